//! One request as it came to a test double.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};

use super::description::OperationInfo;
use super::request::{decoded_query, path_arguments};
use super::transport::CallOrigin;
use super::value::Json;

/// One request as the client sent it; a retry is a request of its own.
///
/// `Debug` shows no argument.
#[derive(Clone)]
pub struct SentRequest {
    pub(super) origin: CallOrigin,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl SentRequest {
    pub(super) fn new(origin: CallOrigin, request: http::Request<Bytes>) -> SentRequest {
        let (head, body) = request.into_parts();
        SentRequest { origin, method: head.method, uri: head.uri, headers: head.headers, body }
    }

    /// Returns the name of the operation, or `download`.
    pub fn operation(&self) -> &'static str {
        self.info().id
    }

    /// Returns the request as it was passed to the client; `None` for another operation, and for a
    /// request that the client made by itself: a poll of `until_done`, or a read-back.
    pub fn arguments<O: 'static>(&self) -> Option<&O> {
        self.origin.typed.as_ref()?.downcast_ref()
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the URL.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns a path parameter by its name in the path template, without escapes.
    pub fn path_parameter(&self, name: &str) -> Option<String> {
        let all = path_arguments(self.info().path, self.uri.path());
        all.into_iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Returns the first query parameter of a name, without escapes.
    pub fn query(&self, name: &str) -> Option<String> {
        let all = decoded_query(self.uri.query().unwrap_or_default());
        all.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Returns a header; the key of the client is one of them.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns all headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as it was sent.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns a member of the body by its wire name, inside what wraps all members; with a path
    /// of several names, a member of a member.
    pub fn member(&self, path: &[&str]) -> Option<Json> {
        let body: Json = std::str::from_utf8(&self.body).ok()?.parse().ok()?;
        body.at(self.info().body_in)?.at(path)
    }

    pub(super) fn info(&self) -> &'static OperationInfo {
        self.origin.info
    }

    /// Names the request without its arguments.
    pub(super) fn title(&self) -> String {
        match self.info() {
            info if info.path.is_empty() => format!("`{}`", info.id),
            info => format!("`{}` ({} {})", info.id, info.method, info.path),
        }
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let info = self.info();
        f.debug_struct("SentRequest")
            .field("operation", &info.id)
            .field("method", &self.method)
            .field("path", &info.path)
            .finish_non_exhaustive()
    }
}
