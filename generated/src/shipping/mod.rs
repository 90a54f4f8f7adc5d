// @generated from the specification. Do not edit.
//! The `shipping` API, a module for each version.

#[cfg(feature = "shipping-v3")]
pub mod v3;
