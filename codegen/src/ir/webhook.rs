//! What a service sends by itself: types, and facts for the runtime.

use proc_macro2::Ident;

use super::{Doc, Item, Literal};

/// The module of an API's webhooks.
#[derive(Clone, Debug)]
pub struct Webhooks {
    pub doc: Doc,
    /// The union of all events.
    pub union: Ident,
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
#[derive(Clone, Debug)]
pub struct Signature {
    /// A variant of the runtime's `SignatureAlgorithm`.
    pub algorithm: Ident,
    /// A variant of the runtime's `SignatureEncoding`.
    pub encoding: Ident,
    /// Name and prefix.
    pub headers: Vec<(Literal, Literal)>,
}

/// How often a delivery is tried.
#[derive(Clone, Debug)]
pub struct Redelivery {
    pub attempts: u64,
    /// Seconds.
    pub first: u64,
    pub factor: u64,
    pub success: (u16, u16),
}
