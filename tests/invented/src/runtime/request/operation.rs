//! The seam between emitted requests and the engine: one trait, and the facts beside it.

use super::api::OperationInfo;
use super::codec::Decode;
use super::headers::Headers;
use super::target::RequestTarget;
use super::validate::Validate;

/// A request: plain data that knows where it goes and what comes back.
pub trait Operation: Validate + Send + Sync {
    /// What a good answer holds.
    type Output: Decode + Send;

    /// What is the same for every request of this kind.
    const INFO: &'static OperationInfo;

    /// The same facts for one request, where they depend on it.
    fn info(&self) -> &'static OperationInfo {
        Self::INFO
    }

    /// Writes the path and the query, part by part.
    fn target(&self, target: &mut RequestTarget);

    /// Writes the headers that belong to this operation.
    fn headers(&self, _headers: &mut Headers) {}

    /// Writes the body, for operations that have one.
    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        None
    }
}
