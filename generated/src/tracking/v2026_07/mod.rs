// @generated from the specification. Do not edit.
//! The `tracking` API, version `2026-07`.
//!
//! Follow shipments from the courier's first scan to the door, and predict when a parcel will arrive.
//!
//! Register a shipment with `create_tracking`; from then on its courier is polled for you.
//! What is known of it is kept for 120 days.
//!
//! # Servers
//!
//! - `production`: `https://api.aftership.com/tracking/2026-07`, unless you choose another.
//!
//! # Authentication
//!
//! - Every request carries the key in `as-api-key`.
//!
//! # Signed requests
//!
//! Whether requests have to be signed, and how, is chosen when the API key is made.
//!
//! - The client signs each attempt anew if its key has a signer.
//! - The signature stands in `as-signature-hmac-sha256` as Base64, made by HMAC-SHA256 with the shared secret.
//! - The signature stands in `as-signature-rsa-sha256` as Base64, made by RSASSA-PSS with SHA-256 and a salt of 32 bytes.
//! - Signed are the method in capitals, the MD5 of the body in capital hex digits, the content type, the date header, each header that begins with `as-` as `name:value` and the path with its sorted query, each on a line of its own; what needs a body is empty without one.
//! - `date` says when, as HTTP writes dates.
//! - The signature counts 3 minutes before and after that moment.
//! - A bad signature is refused with [`Unauthorized`](errors::UNAUTHORIZED).
//!
//! # Rate limits
//!
//! - `X-RateLimit-Limit` says the limit.
//! - `X-RateLimit-Remaining` says how many requests are left.
//! - `X-RateLimit-Reset` says when the count starts anew, in seconds since 1970.
//! - The client keeps to all limits, those of single methods too, unless that is turned off.
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
