// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/rate.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// One request for rates and what it led to.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RateNotFound`](super::super::errors::RATE_NOT_FOUND).
/// - `status` begins as `calculating`.
/// - `status` goes from `calculating` to `calculated` or `failed`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RateRecord {
    /// The id of the request.
    pub id: Option<Id>,
    /// How far it has come.
    pub status: Option<RateStatus>,
    /// What each service costs, or why it has no price.
    ///
    /// - May be null, which reads as absent.
    pub rates: Option<Vec<Rate>>,
    /// When rates were asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the request last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl RateRecord {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "RateRecord", "id")
    }
}

impl runtime::decode::Record for RateRecord {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "rates" => member.value(&mut self.rates),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for RateRecord {
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

impl runtime::encode::Encode for RateRecord {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::list(map, "rates", &self.rates, &self.unknown)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for RateRecord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RateRecord {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How far a request for rates has come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RateStatus {
    /// The couriers were asked and have not all answered.
    Calculating,
    /// The couriers have answered.
    Calculated,
    /// No courier named a price.
    Failed,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl RateStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Calculating,
        Self::Calculated,
        Self::Failed,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl RateStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Calculating => "calculating",
            Self::Calculated => "calculated",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for RateStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for RateStatus {
    fn from(text: &str) -> Self {
        match text {
            "calculating" => Self::Calculating,
            "calculated" => Self::Calculated,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&RateStatus> for RateStatus {
    fn from(value: &RateStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for RateStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for RateStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for RateStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for RateStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for RateStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What one service of a courier costs, or why it has no price.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// The account that would pay.
    pub shipper_account: Option<AccountInfo>,
    /// The service, as `create_label` takes it; null if the courier named no price.
    ///
    /// - May be null, which reads as absent.
    pub service_type: Option<String>,
    /// What the courier calls the service.
    ///
    /// - May be null, which reads as absent.
    pub service_name: Option<String>,
    /// The weight that is paid for.
    ///
    /// - May be null, which reads as absent.
    pub charge_weight: Option<Weight>,
    /// The price; null if the courier named none.
    ///
    /// - May be null, which reads as absent.
    pub total_charge: Option<Money>,
    /// Until when the courier has to collect it; a moment, a day or a time of day.
    ///
    /// - May be null, which reads as absent.
    pub pickup_deadline: Option<String>,
    /// Until when it has to be booked; a moment, a day or a time of day.
    ///
    /// - May be null, which reads as absent.
    pub booking_cut_off: Option<String>,
    /// When it should arrive; a moment, a day or a time of day.
    ///
    /// - May be null, which reads as absent.
    pub delivery_date: Option<String>,
    /// How long it should take, in days.
    ///
    /// - May be null, which reads as absent.
    pub transit_time: Option<i64>,
    /// What the price consists of.
    ///
    /// - May be null, which reads as absent.
    pub detailed_charges: Option<Vec<DetailedCharge>>,
    /// Why there is no price.
    ///
    /// - May be null, which reads as absent.
    pub error_message: Option<String>,
    /// What else the courier says.
    ///
    /// - May be null, which reads as absent.
    pub info_message: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Rate {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "shipper_account" => member.value(&mut self.shipper_account),
            "service_type" => member.value(&mut self.service_type),
            "service_name" => member.value(&mut self.service_name),
            "charge_weight" => member.value(&mut self.charge_weight),
            "total_charge" => member.value(&mut self.total_charge),
            "pickup_deadline" => member.value(&mut self.pickup_deadline),
            "booking_cut_off" => member.value(&mut self.booking_cut_off),
            "delivery_date" => member.value(&mut self.delivery_date),
            "transit_time" => member.value(&mut self.transit_time),
            "detailed_charges" => member.value(&mut self.detailed_charges),
            "error_message" => member.value(&mut self.error_message),
            "info_message" => member.value(&mut self.info_message),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Rate {
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

impl runtime::encode::Encode for Rate {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "shipper_account", &self.shipper_account)?;
        runtime::encode::optional(map, "service_type", &self.service_type)?;
        runtime::encode::optional(map, "service_name", &self.service_name)?;
        runtime::encode::optional(map, "charge_weight", &self.charge_weight)?;
        runtime::encode::optional(map, "total_charge", &self.total_charge)?;
        runtime::encode::optional(map, "pickup_deadline", &self.pickup_deadline)?;
        runtime::encode::optional(map, "booking_cut_off", &self.booking_cut_off)?;
        runtime::encode::optional(map, "delivery_date", &self.delivery_date)?;
        runtime::encode::optional(map, "transit_time", &self.transit_time)?;
        runtime::encode::list(
            map,
            "detailed_charges",
            &self.detailed_charges,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "error_message", &self.error_message)?;
        runtime::encode::optional(map, "info_message", &self.info_message)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Rate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Rate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A part of a price.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedCharge {
    /// What it is for.
    ///
    /// - May be null, which reads as absent.
    /// - For example `"fuel_surcharge"`.
    pub ty: Option<String>,
    /// How much it is.
    ///
    /// - May be null, which reads as absent.
    pub charge: Option<Money>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for DetailedCharge {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "type" => member.value(&mut self.ty),
            "charge" => member.value(&mut self.charge),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DetailedCharge {
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

impl runtime::encode::Encode for DetailedCharge {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "charge", &self.charge)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DetailedCharge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DetailedCharge {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
