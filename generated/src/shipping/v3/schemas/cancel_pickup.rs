// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/cancel_pickup.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A cancellation of a pickup, which has an id and a status of its own.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `cancelling`.
/// - `status` goes from `cancelling` to `cancelled` or `failed`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupCancellation {
    /// The id of the cancellation, not of the pickup.
    pub id: Option<Id>,
    /// How far the cancellation has come.
    pub status: Option<CancelStatus>,
    /// The pickup that is cancelled.
    ///
    /// - May be null, which reads as absent.
    pub pickup: Option<Reference>,
    /// When the cancellation was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the cancellation last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl PickupCancellation {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "PickupCancellation", "id")
    }
}

impl runtime::decode::Record for PickupCancellation {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "pickup" => member.value(&mut self.pickup),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PickupCancellation {
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

impl runtime::encode::Encode for PickupCancellation {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "pickup", &self.pickup)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PickupCancellation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PickupCancellation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your cancellations of pickups.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelPickupPage {
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
    pub cancel_pickups: Option<Vec<PickupCancellation>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for CancelPickupPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "cancel_pickups" => member.value(&mut self.cancel_pickups),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CancelPickupPage {
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

impl runtime::encode::Encode for CancelPickupPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::list(
            map,
            "cancel_pickups",
            &self.cancel_pickups,
            &self.unknown,
        )?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CancelPickupPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CancelPickupPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
