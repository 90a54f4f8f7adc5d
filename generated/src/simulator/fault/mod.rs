//! Faults on request: what goes wrong, for which calls and how often. It plays none itself.

mod injection;
mod queue;

pub use injection::{Disturbance, Fault, Stage};
pub use queue::{Call, Faults, Plan};
