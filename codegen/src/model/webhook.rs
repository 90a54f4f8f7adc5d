//! Webhooks: events, and how each of them is delivered.

use super::{Algorithm, Evidence, SchemaId};
use crate::source::Pointer;

/// The events of an API and what all deliveries share.
#[derive(Clone, Debug)]
pub struct Webhooks {
    pub doc: Option<String>,
    /// The union of all events, which are objects.
    pub union: SchemaId,
    pub events: Vec<Event>,
    /// The paths to the members that identify a delivery, so that a repeat can be recognized.
    pub once_by: Vec<Vec<String>>,
    /// The header that names the version of a delivery.
    pub version: Option<String>,
    pub signature: Option<Signature>,
    pub retry: Option<Redelivery>,
    pub evidence: Option<Evidence>,
}

impl Webhooks {
    /// Whether a schema is the union or one of its events.
    pub fn owns(&self, id: SchemaId) -> bool {
        self.union == id || self.event(id).is_some()
    }

    /// The event that a schema was made for.
    pub fn event(&self, id: SchemaId) -> Option<&Event> {
        self.events.iter().find(|event| event.schema == id)
    }
}

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    pub wire: String,
    /// Its members, except for the tag that names the event.
    pub schema: SchemaId,
    /// The fields whose change it tells of.
    pub changed: Vec<Change>,
    /// The id of the operation whose outcome it tells of, and where it is named.
    pub finished: Option<(String, Pointer)>,
    pub evidence: Option<Evidence>,
}

/// A field whose change an event tells of.
#[derive(Clone, Debug)]
pub struct Change {
    pub schema: SchemaId,
    /// The path to the field.
    pub members: Vec<String>,
    pub at: Pointer,
}

/// How the body of a delivery is signed, byte for byte.
#[derive(Clone, Debug)]
pub struct Signature {
    pub algorithm: Algorithm,
    pub encoding: Encoding,
    /// At least one; any of them may carry it.
    pub headers: Vec<SignatureHeader>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
}

/// An encoding of bytes as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Base64,
    Hex,
}

/// A header that carries a signature.
#[derive(Clone, Debug)]
pub struct SignatureHeader {
    pub name: String,
    /// What precedes the signature; may be empty.
    pub prefix: String,
    pub evidence: Option<Evidence>,
}

/// How often a delivery is attempted, and what ends the attempts.
#[derive(Clone, Debug)]
pub struct Redelivery {
    /// The number of attempts, including the first one.
    pub attempts: u64,
    /// Seconds from the first attempt to the second one.
    pub first: Option<u64>,
    /// The factor by which each further delay is longer.
    pub factor: Option<u64>,
    /// The least and the greatest status that ends the attempts.
    pub success: (u16, u16),
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

impl Redelivery {
    /// The longest delay, the one before the last attempt, in seconds; none where it overflows.
    pub fn longest(&self) -> Option<u64> {
        let factor = self.factor.unwrap_or(1);
        let further = u32::try_from(self.attempts.saturating_sub(2)).ok()?;
        self.first.unwrap_or(0).checked_mul(factor.checked_pow(further)?)
    }
}
