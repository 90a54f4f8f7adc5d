// @generated from the specification. Do not edit.
//! The `lending` API.
//!
//! Borrow books from a library, and look after its shelves.

mod client;
pub mod errors;
#[allow(deprecated)]
mod operations;
mod rules;
#[allow(deprecated)]
mod schemas;

pub use client::Client;
pub use operations::*;
pub use schemas::*;

use crate::runtime;
