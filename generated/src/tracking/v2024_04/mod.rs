// @generated from the specification. Do not edit.
//! The `tracking` API, version `2024-04`.
//!
//! Follow shipments from the courier's first scan to the door, and predict when a parcel will arrive.
//!
//! Register a shipment with `create_tracking`; from then on its courier is polled for you.
//! What is known of it is kept for 120 days.
//!
//! # Servers
//!
//! - `production`: `https://api.aftership.com/tracking/2024-04`, unless you choose another.
//!
//! # Authentication
//!
//! - Every request carries the key in `as-api-key`.
//! - Older clients send it in `postmen-api-key`; this one does not.
//!
//! # Rate limits
//!
//! - `X-RateLimit-Limit` says the limit.
//! - `X-RateLimit-Remaining` says how many requests are left.
//! - `X-RateLimit-Reset` says when the count starts anew, in seconds since 1970.

mod client;
pub mod errors;
#[allow(deprecated, clippy::large_enum_variant, clippy::manual_is_ascii_check)]
mod operations;
mod rules;
#[allow(deprecated, clippy::large_enum_variant, clippy::manual_is_ascii_check)]
mod schemas;

pub use client::Client;
#[allow(unused_imports)]
pub use operations::*;
#[allow(unused_imports)]
pub use schemas::*;

use crate::runtime;
