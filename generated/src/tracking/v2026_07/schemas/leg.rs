// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/leg.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The leg of the first courier.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FirstMile {
    /// The courier of this leg.
    pub slug: Option<String>,
    /// The number of the shipment at this courier.
    pub tracking_number: Option<TrackingNumber>,
    /// The courier's own page about this leg.
    ///
    /// - May be null, which reads as absent.
    pub courier_tracking_link: Option<String>,
    /// The page on which the recipient can change the delivery.
    ///
    /// - May be null, which reads as absent.
    pub courier_redirect_link: Option<String>,
    /// The days that the leg takes; it begins or ends when the parcel is handed over.
    ///
    /// - May be null, which reads as absent.
    pub transit_time: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl FirstMile {
    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "FirstMile", "tracking_number")
    }
}

impl runtime::decode::Record for FirstMile {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "slug" => member.value(&mut self.slug),
            "tracking_number" => member.value(&mut self.tracking_number),
            "courier_tracking_link" => member.value(&mut self.courier_tracking_link),
            "courier_redirect_link" => member.value(&mut self.courier_redirect_link),
            "transit_time" => member.value(&mut self.transit_time),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for FirstMile {
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

impl runtime::encode::Encode for FirstMile {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "courier_tracking_link",
            &self.courier_tracking_link,
        )?;
        runtime::encode::optional(
            map,
            "courier_redirect_link",
            &self.courier_redirect_link,
        )?;
        runtime::encode::optional(map, "transit_time", &self.transit_time)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for FirstMile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FirstMile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The leg of the courier that delivers.
///
/// As answers hold it; requests take [`LastMileInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LastMile {
    /// The courier of this leg.
    pub slug: Option<String>,
    /// The number of the shipment at this courier.
    pub tracking_number: Option<TrackingNumber>,
    /// The courier's own page about this leg.
    ///
    /// - May be null, which reads as absent.
    pub courier_tracking_link: Option<String>,
    /// The page on which the recipient can change the delivery.
    ///
    /// - May be null, which reads as absent.
    pub courier_redirect_link: Option<String>,
    /// The days that the leg takes; it begins or ends when the parcel is handed over.
    ///
    /// - May be null, which reads as absent.
    pub transit_time: Option<i64>,
    /// Who named this courier.
    pub source: Option<LegSource>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl LastMile {
    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "LastMile", "tracking_number")
    }
}

impl runtime::decode::Record for LastMile {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "slug" => member.value(&mut self.slug),
            "tracking_number" => member.value(&mut self.tracking_number),
            "courier_tracking_link" => member.value(&mut self.courier_tracking_link),
            "courier_redirect_link" => member.value(&mut self.courier_redirect_link),
            "transit_time" => member.value(&mut self.transit_time),
            "source" => member.value(&mut self.source),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LastMile {
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

impl runtime::encode::Encode for LastMile {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(
            map,
            "courier_tracking_link",
            &self.courier_tracking_link,
        )?;
        runtime::encode::optional(
            map,
            "courier_redirect_link",
            &self.courier_redirect_link,
        )?;
        runtime::encode::optional(map, "transit_time", &self.transit_time)?;
        runtime::encode::optional(map, "source", &self.source)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LastMile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LastMile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The leg of the courier that delivers.
///
/// As requests hold it; answers hold [`LastMile`].
#[derive(Clone, Debug, PartialEq)]
pub struct LastMileInput {
    /// The courier of this leg.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub slug: String,
    /// The number of the shipment at this courier.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub tracking_number: TrackingNumber,
}

impl LastMileInput {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: LastMileInputRequired<impl Into<String>, impl Into<TrackingNumber>>,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
        }
    }
}

/// What [`LastMileInput::new`] asks for.
pub struct LastMileInputRequired<T1, T2> {
    /// [`slug`](LastMileInput::slug).
    pub slug: T1,
    /// [`tracking_number`](LastMileInput::tracking_number).
    pub tracking_number: T2,
}

impl runtime::Validate for LastMileInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.tracking_number, &at.spelled("/tracking_number"));
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for LastMileInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "tracking_number", &self.tracking_number)?;
        Ok(())
    }
}

impl serde::Serialize for LastMileInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// Who named the courier of a leg.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LegSource {
    /// The service found it out.
    System,
    /// You did.
    User,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl LegSource {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::System, Self::User];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl LegSource {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "system",
            Self::User => "user",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for LegSource {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for LegSource {
    fn from(text: &str) -> Self {
        match text {
            "system" => Self::System,
            "user" => Self::User,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&LegSource> for LegSource {
    fn from(value: &LegSource) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LegSource {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LegSource {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for LegSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for LegSource {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LegSource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
