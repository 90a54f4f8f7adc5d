// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/delivery.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// How the parcel reaches its recipient.
///
/// Requests with a value that is not known here are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// The recipient collects it at a store.
    PickupAtStore,
    /// The recipient collects it at the courier.
    PickupAtCourier,
    /// The courier brings it to the door.
    DoorToDoor,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl DeliveryType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::PickupAtStore,
        Self::PickupAtCourier,
        Self::DoorToDoor,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl DeliveryType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PickupAtStore => "pickup_at_store",
            Self::PickupAtCourier => "pickup_at_courier",
            Self::DoorToDoor => "door_to_door",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for DeliveryType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for DeliveryType {
    fn from(text: &str) -> Self {
        match text {
            "pickup_at_store" => Self::PickupAtStore,
            "pickup_at_courier" => Self::PickupAtCourier,
            "door_to_door" => Self::DoorToDoor,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&DeliveryType> for DeliveryType {
    fn from(value: &DeliveryType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for DeliveryType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for DeliveryType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for DeliveryType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for DeliveryType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for DeliveryType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Whose signature the courier asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignatureRequirement {
    /// Somebody has to sign.
    SignatureRequired,
    /// An adult has to sign.
    AdultSignatureRequired,
    /// Somebody has to sign, who may be a neighbour.
    IndirectSignatureRequired,
    /// Nobody has to sign.
    NoSignatureRequired,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl SignatureRequirement {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::SignatureRequired,
        Self::AdultSignatureRequired,
        Self::IndirectSignatureRequired,
        Self::NoSignatureRequired,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl SignatureRequirement {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignatureRequired => "signature_required",
            Self::AdultSignatureRequired => "adult_signature_required",
            Self::IndirectSignatureRequired => "indirect_signature_required",
            Self::NoSignatureRequired => "no_signature_required",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for SignatureRequirement {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for SignatureRequirement {
    fn from(text: &str) -> Self {
        match text {
            "signature_required" => Self::SignatureRequired,
            "adult_signature_required" => Self::AdultSignatureRequired,
            "indirect_signature_required" => Self::IndirectSignatureRequired,
            "no_signature_required" => Self::NoSignatureRequired,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&SignatureRequirement> for SignatureRequirement {
    fn from(value: &SignatureRequirement) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for SignatureRequirement {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for SignatureRequirement {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for SignatureRequirement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for SignatureRequirement {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for SignatureRequirement {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How the delivery compares with the promised date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OnTimeStatus {
    /// In time.
    OnTime,
    /// Later than promised.
    Late,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl OnTimeStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::OnTime, Self::Late];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl OnTimeStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnTime => "on-time",
            Self::Late => "late",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for OnTimeStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for OnTimeStatus {
    fn from(text: &str) -> Self {
        match text {
            "on-time" => Self::OnTime,
            "late" => Self::Late,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&OnTimeStatus> for OnTimeStatus {
    fn from(value: &OnTimeStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for OnTimeStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for OnTimeStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for OnTimeStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for OnTimeStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for OnTimeStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Something that shows that the parcel was delivered.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProofOfDelivery {
    /// What it is.
    pub ty: Option<ProofType>,
    /// Where to fetch it.
    pub url: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for ProofOfDelivery {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "type" => member.value(&mut self.ty),
            "url" => member.value(&mut self.url),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ProofOfDelivery {
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

impl runtime::encode::Encode for ProofOfDelivery {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "type", &self.ty)?;
        runtime::encode::optional(map, "url", &self.url)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ProofOfDelivery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProofOfDelivery {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// What shows that a parcel was delivered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProofType {
    /// A picture.
    Image,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ProofType {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Image];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ProofType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ProofType {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ProofType {
    fn from(text: &str) -> Self {
        match text {
            "image" => Self::Image,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ProofType> for ProofType {
    fn from(value: &ProofType) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ProofType {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ProofType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ProofType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ProofType {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ProofType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
