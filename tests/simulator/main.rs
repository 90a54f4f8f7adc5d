//! The simulator from outside, over HTTP: what the specifications say is what it does.

mod computed;
mod errors;
mod lists;
mod outcomes;
mod receiver;
mod records;
mod service;
mod states;
mod stories;
mod timers;
mod webhooks;
