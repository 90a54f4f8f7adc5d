//! Clients with the feature `simulator`: each module's client calls the simulator that was emitted
//! beside it.

mod bad_day;
mod chunks;
mod drift;
mod lending;
mod modules;
mod signed;
mod states;
mod webhooks;
