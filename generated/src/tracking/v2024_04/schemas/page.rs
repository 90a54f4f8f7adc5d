// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/page.yaml` of the specification: change it there.

use super::*;

/// One page of your trackings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingPage {
    /// The trackings.
    pub trackings: Option<Vec<Tracking>>,
    /// The number of this page.
    pub page: Option<i64>,
    /// How many a page holds.
    pub limit: Option<i64>,
    /// How many trackings match.
    pub count: Option<i64>,
    /// The text that was sought.
    pub keyword: Option<String>,
    /// The couriers that were asked for.
    pub slug: Option<String>,
    /// The countries of origin that were asked for.
    pub origin: Option<Vec<String>>,
    /// The countries of destination that were asked for.
    pub destination: Option<Vec<String>>,
    /// The countries of destination that were asked for, as couriers say.
    pub courier_destination_country_iso3: Option<Vec<String>>,
    /// The tag that was asked for.
    pub tag: Option<Tag>,
    /// Whether parcels on their way back were asked for.
    pub return_to_sender: Option<Vec<bool>>,
    /// Created at this time or later.
    pub created_at_min: Option<runtime::DateTime>,
    /// Created at this time or earlier.
    pub created_at_max: Option<runtime::DateTime>,
    /// When what was asked for last changed.
    pub last_updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    TrackingPage {
        trackings,
        page,
        limit,
        count,
        keyword.hidden(),
        slug,
        origin,
        destination,
        courier_destination_country_iso3,
        tag,
        return_to_sender,
        created_at_min,
        created_at_max,
        last_updated_at,
    }
}
