//! What a service sends by itself: types, and facts for the runtime.

use super::{Doc, Identifier, Item, Literal};

/// The module of an API's webhooks.
#[derive(Clone, Debug, Hash)]
pub struct Webhooks {
    pub doc: Doc,
    /// The union of all events.
    pub union: Identifier,
    pub items: Vec<Item>,
    pub api: Literal,
    pub version: Option<Literal>,
    /// The members that may name the event.
    pub event: Vec<Literal>,
    pub events: Vec<Literal>,
    pub once_by: Vec<Vec<Literal>>,
    pub version_header: Option<Literal>,
    pub signature: Option<Signature>,
    pub retry: Option<Redelivery>,
}

/// How a delivery is signed.
#[derive(Clone, Debug, Hash)]
pub struct Signature {
    /// A variant of the runtime's `SignatureAlgorithm`.
    pub algorithm: Identifier,
    /// A variant of the runtime's `SignatureEncoding`.
    pub encoding: Identifier,
    /// Name and prefix.
    pub headers: Vec<(Literal, Literal)>,
}

/// How often a delivery is tried.
#[derive(Clone, Debug, Hash)]
pub struct Redelivery {
    pub attempts: u64,
    /// Seconds.
    pub first: u64,
    pub factor: u64,
    pub success: (u16, u16),
}
