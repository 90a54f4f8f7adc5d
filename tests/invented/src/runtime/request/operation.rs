//! The trait of emitted requests.

use super::codec::{Decode, Object, encode};
use super::description::OperationInfo;
use super::headers::Headers;
use super::target::RequestTarget;
use super::validate::Validate;

/// A request: plain data that describes its URL, headers, body and output.
pub trait Operation: Validate + Send + Sync {
    /// The value of a successful answer.
    type Output: Decode + Send + 'static;

    /// The static description of the operation.
    const INFO: &'static OperationInfo;

    /// Returns the description of this request's operation.
    fn info(&self) -> &'static OperationInfo {
        Self::INFO
    }

    /// Returns the arguments, which the next three functions read; `None` for a request that
    /// writes them itself.
    fn arguments(&self) -> Option<&dyn Object> {
        None
    }

    /// Returns the request itself, which a test double shows to tests; `None` if it can't be cloned.
    #[cfg(feature = "testing")]
    fn share(&self) -> Option<std::sync::Arc<dyn std::any::Any + Send + Sync>> {
        None
    }

    /// Writes the path and the query, part by part.
    fn target(&self, target: &mut RequestTarget) {
        if let Some(arguments) = self.arguments() {
            target.arguments(self.info().path, arguments);
        }
    }

    /// Writes the headers of this operation.
    fn headers(&self, headers: &mut Headers) {
        if let Some(arguments) = self.arguments() {
            headers.arguments(arguments);
        }
    }

    /// Serializes the body; `None` for operations without one.
    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        let arguments = self.arguments().filter(|_| self.info().has_body)?;
        Some(encode::body(arguments, self.info().body_in))
    }
}
