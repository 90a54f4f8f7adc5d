// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/cancel_label.yaml` of the specification: change it there.

use super::*;

/// A cancellation of a label, which has an id and a status of its own.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `cancelling`.
/// - `status` goes from `cancelling` to `cancelled` or `failed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelCancellation {
    /// The id of the cancellation, not of the label.
    pub id: Option<Id>,
    /// How far the cancellation has come.
    pub status: Option<CancelStatus>,
    /// The label that is cancelled.
    pub label: Option<Reference>,
    /// Whether the money comes back; only `cancel_label` answers with it.
    pub refund_status: Option<RefundStatus>,
    /// When the cancellation was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the cancellation last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl LabelCancellation {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "LabelCancellation", "id")
    }
}

runtime::record! {
    LabelCancellation {
        id,
        status,
        label,
        refund_status,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// How far a cancellation has come.
    CancelStatus {
        /// The courier was asked and has not answered.
        Cancelling = "cancelling",
        /// It is cancelled.
        Cancelled = "cancelled",
        /// The courier refused.
        Failed = "failed",
    }
}

runtime::states! {
    /// These are the moves of `LabelCancellation`. The vendor's documentation says so.
    ///
    /// These are the moves of `PickupCancellation`. The vendor's documentation says so.
    CancelStatus {
        Cancelling => [Cancelled, Failed],
        Cancelled => [],
        Failed => [],
    }
}

runtime::text_enum! {
    /// Whether the money for a label comes back.
    RefundStatus {
        /// The courier was asked for it.
        Requested = "requested",

        /// The courier agreed.
        ///
        /// The documents of 2022 say so.
        Approved = "approved",

        /// The courier refused.
        ///
        /// The documents of 2022 say so.
        Rejected = "rejected",

        /// The money came back.
        ///
        /// The documents of 2022 say so.
        Refunded = "refunded",

        /// It was asked for too late.
        ///
        /// The documents of 2022 say so.
        Expired = "expired",
    }
}
