//! The typed test double of the clients, tried as users' tests use it.

mod clock;
mod expectations;
mod faults;
mod lending;
mod middleware;
mod misuse;
#[path = "../phases.rs"]
mod phases;
mod requests;
mod support;
mod typed;
