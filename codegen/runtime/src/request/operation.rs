//! The trait of emitted requests.

use super::codec::Decode;
use super::description::OperationInfo;
use super::headers::Headers;
use super::target::RequestTarget;
use super::validate::Validate;

/// A request: plain data that describes its URL, headers, body and output.
pub trait Operation: Validate + Send + Sync {
    /// The value of a successful answer.
    type Output: Decode + Send;

    /// The static description of the operation.
    const INFO: &'static OperationInfo;

    /// Returns the description of this request's operation.
    fn info(&self) -> &'static OperationInfo {
        Self::INFO
    }

    /// Writes the path and the query, part by part.
    fn target(&self, target: &mut RequestTarget);

    /// Writes the headers of this operation.
    fn headers(&self, _headers: &mut Headers) {}

    /// Serializes the body; `None` for operations without one.
    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        None
    }
}
