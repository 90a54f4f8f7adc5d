// @generated from the specification. Do not edit.
//! Emitted from `spec/common/schemas/web.yaml`: change it there.

use super::*;

/// An absolute web address.
///
/// - An absolute URI (only warns).
pub fn validate_url(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::format(
        value,
        &[runtime::Format::Uri],
        const {
            &validate::Rule::warning(
                "format",
                Some(&super::super::errors::FIELD_INVALID),
            )
        },
        at,
        found,
    );
}

/// The short name of a courier, such as `optimacourier`.
///
/// - Matches `[a-z0-9-]+` (only warns).
pub fn validate_slug(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::matches(
        !value.is_empty()
            && value
                .bytes()
                .all(|byte| matches!(byte, b'-' | b'0'..= b'9' | b'a'..= b'z')),
        "[a-z0-9-]+",
        const {
            &validate::Rule::warning(
                "pattern",
                Some(&super::super::errors::FIELD_INVALID),
            )
        },
        at,
        found,
    );
}
