//! The facts, copied by hand from the seed document and the vendor's documents for 2024-04, and not
//! from the specification: a wrong number there fails here.
//!
//! A limit is enforced where the seed, the documents or an SDK of this version say so; what other
//! versions or examples say only warns.

mod enums;
mod errors;
mod forms;
mod limits;
mod presets;
mod quotas;
mod subtags;
