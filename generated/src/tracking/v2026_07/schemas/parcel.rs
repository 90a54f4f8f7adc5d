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

/// What a parcel measures.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimensions {
    /// The unit of the three others.
    pub unit: Option<LengthUnit>,
    /// The length.
    pub length: Option<runtime::Number>,
    /// The width.
    pub width: Option<runtime::Number>,
    /// The height.
    pub height: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Dimensions {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "unit" => member.value(&mut self.unit),
            "length" => member.value(&mut self.length),
            "width" => member.value(&mut self.width),
            "height" => member.value(&mut self.height),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Dimensions {
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

impl runtime::encode::Encode for Dimensions {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "unit", &self.unit)?;
        runtime::encode::optional(map, "length", &self.length)?;
        runtime::encode::optional(map, "width", &self.width)?;
        runtime::encode::optional(map, "height", &self.height)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Dimensions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Dimensions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A unit of length.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LengthUnit {
    /// `cm`
    Centimetres,
    /// `in`
    Inches,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl LengthUnit {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Centimetres, Self::Inches];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl LengthUnit {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Centimetres => "cm",
            Self::Inches => "in",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for LengthUnit {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for LengthUnit {
    fn from(text: &str) -> Self {
        match text {
            "cm" => Self::Centimetres,
            "in" => Self::Inches,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&LengthUnit> for LengthUnit {
    fn from(value: &LengthUnit) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for LengthUnit {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for LengthUnit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for LengthUnit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for LengthUnit {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for LengthUnit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
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

/// How one shipment of several parcels is followed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPiece {
    /// What this tracking is among them.
    pub ty: Option<PieceType>,
    /// All parcels of the shipment.
    pub pieces: Option<Vec<Piece>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for MultiPiece {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "type" => member.value(&mut self.ty),
            "pieces" => member.value(&mut self.pieces),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for MultiPiece {
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

impl runtime::encode::Encode for MultiPiece {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::list(map, "pieces", &self.pieces, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for MultiPiece {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiPiece {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One parcel of a shipment of several.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    /// The id of its tracking.
    pub tracking_id: Option<TrackingId>,
    /// Its tracking number.
    pub tracking_number: Option<TrackingNumber>,
    /// What it is among them.
    pub ty: Option<PieceType>,
    /// Whether it can be followed by itself.
    pub trackable: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Piece {
    /// [`tracking_id`](Self::tracking_id), which an answer should never lack.
    pub fn tracking_id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.tracking_id, "Piece", "tracking_id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "Piece", "tracking_number")
    }
}

impl runtime::decode::Record for Piece {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "tracking_id" => member.value(&mut self.tracking_id),
            "tracking_number" => member.value(&mut self.tracking_number),
            "type" => member.value(&mut self.ty),
            "trackable" => member.value(&mut self.trackable),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Piece {
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

impl runtime::encode::Encode for Piece {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "tracking_id", &self.tracking_id)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "trackable", &self.trackable)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Piece {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Piece {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What a parcel is in a shipment of several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PieceType {
    /// The parcel that stands for the whole shipment.
    Master,
    /// One of the others.
    Child,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl PieceType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Master, Self::Child];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl PieceType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Master => "master",
            Self::Child => "child",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for PieceType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for PieceType {
    fn from(text: &str) -> Self {
        match text {
            "master" => Self::Master,
            "child" => Self::Child,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&PieceType> for PieceType {
    fn from(value: &PieceType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for PieceType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for PieceType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for PieceType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for PieceType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for PieceType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Which way a shipment goes.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShipmentDirection {
    /// To the customer.
    Forward,
    /// Back from the customer.
    Return,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ShipmentDirection {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Forward, Self::Return];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ShipmentDirection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Forward => "forward",
            Self::Return => "return",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ShipmentDirection {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ShipmentDirection {
    fn from(text: &str) -> Self {
        match text {
            "forward" => Self::Forward,
            "return" => Self::Return,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ShipmentDirection> for ShipmentDirection {
    fn from(value: &ShipmentDirection) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ShipmentDirection {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ShipmentDirection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ShipmentDirection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ShipmentDirection {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentDirection {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The shipment in which goods come back.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnShipment {
    /// The id of its tracking; only if returns are imported for you.
    pub id: Option<TrackingId>,
    /// Its tracking number.
    pub tracking_number: Option<TrackingNumber>,
    /// Its courier.
    pub slug: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ReturnShipment {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "ReturnShipment", "id")
    }

    /// [`tracking_number`](Self::tracking_number), which an answer should never lack.
    pub fn tracking_number(&self) -> runtime::Result<&TrackingNumber> {
        runtime::identity(&self.tracking_number, "ReturnShipment", "tracking_number")
    }
}

impl runtime::decode::Record for ReturnShipment {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "tracking_number" => member.value(&mut self.tracking_number),
            "slug" => member.value(&mut self.slug),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ReturnShipment {
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

impl runtime::encode::Encode for ReturnShipment {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "tracking_number", &self.tracking_number)?;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ReturnShipment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReturnShipment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// The shipment in which the goods came.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardShipment {
    /// The id of its tracking.
    pub id: Option<TrackingId>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ForwardShipment {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&TrackingId> {
        runtime::identity(&self.id, "ForwardShipment", "id")
    }
}

impl runtime::decode::Record for ForwardShipment {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ForwardShipment {
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

impl runtime::encode::Encode for ForwardShipment {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ForwardShipment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ForwardShipment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
