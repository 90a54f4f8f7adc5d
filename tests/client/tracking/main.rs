//! The emitted client of the Tracking API, tried from outside.

mod answers;
mod debug;
mod envelope;
mod errors;
mod facts;
mod limits;
mod odd;
mod segments;
mod sending;
#[path = "../server.rs"]
mod server;
mod support;
mod types;
mod wire;
