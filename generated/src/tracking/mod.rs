// @generated from the specification. Do not edit.
//! The `tracking` API, a module for each version.

pub mod v2024_04;
pub mod v2026_07;
