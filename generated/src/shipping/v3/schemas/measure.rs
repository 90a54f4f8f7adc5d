// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/measure.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A weight.
///
/// As answers hold it; requests take [`WeightInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// The unit of `value`.
    ///
    /// - May be null, which reads as absent.
    pub unit: Option<WeightUnit>,
    /// The weight.
    ///
    /// - May be null, which reads as absent.
    /// - For example `3.2`.
    pub value: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Weight {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "unit" => member.value(&mut self.unit),
            "value" => member.value(&mut self.value),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Weight {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Weight {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "unit", &self.unit)?;
        runtime::encode::optional(map, "value", &self.value)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Weight {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Weight {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A weight.
///
/// As requests hold it; answers hold [`Weight`].
///
/// - The order `value` ≤ `unit.most` holds (only warns: documented in 2022). No parcel weighs more than its unit permits.
#[derive(Clone, Debug, PartialEq)]
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

impl WeightInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(unit: impl Into<WeightUnit>, value: impl Into<runtime::Number>) -> Self {
        Self {
            unit: unit.into(),
            value: value.into(),
        }
    }
}

impl runtime::Validate for WeightInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.unit, &at.spelled("/unit"));
            validate::known(
                value.is_known(),
                value,
                &WeightUnit::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        {
            let (value, at) = (&self.value, &at.spelled("/value"));
            validate::number_range(
                *value,
                std::ops::Bound::Included(0.0),
                std::ops::Bound::Unbounded,
                rules::RANGE_BAD_REQUEST,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        validate::ordered_number(
            &[
                ("value", Some(&self.value).map(|value| value.get())),
                ("unit.most", self.unit.most().map(|number| number.get())),
            ],
            rules::CARRIABLE_BAD_REQUEST_WARNS,
            at,
            found,
        );
    }
}

impl runtime::encode::Encode for WeightInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "unit", &self.unit)?;
        runtime::encode::required(map, "value", &self.value)?;
        Ok(())
    }
}

impl serde::Serialize for WeightInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A unit of weight.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WeightUnit {
    /// Pounds.
    Pounds,
    /// Kilograms.
    Kilograms,
    /// Ounces.
    Ounces,
    /// Grams.
    Grams,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl WeightUnit {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Pounds,
        Self::Kilograms,
        Self::Ounces,
        Self::Grams,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    /// Its most, where that is known.
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

impl WeightUnit {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pounds => "lb",
            Self::Kilograms => "kg",
            Self::Ounces => "oz",
            Self::Grams => "g",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for WeightUnit {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for WeightUnit {
    fn from(text: &str) -> Self {
        match text {
            "lb" => Self::Pounds,
            "kg" => Self::Kilograms,
            "oz" => Self::Ounces,
            "g" => Self::Grams,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&WeightUnit> for WeightUnit {
    fn from(value: &WeightUnit) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for WeightUnit {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for WeightUnit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for WeightUnit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for WeightUnit {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for WeightUnit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a parcel or an item measures.
///
/// As answers hold it; requests take [`DimensionInput`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// The width.
    ///
    /// - May be null, which reads as absent.
    pub width: Option<runtime::Number>,
    /// The height.
    ///
    /// - May be null, which reads as absent.
    pub height: Option<runtime::Number>,
    /// The depth.
    ///
    /// - May be null, which reads as absent.
    pub depth: Option<runtime::Number>,
    /// The unit of the others.
    ///
    /// - May be null, which reads as absent.
    pub unit: Option<DimensionUnit>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Dimension {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "width" => member.value(&mut self.width),
            "height" => member.value(&mut self.height),
            "depth" => member.value(&mut self.depth),
            "unit" => member.value(&mut self.unit),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Dimension {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Dimension {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "width", &self.width)?;
        runtime::encode::optional(map, "height", &self.height)?;
        runtime::encode::optional(map, "depth", &self.depth)?;
        runtime::encode::optional(map, "unit", &self.unit)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Dimension {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Dimension {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a parcel or an item measures.
///
/// As requests hold it; answers hold [`Dimension`].
#[derive(Clone, Debug, PartialEq)]
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

impl DimensionInput {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: DimensionInputRequired<
            impl Into<runtime::Number>,
            impl Into<runtime::Number>,
            impl Into<runtime::Number>,
            impl Into<DimensionUnit>,
        >,
    ) -> Self {
        Self {
            width: required.width.into(),
            height: required.height.into(),
            depth: required.depth.into(),
            unit: required.unit.into(),
        }
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

impl runtime::Validate for DimensionInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.width, &at.spelled("/width"));
            validate::number_range(
                *value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Unbounded,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        {
            let (value, at) = (&self.height, &at.spelled("/height"));
            validate::number_range(
                *value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Unbounded,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        {
            let (value, at) = (&self.depth, &at.spelled("/depth"));
            validate::number_range(
                *value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Unbounded,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        {
            let (value, at) = (&self.unit, &at.spelled("/unit"));
            validate::known(
                value.is_known(),
                value,
                &DimensionUnit::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for DimensionInput {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "width", &self.width)?;
        runtime::encode::required(map, "height", &self.height)?;
        runtime::encode::required(map, "depth", &self.depth)?;
        runtime::encode::required(map, "unit", &self.unit)?;
        Ok(())
    }
}

impl serde::Serialize for DimensionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

/// A unit of length.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DimensionUnit {
    /// Centimetres.
    Centimetres,
    /// Inches.
    Inches,
    /// Millimetres.
    Millimetres,
    /// Metres.
    Metres,
    /// Feet.
    Feet,
    /// Yards.
    Yards,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DimensionUnit {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Centimetres,
        Self::Inches,
        Self::Millimetres,
        Self::Metres,
        Self::Feet,
        Self::Yards,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DimensionUnit {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Centimetres => "cm",
            Self::Inches => "in",
            Self::Millimetres => "mm",
            Self::Metres => "m",
            Self::Feet => "ft",
            Self::Yards => "yd",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DimensionUnit {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DimensionUnit {
    fn from(text: &str) -> Self {
        match text {
            "cm" => Self::Centimetres,
            "in" => Self::Inches,
            "mm" => Self::Millimetres,
            "m" => Self::Metres,
            "ft" => Self::Feet,
            "yd" => Self::Yards,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DimensionUnit> for DimensionUnit {
    fn from(value: &DimensionUnit) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DimensionUnit {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DimensionUnit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DimensionUnit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DimensionUnit {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DimensionUnit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
