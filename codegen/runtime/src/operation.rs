//! The seam between emitted requests and the engine: one trait, and the facts beside it.

use super::decode::Decode;
use super::target::{Headers, Target};
use super::validate::Validate;

/// Whether a request may be sent again when its outcome is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryClass {
    /// It changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// A second time is refused by the server with an error that tells.
    Guarded,
    /// A second time does something else.
    Never,
}

impl RetryClass {
    /// Whether a lost answer leaves open what the server did.
    pub(super) fn loses_outcome(self) -> bool {
        matches!(self, RetryClass::Guarded | RetryClass::Never)
    }
}

/// What is the same for every request of one operation.
#[derive(Debug)]
pub struct OperationInfo {
    /// The name in the specification.
    pub id: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path template.
    pub path: &'static str,
    /// Whether it may be sent again.
    pub retry: RetryClass,
    /// Where the output stands below the data of the envelope.
    pub output_in: &'static [&'static str],
}

/// A request: plain data that knows where it goes and what comes back.
pub trait Operation: Validate + Send + Sync {
    /// What a good answer holds.
    type Output: Decode + Send;

    /// What is the same for every request of this kind.
    const INFO: &'static OperationInfo;

    /// Writes the path and the query, part by part.
    fn target(&self, target: &mut Target);

    /// Writes the headers that belong to this operation.
    fn headers(&self, _headers: &mut Headers) {}

    /// Writes the body, for operations that have one.
    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        None
    }
}
