//! The compiler from outside: what it accepts and emits, what it refuses and how it reports that, and
//! the structure of its own code.
//!
//! Nothing here needs the emitted client to compile, so that a broken client can be repaired.

mod accepted;
mod boundary;
mod codes;
mod construct;
mod declared;
mod decoration;
mod descriptor;
mod deterministic;
mod drift;
mod drifted;
mod explain;
mod general;
mod hostile;
mod inventory;
mod items;
mod json_schema;
mod json_schema_limits;
mod layers;
mod modeline;
mod openapi;
mod parameters;
mod paths;
mod patterns;
mod public_face;
mod readme;
mod refused;
mod report;
mod rooms;
mod scripts;
mod seed;
mod support;
mod surface;
mod swap;
mod type_names;
mod versions;
mod yaml;
