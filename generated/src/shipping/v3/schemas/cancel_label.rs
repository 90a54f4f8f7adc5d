// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/cancel_label.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// A cancellation of a label, which has an id and a status of its own.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `cancelling`.
/// - `status` goes from `cancelling` to `cancelled` or `failed`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelCancellation {
    /// The id of the cancellation, not of the label.
    pub id: Option<Id>,
    /// How far the cancellation has come.
    pub status: Option<CancelStatus>,
    /// The label that is cancelled.
    ///
    /// - May be null, which reads as absent.
    pub label: Option<Reference>,
    /// Whether the money comes back; only `cancel_label` answers with it.
    ///
    /// - May be null, which reads as absent.
    pub refund_status: Option<RefundStatus>,
    /// When the cancellation was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the cancellation last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl LabelCancellation {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "LabelCancellation", "id")
    }
}

impl runtime::decode::Record for LabelCancellation {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "id" => member.value(&mut self.id),
            "status" => member.value(&mut self.status),
            "label" => member.value(&mut self.label),
            "refund_status" => member.value(&mut self.refund_status),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LabelCancellation {
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

impl runtime::encode::Encode for LabelCancellation {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "label", &self.label)?;
        runtime::encode::optional(map, "refund_status", &self.refund_status)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LabelCancellation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LabelCancellation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// How far a cancellation has come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CancelStatus {
    /// The courier was asked and has not answered.
    Cancelling,
    /// It is cancelled.
    Cancelled,
    /// The courier refused.
    Failed,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl CancelStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[Self::Cancelling, Self::Cancelled, Self::Failed];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl CancelStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for CancelStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for CancelStatus {
    fn from(text: &str) -> Self {
        match text {
            "cancelling" => Self::Cancelling,
            "cancelled" => Self::Cancelled,
            "failed" => Self::Failed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&CancelStatus> for CancelStatus {
    fn from(value: &CancelStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for CancelStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for CancelStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for CancelStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for CancelStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for CancelStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// Whether the money for a label comes back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// The courier was asked for it.
    Requested,
    /// The courier agreed.
    ///
    /// The documents of 2022 say so.
    Approved,
    /// The courier refused.
    ///
    /// The documents of 2022 say so.
    Rejected,
    /// The money came back.
    ///
    /// The documents of 2022 say so.
    Refunded,
    /// It was asked for too late.
    ///
    /// The documents of 2022 say so.
    Expired,
    /// A value that this client doesn't know, as the server names it.
    Unknown(String),
}

impl RefundStatus {
    /// Every known value, in the order of the specification.
    pub const ALL: &'static [Self] = &[
        Self::Requested,
        Self::Approved,
        Self::Rejected,
        Self::Refunded,
        Self::Expired,
    ];
    /// Whether this client knows the value.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}

impl RefundStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Refunded => "refunded",
            Self::Expired => "expired",
            Self::Unknown(text) => text,
        }
    }
}

impl From<String> for RefundStatus {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for RefundStatus {
    fn from(text: &str) -> Self {
        match text {
            "requested" => Self::Requested,
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            "refunded" => Self::Refunded,
            "expired" => Self::Expired,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<&RefundStatus> for RefundStatus {
    fn from(value: &RefundStatus) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for RefundStatus {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for RefundStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for RefundStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl runtime::decode::Decode for RefundStatus {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for RefundStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
