// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/pickup.yaml` of the specification: change it there.

use super::*;

/// Parcels of one kind that wait for collection.
///
/// As answers hold it; requests take [`PickupParcelInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupParcel {
    /// What one of them weighs.
    pub weight: Option<Weight>,
    /// How many there are.
    pub quantity: Option<i64>,
    /// The service of the courier; UPS and DHL Express have to be told.
    pub service_type: Option<String>,
    /// What one of them measures.
    pub dimension: Option<Dimension>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PickupParcel {
        weight,
        quantity,
        service_type,
        dimension,
    }
}

/// Parcels of one kind that wait for collection.
///
/// As requests hold it; answers hold [`PickupParcel`].
#[derive(Clone, PartialEq)]
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

runtime::request! {
    PickupParcelInput(weight: impl Into<WeightInput>, quantity: i64) {
        weight(argument(weight.into())),
        quantity(argument(quantity)),
        service_type(optional into String),
        dimension(optional into DimensionInput),
    }
}

runtime::validator! {
    PickupParcelInput {
        required weight.valid();
        required quantity.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST);
        optional dimension.valid();
    }
}

/// A courier that comes, or came, to collect parcels.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `creating`. This is assumed; no document says so.
/// - `status` goes from `creating` to `created` or `failed`. This is assumed; no document says so.
/// - `status` goes from `created` to `cancelling`. This is assumed; no document says so.
/// - `status` goes from `cancelling` to `cancelled` or `created`. This is assumed; no document says so.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pickup {
    /// The day of collection; today in the time zone of the shipper account unless you say.
    pub pickup_date: Option<runtime::Date>,
    /// The time of day from which the parcels are ready.
    pub pickup_start_time: Option<runtime::Time>,
    /// The time of day until which they can be collected.
    pub pickup_end_time: Option<runtime::Time>,
    /// Where the courier collects.
    pub pickup_from: Option<Address>,
    /// Where the parcels go.
    ///
    /// Say it where they leave the country; without it the pickup counts as domestic.
    pub ship_to: Option<Address>,
    /// The labels of the parcels to collect.
    pub label_ids: Option<Vec<Id>>,
    /// The parcels to collect, where they have no labels of this service.
    pub pickup_parcels: Option<Vec<PickupParcel>>,
    /// The account at the courier; the labels name it where you give labels.
    pub shipper_account: Option<Reference>,
    /// The id of the pickup.
    pub id: Option<Id>,
    /// How far it has come.
    pub status: Option<PickupStatus>,
    /// The numbers under which the courier knows the pickup.
    pub pickup_confirmation_numbers: Option<Vec<String>>,
    /// The courier's code of the place that it comes from.
    pub pickup_location_code: Option<String>,
    /// When the pickup was ordered.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the pickup last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Pickup {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Pickup", "id")
    }
}

runtime::record! {
    Pickup {
        pickup_date,
        pickup_start_time,
        pickup_end_time,
        pickup_from,
        ship_to,
        label_ids,
        pickup_parcels,
        shipper_account,
        id,
        status,
        pickup_confirmation_numbers,
        pickup_location_code,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// How far a pickup has come.
    PickupStatus {
        /// The courier was asked and has not answered.
        Creating = "creating",
        /// The courier will come.
        Created = "created",
        /// The courier refused.
        Failed = "failed",
        /// The courier was told not to come and has not answered.
        Cancelling = "cancelling",
        /// The courier won't come.
        Cancelled = "cancelled",
    }
}

runtime::states! {
    /// These are the moves of `Pickup`. This is assumed; no document says so.
    PickupStatus {
        Creating => [Created, Failed],
        Created => [Cancelling],
        Failed => [],
        Cancelling => [Created, Cancelled],
        Cancelled => [],
    }
}

/// One page of your pickups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// The pickups.
    pub pickups: Option<Vec<Pickup>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PickupPage {
        next_token,
        limit,
        created_at_min,
        created_at_max,
        pickups,
    }
}
