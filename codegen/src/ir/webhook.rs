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
    /// The path to the member that says when a delivery was sent.
    pub sent_at: Option<Vec<Literal>>,
    pub states: Vec<ReportedState>,
    pub version_header: Option<Literal>,
    pub signature: Option<Signature>,
    pub retry: Option<Redelivery>,
}

/// Where the deliveries of an event report the state of an object.
#[derive(Clone, Debug, Hash)]
pub struct ReportedState {
    pub event: Literal,
    pub object: Literal,
    /// The path to the object's id.
    pub id: Vec<Literal>,
    /// The path to the moment of its latest change.
    pub changed_at: Vec<Literal>,
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
