// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/rate.yaml` of the specification: change it there.

use super::*;

/// One request for rates and what it led to.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RateNotFound`](super::super::errors::RATE_NOT_FOUND).
/// - `status` begins as `calculating`.
/// - `status` goes from `calculating` to `calculated` or `failed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateRecord {
    /// The id of the request.
    pub id: Option<Id>,
    /// How far it has come.
    pub status: Option<RateStatus>,
    /// What each service costs, or why it has no price.
    pub rates: Option<Vec<Rate>>,
    /// When rates were asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the request last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl RateRecord {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "RateRecord", "id")
    }
}

runtime::record! {
    RateRecord {
        id,
        status,
        rates,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// How far a request for rates has come.
    RateStatus {
        /// The couriers were asked and have not all answered.
        Calculating = "calculating",
        /// The couriers have answered.
        Calculated = "calculated",
        /// No courier named a price.
        Failed = "failed",
    }
}

runtime::states! {
    /// These are the moves of `RateRecord`. The vendor's documentation says so.
    RateStatus {
        Calculating => [Calculated, Failed],
        Calculated => [],
        Failed => [],
    }
}

/// What one service of a courier costs, or why it has no price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    /// The account that would pay.
    pub shipper_account: Option<AccountInfo>,
    /// The service, as `create_label` takes it; null if the courier named no price.
    pub service_type: Option<String>,
    /// What the courier calls the service.
    pub service_name: Option<String>,
    /// The weight that is paid for.
    pub charge_weight: Option<Weight>,
    /// The price; null if the courier named none.
    pub total_charge: Option<Money>,
    /// Until when the courier has to collect it; a moment, a day or a time of day.
    pub pickup_deadline: Option<runtime::AnyMoment>,
    /// Until when it has to be booked; a moment, a day or a time of day.
    pub booking_cut_off: Option<runtime::AnyMoment>,
    /// When it should arrive; a moment, a day or a time of day.
    pub delivery_date: Option<runtime::AnyMoment>,
    /// How long it should take, in days.
    pub transit_time: Option<i64>,
    /// What the price consists of.
    pub detailed_charges: Option<Vec<DetailedCharge>>,
    /// Why there is no price.
    pub error_message: Option<String>,
    /// What else the courier says.
    pub info_message: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Rate {
        shipper_account,
        service_type,
        service_name,
        charge_weight,
        total_charge,
        pickup_deadline,
        booking_cut_off,
        delivery_date,
        transit_time,
        detailed_charges,
        error_message,
        info_message,
    }
}

/// A part of a price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedCharge {
    /// What it is for.
    ///
    /// - For example `"fuel_surcharge"`.
    pub ty: Option<String>,
    /// How much it is.
    pub charge: Option<Money>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    DetailedCharge {
        ty = "type",
        charge,
    }
}
