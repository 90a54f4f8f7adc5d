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
    OriginCountryRegion,
    /// The country it goes to.
    DestinationCountryRegion,
    /// The postal code it goes to.
    DestinationPostalCode,
    /// The state it goes to.
    DestinationState,
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
        Self::OriginCountryRegion,
        Self::DestinationCountryRegion,
        Self::DestinationPostalCode,
        Self::DestinationState,
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
            Self::OriginCountryRegion => "origin_country_region",
            Self::DestinationCountryRegion => "destination_country_region",
            Self::DestinationPostalCode => "destination_postal_code",
            Self::DestinationState => "destination_state",
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
            "origin_country_region" => Self::OriginCountryRegion,
            "destination_country_region" => Self::DestinationCountryRegion,
            "destination_postal_code" => Self::DestinationPostalCode,
            "destination_state" => Self::DestinationState,
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
