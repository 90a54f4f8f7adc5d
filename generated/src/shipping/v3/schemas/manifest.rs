// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/manifest.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A list of labels whose parcels the courier takes over.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `manifesting`.
/// - `status` goes from `manifesting` to `manifested` or `failed`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Manifest {
    /// The id of the manifest.
    pub id: Option<Id>,
    /// How far it has come.
    pub status: Option<ManifestStatus>,
    /// The account that its labels belong to.
    ///
    /// - May be null, which reads as absent.
    pub shipper_account: Option<AccountInfo>,
    /// The labels; look at each, for some may be left out although the manifest is made.
    ///
    /// - May be null, which reads as absent.
    pub labels: Option<Vec<ManifestLabel>>,
    /// The paper that the courier signs, once there is one.
    ///
    /// - May be null, which reads as absent.
    pub files: Option<Files>,
    /// When the manifest was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the manifest last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Manifest {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Manifest", "id")
    }
}

impl runtime::decode::Record for Manifest {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "shipper_account" => member.value(&mut self.shipper_account),
            "labels" => member.value(&mut self.labels),
            "files" => member.value(&mut self.files),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Manifest {
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

impl runtime::encode::Encode for Manifest {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "shipper_account", &self.shipper_account)?;
        runtime::encode::list(map, "labels", &self.labels, &self.unknown)?;
        runtime::encode::optional(map, "files", &self.files)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Manifest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Manifest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How far a manifest has come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManifestStatus {
    /// The courier was asked and has not answered.
    Manifesting,
    /// It is made.
    Manifested,
    /// The courier did not make it.
    Failed,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl ManifestStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Manifesting,
        Self::Manifested,
        Self::Failed,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl ManifestStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manifesting => "manifesting",
            Self::Manifested => "manifested",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for ManifestStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for ManifestStatus {
    fn from(text: &str) -> Self {
        match text {
            "manifesting" => Self::Manifesting,
            "manifested" => Self::Manifested,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&ManifestStatus> for ManifestStatus {
    fn from(value: &ManifestStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ManifestStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ManifestStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for ManifestStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for ManifestStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ManifestStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// A label on a manifest, or one that should have been.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ManifestLabel {
    /// The id of the label.
    pub id: Option<Id>,
    /// Whether it is on the manifest.
    ///
    /// - May be null, which reads as absent.
    pub manifested: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ManifestLabel {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "ManifestLabel", "id")
    }
}

impl runtime::decode::Record for ManifestLabel {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "manifested" => member.value(&mut self.manifested),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ManifestLabel {
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

impl runtime::encode::Encode for ManifestLabel {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "manifested", &self.manifested)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ManifestLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ManifestLabel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
