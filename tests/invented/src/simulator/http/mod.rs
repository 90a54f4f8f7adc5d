//! HTTP/1 around the engine: listens, reads requests within limits, writes answers, and plays the
//! faults that concern bytes and connections.

mod body;
mod connection;
mod control;
mod ending;
mod exchange;
mod limits;
mod listen;
mod socket;
mod watch;

pub use body::Budget;
pub use exchange::Server;
pub use limits::Limits;
pub use listen::{Stop, listen};
