// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/additional_field.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The number of the shipper's account at the courier.
///
/// - At most 512 characters (only warns).
/// - Matches `[A-Za-z0-9]*` (only warns).
pub fn validate_account_number(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 0, 512, rules::CHARS_FIELD_INVALID_WARNS, at, found);
    validate::matches(
        value
            .bytes()
            .all(|byte| matches!(byte, b'0'..= b'9' | b'A'..= b'Z' | b'a'..= b'z')),
        "[A-Za-z0-9]*",
        rules::PATTERN_FIELD_INVALID_WARNS,
        at,
        found,
    );
}

/// The key that a courier asks for beside the tracking number.
///
/// - Matches `[A-Za-z0-9._-]+` (only warns).
pub fn validate_tracking_key(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::matches(
        !value.is_empty()
            && value
                .bytes()
                .all(|byte| {
                    matches!(
                        byte, b'-'..= b'.' | b'0'..= b'9' | b'A'..= b'Z' | b'_' | b'a'..=
                        b'z'
                    )
                }),
        "[A-Za-z0-9._-]+",
        rules::PATTERN_FIELD_INVALID_WARNS,
        at,
        found,
    );
}

/// A postal code.
///
/// - At most 10 characters (only warns).
/// - Matches `[A-Za-z0-9+ -]*` (only warns).
pub fn validate_postal_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 0, 10, rules::CHARS_FIELD_INVALID_WARNS, at, found);
    validate::matches(
        value
            .bytes()
            .all(|byte| {
                matches!(
                    byte, b' ' | b'+' | b'-' | b'0'..= b'9' | b'A'..= b'Z' | b'a'..= b'z'
                )
            }),
        "[A-Za-z0-9+ -]*",
        rules::PATTERN_FIELD_INVALID_WARNS,
        at,
        found,
    );
}

/// A state or province.
///
/// - At least 1 character (only warns).
pub fn validate_state_name(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 1, usize::MAX, rules::CHARS_FIELD_INVALID_WARNS, at, found);
}

/// The day on which the courier took the parcel, `YYYYMMDD`.
///
/// - A date, `YYYYMMDD`.
pub fn validate_ship_date(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::format(
        value,
        &[runtime::Format::CompactDate],
        rules::FORMAT_FIELD_INVALID,
        at,
        found,
    );
}
