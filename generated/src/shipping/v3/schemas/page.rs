// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/page.yaml` of the specification: change it there.

use super::*;

/// One page of your requests for rates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RatePage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// The requests and what they led to.
    pub rates: Option<Vec<RateRecord>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    RatePage {
        next_token,
        limit,
        created_at_min,
        created_at_max,
        rates,
    }
}

/// One page of your labels.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// The labels.
    pub labels: Option<Vec<Label>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    LabelPage {
        next_token,
        limit,
        created_at_min,
        created_at_max,
        labels,
    }
}

/// One page of your cancellations of labels.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelLabelPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// The cancellations.
    pub cancel_labels: Option<Vec<LabelCancellation>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CancelLabelPage {
        next_token,
        limit,
        created_at_min,
        created_at_max,
        cancel_labels.aliases(&["cancel-labels"]),
    }
}

/// One page of your manifests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManifestPage {
    /// What to send as `next_token` for the next page; null or absent on the last.
    pub next_token: Option<String>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// What is listed was created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// What is listed was created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// The manifests.
    pub manifests: Option<Vec<Manifest>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    ManifestPage {
        next_token,
        limit,
        created_at_min,
        created_at_max,
        manifests,
    }
}
