//! Types of answers, as the compiler emits them.

use std::collections::BTreeMap;

use runtime::error::identity;
use runtime::value::{Json, Number, Unknown};

use super::{ParcelId, Tag, with_macros as runtime};

/// A response object.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub id: Option<ParcelId>,
    pub title: Option<String>,
    pub tag: Option<Tag>,
    pub active: Option<bool>,
    pub count: Option<i64>,
    pub weight: Option<Number>,
    pub latitude: Option<Number>,
    pub changes: Option<Vec<Change>>,
    pub emails: Option<Vec<String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub grid: Option<Vec<Vec<i64>>>,
    pub export: Option<Export>,
    pub parent: Option<Box<Parcel>>,
    pub extra: Option<Json>,
    pub unknown: Unknown,
}

impl Parcel {
    pub fn id(&self) -> runtime::error::Result<&ParcelId> {
        identity(&self.id, "Parcel", "id")
    }
}

runtime::record! {
    Parcel {
        id,
        title,
        tag,
        active,
        count,
        weight,
        latitude.text_number(),
        changes.aliases(&["change-list"]),
        emails,
        labels,
        grid,
        export,
        parent,
        extra,
    }
}

/// A smaller response object, of which lists are made.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Change {
    pub tag: Option<Tag>,
    pub city: Option<String>,
    pub unknown: Unknown,
}

runtime::record! {
    Change {
        tag,
        city,
    }
}

runtime::union! {
    /// A tagged union.
    answer Export["type"] {
        Stop(Box<Change>) = "stop",
        Nested(Box<Parcel>) = "nested",
    }
}
