//! Faults on request: what goes wrong, for which calls and how often. It plays none itself.

mod injection;
#[cfg(feature = "server")]
mod queue;

pub use injection::{Disturbance, Fault, Stage};
#[cfg(feature = "server")]
pub use queue::{Call, Faults, Plan};
