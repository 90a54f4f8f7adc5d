//! A server that behaves as a specification says: it keeps records, refuses, counts, lets time pass
//! and sends webhooks.
//!
//! It knows no API, only descriptors, and it shares no code with the client: what it reads out of a
//! specification is a second reading, against which the first one is checked.
//!
//! A request goes through its rooms in this order: `http` reads it, `engine` finds its operation,
//! `fault` may spoil it, `auth` asks who calls, `rate_limit` counts, `judge` reads the arguments,
//! `service` does to the records what the effect says, `answer` writes the envelope. `webhook` sends
//! what the service reports, and `handle` is what users hold. They need none of the hidden rooms,
//! which are public for those who write descriptors and judge by them.

#[cfg(feature = "server")]
#[cfg(target_family = "wasm")]
compile_error!(
    "turn the feature `simulator` off: a server can't listen on WebAssembly, so start it natively, \
     and set `base_url`"
);

#[cfg(feature = "server")]
mod answer;
#[cfg(feature = "server")]
mod apis;
#[cfg(feature = "server")]
mod auth;
#[doc(hidden)]
pub mod descriptor;
#[cfg(feature = "server")]
mod effect;
#[cfg(feature = "server")]
mod engine;
#[doc(hidden)]
pub mod fault;
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
#[doc(hidden)]
pub mod time;
#[cfg(feature = "server")]
mod webhook;

#[cfg(feature = "server")]
pub use self::auth::ApiKey;
pub use self::descriptor::Descriptor;
#[cfg(feature = "server")]
pub use self::engine::{Cause, Happening, Seen};
pub use self::fault::{Disturbance, Fault, Stage};
#[cfg(feature = "server")]
pub use self::handle::{Simulator, SimulatorBuilder};
#[cfg(feature = "server")]
pub use self::http::Limits;
pub use self::time::Moment;
#[cfg(feature = "server")]
pub use self::webhook::{Attempt, Delivery, Webhook};
