// @generated from the specification. Do not edit.
//! Emitted from `common/schemas/date.yaml` of the specification: change it there.

use super::*;

/// A day, `YYYY-MM-DD`, in no time zone.
///
/// - A date, `YYYY-MM-DD`.
#[inline]
pub fn validate_date(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::Date], rules::FORMAT_FIELD_INVALID);
}

/// A time of day, `HH:mm:ss`.
///
/// - A time of day, `HH:MM:SS`.
#[inline]
pub fn validate_time(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::Time], rules::FORMAT_FIELD_INVALID);
}

/// A day and time without an offset, `YYYY-MM-DD HH:mm:ss`; a `T` may stand for the space.
///
/// - A date and time without offset, `YYYY-MM-DDTHH:MM:SS`.
#[inline]
pub fn validate_local_date_time(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::LocalDateTime], rules::FORMAT_FIELD_INVALID);
}

/// A moment, `YYYY-MM-DDTHH:mm:ss` followed by its offset, such as `+08:00` or `Z`.
///
/// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
#[inline]
pub fn validate_date_time(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::DateTime], rules::FORMAT_FIELD_INVALID);
}
