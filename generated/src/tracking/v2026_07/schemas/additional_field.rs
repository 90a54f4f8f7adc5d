// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/additional_field.yaml` of the specification: change it there.

use super::*;

runtime::text_enum! {
    /// A field that a courier needs, or can use, beside the tracking number.
    AdditionalField {
        /// The shipper's account at the courier.
        TrackingAccountNumber = "tracking_account_number",
        /// The courier's key for the shipment.
        TrackingKey = "tracking_key",
        /// When the courier took the parcel.
        TrackingShipDate = "tracking_ship_date",
        /// The country it comes from.
        OriginCountryRegion = "origin_country_region",
        /// The country it goes to.
        DestinationCountryRegion = "destination_country_region",
        /// The postal code it goes to.
        DestinationPostalCode = "destination_postal_code",
        /// The state or province it goes to.
        DestinationState = "destination_state",
    }
}

/// The number of the shipper's account at the courier.
///
/// - At most 512 characters.
/// - Matches `[A-Za-z0-9]*`.
#[inline]
pub fn validate_account_number(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .chars(0, 512, rules::CHARS_FIELD_INVALID)
        .bytes(
            const { &validate::Class::of(&[(b'0', b'9'), (b'A', b'Z'), (b'a', b'z')]) },
            0,
            usize::MAX,
            "[A-Za-z0-9]*",
            rules::PATTERN_FIELD_INVALID,
        );
}

/// The key that a courier asks for beside the tracking number.
///
/// - Matches `[A-Za-z0-9._-]+`.
#[inline]
pub fn validate_tracking_key(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .bytes(
            const {
                &validate::Class::of(
                    &[
                        (b'-', b'.'),
                        (b'0', b'9'),
                        (b'A', b'Z'),
                        (b'_', b'_'),
                        (b'a', b'z'),
                    ],
                )
            },
            1,
            usize::MAX,
            "[A-Za-z0-9._-]+",
            rules::PATTERN_FIELD_INVALID,
        );
}

/// A postal code.
///
/// - At most 10 characters.
/// - Matches `[A-Za-z0-9+ -]*`.
#[inline]
pub fn validate_postal_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .chars(0, 10, rules::CHARS_FIELD_INVALID)
        .bytes(
            const {
                &validate::Class::of(
                    &[
                        (b' ', b' '),
                        (b'+', b'+'),
                        (b'-', b'-'),
                        (b'0', b'9'),
                        (b'A', b'Z'),
                        (b'a', b'z'),
                    ],
                )
            },
            0,
            usize::MAX,
            "[A-Za-z0-9+ -]*",
            rules::PATTERN_FIELD_INVALID,
        );
}

/// A state or province.
///
/// - At least 1 character.
#[inline]
pub fn validate_state_name(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found).chars(1, usize::MAX, rules::CHARS_FIELD_INVALID);
}

/// When the courier took the parcel.
///
/// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, or a date, `YYYYMMDD`.
#[inline]
pub fn validate_ship_date(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(
            &[
                runtime::Format::Date,
                runtime::Format::LocalDateTime,
                runtime::Format::DateTime,
                runtime::Format::CompactDate,
            ],
            rules::FORMAT_FIELD_INVALID,
        );
}
