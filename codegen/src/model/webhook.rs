//! What the service sends by itself: events, and how each delivery of one comes.

use super::{Algorithm, Evidence, SchemaId};
use crate::source::Pointer;

/// The events of an API and what all deliveries share.
#[derive(Clone, Debug)]
pub struct Webhooks {
    pub doc: Option<String>,
    /// The union of all events, which are objects.
    pub union: SchemaId,
    pub events: Vec<Event>,
    /// The members by which a repeat is told from a new delivery, each as the way to it.
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

    /// The event that a schema was made of.
    pub fn event(&self, id: SchemaId) -> Option<&Event> {
        self.events.iter().find(|event| event.schema == id)
    }
}

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    pub wire: String,
    /// Its members, but for the one that names it.
    pub schema: SchemaId,
    /// The fields of which a change is told.
    pub changed: Vec<Change>,
    /// The id of the operation whose outcome is told, and where it is named.
    pub finished: Option<(String, Pointer)>,
    pub evidence: Option<Evidence>,
}

/// A field of which a change is told.
#[derive(Clone, Debug)]
pub struct Change {
    pub schema: SchemaId,
    /// The way to the field.
    pub members: Vec<String>,
    pub at: Pointer,
}

/// How the body of a delivery is signed, as its bytes come.
#[derive(Clone, Debug)]
pub struct Signature {
    pub algorithm: Algorithm,
    pub encoding: Encoding,
    /// At least one; any of them may carry it.
    pub headers: Vec<SignatureHeader>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
}

/// How bytes are written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Base64,
    Hex,
}

/// A header that carries a signature.
#[derive(Clone, Debug)]
pub struct SignatureHeader {
    pub name: String,
    /// What stands before the signature; may be empty.
    pub prefix: String,
    pub evidence: Option<Evidence>,
}

/// How often a delivery is tried, and what ends that.
#[derive(Clone, Debug)]
pub struct Redelivery {
    /// The first one included.
    pub attempts: u64,
    /// How many seconds after the first attempt the second one comes.
    pub first: Option<u64>,
    /// How many times as long each further delay is.
    pub factor: Option<u64>,
    /// The least and the greatest status that ends it.
    pub success: (u16, u16),
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

impl Redelivery {
    /// The seconds before the last attempt, the longest delay; none where no number can say it.
    pub fn longest(&self) -> Option<u64> {
        let factor = self.factor.unwrap_or(1);
        let further = u32::try_from(self.attempts.saturating_sub(2)).ok()?;
        self.first.unwrap_or(0).checked_mul(factor.checked_pow(further)?)
    }
}
