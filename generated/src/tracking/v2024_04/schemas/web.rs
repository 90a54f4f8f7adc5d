// @generated from the specification. Do not edit.
//! Emitted from `common/schemas/web.yaml` of the specification: change it there.

use super::*;

/// An absolute web address.
///
/// - An absolute URI (only warns).
#[inline]
pub fn validate_url(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::Uri], rules::FORMAT_FIELD_INVALID_WARNS);
}

/// The short name of a courier, such as `optimacourier`.
///
/// - Matches `[a-z0-9-]+` (only warns).
#[inline]
pub fn validate_slug(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .bytes(
            const { &validate::Class::of(&[(b'-', b'-'), (b'0', b'9'), (b'a', b'z')]) },
            1,
            usize::MAX,
            "[a-z0-9-]+",
            rules::PATTERN_FIELD_INVALID_WARNS,
        );
}
