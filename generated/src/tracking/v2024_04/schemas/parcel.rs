// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/parcel.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A weight and its unit.
///
/// As answers hold it; requests take [`WeightInput`].
#[derive(Clone, Debug, Default, PartialEq)]
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

/// A weight and its unit.
///
/// As requests hold it; answers hold [`Weight`].
#[derive(Clone, Debug, PartialEq)]
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

impl WeightInput {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(unit: impl Into<String>, value: impl Into<runtime::Number>) -> Self {
        Self {
            unit: unit.into(),
            value: value.into(),
        }
    }
}

impl runtime::Validate for WeightInput {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.value, &at.spelled("/value"));
            validate::finite(*value, rules::FINITE, at, found);
        }
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

/// What the shipment emitted.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl runtime::decode::Record for CarbonEmissions {
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

impl runtime::decode::Decode for CarbonEmissions {
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

impl runtime::encode::Encode for CarbonEmissions {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "unit", &self.unit)?;
        runtime::encode::optional(map, "value", &self.value)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CarbonEmissions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CarbonEmissions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
