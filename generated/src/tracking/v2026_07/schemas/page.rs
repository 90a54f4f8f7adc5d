// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/page.yaml` of the specification: change it there.

use super::*;

/// One page of your trackings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingPage {
    /// The trackings.
    pub trackings: Option<Vec<Tracking>>,
    /// Where this page ends and how to go on.
    pub pagination: Option<Pagination>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    TrackingPage {
        trackings,
        pagination,
    }
}

/// Where a page ends and how to go on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// How many there are on all pages.
    pub total: Option<i64>,
    /// What to send as `cursor` for the next page; empty on the last.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_next_page: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Pagination {
        total,
        next_cursor,
        has_next_page,
    }
}
