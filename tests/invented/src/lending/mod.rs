// @generated from the specification. Do not edit.
//! The `lending` API.
//!
//! Borrow books from a library, and look after its shelves.
//!
//! # Servers
//!
//! - `branch`: `https://lending.example/v1`, unless you choose another.
//! - `training`: `https://training.lending.example/v1`.
//!
//! # Authentication
//!
//! - Every request carries the key in `x-library-key`.
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
#[allow(deprecated, clippy::large_enum_variant)]
pub mod webhooks;

pub use client::Client;
pub use operations::*;
pub use schemas::*;

use crate::runtime;
