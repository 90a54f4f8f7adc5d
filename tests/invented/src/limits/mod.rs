// @generated from the specification. Do not edit.
//! The `limits` API.
//!
//! Send values to a server that is particular about them.
//!
//! # Servers
//!
//! - `production`: `https://limits.example`, unless you choose another.
//!
//! # Authentication
//!
//! - Every request carries the key in `x-limits-key`.
//!
//! # Answers
//!
//! - Any field of an answer may be absent: a field that is null reads as absent.
//! - What an answer holds beyond its fields, or of another type, is in its `unknown`.
#![allow(unused_imports)]

mod client;
pub mod errors;
#[allow(deprecated, clippy::large_enum_variant, clippy::manual_is_ascii_check)]
mod operations;
mod rules;
#[allow(deprecated, clippy::large_enum_variant, clippy::manual_is_ascii_check)]
mod schemas;

pub use client::Client;
pub use operations::*;
pub use schemas::*;

use crate::runtime;
