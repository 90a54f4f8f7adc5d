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
    /// The country it comes from.
    OriginCountryRegion,
    /// The country it goes to.
    DestinationCountryRegion,
    /// The postal code it goes to.
    DestinationPostalCode,
    /// The state or province it goes to.
    DestinationState,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl AdditionalField {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::TrackingAccountNumber,
        Self::TrackingKey,
        Self::TrackingShipDate,
        Self::OriginCountryRegion,
        Self::DestinationCountryRegion,
        Self::DestinationPostalCode,
        Self::DestinationState,
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
            Self::OriginCountryRegion => "origin_country_region",
            Self::DestinationCountryRegion => "destination_country_region",
            Self::DestinationPostalCode => "destination_postal_code",
            Self::DestinationState => "destination_state",
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
            "origin_country_region" => Self::OriginCountryRegion,
            "destination_country_region" => Self::DestinationCountryRegion,
            "destination_postal_code" => Self::DestinationPostalCode,
            "destination_state" => Self::DestinationState,
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
/// - At most 512 characters.
/// - Matches `[A-Za-z0-9]*`.
pub fn validate_account_number(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 0, 512, rules::CHARS_FIELD_INVALID, at, found);
    validate::matches(
        value,
        value
            .bytes()
            .all(|byte| matches!(byte, b'0'..= b'9' | b'A'..= b'Z' | b'a'..= b'z')),
        "[A-Za-z0-9]*",
        rules::PATTERN_FIELD_INVALID,
        at,
        found,
    );
}

/// The key that a courier asks for beside the tracking number.
///
/// - Matches `[A-Za-z0-9._-]+`.
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
        rules::PATTERN_FIELD_INVALID,
        at,
        found,
    );
}

/// A postal code.
///
/// - At most 10 characters.
/// - Matches `[A-Za-z0-9+ -]*`.
pub fn validate_postal_code(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 0, 10, rules::CHARS_FIELD_INVALID, at, found);
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
        rules::PATTERN_FIELD_INVALID,
        at,
        found,
    );
}

/// A state or province.
///
/// - At least 1 character.
pub fn validate_state_name(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::chars(value, 1, usize::MAX, rules::CHARS_FIELD_INVALID, at, found);
}

/// When the courier took the parcel.
///
/// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, or a date, `YYYYMMDD`.
pub fn validate_ship_date(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::format(
        value,
        &[
            runtime::Format::Date,
            runtime::Format::LocalDateTime,
            runtime::Format::DateTime,
            runtime::Format::CompactDate,
        ],
        rules::FORMAT_FIELD_INVALID,
        at,
        found,
    );
}
