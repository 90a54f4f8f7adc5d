//! The typed test double of the clients, tried as users' tests use it.

mod clock;
mod expectations;
mod faults;
mod lending;
mod misuse;
mod requests;
mod support;
mod typed;
