//! Types of answers, as the compiler emits them.

use std::collections::BTreeMap;

use runtime::decode::{self, Decode, Reader, Record};
use runtime::encode::{self, Encode};
use runtime::error::identity;
use runtime::value::{Json, Number, Unknown};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap};

use super::{ParcelId, Tag};

/// A response object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub id: Option<ParcelId>,
    pub title: Option<String>,
    pub tag: Option<Tag>,
    pub active: Option<bool>,
    pub count: Option<i64>,
    pub weight: Option<Number>,
    pub latitude: Option<Number>,
    pub changes: Option<Vec<Change>>,
    pub emails: Option<Vec<String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub grid: Option<Vec<Vec<i64>>>,
    pub export: Option<Export>,
    pub parent: Option<Box<Parcel>>,
    pub extra: Option<Json>,
    pub unknown: Unknown,
}

impl Parcel {
    pub fn id(&self) -> runtime::error::Result<&ParcelId> {
        identity(&self.id, "Parcel", "id")
    }
}

impl Record for Parcel {
    fn read(
        &mut self,
        member: &mut decode::Member<'_, '_>,
    ) -> Result<decode::Aside, decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "title" => member.value(&mut self.title),
            "tag" => member.value(&mut self.tag),
            "active" => member.value(&mut self.active),
            "count" => member.value(&mut self.count),
            "weight" => member.value(&mut self.weight),
            "latitude" => member.text_number(&mut self.latitude),
            "changes" | "change-list" => member.renamed("changes").value(&mut self.changes),
            "emails" => member.value(&mut self.emails),
            "labels" => member.value(&mut self.labels),
            "grid" => member.value(&mut self.grid),
            "export" => member.value(&mut self.export),
            "parent" => member.value(&mut self.parent),
            "extra" => member.value(&mut self.extra),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Decode for Parcel {
    const EXPECTED: &'static str = "an object";

    fn decode(reader: &mut Reader<'_>) -> decode::DecodeResult<Self> {
        decode::record(reader)
    }

    fn decode_boxed(reader: &mut Reader<'_>) -> decode::DecodeResult<Box<Self>> {
        decode::record_boxed(reader)
    }
}

impl<'de> Deserialize<'de> for Parcel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::plain(deserializer)
    }
}

impl Encode for Parcel {
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        encode::optional(map, "id", &self.id)?;
        encode::optional(map, "title", &self.title)?;
        encode::optional(map, "tag", &self.tag)?;
        encode::optional(map, "active", &self.active)?;
        encode::optional(map, "count", &self.count)?;
        encode::optional(map, "weight", &self.weight)?;
        encode::optional(map, "latitude", &self.latitude)?;
        encode::list(map, "changes", &self.changes, &self.unknown)?;
        encode::list(map, "emails", &self.emails, &self.unknown)?;
        encode::entries(map, "labels", &self.labels, &self.unknown)?;
        encode::list(map, "grid", &self.grid, &self.unknown)?;
        encode::optional(map, "export", &self.export)?;
        encode::optional(map, "parent", &self.parent)?;
        encode::optional(map, "extra", &self.extra)?;
        encode::unknown(map, &self.unknown)
    }
}

impl Serialize for Parcel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}

/// A smaller response object, of which lists are made.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Change {
    pub tag: Option<Tag>,
    pub city: Option<String>,
    pub unknown: Unknown,
}

impl Record for Change {
    fn read(
        &mut self,
        member: &mut decode::Member<'_, '_>,
    ) -> Result<decode::Aside, decode::Unreadable> {
        match member.name() {
            "tag" => member.value(&mut self.tag),
            "city" => member.value(&mut self.city),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Decode for Change {
    const EXPECTED: &'static str = "an object";

    fn decode(reader: &mut Reader<'_>) -> decode::DecodeResult<Self> {
        decode::record(reader)
    }

    fn decode_boxed(reader: &mut Reader<'_>) -> decode::DecodeResult<Box<Self>> {
        decode::record_boxed(reader)
    }
}

impl Encode for Change {
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        encode::optional(map, "tag", &self.tag)?;
        encode::optional(map, "city", &self.city)?;
        encode::unknown(map, &self.unknown)
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}

/// A tagged union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Export {
    Stop(Box<Change>),
    Nested(Box<Parcel>),
    Unknown(Json),
}

impl Decode for Export {
    const EXPECTED: &'static str = "an object with a `type`";

    fn decode(reader: &mut Reader<'_>) -> decode::DecodeResult<Self> {
        let tagged = decode::tagged(reader, &["type"])?;
        match tagged.name() {
            Some("stop") => tagged.variant(reader, Export::Stop),
            Some("nested") => tagged.variant(reader, Export::Nested),
            _ => tagged.other(reader, Export::Unknown),
        }
    }
}

impl Encode for Export {
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Export::Stop(variant) => encode::tagged(map, "type", "stop", &**variant),
            Export::Nested(variant) => encode::tagged(map, "type", "nested", &**variant),
            Export::Unknown(value) => encode::raw(map, value),
        }
    }
}

impl Serialize for Export {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
