// @generated from the specification. Do not edit.
//! The `tracking` API, a module for each version.

#[cfg(feature = "tracking-2024-04")]
pub mod v2024_04;
#[cfg(feature = "tracking-2026-07")]
pub mod v2026_07;
