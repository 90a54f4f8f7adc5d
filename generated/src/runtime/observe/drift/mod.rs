//! Drift: counts what answers and deliveries of webhooks hold that the specification doesn't.
//!
//! With the feature `drift`. [`DriftObserver`] is given to the builders of clients and to verifiers
//! of webhooks; what it counted is a [`DriftRecording`], whose JSON `cargo xtask drift` turns into a
//! report and a patch of the specification.
//!
//! ```
//! use optima_courier::client::{ClientApi, ClientBuilder};
//! use optima_courier::error::Result;
//! use optima_courier::observe::{DriftObserver, Specified};
//!
//! fn watched<C: ClientApi + Specified>(drift: &DriftObserver) -> Result<C> {
//!     ClientBuilder::new("your API key").drift(drift).build()
//! }
//!
//! let drift = DriftObserver::new();
//! // … after some calls:
//! print!("{}", drift.recording());
//! assert!(drift.recording().is_empty());
//! ```

mod form;
mod judge;
mod observer;
mod recording;
mod shape;

pub(crate) use observer::DriftWatch;
pub use observer::{DriftObserver, Specified};
pub use recording::{Difference, DriftEntry, DriftRecording};
