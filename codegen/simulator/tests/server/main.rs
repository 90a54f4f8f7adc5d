//! The simulator from outside: raw bytes over TCP, and what its handle tells.

mod answers;
mod auth;
mod client;
mod control;
mod faults;
mod hostile;
mod limits;
mod transport;
mod webhooks;
mod world;
