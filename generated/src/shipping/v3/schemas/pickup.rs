// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/pickup.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Parcels of one kind that wait for collection.
///
/// As answers hold it; requests take [`PickupParcelInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupParcel {
    /// What one of them weighs.
    ///
    /// - May be null, which reads as absent.
    pub weight: Option<Weight>,
    /// How many there are.
    ///
    /// - May be null, which reads as absent.
    pub quantity: Option<i64>,
    /// The service of the courier; UPS and DHL Express have to be told.
    ///
    /// - May be null, which reads as absent.
    pub service_type: Option<String>,
    /// What one of them measures.
    ///
    /// - May be null, which reads as absent.
    pub dimension: Option<Dimension>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PickupParcel {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "weight" => member.value(&mut self.weight),
            "quantity" => member.value(&mut self.quantity),
            "service_type" => member.value(&mut self.service_type),
            "dimension" => member.value(&mut self.dimension),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PickupParcel {
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

impl runtime::encode::Encode for PickupParcel {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "weight", &self.weight)?;
        runtime::encode::optional(map, "quantity", &self.quantity)?;
        runtime::encode::optional(map, "service_type", &self.service_type)?;
        runtime::encode::optional(map, "dimension", &self.dimension)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PickupParcel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PickupParcel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Parcels of one kind that wait for collection.
///
/// As requests hold it; answers hold [`PickupParcel`].
#[derive(Clone, Debug, PartialEq)]
pub struct PickupParcelInput {
    /// What one of them weighs.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub weight: WeightInput,
    /// How many there are.
    ///
    /// - 1 or more.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub quantity: i64,
    /// The service of the courier; UPS and DHL Express have to be told.
    pub service_type: Option<String>,
    /// What one of them measures.
    pub dimension: Option<DimensionInput>,
}

impl PickupParcelInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(weight: impl Into<WeightInput>, quantity: i64) -> Self {
        Self {
            weight: weight.into(),
            quantity,
            service_type: None,
            dimension: None,
        }
    }

    /// Sets [`service_type`](Self::service_type).
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`dimension`](Self::dimension).
    pub fn dimension(mut self, dimension: impl Into<DimensionInput>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }
}

impl runtime::Validate for PickupParcelInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.weight, &at.spelled("/weight"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.quantity, &at.spelled("/quantity"));
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_BAD_REQUEST,
                at,
                found,
            );
        }
        if let Some(value) = &self.dimension {
            let at = &at.spelled("/dimension");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for PickupParcelInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "weight", &self.weight)?;
        runtime::encode::required(map, "quantity", &self.quantity)?;
        runtime::encode::optional(map, "service_type", &self.service_type)?;
        runtime::encode::optional(map, "dimension", &self.dimension)?;
        Ok(())
    }
}

impl serde::Serialize for PickupParcelInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A courier that comes, or came, to collect parcels.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `creating`.
/// - `status` goes from `creating` to `created` or `failed`.
/// - `status` goes from `created` to `cancelling`.
/// - `status` goes from `cancelling` to `cancelled` or `created`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pickup {
    /// The day of collection; today in the time zone of the shipper account unless you say.
    ///
    /// - May be null, which reads as absent.
    pub pickup_date: Option<String>,
    /// The time of day from which the parcels are ready.
    ///
    /// - May be null, which reads as absent.
    pub pickup_start_time: Option<String>,
    /// The time of day until which they can be collected.
    ///
    /// - May be null, which reads as absent.
    pub pickup_end_time: Option<String>,
    /// Where the courier collects.
    ///
    /// - May be null, which reads as absent.
    pub pickup_from: Option<Address>,
    /// Where the parcels go.
    ///
    /// Say it where they leave the country; without it the pickup counts as domestic.
    ///
    /// - May be null, which reads as absent.
    pub ship_to: Option<Address>,
    /// The labels of the parcels to collect.
    ///
    /// - May be null, which reads as absent.
    pub label_ids: Option<Vec<Id>>,
    /// The parcels to collect, where they have no labels of this service.
    ///
    /// - May be null, which reads as absent.
    pub pickup_parcels: Option<Vec<PickupParcel>>,
    /// The account at the courier; the labels name it where you give labels.
    ///
    /// - May be null, which reads as absent.
    pub shipper_account: Option<Reference>,
    /// The id of the pickup.
    pub id: Option<Id>,
    /// How far it has come.
    pub status: Option<PickupStatus>,
    /// The numbers under which the courier knows the pickup.
    ///
    /// - May be null, which reads as absent.
    pub pickup_confirmation_numbers: Option<Vec<String>>,
    /// The courier's code of the place that it comes from.
    ///
    /// - May be null, which reads as absent.
    pub pickup_location_code: Option<String>,
    /// When the pickup was ordered.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the pickup last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Pickup {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Pickup", "id")
    }
}

impl runtime::decode::Record for Pickup {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "pickup_date" => member.value(&mut self.pickup_date),
            "pickup_start_time" => member.value(&mut self.pickup_start_time),
            "pickup_end_time" => member.value(&mut self.pickup_end_time),
            "pickup_from" => member.value(&mut self.pickup_from),
            "ship_to" => member.value(&mut self.ship_to),
            "label_ids" => member.value(&mut self.label_ids),
            "pickup_parcels" => member.value(&mut self.pickup_parcels),
            "shipper_account" => member.value(&mut self.shipper_account),
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "pickup_confirmation_numbers" => {
                member.value(&mut self.pickup_confirmation_numbers)
            }
            "pickup_location_code" => member.value(&mut self.pickup_location_code),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Pickup {
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

impl runtime::encode::Encode for Pickup {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "pickup_date", &self.pickup_date)?;
        runtime::encode::optional(map, "pickup_start_time", &self.pickup_start_time)?;
        runtime::encode::optional(map, "pickup_end_time", &self.pickup_end_time)?;
        runtime::encode::optional(map, "pickup_from", &self.pickup_from)?;
        runtime::encode::optional(map, "ship_to", &self.ship_to)?;
        runtime::encode::list(map, "label_ids", &self.label_ids, &self.unknown)?;
        runtime::encode::list(
            map,
            "pickup_parcels",
            &self.pickup_parcels,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "shipper_account", &self.shipper_account)?;
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::list(
            map,
            "pickup_confirmation_numbers",
            &self.pickup_confirmation_numbers,
            &self.unknown,
        )?;
        runtime::encode::optional(
            map,
            "pickup_location_code",
            &self.pickup_location_code,
        )?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Pickup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Pickup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How far a pickup has come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PickupStatus {
    /// The courier was asked and has not answered.
    Creating,
    /// The courier will come.
    Created,
    /// The courier refused.
    Failed,
    /// The courier was told not to come and has not answered.
    Cancelling,
    /// The courier won't come.
    Cancelled,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl PickupStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Creating,
        Self::Created,
        Self::Failed,
        Self::Cancelling,
        Self::Cancelled,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl PickupStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "creating",
            Self::Created => "created",
            Self::Failed => "failed",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for PickupStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for PickupStatus {
    fn from(text: &str) -> Self {
        match text {
            "creating" => Self::Creating,
            "created" => Self::Created,
            "failed" => Self::Failed,
            "cancelling" => Self::Cancelling,
            "cancelled" => Self::Cancelled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&PickupStatus> for PickupStatus {
    fn from(value: &PickupStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for PickupStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for PickupStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for PickupStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for PickupStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for PickupStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your pickups.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupPage {
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
    /// The pickups.
    pub pickups: Option<Vec<Pickup>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for PickupPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "next_token" => member.value(&mut self.next_token),
            "limit" => member.value(&mut self.limit),
            "created_at_min" => member.value(&mut self.created_at_min),
            "created_at_max" => member.value(&mut self.created_at_max),
            "pickups" => member.value(&mut self.pickups),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for PickupPage {
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

impl runtime::encode::Encode for PickupPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::list(map, "pickups", &self.pickups, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for PickupPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PickupPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
