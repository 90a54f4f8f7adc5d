// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/leg.yaml` of the specification: change it there.

use super::*;

/// The leg of the first courier.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FirstMile {
    /// The courier of this leg.
    pub slug: Option<String>,
    /// The number of the shipment at this courier.
    pub tracking_number: Option<TrackingNumber>,
    /// The courier's own page about this leg.
    pub courier_tracking_link: Option<String>,
    /// The page on which the recipient can change the delivery.
    pub courier_redirect_link: Option<String>,
    /// The days that the leg takes; it begins or ends when the parcel is handed over.
    pub transit_time: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl FirstMile {
    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "FirstMile", "tracking_number")
    }
}

runtime::record! {
    FirstMile {
        slug,
        tracking_number,
        courier_tracking_link,
        courier_redirect_link,
        transit_time,
    }
}

/// The leg of the courier that delivers.
///
/// As answers hold it; requests take [`LastMileInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastMile {
    /// The courier of this leg.
    pub slug: Option<String>,
    /// The number of the shipment at this courier.
    pub tracking_number: Option<TrackingNumber>,
    /// The courier's own page about this leg.
    pub courier_tracking_link: Option<String>,
    /// The page on which the recipient can change the delivery.
    pub courier_redirect_link: Option<String>,
    /// The days that the leg takes; it begins or ends when the parcel is handed over.
    pub transit_time: Option<i64>,
    /// Who named this courier.
    pub source: Option<LegSource>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl LastMile {
    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "LastMile", "tracking_number")
    }
}

runtime::record! {
    LastMile {
        slug,
        tracking_number,
        courier_tracking_link,
        courier_redirect_link,
        transit_time,
        source,
    }
}

/// The leg of the courier that delivers.
///
/// As requests hold it; answers hold [`LastMile`].
#[derive(Clone, PartialEq)]
pub struct LastMileInput {
    /// The courier of this leg.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub slug: String,
    /// The number of the shipment at this courier.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub tracking_number: TrackingNumber,
}

runtime::request! {
    LastMileInput(required: LastMileInputRequired<impl Into<String>, impl Into<TrackingNumber>>) {
        slug(argument(required.slug.into())),
        tracking_number(argument(required.tracking_number.into())),
    }
}

/// What [`LastMileInput::new`] asks for.
pub struct LastMileInputRequired<T1, T2> {
    /// [`slug`](LastMileInput::slug).
    pub slug: T1,
    /// [`tracking_number`](LastMileInput::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    LastMileInput {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
    }
}

runtime::text_enum! {
    /// Who named the courier of a leg.
    LegSource {
        /// The service found it out.
        System = "system",
        /// You did.
        User = "user",
    }
}
