// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/address_validation.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// What came out when an address was checked; it can't be read again.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressValidation {
    /// The id of the check.
    pub id: Option<Id>,
    /// Whether the address is valid.
    pub status: Option<ValidationStatus>,
    /// The address that you gave.
    ///
    /// - May be null, which reads as absent.
    pub address: Option<Address>,
    /// The address that may be meant, if there is one; most of its fields may be empty.
    ///
    /// - May be null, which reads as absent.
    pub recommended_address: Option<Address>,
    /// When the address was checked.
    pub created_at: Option<String>,
    /// When the result last changed.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl AddressValidation {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "AddressValidation", "id")
    }
}

impl runtime::decode::Record for AddressValidation {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "address" => member.value(&mut self.address),
            "recommended_address" => member.value(&mut self.recommended_address),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for AddressValidation {
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

impl runtime::encode::Encode for AddressValidation {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "address", &self.address)?;
        runtime::encode::optional(
            map,
            "recommended_address",
            &self.recommended_address,
        )?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for AddressValidation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AddressValidation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Whether an address is valid.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ValidationStatus {
    /// The address is valid.
    Valid,
    /// The address is not valid.
    Invalid,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ValidationStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Valid, Self::Invalid];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ValidationStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ValidationStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ValidationStatus {
    fn from(text: &str) -> Self {
        match text {
            "valid" => Self::Valid,
            "invalid" => Self::Invalid,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ValidationStatus> for ValidationStatus {
    fn from(value: &ValidationStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ValidationStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ValidationStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ValidationStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ValidationStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ValidationStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
