//! The hook that sees each raw request and answer.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, Method, Uri};

use super::transport::TransportError;

/// A hook that sees all traffic between a client and its server.
///
/// A closure that takes `&Traffic<'_>` is one. It is called synchronously, so it should be quick;
/// it can't change anything.
pub trait Inspect: Send + Sync + 'static {
    /// Called for each request, each answer, and each failure without an answer.
    fn look(&self, traffic: &Traffic<'_>);
}

impl<F: Fn(&Traffic<'_>) + Send + Sync + 'static> Inspect for F {
    fn look(&self, traffic: &Traffic<'_>) {
        self(traffic);
    }
}

/// Several clients may share one hook.
impl<I: Inspect + ?Sized> Inspect for Arc<I> {
    fn look(&self, traffic: &Traffic<'_>) {
        (**self).look(traffic);
    }
}

/// A raw request or answer, with keys and personal data; `Debug` redacts them.
#[non_exhaustive]
pub enum Traffic<'t> {
    /// A request that is about to be sent.
    #[non_exhaustive]
    Request {
        /// The name of the operation.
        operation: &'static str,
        /// Which attempt of the call it is, from 1 on.
        attempt: u32,
        /// The HTTP method.
        method: &'t Method,
        /// The URL.
        uri: &'t Uri,
        /// The headers, without those that the transport adds.
        headers: &'t HeaderMap,
        /// The body; empty if there is none.
        body: &'t [u8],
    },
    /// An answer, possibly incomplete.
    #[non_exhaustive]
    Answer {
        /// The name of the operation.
        operation: &'static str,
        /// Which attempt of the call it answers, from 1 on.
        attempt: u32,
        /// The HTTP status.
        status: u16,
        /// The headers.
        headers: &'t HeaderMap,
        /// The body, or the part of it that arrived; empty for a file that is read as a stream.
        body: &'t [u8],
        /// Why the body is incomplete, if it is.
        cut: Option<&'t TransportError>,
    },
    /// No answer came.
    #[non_exhaustive]
    Failure {
        /// The name of the operation.
        operation: &'static str,
        /// Which attempt of the call failed, from 1 on.
        attempt: u32,
        /// The error of the transport.
        error: &'t TransportError,
    },
}

impl fmt::Debug for Traffic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Traffic::Request { operation, attempt, method, body, .. } => f
                .debug_struct("Request")
                .field("operation", operation)
                .field("attempt", attempt)
                .field("method", method)
                .field("body_bytes", &body.len())
                .finish_non_exhaustive(),
            Traffic::Answer { operation, attempt, status, body, cut, .. } => f
                .debug_struct("Answer")
                .field("operation", operation)
                .field("attempt", attempt)
                .field("status", status)
                .field("body_bytes", &body.len())
                .field("cut", cut)
                .finish_non_exhaustive(),
            Traffic::Failure { operation, attempt, error } => f
                .debug_struct("Failure")
                .field("operation", operation)
                .field("attempt", attempt)
                .field("error", error)
                .finish(),
        }
    }
}
