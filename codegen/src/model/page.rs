//! Pages of lists, and rate limits.

use super::{Evidence, Reference};
use crate::source::Pointer;

/// How an operation pages its list.
#[derive(Clone, Debug)]
pub struct Pages {
    pub style: PageStyle,
    /// The query parameter for the number of items on a page.
    pub size: Option<String>,
    /// The member of the answer that holds the items.
    pub items: Reference,
    /// The member with the total number of items.
    pub total: Option<Reference>,
    /// The member with the cursor of the next page.
    pub next: Option<Reference>,
    /// The member that says whether there is a next page.
    pub more: Option<Reference>,
    /// The most items that can be reached.
    pub most: Option<u64>,
    /// The member of an item with the moment by which the service leaves out old items.
    pub window: Option<Reference>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

/// The query parameter that asks for a page, by its wire name.
#[derive(Clone, Debug)]
pub enum PageStyle {
    /// It is the number of the page.
    Number(String),
    /// It is a cursor that the page before gave.
    Cursor(String),
}

/// An index into [`super::Api::buckets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BucketId(pub usize);

/// A token bucket that operations share.
#[derive(Clone, Debug)]
pub struct Bucket {
    pub name: String,
    pub rate: Rate,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

/// A number of requests in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub count: u64,
    /// Seconds.
    pub per: u64,
}

/// The bucket that a call draws from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// A bucket of the operation's own.
    Own(Rate, Option<Evidence>),
    Shared(BucketId),
}
