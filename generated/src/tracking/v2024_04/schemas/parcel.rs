// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/parcel.yaml` of the specification: change it there.

use super::*;

/// A weight and its unit.
///
/// As answers hold it; requests take [`WeightInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// The unit of `value`.
    ///
    /// - For example `"kg"`.
    pub unit: Option<String>,
    /// The weight.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Weight {
        unit,
        value,
    }
}

/// A weight and its unit.
///
/// As requests hold it; answers hold [`Weight`].
#[derive(Clone, PartialEq)]
pub struct WeightInput {
    /// The unit of `value`.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    /// - For example `"kg"`.
    pub unit: String,
    /// The weight.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub value: runtime::Number,
}

runtime::request! {
    WeightInput(unit: impl Into<String>, value: impl Into<runtime::Number>) {
        unit(argument(unit.into())),
        value(argument(value.into())),
    }
}

runtime::validator! {
    WeightInput {
        required value.finite(rules::FINITE);
    }
}

/// What the shipment emitted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CarbonEmissions {
    /// The unit of `value`.
    ///
    /// - For example `"kg"`.
    pub unit: Option<String>,
    /// The amount.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CarbonEmissions {
        unit,
        value,
    }
}
