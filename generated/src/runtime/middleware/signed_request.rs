//! A request with its key and its signature, before it is sent.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use super::change_error::ChangeError;
use super::description::{Api, OperationInfo};
use super::request::{check_name, parse_header};

/// The request of one attempt with its key and its signature; `Debug` shows neither of them, nor
/// personal data.
///
/// Nothing that a signature covers can be changed, whether or not the key signs: so what works
/// with one key works with any.
pub struct SignedRequest<'r> {
    pub(super) api: &'static Api,
    pub(super) info: &'static OperationInfo,
    pub(super) request: &'r mut http::Request<Bytes>,
    pub(super) attempt: u32,
    pub(super) is_foreign: bool,
}

impl SignedRequest<'_> {
    /// Returns the name of the operation.
    pub fn operation(&self) -> &'static str {
        self.info.id
    }

    /// Returns which attempt of the call it is, from 1 on.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Whether it goes to another host than the API's, without the key and without a signature, as
    /// downloads of files do. What only the API may see does not belong into it.
    pub fn is_foreign(&self) -> bool {
        self.is_foreign
    }

    /// Returns the method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// Returns the URL.
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// Returns the headers, without those that the transport adds; those with secrets are marked as
    /// sensitive.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Returns the body; empty if there is none.
    pub fn body(&self) -> &Bytes {
        self.request.body()
    }

    /// Sets a header that no signature covers, instead of those of the same name; its value is
    /// marked as sensitive.
    ///
    /// # Errors
    ///
    /// If it is not a valid header, only the client may set it, or a signature of the API covers it:
    /// then it belongs into [`before_signing`](super::Interceptor::before_signing).
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), ChangeError> {
        let (name, value) = parse_header(name, value).map_err(ChangeError::new)?;
        check_name(&name, self.api).map_err(ChangeError::new)?;
        if self.api.sign.is_some_and(|info| info.covers(&name)) {
            let problem = "is signed, and the signature would no longer be true: set it in";
            return Err(ChangeError::new(format!(
                "the header `{name}` {problem} `before_signing`"
            )));
        }
        self.request.headers_mut().insert(name, value);
        Ok(())
    }
}

impl fmt::Debug for SignedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedRequest")
            .field("operation", &self.operation())
            .field("attempt", &self.attempt)
            .field("method", self.method())
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}
