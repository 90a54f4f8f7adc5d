// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/checkpoint.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// One report of a courier about a shipment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Checkpoint {
    /// When it happened; local to the courier if there is no offset.
    pub checkpoint_time: Option<String>,
    /// What the courier says, translated if you asked for a language.
    pub message: Option<String>,
    /// Where the shipment stood then.
    ///
    /// - It always is the `tag` of `subtag`.
    pub tag: Option<Tag>,
    /// Where the shipment stood then in detail.
    pub subtag: Option<Subtag>,
    /// The subtag in words.
    ///
    /// - It always is the `message` of `subtag`.
    pub subtag_message: Option<String>,
    /// The status code of the courier itself.
    ///
    /// - May be null, which reads as absent.
    pub raw_tag: Option<String>,
    /// What happened; in beta at the service.
    pub events: Option<Vec<CheckpointEvent>>,
    /// The courier that reported.
    pub slug: Option<String>,
    /// Where it happened, as the courier says it.
    ///
    /// - May be null, which reads as absent.
    pub location: Option<String>,
    /// The city.
    ///
    /// - May be null, which reads as absent.
    pub city: Option<String>,
    /// The state or province.
    ///
    /// - May be null, which reads as absent.
    pub state: Option<String>,
    /// The postal code.
    ///
    /// - May be null, which reads as absent.
    pub zip: Option<String>,
    /// The country.
    ///
    /// - May be null, which reads as absent.
    pub country_iso3: Option<String>,
    /// The name of the country.
    ///
    /// - May be null, which reads as absent.
    pub country_name: Option<String>,
    /// Where it is on the map.
    ///
    /// - May be null, which reads as absent.
    pub coordinate: Option<Coordinate>,
    /// When the report came in.
    pub created_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Checkpoint {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "checkpoint_time" => member.value(&mut self.checkpoint_time),
            "message" => member.value(&mut self.message),
            "tag" => member.value(&mut self.tag),
            "subtag" => member.value(&mut self.subtag),
            "subtag_message" => member.value(&mut self.subtag_message),
            "raw_tag" => member.value(&mut self.raw_tag),
            "events" => member.value(&mut self.events),
            "slug" => member.value(&mut self.slug),
            "location" => member.value(&mut self.location),
            "city" => member.value(&mut self.city),
            "state" => member.value(&mut self.state),
            "zip" => member.value(&mut self.zip),
            "country_iso3" => member.value(&mut self.country_iso3),
            "country_name" => member.value(&mut self.country_name),
            "coordinate" | "coordinates" => {
                member.renamed("coordinate").value(&mut self.coordinate)
            }
            "created_at" => member.value(&mut self.created_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Checkpoint {
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

impl runtime::encode::Encode for Checkpoint {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "checkpoint_time", &self.checkpoint_time)?;
        runtime::encode::optional(map, "message", &self.message)?;
        runtime::encode::optional(map, "tag", &self.tag)?;
        runtime::encode::optional(map, "subtag", &self.subtag)?;
        runtime::encode::optional(map, "subtag_message", &self.subtag_message)?;
        runtime::encode::optional(map, "raw_tag", &self.raw_tag)?;
        runtime::encode::list(map, "events", &self.events, &self.unknown)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "location", &self.location)?;
        runtime::encode::optional(map, "city", &self.city)?;
        runtime::encode::optional(map, "state", &self.state)?;
        runtime::encode::optional(map, "zip", &self.zip)?;
        runtime::encode::optional(map, "country_iso3", &self.country_iso3)?;
        runtime::encode::optional(map, "country_name", &self.country_name)?;
        runtime::encode::optional(map, "coordinate", &self.coordinate)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Checkpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Checkpoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A place on the map.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Coordinate {
    /// Degrees north.
    pub latitude: Option<runtime::Number>,
    /// Degrees east.
    pub longitude: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Coordinate {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "latitude" => member.text_number(&mut self.latitude),
            "longitude" => member.text_number(&mut self.longitude),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Coordinate {
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

impl runtime::encode::Encode for Coordinate {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "latitude", &self.latitude)?;
        runtime::encode::optional(map, "longitude", &self.longitude)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Coordinate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Coordinate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Something that happened at a checkpoint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckpointEvent {
    /// What happened.
    pub code: Option<CheckpointEventCode>,
    /// Why it happened.
    ///
    /// - May be null, which reads as absent.
    pub reason: Option<CheckpointEventReason>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CheckpointEvent {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "code" => member.value(&mut self.code),
            "reason" => member.value(&mut self.reason),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CheckpointEvent {
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

impl runtime::encode::Encode for CheckpointEvent {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "code", &self.code)?;
        runtime::encode::optional(map, "reason", &self.reason)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CheckpointEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CheckpointEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What happened at a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CheckpointEventCode {
    /// Left with a neighbour.
    DeliveredToNeighbor,
    /// Given back to the sender.
    ReturnedToSender,
    /// Handed to the carrier that delivers.
    HandedOverToLastMileCarrier,
    /// Taken over by the carrier that delivers.
    ReceivedByLastMileCarrier,
    /// Collected.
    PickedUp,
    /// Signed for.
    Signed,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl CheckpointEventCode {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::DeliveredToNeighbor,
        Self::ReturnedToSender,
        Self::HandedOverToLastMileCarrier,
        Self::ReceivedByLastMileCarrier,
        Self::PickedUp,
        Self::Signed,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl CheckpointEventCode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeliveredToNeighbor => "delivered_to_neighbor",
            Self::ReturnedToSender => "returned_to_sender",
            Self::HandedOverToLastMileCarrier => "handed_over_to_last_mile_carrier",
            Self::ReceivedByLastMileCarrier => "received_by_last_mile_carrier",
            Self::PickedUp => "picked_up",
            Self::Signed => "signed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for CheckpointEventCode {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for CheckpointEventCode {
    fn from(text: &str) -> Self {
        match text {
            "delivered_to_neighbor" => Self::DeliveredToNeighbor,
            "returned_to_sender" => Self::ReturnedToSender,
            "handed_over_to_last_mile_carrier" => Self::HandedOverToLastMileCarrier,
            "received_by_last_mile_carrier" => Self::ReceivedByLastMileCarrier,
            "picked_up" => Self::PickedUp,
            "signed" => Self::Signed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&CheckpointEventCode> for CheckpointEventCode {
    fn from(value: &CheckpointEventCode) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for CheckpointEventCode {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for CheckpointEventCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for CheckpointEventCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for CheckpointEventCode {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for CheckpointEventCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Why something happened at a checkpoint.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckpointEventReason {
    /// The reason by its code.
    ///
    /// - For example `"incorrect_missing_address"`.
    pub code: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CheckpointEventReason {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "code" => member.value(&mut self.code),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CheckpointEventReason {
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

impl runtime::encode::Encode for CheckpointEventReason {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "code", &self.code)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CheckpointEventReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CheckpointEventReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The newest checkpoint of a tracking, and where the shipment stands.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LastCheckpoint {
    /// The id of the tracking.
    pub id: Option<TrackingId>,
    /// The number that the courier gave the shipment.
    pub tracking_number: Option<TrackingNumber>,
    /// The courier.
    pub slug: Option<String>,
    /// Where the shipment stands.
    ///
    /// - It always is the `tag` of `subtag`.
    pub tag: Option<Tag>,
    /// Where the shipment stands in detail.
    pub subtag: Option<Subtag>,
    /// The subtag in words.
    ///
    /// - It always is the `message` of `subtag`.
    pub subtag_message: Option<String>,
    /// The newest report.
    ///
    /// - May be null, which reads as absent.
    pub checkpoint: Option<Checkpoint>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl LastCheckpoint {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "LastCheckpoint", "id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "LastCheckpoint", "tracking_number")
    }
}

impl runtime::decode::Record for LastCheckpoint {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "tracking_number" => member.value(&mut self.tracking_number),
            "slug" => member.value(&mut self.slug),
            "tag" => member.value(&mut self.tag),
            "subtag" => member.value(&mut self.subtag),
            "subtag_message" => member.value(&mut self.subtag_message),
            "checkpoint" => member.value(&mut self.checkpoint),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LastCheckpoint {
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

impl runtime::encode::Encode for LastCheckpoint {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "tag", &self.tag)?;
        runtime::encode::optional(map, "subtag", &self.subtag)?;
        runtime::encode::optional(map, "subtag_message", &self.subtag_message)?;
        runtime::encode::optional(map, "checkpoint", &self.checkpoint)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LastCheckpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LastCheckpoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
