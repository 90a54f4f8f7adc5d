// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/estimate.yaml` of the specification: change it there.

use super::*;

/// The delivery date that the service predicts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AftershipEdd {
    /// The likeliest day.
    pub estimated_delivery_date: Option<runtime::Date>,
    /// The earliest day.
    pub estimated_delivery_date_min: Option<runtime::Date>,
    /// The latest day.
    pub estimated_delivery_date_max: Option<runtime::Date>,
    /// How sure the dates are.
    pub confidence_code: Option<ConfidenceCode>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    AftershipEdd {
        estimated_delivery_date,
        estimated_delivery_date_min,
        estimated_delivery_date_max,
        confidence_code,
    }
}

/// A delivery date that follows from your own settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomEdd {
    /// Whether it is one day or a range.
    pub ty: Option<EddType>,
    /// The day.
    ///
    /// - For example `"2024-05-20"`.
    pub datetime: Option<runtime::Date>,
    /// The first day of the range.
    pub datetime_min: Option<runtime::Date>,
    /// The last day of the range.
    pub datetime_max: Option<runtime::Date>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CustomEdd {
        ty = "type",
        datetime,
        datetime_min,
        datetime_max,
    }
}

/// A delivery date and where it comes from, in the recipient's time zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddInfo {
    /// Whether it is one day or a range.
    pub ty: Option<EddType>,
    /// Where the date comes from.
    pub source: Option<EddSource>,
    /// The day.
    ///
    /// - For example `"2024-05-20"`.
    pub datetime: Option<String>,
    /// The first day of the range.
    pub datetime_min: Option<String>,
    /// The last day of the range.
    pub datetime_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    EddInfo {
        ty = "type",
        source,
        datetime,
        datetime_min,
        datetime_max,
    }
}

/// The newest delivery date that is known, and why it changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LatestEdd {
    /// Whether it is one day or a range.
    pub ty: Option<EddType>,
    /// Where the date comes from.
    pub source: Option<EddSource>,
    /// The day.
    ///
    /// - For example `"2024-05-20"`.
    pub datetime: Option<String>,
    /// The first day of the range.
    pub datetime_min: Option<String>,
    /// The last day of the range.
    pub datetime_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    LatestEdd {
        ty = "type",
        source,
        datetime,
        datetime_min,
        datetime_max,
    }
}

runtime::text_enum! {
    /// Whether a delivery date is one day or a range.
    EddType {
        /// From one day to another.
        Range = "range",
        /// One day.
        Specific = "specific",
    }
}

runtime::text_enum! {
    /// Where a delivery date comes from.
    EddSource {
        /// The courier.
        CarrierEdd = "Carrier EDD",
        /// A prediction of the service.
        AfterShipEdd = "AfterShip EDD",
        /// Your own settings.
        CustomEdd = "Custom EDD",
        /// The promise made with the order.
        OrderEdd = "Order EDD",
    }
}

runtime::integer_enum! {
    /// How sure a predicted delivery date is, and why it is not surer.
    ConfidenceCode {
        /// High; the range is somewhat better than one date.
        High = 10001,
        /// High for the range, medium for one date.
        HighForRange = 20001,
        /// Medium; the carrier's performance varies.
        VolatileCarrier = 30001,
        /// Medium; there is too little data for this time.
        LittleData = 30002,
        /// Medium; the shipment type is not precise.
        VagueShipmentType = 30003,
    }
}
