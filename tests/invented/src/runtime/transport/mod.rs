//! Transports: a request goes in, the head and the body of an answer come out.
//!
//! reqwest is the transport of a client unless it is given another one, such as middleware:
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
use super::{api, error, time, value};

pub(crate) mod base_url;
mod progress;
mod proxy_environment;
mod reqwest_transport;
mod settings;
mod transport_error;
mod watched_body;

pub use super::time::BoxFuture;
pub use progress::{Progress, Stage};
pub(crate) use reqwest_transport::HAS_TLS;
pub use reqwest_transport::ReqwestTransport;
pub use settings::TransportSettings;
pub use transport_error::TransportError;

/// What carries requests to a server: reqwest, or whatever a user puts in its place.
///
/// One call is one attempt: a transport follows no redirect and repeats nothing. The client cuts
/// an attempt off by dropping the future, so a transport keeps `progress` up to date at all times.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the head of its answer. Clients call this inside the
    /// runtime in which they are awaited.
    ///
    /// How the body is framed is up to the transport: the request says nothing of its length. An
    /// empty body of a POST, PUT or PATCH goes out with `content-length: 0`, or some servers answer
    /// 411 (RFC 9110, 8.6).
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>>;
}

/// One transport may serve several clients.
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
    /// The next chunk, or `None` at the end of a complete body; nothing is polled after that, or
    /// after an error. Before it is `Pending`, it sees to it that the context's waker is woken.
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>>;
}

/// A body that is there already, for transports that have no stream.
impl ResponseBody for Option<Bytes> {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        Poll::Ready(Ok(self.take()))
    }
}
