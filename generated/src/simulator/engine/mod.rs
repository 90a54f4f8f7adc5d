//! The whole service without a network: finds the operation of a request, and passes it through key,
//! rate limit, judgement and effect; turns the clock and hands out deliveries. HTTP stands around it.

mod api;
mod clock;
mod core;
mod journal;
mod pipeline;
mod routes;
mod turn;

pub use core::{Engine, Observer, Observers, Settings};
pub use journal::Seen;
pub use pipeline::{Answer, Exchanged};
