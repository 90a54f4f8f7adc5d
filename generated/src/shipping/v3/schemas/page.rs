// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/page.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// One page of your requests for rates.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RatePage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    ///
    /// - May be null, which reads as absent.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<String>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<String>,
    /// The requests and what they led to.
    pub rates: Option<Vec<RateRecord>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for RatePage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "rates" => member.value(&mut self.rates),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for RatePage {
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

impl runtime::encode::Encode for RatePage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::list(map, "rates", &self.rates, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for RatePage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RatePage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your labels.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    ///
    /// - May be null, which reads as absent.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<String>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<String>,
    /// The labels.
    pub labels: Option<Vec<Label>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LabelPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "labels" => member.value(&mut self.labels),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LabelPage {
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

impl runtime::encode::Encode for LabelPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::list(map, "labels", &self.labels, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LabelPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LabelPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your cancellations of labels.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelLabelPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    ///
    /// - May be null, which reads as absent.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<String>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<String>,
    /// The cancellations.
    pub cancel_labels: Option<Vec<LabelCancellation>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CancelLabelPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "cancel_labels" | "cancel-labels" => {
                member.renamed("cancel_labels").value(&mut self.cancel_labels)
            }
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CancelLabelPage {
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

impl runtime::encode::Encode for CancelLabelPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::list(map, "cancel_labels", &self.cancel_labels, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CancelLabelPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CancelLabelPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your manifests.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManifestPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    ///
    /// - May be null, which reads as absent.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<String>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<String>,
    /// The manifests.
    pub manifests: Option<Vec<Manifest>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for ManifestPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "manifests" => member.value(&mut self.manifests),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ManifestPage {
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

impl runtime::encode::Encode for ManifestPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::list(map, "manifests", &self.manifests, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ManifestPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ManifestPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
