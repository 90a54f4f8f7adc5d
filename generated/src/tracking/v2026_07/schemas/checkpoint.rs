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
    /// Whether the courier reported it or you closed the tracking.
    pub source: Option<CheckpointSource>,
    /// Where it happened, as the courier says it.
    pub location: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country.
    pub country_region: Option<String>,
    /// The name of the country.
    pub country_region_name: Option<String>,
    /// Where it is on the map.
    pub coordinate: Option<Coordinate>,
    /// When the report came in.
    pub created_at: Option<runtime::DateTime>,
    /// What tells this report from others; the same report keeps it.
    pub hash: Option<String>,
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
        source,
        location,
        city,
        state,
        postal_code,
        country_region,
        country_region_name,
        coordinate.aliases(&["coordinates"]),
        created_at,
        hash,
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

runtime::text_enum! {
    /// Who made a checkpoint.
    CheckpointSource {
        /// The courier.
        Carrier = "carrier",
        /// You, by closing the tracking.
        User = "user",
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
