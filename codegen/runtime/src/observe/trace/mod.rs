//! Spans and events for `tracing`: a span for each call, a span for each attempt, and events for
//! notes, violations and retries. Without the feature `tracing`, these functions do nothing.
//!
//! Spans of attempts follow OpenTelemetry's conventions for HTTP clients. Keys, signatures, other
//! headers, bodies, messages of the server and values of hidden parameters are never shown.

#[cfg(feature = "tracing")]
mod shown;
#[cfg(not(feature = "tracing"))]
mod silent;

#[cfg(feature = "tracing")]
pub(crate) use shown::{AttemptSpan, CallSpan, failed_attempt, violated};
#[cfg(not(feature = "tracing"))]
pub(crate) use silent::{AttemptSpan, CallSpan, failed_attempt, violated};
