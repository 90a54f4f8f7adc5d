// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/courier.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Couriers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierList {
    /// How many couriers there are; none is no error.
    pub total: Option<i64>,
    /// The couriers.
    pub couriers: Option<Vec<Courier>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CourierList {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "total" => member.value(&mut self.total),
            "couriers" => member.value(&mut self.couriers),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierList {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for CourierList {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "total", &self.total)?;
        runtime::encode::list(map, "couriers", &self.couriers, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A courier that can be followed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Courier {
    /// The short name to call it by.
    pub slug: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// What it is called elsewhere.
    ///
    /// - May be null, which reads as absent.
    pub other_name: Option<String>,
    /// Its phone number as people write it.
    ///
    /// - May be null, which reads as absent.
    pub phone: Option<String>,
    /// Its page on the web.
    ///
    /// - May be null, which reads as absent.
    pub web_url: Option<String>,
    /// What a tracking can't do without.
    ///
    /// - May be null, which reads as absent.
    pub required_fields: Option<Vec<AdditionalField>>,
    /// What a tracking may say beside.
    ///
    /// - May be null, which reads as absent.
    pub optional_fields: Option<Vec<AdditionalField>>,
    /// The language of its messages.
    ///
    /// - May be null, which reads as absent.
    pub default_language: Option<String>,
    /// The languages in which it has messages.
    ///
    /// - May be null, which reads as absent.
    pub support_languages: Option<Vec<String>>,
    /// The countries it collects in.
    ///
    /// - May be null, which reads as absent.
    pub service_from_country_iso3: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Courier {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "slug" => member.value(&mut self.slug),
            "name" => member.value(&mut self.name),
            "other_name" => member.value(&mut self.other_name),
            "phone" => member.value(&mut self.phone),
            "web_url" => member.value(&mut self.web_url),
            "required_fields" => member.value(&mut self.required_fields),
            "optional_fields" => member.value(&mut self.optional_fields),
            "default_language" => member.value(&mut self.default_language),
            "support_languages" => member.value(&mut self.support_languages),
            "service_from_country_iso3" => {
                member.value(&mut self.service_from_country_iso3)
            }
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Courier {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Courier {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "name", &self.name)?;
        runtime::encode::optional(map, "other_name", &self.other_name)?;
        runtime::encode::optional(map, "phone", &self.phone)?;
        runtime::encode::optional(map, "web_url", &self.web_url)?;
        runtime::encode::list(
            map,
            "required_fields",
            &self.required_fields,
            &self.unknown,
        )?;
        runtime::encode::list(
            map,
            "optional_fields",
            &self.optional_fields,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "default_language", &self.default_language)?;
        runtime::encode::list(
            map,
            "support_languages",
            &self.support_languages,
            &self.unknown,
        )?;
        runtime::encode::list(
            map,
            "service_from_country_iso3",
            &self.service_from_country_iso3,
            &self.unknown,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Courier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Courier {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

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
        Self::from(text.as_str())
    }
}

impl From<&str> for SlugGroup {
    fn from(text: &str) -> Self {
        match text {
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
            _ => Self::Unknown(text.to_owned()),
        }
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
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for SlugGroup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
