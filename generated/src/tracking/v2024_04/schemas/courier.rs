// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/courier.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A group of couriers that share their tracking numbers; the right one is detected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SlugGroup {
    /// The couriers of Amazon.
    AmazonGroup,
    /// The couriers of FedEx.
    FedexGroup,
    /// The couriers of Toll.
    TollGroup,
    /// The couriers of TA-Q-BIN.
    TaqbinGroup,
    /// The couriers of TNT.
    TntGroup,
    /// The couriers of CJ.
    CjGroup,
    /// The couriers of Hermes.
    HermesGroup,
    /// The couriers of DPD.
    DpdGroup,
    /// The couriers of GLS.
    GlsGroup,
    /// The couriers of DHL.
    DhlGroup,
    /// The couriers of Fastway.
    FastwayGroup,
    /// The couriers of Asendia.
    AsendiaGroup,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl SlugGroup {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::AmazonGroup,
        Self::FedexGroup,
        Self::TollGroup,
        Self::TaqbinGroup,
        Self::TntGroup,
        Self::CjGroup,
        Self::HermesGroup,
        Self::DpdGroup,
        Self::GlsGroup,
        Self::DhlGroup,
        Self::FastwayGroup,
        Self::AsendiaGroup,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl SlugGroup {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AmazonGroup => "amazon-group",
            Self::FedexGroup => "fedex-group",
            Self::TollGroup => "toll-group",
            Self::TaqbinGroup => "taqbin-group",
            Self::TntGroup => "tnt-group",
            Self::CjGroup => "cj-group",
            Self::HermesGroup => "hermes-group",
            Self::DpdGroup => "dpd-group",
            Self::GlsGroup => "gls-group",
            Self::DhlGroup => "dhl-group",
            Self::FastwayGroup => "fastway-group",
            Self::AsendiaGroup => "asendia-group",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for SlugGroup {
    fn from(text: String) -> Self {
        match text.as_str() {
            "amazon-group" => Self::AmazonGroup,
            "fedex-group" => Self::FedexGroup,
            "toll-group" => Self::TollGroup,
            "taqbin-group" => Self::TaqbinGroup,
            "tnt-group" => Self::TntGroup,
            "cj-group" => Self::CjGroup,
            "hermes-group" => Self::HermesGroup,
            "dpd-group" => Self::DpdGroup,
            "gls-group" => Self::GlsGroup,
            "dhl-group" => Self::DhlGroup,
            "fastway-group" => Self::FastwayGroup,
            "asendia-group" => Self::AsendiaGroup,
            _ => Self::Unknown(text),
        }
    }
}

impl From<&str> for SlugGroup {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<&SlugGroup> for SlugGroup {
    fn from(value: &SlugGroup) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for SlugGroup {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for SlugGroup {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for SlugGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for SlugGroup {
    const EXPECTED: &'static str = "a string";
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
        _: &mut runtime::decode::Notes,
    ) -> Result<runtime::decode::Decoded<Self>, D::Error> {
        runtime::decode::text(deserializer)
    }
}

impl<'de> serde::Deserialize<'de> for SlugGroup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The courier that takes over for a later leg, and the number it uses.
///
/// As answers hold it; to send one, make a [`NextCourierInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NextCourier {
    /// The second courier.
    pub slug: Option<String>,
    /// The number of the shipment at the second courier.
    pub tracking_number: Option<TrackingNumber>,
    /// Who named the second courier.
    pub source: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl NextCourier {
    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "NextCourier", "tracking_number")
    }
}

impl runtime::decode::Record for NextCourier {
    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        member: &mut runtime::decode::Member<'_, 'de, A>,
    ) -> Result<runtime::decode::Aside, A::Error> {
        match member.name() {
            "slug" => member.value(&mut self.slug),
            "tracking_number" => member.value(&mut self.tracking_number),
            "source" => member.value(&mut self.source),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for NextCourier {
    const EXPECTED: &'static str = "an object";
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
        notes: &mut runtime::decode::Notes,
    ) -> Result<runtime::decode::Decoded<Self>, D::Error> {
        runtime::decode::record(deserializer, notes)
    }
}

impl runtime::encode::Encode for NextCourier {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(map, "source", &self.source)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for NextCourier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NextCourier {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The courier that takes over for a later leg, and the number it uses.
///
/// As requests hold it; in answers it is a [`NextCourier`].
#[derive(Clone, Debug, PartialEq)]
pub struct NextCourierInput {
    /// The second courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub slug: String,
    /// The number of the shipment at the second courier.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub tracking_number: TrackingNumber,
}

impl NextCourierInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        slug: impl Into<String>,
        tracking_number: impl Into<TrackingNumber>,
    ) -> Self {
        Self {
            slug: slug.into(),
            tracking_number: tracking_number.into(),
        }
    }
}

impl runtime::Validate for NextCourierInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.member("slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.member("tracking_number"));
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for NextCourierInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        Ok(())
    }
}

impl serde::Serialize for NextCourierInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}
