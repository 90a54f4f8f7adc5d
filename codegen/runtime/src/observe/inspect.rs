//! The one hook through which a user sees each request and each answer as raw as they are.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, Method, Uri};

use super::transport::TransportError;

/// Looks at everything that passes between a client and its server.
///
/// A closure over `&Traffic<'_>` is one. It is called where the traffic happens, so it should be
/// quick; it can change nothing.
pub trait Inspect: Send + Sync + 'static {
    /// Looks at one request, one answer, or what came instead of one.
    fn look(&self, traffic: &Traffic<'_>);
}

impl<F: Fn(&Traffic<'_>) + Send + Sync + 'static> Inspect for F {
    fn look(&self, traffic: &Traffic<'_>) {
        self(traffic);
    }
}

/// One hook may look at several clients.
impl<I: Inspect + ?Sized> Inspect for Arc<I> {
    fn look(&self, traffic: &Traffic<'_>) {
        (**self).look(traffic);
    }
}

/// What passes: whole, with keys and personal data. `Debug` shows none of these.
#[non_exhaustive]
pub enum Traffic<'t> {
    /// A request, as it is about to be handed to the transport.
    #[non_exhaustive]
    Request {
        /// The name of the operation.
        operation: &'static str,
        /// Which attempt of the call it is, from 1 on.
        attempt: u32,
        /// The HTTP method.
        method: &'t Method,
        /// Where it goes.
        uri: &'t Uri,
        /// Its headers, but those that the transport adds.
        headers: &'t HeaderMap,
        /// Its body; empty where it has none.
        body: &'t [u8],
    },
    /// An answer, as far as it came.
    #[non_exhaustive]
    Answer {
        /// The name of the operation.
        operation: &'static str,
        /// Which attempt of the call it answers, from 1 on.
        attempt: u32,
        /// The HTTP status.
        status: u16,
        /// Its headers.
        headers: &'t HeaderMap,
        /// Its body, or what came of it.
        body: &'t [u8],
        /// Why the body is not whole, if it is not.
        cut: Option<&'t TransportError>,
    },
    /// No answer came.
    #[non_exhaustive]
    Failure {
        /// The name of the operation.
        operation: &'static str,
        /// Which attempt of the call failed, from 1 on.
        attempt: u32,
        /// Why.
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
