// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/measure.yaml` of the specification: change it there.

use super::*;

/// A weight.
///
/// As answers hold it; requests take [`WeightInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// The unit of `value`.
    pub unit: Option<WeightUnit>,
    /// The weight.
    ///
    /// - For example `3.2`.
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

/// A weight.
///
/// As requests hold it; answers hold [`Weight`].
///
/// - The order `value` ≤ `unit.most` holds (only warns: documented in 2022). No parcel weighs more than its unit permits.
#[derive(Clone, PartialEq)]
pub struct WeightInput {
    /// The unit of `value`.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub unit: WeightUnit,
    /// The weight.
    ///
    /// - 0 or more.
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - For example `3.2`.
    pub value: runtime::Number,
}

runtime::request! {
    WeightInput(unit: impl Into<WeightUnit>, value: impl Into<runtime::Number>) {
        unit(argument(unit.into())),
        value(argument(value.into())),
    }
}

runtime::validator! {
    WeightInput {
        required unit.known(rules::KNOWN_BAD_REQUEST_WARNS);
        required value.number_range(
            std::ops::Bound::Included(0.0),
            std::ops::Bound::Unbounded,
            rules::RANGE_BAD_REQUEST
        ).finite(rules::FINITE);
    }
    rules(this, at, found) {
        validate::ordered_number(
            &[
                ("value", Some(&this.value).map(|value| value.get())),
                ("unit.most", this.unit.most().map(|number| number.get()))
            ],
            rules::CARRIABLE_BAD_REQUEST_WARNS,
            at,
            found
        );
    }
}

runtime::text_enum! {
    /// A unit of weight.
    WeightUnit {
        /// Pounds.
        Pounds = "lb",
        /// Kilograms.
        Kilograms = "kg",
        /// Ounces.
        Ounces = "oz",
        /// Grams.
        Grams = "g",
    }
}

impl WeightUnit {
    /// The greatest weight in this unit.
    ///
    /// `None` where that is not known. The documents of 2022 say so.
    #[inline]
    pub fn most(&self) -> Option<runtime::Number> {
        match self {
            Self::Pounds => Some((4400.0).into()),
            Self::Kilograms => Some((2000.0).into()),
            Self::Ounces => Some((155205.0).into()),
            Self::Grams => Some((440000.0).into()),
            _ => None,
        }
    }
}

/// What a parcel or an item measures.
///
/// As answers hold it; requests take [`DimensionInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// The width.
    pub width: Option<runtime::Number>,
    /// The height.
    pub height: Option<runtime::Number>,
    /// The depth.
    pub depth: Option<runtime::Number>,
    /// The unit of the others.
    pub unit: Option<DimensionUnit>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Dimension {
        width,
        height,
        depth,
        unit,
    }
}

/// What a parcel or an item measures.
///
/// As requests hold it; answers hold [`Dimension`].
#[derive(Clone, PartialEq)]
pub struct DimensionInput {
    /// The width.
    ///
    /// - More than 0 (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub width: runtime::Number,
    /// The height.
    ///
    /// - More than 0 (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub height: runtime::Number,
    /// The depth.
    ///
    /// - More than 0 (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub depth: runtime::Number,
    /// The unit of the others.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub unit: DimensionUnit,
}

runtime::request! {
    DimensionInput(
        required: DimensionInputRequired<impl Into<runtime::Number>, impl Into<runtime::Number>, impl Into<runtime::Number>, impl Into<DimensionUnit>>
    ) {
        width(argument(required.width.into())),
        height(argument(required.height.into())),
        depth(argument(required.depth.into())),
        unit(argument(required.unit.into())),
    }
}

/// What [`DimensionInput::new`] asks for.
pub struct DimensionInputRequired<T1, T2, T3, T4> {
    /// [`width`](DimensionInput::width).
    pub width: T1,
    /// [`height`](DimensionInput::height).
    pub height: T2,
    /// [`depth`](DimensionInput::depth).
    pub depth: T3,
    /// [`unit`](DimensionInput::unit).
    pub unit: T4,
}

runtime::validator! {
    DimensionInput {
        required width.number_range(
            std::ops::Bound::Excluded(0.0),
            std::ops::Bound::Unbounded,
            rules::RANGE_BAD_REQUEST_WARNS
        ).finite(rules::FINITE);
        required height.number_range(
            std::ops::Bound::Excluded(0.0),
            std::ops::Bound::Unbounded,
            rules::RANGE_BAD_REQUEST_WARNS
        ).finite(rules::FINITE);
        required depth.number_range(
            std::ops::Bound::Excluded(0.0),
            std::ops::Bound::Unbounded,
            rules::RANGE_BAD_REQUEST_WARNS
        ).finite(rules::FINITE);
        required unit.known(rules::KNOWN_BAD_REQUEST_WARNS);
    }
}

runtime::text_enum! {
    /// A unit of length.
    DimensionUnit {
        /// Centimetres.
        Centimetres = "cm",
        /// Inches.
        Inches = "in",
        /// Millimetres.
        Millimetres = "mm",
        /// Metres.
        Metres = "m",
        /// Feet.
        Feet = "ft",
        /// Yards.
        Yards = "yd",
    }
}
