// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/leg.yaml` of the specification: change it there.

use super::*;

/// The courier that takes over for a later leg, and the number it uses.
///
/// As answers hold it; requests take [`NextCourierInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextCourier {
    /// The courier of this leg.
    pub slug: Option<String>,
    /// The number of the shipment at this courier.
    pub tracking_number: Option<TrackingNumber>,
    /// Who named this courier.
    pub source: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl NextCourier {
    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    #[inline]
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "NextCourier", "tracking_number")
    }
}

runtime::record! {
    NextCourier {
        slug,
        tracking_number,
        source,
    }
}

/// The courier that takes over for a later leg, and the number it uses.
///
/// As requests hold it; answers hold [`NextCourier`].
#[derive(Clone, PartialEq)]
pub struct NextCourierInput {
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
    NextCourierInput(
        required: NextCourierInputRequired<impl Into<String>, impl Into<TrackingNumber>>
    ) {
        slug(argument(required.slug.into())),
        tracking_number(argument(required.tracking_number.into())),
    }
}

/// What [`NextCourierInput::new`] asks for.
pub struct NextCourierInputRequired<T1, T2> {
    /// [`slug`](NextCourierInput::slug).
    pub slug: T1,
    /// [`tracking_number`](NextCourierInput::tracking_number).
    pub tracking_number: T2,
}

runtime::validator! {
    NextCourierInput {
        required slug.by_text(validate_slug);
        required tracking_number.valid();
    }
}
