//! Lists that come in pages, and the limits on how often an operation is called.

use super::{Evidence, Reference};
use crate::source::Pointer;

/// How an operation's list comes in pages.
#[derive(Clone, Debug)]
pub struct Pages {
    pub style: PageStyle,
    /// The query parameter that says how many items a page holds.
    pub size: Option<String>,
    /// The member of the answer that holds the items.
    pub items: Reference,
    /// How many items there are.
    pub total: Option<Reference>,
    /// The token of the next page.
    pub next: Option<Reference>,
    /// Whether there is a next page.
    pub more: Option<Reference>,
    /// How many items can be reached.
    pub most: Option<u64>,
    /// The member of an item by whose moment the service leaves out old ones.
    pub window: Option<Reference>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

/// The query parameter that turns the page.
#[derive(Clone, Debug)]
pub enum PageStyle {
    /// It counts pages.
    Number(String),
    /// It carries a token of the page before.
    Cursor(String),
}

/// An index into [`super::Api::buckets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BucketId(pub usize);

/// A bucket of requests that operations share.
#[derive(Clone, Debug)]
pub struct Bucket {
    pub name: String,
    pub rate: Rate,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

/// How many requests in how much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub count: u64,
    /// Seconds.
    pub per: u64,
}

/// What a call draws from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// A bucket of the operation's own.
    Own(Rate, Option<Evidence>),
    Shared(BucketId),
}
