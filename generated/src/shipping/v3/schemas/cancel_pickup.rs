// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/cancel_pickup.yaml` of the specification: change it there.

use super::*;

/// A cancellation of a pickup, which has an id and a status of its own.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `cancelling`.
/// - `status` goes from `cancelling` to `cancelled` or `failed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupCancellation {
    /// The id of the cancellation, not of the pickup.
    pub id: Option<Id>,
    /// How far the cancellation has come.
    pub status: Option<CancelStatus>,
    /// The pickup that is cancelled.
    pub pickup: Option<Reference>,
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

impl PickupCancellation {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "PickupCancellation", "id")
    }
}

runtime::record! {
    PickupCancellation {
        id,
        status,
        pickup,
        created_at,
        updated_at,
    }
}

/// One page of your cancellations of pickups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelPickupPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// The cancellations.
    pub cancel_pickups: Option<Vec<PickupCancellation>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CancelPickupPage {
        next_token,
        limit,
        created_at_min,
        created_at_max,
        cancel_pickups,
    }
}
