//! The emitted client of the Tracking API, tried from outside.

mod answers;
mod bodies;
mod case;
mod debug;
mod each_field;
mod emitted;
mod envelope;
mod errors;
mod facts;
mod limits;
mod odd;
mod sending;
#[path = "../server.rs"]
mod server;
mod support;
mod types;
mod wire;
