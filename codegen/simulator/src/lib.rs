//! A server that behaves as a specification says: it keeps records, refuses, counts, lets time pass
//! and sends webhooks.
//!
//! It knows no API, only descriptors, and it shares no code with the client: what it reads out of a
//! specification is a second reading, against which the first one is checked.

pub mod descriptor;
#[cfg(feature = "server")]
mod effect;
#[cfg(feature = "server")]
pub mod judge;
#[cfg(feature = "server")]
pub mod request;
pub mod script;
#[cfg(feature = "server")]
pub mod service;
#[cfg(feature = "server")]
mod state;
#[cfg(feature = "server")]
pub mod time;
