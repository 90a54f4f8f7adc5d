// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/estimate.yaml` of the specification: change it there.

use super::*;

/// The delivery date that you promised, one day or a range.
///
/// As answers hold it; requests take [`PromisedDeliveryInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromisedDelivery {
    /// The day.
    pub promised_delivery_date: Option<runtime::AnyMoment>,
    /// The first day of a range.
    pub promised_delivery_date_min: Option<runtime::AnyMoment>,
    /// The last day of a range.
    pub promised_delivery_date_max: Option<runtime::AnyMoment>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    PromisedDelivery {
        promised_delivery_date,
        promised_delivery_date_min,
        promised_delivery_date_max,
    }
}

/// The delivery date that you promised, one day or a range.
///
/// As requests hold it; answers hold [`PromisedDelivery`].
///
/// - Exactly one of `promised_delivery_date`, `promised_delivery_date_min` is given. It is one day, or a range of days.
/// - When `promised_delivery_date_min` is given, `promised_delivery_date_max` must be given. A range has a last day.
/// - When `promised_delivery_date_max` is given, `promised_delivery_date_min` must be given. A range has a first day.
#[derive(Clone, PartialEq)]
pub struct PromisedDeliveryInput {
    /// The day.
    ///
    /// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub promised_delivery_date: Option<runtime::AnyMoment>,
    /// The first day of a range.
    ///
    /// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub promised_delivery_date_min: Option<runtime::AnyMoment>,
    /// The last day of a range.
    ///
    /// - A date, `YYYY-MM-DD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub promised_delivery_date_max: Option<runtime::AnyMoment>,
}

runtime::request! {
    PromisedDeliveryInput() {
        promised_delivery_date(optional into runtime::AnyMoment),
        promised_delivery_date_min(optional into runtime::AnyMoment),
        promised_delivery_date_max(optional into runtime::AnyMoment),
    }
}

runtime::validator! {
    PromisedDeliveryInput {
        optional promised_delivery_date.by_text(validate_flexible_date);
        optional promised_delivery_date_min.by_text(validate_flexible_date);
        optional promised_delivery_date_max.by_text(validate_flexible_date);
    }
    rules(this, at, found) {
        validate::exactly_one_of(
            &[
                ("promised_delivery_date", this.promised_delivery_date.is_some()),
                ("promised_delivery_date_min", this.promised_delivery_date_min.is_some())
            ],
            rules::DAY_OR_RANGE_FIELD_REQUIRED,
            rules::DAY_OR_RANGE_FIELD_INVALID,
            at,
            found
        );
        if this.promised_delivery_date_min.as_ref().is_some() {
            validate::requires(
                &[("promised_delivery_date_max", this.promised_delivery_date_max.is_some())],
                rules::RANGE_ENDS_FIELD_REQUIRED,
                at,
                found
            );
        }
        if this.promised_delivery_date_max.as_ref().is_some() {
            validate::requires(
                &[("promised_delivery_date_min", this.promised_delivery_date_min.is_some())],
                rules::RANGE_BEGINS_FIELD_REQUIRED,
                at,
                found
            );
        }
    }
}

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

/// The delivery date that the courier estimates, in a form that varies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierEdd {
    /// The likeliest day.
    pub estimated_delivery_date: Option<String>,
    /// The earliest day.
    pub estimated_delivery_date_min: Option<String>,
    /// The latest day.
    pub estimated_delivery_date_max: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CourierEdd {
        estimated_delivery_date,
        estimated_delivery_date_min,
        estimated_delivery_date_max,
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
    /// Why the date changed; known only of dates that the service predicts.
    pub revise_reason: Option<ReviseReason>,
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
        revise_reason,
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

runtime::text_enum! {
    /// Why a delivery date changed.
    ReviseReason {
        /// The weather was extreme.
        ExtremeWeather = "extreme_weather",
        /// It rained heavily.
        HeavyRain = "heavy_rain",
        /// It was extremely cold.
        ExtremeCold = "extreme_cold",
        /// The winds were strong.
        StrongWinds = "strong_winds",
        /// There were severe thunderstorms.
        SevereThunderstorms = "severe_thunderstorms",
        /// The courier's handling took longer.
        CarrierProcessing = "carrier_processing",
        /// Customs took longer.
        CustomsClearance = "customs_clearance",
    }
}

runtime::integer_enum! {
    /// How sure a predicted delivery date is, and why it is not surer.
    ConfidenceCode {
        /// Highest; one date is as good as a range.
        Highest = 10000,
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
        /// Medium; origin or destination is not precise.
        VagueAddress = 30004,
    }
}
