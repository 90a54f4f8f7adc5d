// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/additional_field.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A field that a courier needs, or can use, beside the tracking number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdditionalField {
    /// The shipper's account at the courier.
    TrackingAccountNumber,
    /// The courier's key for the shipment.
    TrackingKey,
    /// When the courier took the parcel.
    TrackingShipDate,
    /// The country the parcel comes from.
    TrackingOriginCountry,
    /// The country it goes to.
    TrackingDestinationCountry,
    /// The postal code it goes to.
    TrackingPostalCode,
    /// The state or province it goes to.
    TrackingState,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl AdditionalField {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::TrackingAccountNumber,
        Self::TrackingKey,
        Self::TrackingShipDate,
        Self::TrackingOriginCountry,
        Self::TrackingDestinationCountry,
        Self::TrackingPostalCode,
        Self::TrackingState,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl AdditionalField {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrackingAccountNumber => "tracking_account_number",
            Self::TrackingKey => "tracking_key",
            Self::TrackingShipDate => "tracking_ship_date",
            Self::TrackingOriginCountry => "tracking_origin_country",
            Self::TrackingDestinationCountry => "tracking_destination_country",
            Self::TrackingPostalCode => "tracking_postal_code",
            Self::TrackingState => "tracking_state",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for AdditionalField {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for AdditionalField {
    fn from(text: &str) -> Self {
        match text {
            "tracking_account_number" => Self::TrackingAccountNumber,
            "tracking_key" => Self::TrackingKey,
            "tracking_ship_date" => Self::TrackingShipDate,
            "tracking_origin_country" => Self::TrackingOriginCountry,
            "tracking_destination_country" => Self::TrackingDestinationCountry,
            "tracking_postal_code" => Self::TrackingPostalCode,
            "tracking_state" => Self::TrackingState,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&AdditionalField> for AdditionalField {
    fn from(value: &AdditionalField) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for AdditionalField {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for AdditionalField {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for AdditionalField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for AdditionalField {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for AdditionalField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The number of the shipper's account at the courier.
///
/// - At most 512 characters (only warns: assumed).
/// - Matches `[A-Za-z0-9]*` (only warns: assumed).
pub fn validate_account_number(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 0, 512, rules::CHARS_FIELD_INVALID_WARNS, at, found);
    validate::matches(
        value,
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
/// - Matches `[A-Za-z0-9._-]+` (only warns: assumed).
pub fn validate_tracking_key(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::matches(
        value,
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
/// - At most 10 characters (only warns: assumed).
/// - Matches `[A-Za-z0-9+ -]*` (only warns: assumed).
pub fn validate_postal_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 0, 10, rules::CHARS_FIELD_INVALID_WARNS, at, found);
    validate::matches(
        value,
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
/// - At least 1 character (only warns: assumed).
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
