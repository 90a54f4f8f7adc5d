//! What a call shows to `tracing`: a span for itself, a span for each attempt, and an event for
//! each oddity. Without the feature of that name there is nothing here, and nothing is compiled.
//!
//! Spans of attempts keep to OpenTelemetry's conventions for HTTP clients. Keys, signatures, other
//! headers, bodies, words of the server and values of hidden parameters are never shown.

#[cfg(feature = "tracing")]
mod shown;
#[cfg(not(feature = "tracing"))]
mod silent;

#[cfg(feature = "tracing")]
pub(crate) use shown::{AttemptSpan, CallSpan, again, violated};
#[cfg(not(feature = "tracing"))]
pub(crate) use silent::{AttemptSpan, CallSpan, again, violated};
