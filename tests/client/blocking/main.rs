//! Calls from code without async: the same outcomes, and an error where they would block async code.

mod contexts;
mod ending;
mod general;
mod lists;
mod outcomes;
#[path = "../phases.rs"]
mod phases;
// Shared with tests that look at one request alone.
#[allow(dead_code)]
#[path = "../server.rs"]
mod server;
mod support;
mod threads;
