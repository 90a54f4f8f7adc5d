// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/status.yaml` of the specification: change it there.

use super::*;

runtime::text_enum! {
    /// Where a shipment stands.
    Tag {
        /// Just added, or the courier has no information yet.
        Pending = "Pending",
        /// The courier knows of the parcel and is about to collect it.
        InfoReceived = "InfoReceived",
        /// The courier has the parcel, and it is on its way.
        InTransit = "InTransit",
        /// The parcel is about to be delivered or collected.
        OutForDelivery = "OutForDelivery",
        /// The courier tried to deliver and failed; usually it tries again.
        AttemptFail = "AttemptFail",
        /// The parcel was delivered.
        Delivered = "Delivered",
        /// The parcel waits at a pick-up point.
        AvailableForPickup = "AvailableForPickup",
        /// Something is wrong, such as a customs hold, a return, damage or loss.
        Exception = "Exception",
        /// The courier had no information for 30 days.
        Expired = "Expired",
    }
}

impl Tag {
    /// Whether the courier is not asked any more, so that nothing changes by itself.
    ///
    /// To retrack the shipment is to have the courier asked again.
    ///
    /// `None` where that is not known. The vendor's documentation says so.
    #[inline]
    pub fn is_terminal(&self) -> Option<bool> {
        match self {
            Self::Pending => Some(false),
            Self::InfoReceived => Some(false),
            Self::InTransit => Some(false),
            Self::OutForDelivery => Some(false),
            Self::AttemptFail => Some(false),
            Self::Delivered => Some(true),
            Self::AvailableForPickup => Some(false),
            Self::Exception => Some(false),
            Self::Expired => Some(true),
            _ => None,
        }
    }
}

runtime::text_enum! {
    /// Where a shipment stands in detail; each subtag belongs to one tag.
    Subtag {
        /// Nothing has come from the courier yet, or it was not asked yet.
        ///
        /// This was observed; no document says so.
        Pending001 = "Pending_001",
        /// This was observed; no document says so.
        Pending002 = "Pending_002",
        /// This was observed; no document says so.
        Pending003 = "Pending_003",
        /// This was observed; no document says so.
        Pending004 = "Pending_004",
        /// This was observed; no document says so.
        Pending005 = "Pending_005",
        /// This was observed; no document says so.
        Pending006 = "Pending_006",
        /// The courier knows of the parcel and is about to collect it.
        InfoReceived001 = "InfoReceived_001",

        /// It is on its way.
        ///
        /// This was observed; no document says so.
        InTransit001 = "InTransit_001",
        /// The courier accepted it.
        InTransit002 = "InTransit_002",

        /// It arrived at a hub.
        ///
        /// This was observed; no document says so.
        InTransit003 = "InTransit_003",

        /// It is in the country it goes to.
        ///
        /// This was observed; no document says so.
        InTransit004 = "InTransit_004",

        /// It passed customs.
        ///
        /// This was observed; no document says so.
        InTransit005 = "InTransit_005",

        /// It was handed to customs.
        ///
        /// This was observed; no document says so.
        InTransit006 = "InTransit_006",
        /// It left a facility.
        InTransit007 = "InTransit_007",

        /// It moves again after a problem.
        ///
        /// This was observed; no document says so.
        InTransit008 = "InTransit_008",

        /// It goes to another address.
        ///
        /// This was observed; no document says so.
        InTransit009 = "InTransit_009",
        /// This is assumed; no document says so.
        InTransit010 = "InTransit_010",

        /// It is on the vehicle that delivers.
        ///
        /// This was observed; no document says so.
        OutForDelivery001 = "OutForDelivery_001",
        /// The parcel waits to be collected, as older answers say it.
        #[deprecated = "Retired; AvailableForPickup_001 took its place."]
        OutForDelivery002 = "OutForDelivery_002",

        /// The customer was contacted before delivery.
        ///
        /// This was observed; no document says so.
        OutForDelivery003 = "OutForDelivery_003",

        /// A time for delivery was agreed.
        ///
        /// This was observed; no document says so.
        OutForDelivery004 = "OutForDelivery_004",
        /// Delivery was tried and failed.
        AttemptFail001 = "AttemptFail_001",

        /// Nobody was there.
        ///
        /// This was observed; no document says so.
        AttemptFail002 = "AttemptFail_002",

        /// The place was closed.
        ///
        /// This was observed; no document says so.
        AttemptFail003 = "AttemptFail_003",
        /// It was delivered.
        Delivered001 = "Delivered_001",
        /// The customer collected it.
        Delivered002 = "Delivered_002",
        /// It was delivered and signed for.
        Delivered003 = "Delivered_003",
        /// It was delivered and paid for.
        Delivered004 = "Delivered_004",
        /// It waits at a pick-up point.
        AvailableForPickup001 = "AvailableForPickup_001",
        /// Something went wrong.
        Exception001 = "Exception_001",
        /// The recipient lives elsewhere now.
        Exception002 = "Exception_002",
        /// The recipient did not take it.
        Exception003 = "Exception_003",
        /// Customs hold it up.
        Exception004 = "Exception_004",
        /// Something unforeseen holds it up.
        Exception005 = "Exception_005",
        /// The customer has to pay first.
        Exception006 = "Exception_006",
        /// The address of the recipient is wrong.
        Exception007 = "Exception_007",
        /// It was not collected in time.
        Exception008 = "Exception_008",
        /// It is against the courier's rules.
        Exception009 = "Exception_009",
        /// It is on its way back.
        Exception010 = "Exception_010",
        /// It is back.
        Exception011 = "Exception_011",
        /// It is damaged.
        Exception012 = "Exception_012",
        /// It is lost.
        Exception013 = "Exception_013",
        /// This is assumed; no document says so.
        Exception014 = "Exception_014",
        /// This is assumed; no document says so.
        Exception015 = "Exception_015",

        /// Nothing has come from the courier for 30 days.
        ///
        /// This was observed; no document says so.
        Expired001 = "Expired_001",
    }
}

impl Subtag {
    /// The tag that it belongs to.
    ///
    /// `None` where that is not known. The vendor's documentation says so. Values from another source say so themselves.
    #[inline]
    pub fn tag(&self) -> Option<Tag> {
        match self {
            Self::Pending001 => Some(Tag::Pending),
            Self::Pending002 => Some(Tag::Pending),
            Self::Pending003 => Some(Tag::Pending),
            Self::Pending004 => Some(Tag::Pending),
            Self::Pending005 => Some(Tag::Pending),
            Self::Pending006 => Some(Tag::Pending),
            Self::InfoReceived001 => Some(Tag::InfoReceived),
            Self::InTransit001 => Some(Tag::InTransit),
            Self::InTransit002 => Some(Tag::InTransit),
            Self::InTransit003 => Some(Tag::InTransit),
            Self::InTransit004 => Some(Tag::InTransit),
            Self::InTransit005 => Some(Tag::InTransit),
            Self::InTransit006 => Some(Tag::InTransit),
            Self::InTransit007 => Some(Tag::InTransit),
            Self::InTransit008 => Some(Tag::InTransit),
            Self::InTransit009 => Some(Tag::InTransit),
            Self::InTransit010 => Some(Tag::InTransit),
            Self::OutForDelivery001 => Some(Tag::OutForDelivery),
            Self::OutForDelivery002 => Some(Tag::OutForDelivery),
            Self::OutForDelivery003 => Some(Tag::OutForDelivery),
            Self::OutForDelivery004 => Some(Tag::OutForDelivery),
            Self::AttemptFail001 => Some(Tag::AttemptFail),
            Self::AttemptFail002 => Some(Tag::AttemptFail),
            Self::AttemptFail003 => Some(Tag::AttemptFail),
            Self::Delivered001 => Some(Tag::Delivered),
            Self::Delivered002 => Some(Tag::Delivered),
            Self::Delivered003 => Some(Tag::Delivered),
            Self::Delivered004 => Some(Tag::Delivered),
            Self::AvailableForPickup001 => Some(Tag::AvailableForPickup),
            Self::Exception001 => Some(Tag::Exception),
            Self::Exception002 => Some(Tag::Exception),
            Self::Exception003 => Some(Tag::Exception),
            Self::Exception004 => Some(Tag::Exception),
            Self::Exception005 => Some(Tag::Exception),
            Self::Exception006 => Some(Tag::Exception),
            Self::Exception007 => Some(Tag::Exception),
            Self::Exception008 => Some(Tag::Exception),
            Self::Exception009 => Some(Tag::Exception),
            Self::Exception010 => Some(Tag::Exception),
            Self::Exception011 => Some(Tag::Exception),
            Self::Exception012 => Some(Tag::Exception),
            Self::Exception013 => Some(Tag::Exception),
            Self::Exception014 => Some(Tag::Exception),
            Self::Exception015 => Some(Tag::Exception),
            Self::Expired001 => Some(Tag::Expired),
            _ => None,
        }
    }

    /// What it is called; a label, nothing to compare with.
    ///
    /// `None` where that is not known. The vendor's documentation says so. Values from another source say so themselves.
    #[inline]
    pub fn message(&self) -> Option<&'static str> {
        match self {
            Self::Pending001 => Some("Pending"),
            Self::InfoReceived001 => Some("Info Received"),
            Self::InTransit001 => Some("In Transit"),
            Self::InTransit002 => Some("Acceptance scan"),
            Self::InTransit003 => Some("Arrival scan"),
            Self::InTransit004 => Some("Arrived at the destination country"),
            Self::InTransit005 => Some("Customs clearance completed"),
            Self::InTransit006 => Some("Customs clearance started"),
            Self::InTransit007 => Some("Departure Scan"),
            Self::InTransit008 => Some("Problem resolved"),
            Self::InTransit009 => Some("Forwarded to a different delivery address"),
            Self::OutForDelivery001 => Some("Out for Delivery"),
            Self::OutForDelivery003 => Some("Customer contacted"),
            Self::OutForDelivery004 => Some("Delivery appointment scheduled"),
            Self::AttemptFail001 => Some("Failed Attempt"),
            Self::AttemptFail002 => Some("Addressee not available"),
            Self::AttemptFail003 => Some("Business Closed"),
            Self::Delivered001 => Some("Delivered"),
            Self::Delivered002 => Some("Picked up by the customer"),
            Self::Delivered003 => Some("Sign by customer"),
            Self::Delivered004 => Some("Delivered and received cash on delivery"),
            Self::AvailableForPickup001 => Some("Available for pickup"),
            Self::Exception001 => Some("Exception"),
            Self::Exception002 => Some("Customer moved"),
            Self::Exception003 => Some("Customer refused delivery"),
            Self::Exception004 => Some("Delayed (Customs clearance)"),
            Self::Exception005 => Some("Delayed (External factors)"),
            Self::Exception006 => Some("Held for payment"),
            Self::Exception007 => Some("Incorrect Address"),
            Self::Exception008 => Some("Pick up missed"),
            Self::Exception009 => Some("Rejected by carrier"),
            Self::Exception010 => Some("Returning to sender"),
            Self::Exception011 => Some("Returned to sender"),
            Self::Exception012 => Some("Shipment damage"),
            Self::Exception013 => Some("Shipment lost"),
            Self::Expired001 => Some("Expired"),
            _ => None,
        }
    }

    /// Whether the parcel goes back to its sender.
    ///
    /// `None` where that is not known. The vendor's documentation says so. Values from another source say so themselves.
    #[inline]
    pub fn returning(&self) -> Option<bool> {
        match self {
            Self::Exception010 => Some(true),
            Self::Exception011 => Some(true),
            _ => None,
        }
    }
}

runtime::text_enum! {
    /// Why you close a tracking by hand.
    ///
    /// Requests with a value that is not known here are refused.
    CompletionReason {
        /// The parcel arrived.
        Delivered = "DELIVERED",
        /// The parcel is lost.
        Lost = "LOST",
        /// The parcel came back to its sender.
        ReturnedToSender = "RETURNED_TO_SENDER",
    }
}

impl CompletionReason {
    /// The subtag that the shipment gets.
    ///
    /// `None` where that is not known. The seed document says so.
    #[inline]
    pub fn subtag(&self) -> Option<Subtag> {
        match self {
            Self::Delivered => Some(Subtag::Delivered001),
            Self::Lost => Some(Subtag::Exception013),
            Self::ReturnedToSender => Some(Subtag::Exception011),
            _ => None,
        }
    }
}
