//! Observing calls: spans and events for `tracing`, a hook that sees raw traffic, redaction, and with
//! the feature `drift` counts of what answers hold that the specification doesn't.
//!
//! ```
//! use optima_courier::client::{ClientApi, ClientBuilder};
//! use optima_courier::error::Result;
//! use optima_courier::observe::Traffic;
//!
//! fn watched<C: ClientApi>() -> Result<C> {
//!     // `Debug` of traffic shows neither keys nor bodies.
//!     let builder = ClientBuilder::new("your API key");
//!     builder.inspect(|traffic: &Traffic<'_>| println!("{traffic:?}")).build()
//! }
//! ```

// The rooms that this one knows.
use super::{auth, description, error, request, response, transport, validate, value};

#[cfg(feature = "drift")]
mod drift;
mod inspect;
mod redact;
pub(crate) mod trace;

#[cfg(feature = "drift")]
pub(crate) use drift::DriftWatch;
#[cfg(feature = "drift")]
pub use drift::{Difference, DriftEntry, DriftObserver, DriftRecording, Specified};
pub use inspect::{Inspect, Traffic};
pub(crate) use redact::redacted;
