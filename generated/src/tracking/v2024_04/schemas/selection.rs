// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/selection.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A field that the answer can be cut down to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrackingField {
    /// The shipper's account at the courier.
    TrackingAccountNumber,
    /// The courier's key for the shipment.
    TrackingKey,
    /// When the courier took the parcel.
    TrackingShipDate,
    /// The country it comes from.
    TrackingOriginCountry,
    /// The country it goes to.
    TrackingDestinationCountry,
    /// The destination's postal code.
    TrackingPostalCode,
    /// The destination's state or province.
    TrackingState,
    /// What the tracking is called.
    Title,
    /// Your order by its id.
    OrderId,
    /// Where the shipment stands.
    Tag,
    /// What the couriers reported.
    Checkpoints,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl TrackingField {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::TrackingAccountNumber,
        Self::TrackingKey,
        Self::TrackingShipDate,
        Self::TrackingOriginCountry,
        Self::TrackingDestinationCountry,
        Self::TrackingPostalCode,
        Self::TrackingState,
        Self::Title,
        Self::OrderId,
        Self::Tag,
        Self::Checkpoints,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl TrackingField {
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
            Self::Title => "title",
            Self::OrderId => "order_id",
            Self::Tag => "tag",
            Self::Checkpoints => "checkpoints",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for TrackingField {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for TrackingField {
    fn from(text: &str) -> Self {
        match text {
            "tracking_account_number" => Self::TrackingAccountNumber,
            "tracking_key" => Self::TrackingKey,
            "tracking_ship_date" => Self::TrackingShipDate,
            "tracking_origin_country" => Self::TrackingOriginCountry,
            "tracking_destination_country" => Self::TrackingDestinationCountry,
            "tracking_postal_code" => Self::TrackingPostalCode,
            "tracking_state" => Self::TrackingState,
            "title" => Self::Title,
            "order_id" => Self::OrderId,
            "tag" => Self::Tag,
            "checkpoints" => Self::Checkpoints,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&TrackingField> for TrackingField {
    fn from(value: &TrackingField) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for TrackingField {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for TrackingField {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for TrackingField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for TrackingField {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for TrackingField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A field that the trackings of a list can be cut down to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListField {
    /// What the tracking is called.
    Title,
    /// Your order by its id.
    OrderId,
    /// Where the shipment stands.
    Tag,
    /// What the couriers reported.
    Checkpoints,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ListField {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Title,
        Self::OrderId,
        Self::Tag,
        Self::Checkpoints,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ListField {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Title => "title",
            Self::OrderId => "order_id",
            Self::Tag => "tag",
            Self::Checkpoints => "checkpoints",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ListField {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ListField {
    fn from(text: &str) -> Self {
        match text {
            "title" => Self::Title,
            "order_id" => Self::OrderId,
            "tag" => Self::Tag,
            "checkpoints" => Self::Checkpoints,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ListField> for ListField {
    fn from(value: &ListField) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ListField {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ListField {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ListField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ListField {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ListField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A field that the last checkpoint can be cut down to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CheckpointField {
    /// The courier that reported.
    Slug,
    /// When the report came in.
    CreatedAt,
    /// When it happened.
    CheckpointTime,
    /// The city.
    City,
    /// Where it is on the map; it comes as `coordinate` since 2024-04.
    Coordinates,
    /// The country.
    CountryIso3,
    /// The name of the country.
    CountryName,
    /// What the courier says.
    Message,
    /// The state or province.
    State,
    /// Where the shipment stood then.
    Tag,
    /// The postal code.
    Zip,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl CheckpointField {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Slug,
        Self::CreatedAt,
        Self::CheckpointTime,
        Self::City,
        Self::Coordinates,
        Self::CountryIso3,
        Self::CountryName,
        Self::Message,
        Self::State,
        Self::Tag,
        Self::Zip,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl CheckpointField {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slug => "slug",
            Self::CreatedAt => "created_at",
            Self::CheckpointTime => "checkpoint_time",
            Self::City => "city",
            Self::Coordinates => "coordinates",
            Self::CountryIso3 => "country_iso3",
            Self::CountryName => "country_name",
            Self::Message => "message",
            Self::State => "state",
            Self::Tag => "tag",
            Self::Zip => "zip",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for CheckpointField {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for CheckpointField {
    fn from(text: &str) -> Self {
        match text {
            "slug" => Self::Slug,
            "created_at" => Self::CreatedAt,
            "checkpoint_time" => Self::CheckpointTime,
            "city" => Self::City,
            "coordinates" => Self::Coordinates,
            "country_iso3" => Self::CountryIso3,
            "country_name" => Self::CountryName,
            "message" => Self::Message,
            "state" => Self::State,
            "tag" => Self::Tag,
            "zip" => Self::Zip,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&CheckpointField> for CheckpointField {
    fn from(value: &CheckpointField) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for CheckpointField {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for CheckpointField {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for CheckpointField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for CheckpointField {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for CheckpointField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
