// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/page.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// One page of your trackings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingPage {
    /// The trackings.
    pub trackings: Option<Vec<Tracking>>,
    /// Where this page ends and how to go on.
    pub pagination: Option<Pagination>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for TrackingPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "trackings" => member.value(&mut self.trackings),
            "pagination" => member.value(&mut self.pagination),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for TrackingPage {
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

impl runtime::encode::Encode for TrackingPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(map, "trackings", &self.trackings, &self.unknown)?;
        runtime::encode::optional(map, "pagination", &self.pagination)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for TrackingPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TrackingPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Where a page ends and how to go on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// How many there are on all pages.
    pub total: Option<i64>,
    /// What to send as `cursor` for the next page; empty on the last.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_next_page: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Pagination {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "total" => member.value(&mut self.total),
            "next_cursor" => member.value(&mut self.next_cursor),
            "has_next_page" => member.value(&mut self.has_next_page),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Pagination {
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

impl runtime::encode::Encode for Pagination {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "total", &self.total)?;
        runtime::encode::optional(map, "next_cursor", &self.next_cursor)?;
        runtime::encode::optional(map, "has_next_page", &self.has_next_page)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Pagination {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Pagination {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
