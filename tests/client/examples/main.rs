//! The examples of the client, run as programs: what they send and print is held to the byte.

mod program;
// Shared with tests that look at one request alone.
#[allow(dead_code)]
#[path = "../server.rs"]
mod server;
mod shipping;
mod simulated;
mod stand_in;
mod tracking;
