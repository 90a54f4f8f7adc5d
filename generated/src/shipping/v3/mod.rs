// @generated from the specification. Do not edit.
//! The `shipping` API, version `v3`.
//!
//! Ask couriers for prices, buy labels and cancel them, close out the day and have parcels collected.
//!
//! Ask for prices with `create_rate`, then buy a label with `create_label`.
//! Couriers are asked while you wait, so give calls a minute or more, or set `async`.
//! Labels bought from the sandbox are not charged; its shipper accounts are its own, your API key
//! is the same.
//!
//! # Servers
//!
//! - `production`: `https://api.aftership.com/postmen/v3`, unless you choose another.
//! - `sandbox`: `https://sandbox-api.aftership.com/postmen/v3`.
//!
//! # Authentication
//!
//! - Every request carries the key in `as-api-key`.
//! - Older clients send it in `postmen-api-key`; this one does not.
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
//! - `organisation`: 10 requests a second, shared. All requests of an organisation together.
//! - `X-RateLimit-Limit` or `rateLimit-limit` says the limit.
//! - `X-RateLimit-Remaining` or `rateLimit-remaining` says how many requests are left.
//! - `X-RateLimit-Reset` or `rateLimit-reset` says when the count starts anew, in milliseconds since 1970.
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
