// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/delivery.yaml` of the specification: change it there.

use super::*;

/// How a call ended whose outcome came after its answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryMeta {
    /// The code of the outcome.
    ///
    /// Below 300 all is well; what other codes mean, the table of errors says.
    pub code: Option<i64>,
    /// The outcome in words.
    pub message: Option<String>,
    /// What was wrong with the call.
    pub details: Option<Vec<DeliveryProblem>>,
    /// Whether the same call may succeed later.
    pub retryable: Option<bool>,
    /// The kind of the outcome.
    ///
    /// - This was observed; no document says so.
    pub ty: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    DeliveryMeta {
        code,
        message,
        details,
        retryable,
        ty = "type",
    }
}

/// What was wrong with one field of a call.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryProblem {
    /// The field by its way in the request, such as `data.shipment.ship_from.country`.
    pub path: Option<String>,
    /// What is wrong with it.
    pub info: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    DeliveryProblem {
        path,
        info,
    }
}
