//! Downloads as streams: chunks within limits, written as they arrive, and resumed where they broke.

mod chunks;
mod limits;
#[path = "../phases.rs"]
mod phases;
mod resumption;
// Shared with tests that look at one request alone.
#[allow(dead_code)]
#[path = "../server.rs"]
mod server;
mod support;
mod writing;
