//! The compiler, seen from outside: what it accepts and emits, what it refuses and how it says so,
//! and how its own code is laid out.
//!
//! Nothing here needs the emitted client to compile, so that a broken client can be repaired.

mod accepted;
mod codes;
mod drift;
mod general;
mod hostile;
mod items;
mod layers;
mod paths;
mod places;
mod refused;
mod report;
mod support;
mod surface;
