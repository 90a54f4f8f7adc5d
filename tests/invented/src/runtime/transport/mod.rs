//! Transports: they send a request and return the head and the body of the answer.
//!
//! The default transport is reqwest, and on `wasm32-unknown-unknown` the `fetch` of the platform.
//! Another one can wrap it as middleware:
//!
//! ```
//! use bytes::Bytes;
//!
//! use invented::transport::{BoxFuture, Progress, ResponseBody, Transport, TransportError};
//!
//! /// Prints each request before another transport sends it.
//! struct Printed<T>(T);
//!
//! impl<T: Transport> Transport for Printed<T> {
//!     fn send<'t>(
//!         &'t self,
//!         request: http::Request<Bytes>,
//!         progress: &'t Progress,
//!     ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
//!         println!("{} {}", request.method(), request.uri().path());
//!         self.0.send(request, progress)
//!     }
//! }
//! ```

use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;

// The rooms that this one knows.
use super::{description, error, time, value};

pub(crate) mod base_url;
#[cfg(feature = "testing")]
mod call_origin;
#[cfg(target_family = "wasm")]
mod fetch;
mod framing;
mod progress;
#[cfg(not(target_family = "wasm"))]
mod proxy_environment;
#[cfg(not(target_family = "wasm"))]
mod reqwest_settings;
#[cfg(not(target_family = "wasm"))]
mod reqwest_transport;
mod settings;
mod transport_error;
#[cfg(not(target_family = "wasm"))]
mod watched_body;

pub use super::time::BoxFuture;
#[cfg(feature = "testing")]
pub(crate) use call_origin::CallOrigin;
#[cfg(target_family = "wasm")]
pub use fetch::FetchTransport;
#[cfg(target_family = "wasm")]
pub(crate) use fetch::HAS_TLS;
pub use progress::{Progress, Stage};
#[cfg(not(target_family = "wasm"))]
pub(crate) use reqwest_transport::HAS_TLS;
#[cfg(not(target_family = "wasm"))]
pub use reqwest_transport::ReqwestTransport;
pub use settings::TransportSettings;
pub(crate) use transport_error::REDIRECTED;
pub use transport_error::TransportError;

/// Sends requests to a server; by default `ReqwestTransport`, or `FetchTransport` on
/// `wasm32-unknown-unknown`.
///
/// One call is one attempt: a transport follows no redirects and does not retry. The client cancels
/// an attempt by dropping the future, so a transport keeps `progress` up to date at all times.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the head of its answer. Clients call this inside the
    /// runtime in which they are awaited.
    ///
    /// The transport frames the body: the request has no `content-length`. An empty body of a POST,
    /// PUT or PATCH must be sent with `content-length: 0`, or some servers answer 411 (RFC 9110,
    /// 8.6).
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>>;
}

/// Several clients may share one transport.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        (**self).send(request, progress)
    }
}

/// The body of an answer, chunk by chunk.
pub trait ResponseBody: Send {
    /// Polls for the next chunk, or `None` at the end of a complete body. It is not polled again
    /// after that, or after an error. If it returns `Pending`, it arranges for a wake-up.
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>>;
}

/// A body that is already complete, for transports that don't stream.
impl ResponseBody for Option<Bytes> {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        Poll::Ready(Ok(self.take()))
    }
}
