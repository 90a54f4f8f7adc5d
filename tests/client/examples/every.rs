//! Runs the client's example that it is passed the name of.

// Each example has what it shares with others as a module of its own, as it would by itself.
#![allow(clippy::duplicate_mod)]

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

fn main() -> Result<(), Box<dyn std::error::Error>> {
    run(&std::env::args().nth(1).ok_or("which example?")?)
}
