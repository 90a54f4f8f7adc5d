// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/checkpoint.yaml` of the specification: change it there.

use super::*;

/// One report of a courier about a shipment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Checkpoint {
    /// When it happened; local to the courier if there is no offset.
    pub checkpoint_time: Option<runtime::AnyMoment>,
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
    pub raw_tag: Option<String>,
    /// What happened; in beta at the service.
    pub events: Option<Vec<CheckpointEvent>>,
    /// The courier that reported.
    pub slug: Option<String>,
    /// Where it happened, as the courier says it.
    pub location: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
    /// The country.
    pub country_iso3: Option<String>,
    /// The name of the country.
    pub country_name: Option<String>,
    /// Where it is on the map.
    pub coordinate: Option<Coordinate>,
    /// When the report came in.
    pub created_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Checkpoint {
        checkpoint_time,
        message,
        tag,
        subtag,
        subtag_message,
        raw_tag,
        events,
        slug,
        location,
        city,
        state,
        zip,
        country_iso3,
        country_name,
        coordinate.aliases(&["coordinates"]),
        created_at,
    }
}

/// A place on the map.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coordinate {
    /// Degrees north.
    pub latitude: Option<runtime::Number>,
    /// Degrees east.
    pub longitude: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Coordinate {
        latitude.text_number(),
        longitude.text_number(),
    }
}

/// Something that happened at a checkpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckpointEvent {
    /// What happened.
    pub code: Option<CheckpointEventCode>,
    /// Why it happened.
    pub reason: Option<CheckpointEventReason>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CheckpointEvent {
        code,
        reason,
    }
}

runtime::text_enum! {
    /// What happened at a checkpoint.
    CheckpointEventCode {
        /// Left with a neighbour.
        DeliveredToNeighbor = "delivered_to_neighbor",
        /// Given back to the sender.
        ReturnedToSender = "returned_to_sender",
        /// Handed to the carrier that delivers.
        HandedOverToLastMileCarrier = "handed_over_to_last_mile_carrier",
        /// Taken over by the carrier that delivers.
        ReceivedByLastMileCarrier = "received_by_last_mile_carrier",
        /// Collected.
        PickedUp = "picked_up",
        /// Signed for.
        Signed = "signed",
    }
}

/// Why something happened at a checkpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckpointEventReason {
    /// The reason by its code.
    ///
    /// - For example `"incorrect_missing_address"`.
    pub code: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CheckpointEventReason {
        code,
    }
}

/// The newest checkpoint of a tracking, and where the shipment stands.
#[derive(Clone, Default, PartialEq)]
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
    pub checkpoint: Option<Checkpoint>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl LastCheckpoint {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "LastCheckpoint", "id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "LastCheckpoint", "tracking_number")
    }
}

runtime::record! {
    LastCheckpoint {
        id,
        tracking_number,
        slug,
        tag,
        subtag,
        subtag_message,
        checkpoint,
    }
}
