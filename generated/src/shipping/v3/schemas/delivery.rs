// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/delivery.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// How a call ended whose outcome came after its answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryMeta {
    /// The code of the outcome.
    ///
    /// Below 300 all is well; what other codes mean, the table of errors says.
    pub code: Option<i64>,
    /// The outcome in words.
    pub message: Option<String>,
    /// What was wrong with the call.
    pub details: Option<Vec<DeliveryProblem>>,
    /// Whether the same call may succeed later.
    pub retryable: Option<bool>,
    /// The kind of the outcome.
    ///
    /// - This was observed; no document says so.
    pub ty: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for DeliveryMeta {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "code" => member.value(&mut self.code),
            "message" => member.value(&mut self.message),
            "details" => member.value(&mut self.details),
            "retryable" => member.value(&mut self.retryable),
            "type" => member.value(&mut self.ty),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DeliveryMeta {
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

impl runtime::encode::Encode for DeliveryMeta {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "code", &self.code)?;
        runtime::encode::optional(map, "message", &self.message)?;
        runtime::encode::list(map, "details", &self.details, &self.unknown)?;
        runtime::encode::optional(map, "retryable", &self.retryable)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DeliveryMeta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeliveryMeta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What was wrong with one field of a call.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryProblem {
    /// The field by its way in the request, such as `data.shipment.ship_from.country`.
    pub path: Option<String>,
    /// What is wrong with it.
    pub info: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for DeliveryProblem {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "path" => member.value(&mut self.path),
            "info" => member.value(&mut self.info),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for DeliveryProblem {
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

impl runtime::encode::Encode for DeliveryProblem {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "path", &self.path)?;
        runtime::encode::optional(map, "info", &self.info)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for DeliveryProblem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeliveryProblem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
