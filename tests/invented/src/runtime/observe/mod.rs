//! Observing calls: spans and events for `tracing`, metrics for the facade `metrics`, a hook that
//! sees raw traffic, redaction, and with the feature `drift` counts of what answers hold that the
//! specification doesn't.
//!
//! ```
//! use invented::client::{ClientApi, ClientBuilder};
//! use invented::error::Result;
//! use invented::observe::Traffic;
//!
//! fn watched<C: ClientApi>() -> Result<C> {
//!     // `Debug` of traffic shows neither keys nor bodies.
//!     let builder = ClientBuilder::new("your API key");
//!     builder.inspect(|traffic: &Traffic<'_>| println!("{traffic:?}")).build()
//! }
//! ```

// The rooms that this one knows.
use super::{auth, description, error, request, response, retry, time, transport, validate, value};

#[cfg(any(feature = "metrics", feature = "tracing"))]
mod convention;
#[cfg(feature = "drift")]
mod drift;
mod inspect;
pub(crate) mod measure;
mod redact;
pub(crate) mod trace;

#[cfg(feature = "drift")]
pub(crate) use drift::DriftWatch;
#[cfg(feature = "drift")]
pub use drift::{Difference, DriftEntry, DriftObserver, DriftRecording, Specified};
pub use inspect::{Inspect, Traffic};
#[cfg(feature = "metrics")]
pub use measure::recorded::{
    ATTEMPTS, RATE_LIMIT_WAIT, REQUEST_DURATION, REQUEST_DURATION_BUCKETS, RETRY_BUDGET_LEFT,
};
pub(crate) use redact::redacted;
