//! A server that behaves as a specification says: it keeps records, refuses, counts, lets time pass
//! and sends webhooks.
//!
//! It knows no API, only descriptors, and it shares no code with the client: what it reads out of a
//! specification is a second reading, against which the first one is checked.

#[cfg(feature = "server")]
mod answer;
#[cfg(feature = "server")]
mod apis;
#[cfg(feature = "server")]
mod auth;
pub mod descriptor;
#[cfg(feature = "server")]
mod effect;
#[cfg(feature = "server")]
mod engine;
#[cfg(feature = "server")]
mod fault;
#[cfg(feature = "server")]
mod handle;
#[cfg(feature = "server")]
mod http;
#[cfg(feature = "server")]
#[doc(hidden)]
pub mod judge;
#[cfg(feature = "server")]
mod rate_limit;
#[cfg(feature = "server")]
#[doc(hidden)]
pub mod request;
pub mod script;
#[cfg(feature = "server")]
#[doc(hidden)]
pub mod service;
#[cfg(feature = "server")]
mod state;
#[cfg(feature = "server")]
pub mod time;
#[cfg(feature = "server")]
mod webhook;

#[cfg(feature = "server")]
pub use self::auth::ApiKey;
pub use self::descriptor::Descriptor;
#[cfg(feature = "server")]
pub use self::engine::Seen;
#[cfg(feature = "server")]
pub use self::fault::{Disturbance, Fault, Stage};
#[cfg(feature = "server")]
pub use self::handle::{Simulator, SimulatorBuilder};
#[cfg(feature = "server")]
pub use self::http::Limits;
#[cfg(feature = "server")]
pub use self::time::Moment;
#[cfg(feature = "server")]
pub use self::webhook::{Attempt, Delivery, Webhook};
