// @generated from the specification. Do not edit.
//! The `shipping` API, a module for each version.
//!
#![cfg_attr(feature = "shipping-v3", doc = " - [`v3`]")]

#[cfg(feature = "shipping-v3")]
pub mod v3;
