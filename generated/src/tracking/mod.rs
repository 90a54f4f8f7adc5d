// @generated from the specification. Do not edit.
//! The `tracking` API, a module for each version.
//!
#![cfg_attr(feature = "tracking-2024-04", doc = " - [`v2024_04`]")]
#![cfg_attr(feature = "tracking-2026-07", doc = " - [`v2026_07`]")]

#[cfg(feature = "tracking-2024-04")]
pub mod v2024_04;
#[cfg(feature = "tracking-2026-07")]
pub mod v2026_07;
