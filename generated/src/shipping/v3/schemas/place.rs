// @generated from the specification. Do not edit.
//! Emitted from `common/schemas/place.yaml` of the specification: change it there.

use super::*;

/// A country by its three letters in ISO 3166-1 alpha-3, such as `USA`.
///
/// - A country in ISO 3166-1 alpha-3, three capital letters.
#[inline]
pub fn validate_country_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::CountryAlpha3], rules::FORMAT_BAD_REQUEST);
}
