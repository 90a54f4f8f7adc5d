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
        /// The country the parcel comes from.
        TrackingOriginCountry = "tracking_origin_country",
        /// The country it goes to.
        TrackingDestinationCountry = "tracking_destination_country",
        /// The postal code it goes to.
        TrackingPostalCode = "tracking_postal_code",
        /// The state or province it goes to.
        TrackingState = "tracking_state",
    }
}

/// The number of the shipper's account at the courier.
///
/// - At most 512 characters (only warns: assumed).
/// - Matches `[A-Za-z0-9]*` (only warns: assumed).
#[inline]
pub fn validate_account_number(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .chars(0, 512, rules::CHARS_FIELD_INVALID_WARNS)
        .bytes(
            const { &validate::Class::of(&[(b'0', b'9'), (b'A', b'Z'), (b'a', b'z')]) },
            0,
            usize::MAX,
            "[A-Za-z0-9]*",
            rules::PATTERN_FIELD_INVALID_WARNS,
        );
}

/// The key that a courier asks for beside the tracking number.
///
/// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
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
            rules::PATTERN_FIELD_INVALID_WARNS,
        );
}

/// A postal code.
///
/// - At most 10 characters (only warns: assumed).
/// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
#[inline]
pub fn validate_postal_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .chars(0, 10, rules::CHARS_FIELD_INVALID_WARNS)
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
            rules::PATTERN_FIELD_INVALID_WARNS,
        );
}

/// A state or province.
///
/// - At least 1 character (only warns: assumed).
#[inline]
pub fn validate_state_name(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .chars(1, usize::MAX, rules::CHARS_FIELD_INVALID_WARNS);
}

/// The day on which the courier took the parcel, `YYYYMMDD`.
///
/// - A date, `YYYYMMDD`.
#[inline]
pub fn validate_ship_date(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .format(&[runtime::Format::CompactDate], rules::FORMAT_FIELD_INVALID);
}
