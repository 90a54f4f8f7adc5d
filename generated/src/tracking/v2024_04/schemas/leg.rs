// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/leg.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// The courier that takes over for a later leg, and the number it uses.
///
/// As answers hold it; requests take [`NextCourierInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NextCourier {
    /// The courier of this leg.
    pub slug: Option<String>,
    /// The number of the shipment at this courier.
    pub tracking_number: Option<TrackingNumber>,
    /// Who named this courier.
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
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
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
/// As requests hold it; answers hold [`NextCourier`].
#[derive(Clone, Debug, PartialEq)]
pub struct NextCourierInput {
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

impl NextCourierInput {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: NextCourierInputRequired<impl Into<String>, impl Into<TrackingNumber>>,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            tracking_number: required.tracking_number.into(),
        }
    }
}

/// What [`NextCourierInput::new`] asks for.
pub struct NextCourierInputRequired<T1, T2> {
    /// [`slug`](NextCourierInput::slug).
    pub slug: T1,
    /// [`tracking_number`](NextCourierInput::tracking_number).
    pub tracking_number: T2,
}

impl runtime::Validate for NextCourierInput {
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
