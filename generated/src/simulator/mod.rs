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

#[cfg(target_family = "wasm")]
compile_error!(
    "turn the feature `simulator` off: a server can't listen on WebAssembly, so start it natively, \
     and set `base_url`"
);

mod answer;
mod apis;
mod auth;
#[doc(hidden)]
pub mod descriptor;
mod effect;
mod engine;
#[doc(hidden)]
pub mod fault;
mod handle;
mod http;
#[doc(hidden)]
pub mod judge;
mod rate_limit;
#[doc(hidden)]
pub mod request;
pub mod script;
#[doc(hidden)]
pub mod service;
mod state;
#[doc(hidden)]
pub mod time;
mod webhook;

pub use self::auth::ApiKey;
pub use self::descriptor::Descriptor;
pub use self::engine::{Cause, Happening, Seen};
pub use self::fault::{Disturbance, Fault, Stage};
pub use self::handle::{Simulator, SimulatorBuilder};
pub use self::http::Limits;
pub use self::time::Moment;
pub use self::webhook::{Attempt, Delivery, Webhook};
