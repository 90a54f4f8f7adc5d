// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/page.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// One page of your trackings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingPage {
    /// The trackings.
    pub trackings: Option<Vec<Tracking>>,
    /// The number of this page.
    pub page: Option<i64>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// How many trackings match.
    pub count: Option<i64>,
    /// The text that was sought.
    pub keyword: Option<String>,
    /// The couriers that were asked for.
    pub slug: Option<String>,
    /// The countries of origin that were asked for.
    pub origin: Option<Vec<String>>,
    /// The countries of destination that were asked for.
    pub destination: Option<Vec<String>>,
    /// The countries of destination that were asked for, as couriers say.
    pub courier_destination_country_iso3: Option<Vec<String>>,
    /// The tag that was asked for.
    pub tag: Option<Tag>,
    /// Whether parcels on their way back were asked for.
    pub return_to_sender: Option<Vec<bool>>,
    /// Created at this time or later.
    pub created_at_min: Option<String>,
    /// Created at this time or earlier.
    pub created_at_max: Option<String>,
    /// When what was asked for last changed.
    pub last_updated_at: Option<String>,
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
            "page" => member.value(&mut self.page),
            "limit" => member.value(&mut self.limit),
            "count" => member.value(&mut self.count),
            "keyword" => member.value(&mut self.keyword),
            "slug" => member.value(&mut self.slug),
            "origin" => member.value(&mut self.origin),
            "destination" => member.value(&mut self.destination),
            "courier_destination_country_iso3" => {
                member.value(&mut self.courier_destination_country_iso3)
            }
            "tag" => member.value(&mut self.tag),
            "return_to_sender" => member.value(&mut self.return_to_sender),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "last_updated_at" => member.value(&mut self.last_updated_at),
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
        runtime::encode::optional(map, "page", &self.page)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "count", &self.count)?;
        runtime::encode::optional(map, "keyword", &self.keyword)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::list(map, "origin", &self.origin, &self.unknown)?;
        runtime::encode::list(map, "destination", &self.destination, &self.unknown)?;
        runtime::encode::list(
            map,
            "courier_destination_country_iso3",
            &self.courier_destination_country_iso3,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "tag", &self.tag)?;
        runtime::encode::list(
            map,
            "return_to_sender",
            &self.return_to_sender,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::optional(map, "last_updated_at", &self.last_updated_at)?;
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

impl std::fmt::Debug for TrackingPage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("TrackingPage");
        shown.field("trackings", &self.trackings);
        shown.field("page", &self.page);
        shown.field("limit", &self.limit);
        shown.field("count", &self.count);
        shown.field("keyword", &self.keyword.hidden());
        shown.field("slug", &self.slug);
        shown.field("origin", &self.origin);
        shown.field("destination", &self.destination);
        shown
            .field(
                "courier_destination_country_iso3",
                &self.courier_destination_country_iso3,
            );
        shown.field("tag", &self.tag);
        shown.field("return_to_sender", &self.return_to_sender);
        shown.field("created_at_min", &self.created_at_min);
        shown.field("created_at_max", &self.created_at_max);
        shown.field("last_updated_at", &self.last_updated_at);
        shown.finish_non_exhaustive()
    }
}
