//! Responses: the output of an operation, and the metadata of the answer.
//!
//! ```
//! use runtime::response::Response;
//!
//! fn log<T>(response: &Response<T>) {
//!     let limit = response.rate_limit();
//!     println!("{} after {} attempts", response.status(), response.attempts());
//!     println!("{:?} requests left, request id {:?}", limit.remaining, response.request_id());
//!     for note in response.notes() {
//!         println!("{note}");
//!     }
//! }
//! ```

use std::ops::Deref;
use std::time::Duration;

use http::HeaderMap;

use super::validate::Violations;
use super::value::{Note, SetAside};
// The rooms that this one knows.
use super::{description, validate, value};

mod headers;
mod metadata;
mod retry_after;
mod serialize;

pub(crate) use headers::HeaderNames;
pub use headers::RateLimit;
pub use metadata::Metadata;
pub(crate) use retry_after::{reset_in, retry_after, server_time};
pub(crate) use serialize::seconds;

/// The output of an operation, to which it derefs, and the metadata of the answer.
///
/// It serializes as `{"data": …, "metadata": …, "set_aside": null}`: the value whole, as the server
/// sent it, what [`Metadata`] says, and an object of the members that were left out of a value that
/// is itself a list or a map, by their index or key, if there are any.
#[derive(Clone, Debug)]
pub struct Response<T> {
    // Boxed, since some values take kilobytes and are moved many times.
    value: Box<T>,
    set_aside: Option<SetAside>,
    metadata: Metadata,
}

impl<T> Response<T> {
    pub(crate) fn new(
        value: Box<T>,
        set_aside: Option<SetAside>,
        metadata: Metadata,
    ) -> Response<T> {
        Response { value, set_aside, metadata }
    }

    /// Returns the value without its metadata.
    pub fn into_inner(self) -> T {
        *self.value
    }

    /// Returns the value and the metadata.
    pub(crate) fn into_parts(self) -> (T, Metadata) {
        (*self.value, self.metadata)
    }

    /// Returns the metadata of the answer.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// Returns the members that were left out of a value that is itself a list or a map.
    pub fn set_aside(&self) -> Option<&SetAside> {
        self.set_aside.as_ref()
    }

    /// Whether the server accepted the request and its outcome comes later.
    pub fn is_pending(&self) -> bool {
        self.metadata.is_pending()
    }

    /// Whether the server did only a part of what was asked.
    pub fn is_partial(&self) -> bool {
        self.metadata.is_partial()
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.metadata.status()
    }

    /// Returns the id under which the server logged the request.
    pub fn request_id(&self) -> Option<&str> {
        self.metadata.request_id()
    }

    /// Returns the version of the API that answered.
    pub fn served_version(&self) -> Option<&str> {
        self.metadata.served_version()
    }

    /// Returns the state of the rate limit.
    pub fn rate_limit(&self) -> RateLimit {
        self.metadata.rate_limit()
    }

    /// Returns how long the server asks to wait before the next request, for instance before
    /// polling for an outcome that comes later.
    pub fn retry_after(&self) -> Option<Duration> {
        self.metadata.retry_after()
    }

    /// Returns all headers of the answer; they may hold secrets, such as cookies.
    pub fn headers(&self) -> &HeaderMap {
        self.metadata.headers()
    }

    /// Returns how many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.metadata.attempts
    }

    /// Returns what was odd about the answer.
    pub fn notes(&self) -> &[Note] {
        &self.metadata.notes
    }

    /// Returns the violations that validation found in the request without refusing it.
    pub fn warnings(&self) -> &Violations {
        &self.metadata.warnings
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
