// @generated from the specification. Do not edit.
//! Emitted from `common/schemas/contact.yaml` of the specification: change it there.

use super::*;

/// An e-mail address.
///
/// - An e-mail address.
#[inline]
pub fn validate_email(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::Email], rules::FORMAT_FIELD_INVALID);
}

/// A phone number with `+` and the country code first, such as `+12025550123`.
///
/// - A phone number in E.164 form, `+` and the country code first (only warns).
#[inline]
pub fn validate_phone(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::E164], rules::FORMAT_FIELD_INVALID_WARNS);
}
