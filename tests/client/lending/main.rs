//! The emitted client of an invented API, which has what the real one lacks: other envelope, tagged
//! unions, queries of several styles, headers, aliases, recursion.

mod answers;
mod debug;
mod envelope;
mod limits;
#[path = "../server.rs"]
mod server;
mod support;
mod types;
mod verified;
mod webhooks;
mod wire;
