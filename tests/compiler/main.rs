//! The compiler, seen from outside: what it accepts and emits, what it refuses and how it says so,
//! and how its own code is laid out.
//!
//! Nothing here needs the emitted client to compile, so that a broken client can be repaired.

mod accepted;
mod boundary;
mod codes;
mod construct;
mod decoration;
mod drift;
mod explain;
mod general;
mod hostile;
mod items;
mod layers;
mod ledger;
mod modeline;
mod openapi;
mod parameters;
mod paths;
mod patterns;
mod places;
mod public_face;
mod readme;
mod refused;
mod report;
mod rooms;
mod schema;
mod seed;
mod stated;
mod support;
mod surface;
mod swap;
mod type_names;
mod versions;
mod yaml;
