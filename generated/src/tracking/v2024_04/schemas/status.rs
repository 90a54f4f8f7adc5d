// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/status.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Where a shipment stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// Just added, or the courier has no information yet.
    Pending,
    /// The courier knows of the parcel and is about to collect it.
    InfoReceived,
    /// The courier has the parcel, and it is on its way.
    InTransit,
    /// The parcel is about to be delivered or collected.
    OutForDelivery,
    /// The courier tried to deliver and failed; usually it tries again.
    AttemptFail,
    /// The parcel was delivered.
    Delivered,
    /// The parcel waits at a pick-up point.
    AvailableForPickup,
    /// Something is wrong, such as a customs hold, a return, damage or loss.
    Exception,
    /// The courier had no information for 30 days.
    Expired,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Tag {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::InfoReceived,
        Self::InTransit,
        Self::OutForDelivery,
        Self::AttemptFail,
        Self::Delivered,
        Self::AvailableForPickup,
        Self::Exception,
        Self::Expired,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl Tag {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::InfoReceived => "InfoReceived",
            Self::InTransit => "InTransit",
            Self::OutForDelivery => "OutForDelivery",
            Self::AttemptFail => "AttemptFail",
            Self::Delivered => "Delivered",
            Self::AvailableForPickup => "AvailableForPickup",
            Self::Exception => "Exception",
            Self::Expired => "Expired",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Tag {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Tag {
    fn from(text: &str) -> Self {
        match text {
            "Pending" => Self::Pending,
            "InfoReceived" => Self::InfoReceived,
            "InTransit" => Self::InTransit,
            "OutForDelivery" => Self::OutForDelivery,
            "AttemptFail" => Self::AttemptFail,
            "Delivered" => Self::Delivered,
            "AvailableForPickup" => Self::AvailableForPickup,
            "Exception" => Self::Exception,
            "Expired" => Self::Expired,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Tag> for Tag {
    fn from(value: &Tag) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Tag {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Tag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Tag {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Tag {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Where a shipment stands in detail; each subtag belongs to one tag.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subtag {
    /// Nothing has come from the courier yet, or it was not asked yet.
    ///
    /// This was observed; no document says so.
    Pending001,
    /// `Pending_002`
    ///
    /// This was observed; no document says so.
    Pending002,
    /// `Pending_003`
    ///
    /// This was observed; no document says so.
    Pending003,
    /// `Pending_004`
    ///
    /// This was observed; no document says so.
    Pending004,
    /// `Pending_005`
    ///
    /// This was observed; no document says so.
    Pending005,
    /// `Pending_006`
    ///
    /// This was observed; no document says so.
    Pending006,
    /// The courier knows of the parcel and is about to collect it.
    InfoReceived001,
    /// It is on its way.
    ///
    /// This was observed; no document says so.
    InTransit001,
    /// The courier accepted it.
    InTransit002,
    /// It arrived at a hub.
    ///
    /// This was observed; no document says so.
    InTransit003,
    /// It is in the country it goes to.
    ///
    /// This was observed; no document says so.
    InTransit004,
    /// It passed customs.
    ///
    /// This was observed; no document says so.
    InTransit005,
    /// It was handed to customs.
    ///
    /// This was observed; no document says so.
    InTransit006,
    /// It left a facility.
    InTransit007,
    /// It moves again after a problem.
    ///
    /// This was observed; no document says so.
    InTransit008,
    /// It goes to another address.
    ///
    /// This was observed; no document says so.
    InTransit009,
    /// `InTransit_010`
    ///
    /// This is assumed; no document says so.
    InTransit010,
    /// It is on the vehicle that delivers.
    ///
    /// This was observed; no document says so.
    OutForDelivery001,
    /// The parcel waits to be collected, as older answers say it.
    #[deprecated = "Retired; AvailableForPickup_001 took its place."]
    OutForDelivery002,
    /// The customer was contacted before delivery.
    ///
    /// This was observed; no document says so.
    OutForDelivery003,
    /// A time for delivery was agreed.
    ///
    /// This was observed; no document says so.
    OutForDelivery004,
    /// Delivery was tried and failed.
    AttemptFail001,
    /// Nobody was there.
    ///
    /// This was observed; no document says so.
    AttemptFail002,
    /// The place was closed.
    ///
    /// This was observed; no document says so.
    AttemptFail003,
    /// It was delivered.
    Delivered001,
    /// The customer collected it.
    Delivered002,
    /// It was delivered and signed for.
    Delivered003,
    /// It was delivered and paid for.
    Delivered004,
    /// It waits at a pick-up point.
    AvailableForPickup001,
    /// Something went wrong.
    Exception001,
    /// The recipient lives elsewhere now.
    Exception002,
    /// The recipient did not take it.
    Exception003,
    /// Customs hold it up.
    Exception004,
    /// Something unforeseen holds it up.
    Exception005,
    /// The customer has to pay first.
    Exception006,
    /// The address of the recipient is wrong.
    Exception007,
    /// It was not collected in time.
    Exception008,
    /// It is against the courier's rules.
    Exception009,
    /// It is on its way back.
    Exception010,
    /// It is back.
    Exception011,
    /// It is damaged.
    Exception012,
    /// It is lost.
    Exception013,
    /// `Exception_014`
    ///
    /// This is assumed; no document says so.
    Exception014,
    /// `Exception_015`
    ///
    /// This is assumed; no document says so.
    Exception015,
    /// Nothing has come from the courier for 30 days.
    ///
    /// This was observed; no document says so.
    Expired001,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl Subtag {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Pending001,
        Self::Pending002,
        Self::Pending003,
        Self::Pending004,
        Self::Pending005,
        Self::Pending006,
        Self::InfoReceived001,
        Self::InTransit001,
        Self::InTransit002,
        Self::InTransit003,
        Self::InTransit004,
        Self::InTransit005,
        Self::InTransit006,
        Self::InTransit007,
        Self::InTransit008,
        Self::InTransit009,
        Self::InTransit010,
        Self::OutForDelivery001,
        Self::OutForDelivery002,
        Self::OutForDelivery003,
        Self::OutForDelivery004,
        Self::AttemptFail001,
        Self::AttemptFail002,
        Self::AttemptFail003,
        Self::Delivered001,
        Self::Delivered002,
        Self::Delivered003,
        Self::Delivered004,
        Self::AvailableForPickup001,
        Self::Exception001,
        Self::Exception002,
        Self::Exception003,
        Self::Exception004,
        Self::Exception005,
        Self::Exception006,
        Self::Exception007,
        Self::Exception008,
        Self::Exception009,
        Self::Exception010,
        Self::Exception011,
        Self::Exception012,
        Self::Exception013,
        Self::Exception014,
        Self::Exception015,
        Self::Expired001,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    /// Its tag, where that is known.
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

    /// Its message, where that is known.
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

    /// Its returning, where that is known.
    pub fn returning(&self) -> Option<bool> {
        match self {
            Self::Exception010 => Some(true),
            Self::Exception011 => Some(true),
            _ => None,
        }
    }
}

impl Subtag {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending001 => "Pending_001",
            Self::Pending002 => "Pending_002",
            Self::Pending003 => "Pending_003",
            Self::Pending004 => "Pending_004",
            Self::Pending005 => "Pending_005",
            Self::Pending006 => "Pending_006",
            Self::InfoReceived001 => "InfoReceived_001",
            Self::InTransit001 => "InTransit_001",
            Self::InTransit002 => "InTransit_002",
            Self::InTransit003 => "InTransit_003",
            Self::InTransit004 => "InTransit_004",
            Self::InTransit005 => "InTransit_005",
            Self::InTransit006 => "InTransit_006",
            Self::InTransit007 => "InTransit_007",
            Self::InTransit008 => "InTransit_008",
            Self::InTransit009 => "InTransit_009",
            Self::InTransit010 => "InTransit_010",
            Self::OutForDelivery001 => "OutForDelivery_001",
            Self::OutForDelivery002 => "OutForDelivery_002",
            Self::OutForDelivery003 => "OutForDelivery_003",
            Self::OutForDelivery004 => "OutForDelivery_004",
            Self::AttemptFail001 => "AttemptFail_001",
            Self::AttemptFail002 => "AttemptFail_002",
            Self::AttemptFail003 => "AttemptFail_003",
            Self::Delivered001 => "Delivered_001",
            Self::Delivered002 => "Delivered_002",
            Self::Delivered003 => "Delivered_003",
            Self::Delivered004 => "Delivered_004",
            Self::AvailableForPickup001 => "AvailableForPickup_001",
            Self::Exception001 => "Exception_001",
            Self::Exception002 => "Exception_002",
            Self::Exception003 => "Exception_003",
            Self::Exception004 => "Exception_004",
            Self::Exception005 => "Exception_005",
            Self::Exception006 => "Exception_006",
            Self::Exception007 => "Exception_007",
            Self::Exception008 => "Exception_008",
            Self::Exception009 => "Exception_009",
            Self::Exception010 => "Exception_010",
            Self::Exception011 => "Exception_011",
            Self::Exception012 => "Exception_012",
            Self::Exception013 => "Exception_013",
            Self::Exception014 => "Exception_014",
            Self::Exception015 => "Exception_015",
            Self::Expired001 => "Expired_001",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for Subtag {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Subtag {
    fn from(text: &str) -> Self {
        match text {
            "Pending_001" => Self::Pending001,
            "Pending_002" => Self::Pending002,
            "Pending_003" => Self::Pending003,
            "Pending_004" => Self::Pending004,
            "Pending_005" => Self::Pending005,
            "Pending_006" => Self::Pending006,
            "InfoReceived_001" => Self::InfoReceived001,
            "InTransit_001" => Self::InTransit001,
            "InTransit_002" => Self::InTransit002,
            "InTransit_003" => Self::InTransit003,
            "InTransit_004" => Self::InTransit004,
            "InTransit_005" => Self::InTransit005,
            "InTransit_006" => Self::InTransit006,
            "InTransit_007" => Self::InTransit007,
            "InTransit_008" => Self::InTransit008,
            "InTransit_009" => Self::InTransit009,
            "InTransit_010" => Self::InTransit010,
            "OutForDelivery_001" => Self::OutForDelivery001,
            "OutForDelivery_002" => Self::OutForDelivery002,
            "OutForDelivery_003" => Self::OutForDelivery003,
            "OutForDelivery_004" => Self::OutForDelivery004,
            "AttemptFail_001" => Self::AttemptFail001,
            "AttemptFail_002" => Self::AttemptFail002,
            "AttemptFail_003" => Self::AttemptFail003,
            "Delivered_001" => Self::Delivered001,
            "Delivered_002" => Self::Delivered002,
            "Delivered_003" => Self::Delivered003,
            "Delivered_004" => Self::Delivered004,
            "AvailableForPickup_001" => Self::AvailableForPickup001,
            "Exception_001" => Self::Exception001,
            "Exception_002" => Self::Exception002,
            "Exception_003" => Self::Exception003,
            "Exception_004" => Self::Exception004,
            "Exception_005" => Self::Exception005,
            "Exception_006" => Self::Exception006,
            "Exception_007" => Self::Exception007,
            "Exception_008" => Self::Exception008,
            "Exception_009" => Self::Exception009,
            "Exception_010" => Self::Exception010,
            "Exception_011" => Self::Exception011,
            "Exception_012" => Self::Exception012,
            "Exception_013" => Self::Exception013,
            "Exception_014" => Self::Exception014,
            "Exception_015" => Self::Exception015,
            "Expired_001" => Self::Expired001,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&Subtag> for Subtag {
    fn from(value: &Subtag) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for Subtag {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for Subtag {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for Subtag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for Subtag {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for Subtag {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Why you close a tracking by hand.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CompletionReason {
    /// The parcel arrived.
    Delivered,
    /// The parcel is lost.
    Lost,
    /// The parcel came back to its sender.
    ReturnedToSender,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl CompletionReason {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Delivered,
        Self::Lost,
        Self::ReturnedToSender,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    /// Its subtag, where that is known.
    pub fn subtag(&self) -> Option<Subtag> {
        match self {
            Self::Delivered => Some(Subtag::Delivered001),
            Self::Lost => Some(Subtag::Exception013),
            Self::ReturnedToSender => Some(Subtag::Exception011),
            _ => None,
        }
    }
}

impl CompletionReason {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delivered => "DELIVERED",
            Self::Lost => "LOST",
            Self::ReturnedToSender => "RETURNED_TO_SENDER",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for CompletionReason {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for CompletionReason {
    fn from(text: &str) -> Self {
        match text {
            "DELIVERED" => Self::Delivered,
            "LOST" => Self::Lost,
            "RETURNED_TO_SENDER" => Self::ReturnedToSender,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&CompletionReason> for CompletionReason {
    fn from(value: &CompletionReason) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for CompletionReason {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for CompletionReason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for CompletionReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for CompletionReason {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for CompletionReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
