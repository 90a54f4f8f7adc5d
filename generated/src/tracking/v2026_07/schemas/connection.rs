// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/connection.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// An account at a courier that the service may use.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`NotFound`](super::super::errors::NOT_FOUND).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CourierConnection {
    /// The courier.
    pub courier_slug: Option<String>,
    /// What the courier asks for; `Courier` lists it under `credentials`.
    pub credentials: Option<std::collections::BTreeMap<String, String>>,
    /// The id of the connection.
    pub id: Option<ConnectionId>,
    /// When the connection was made.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<String>,
    /// When the connection last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl CourierConnection {
    /// [`id`](Self::id), which an answer should never lack.
    pub fn id(&self) -> runtime::Result<&ConnectionId> {
        runtime::identity(&self.id, "CourierConnection", "id")
    }
}

impl runtime::decode::Record for CourierConnection {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "courier_slug" => member.value(&mut self.courier_slug),
            "credentials" => member.value(&mut self.credentials),
            "id" => member.value(&mut self.id),
            "created_at" => member.value(&mut self.created_at),
            "updated_at" => member.value(&mut self.updated_at),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for CourierConnection {
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

impl runtime::encode::Encode for CourierConnection {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "courier_slug", &self.courier_slug)?;
        runtime::encode::entries(map, "credentials", &self.credentials, &self.unknown)?;
        runtime::encode::optional(map, "id", &self.id)?;
        runtime::encode::optional(map, "created_at", &self.created_at)?;
        runtime::encode::optional(map, "updated_at", &self.updated_at)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for CourierConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CourierConnection {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for CourierConnection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CourierConnection");
        shown.field("courier_slug", &self.courier_slug);
        shown.field("credentials", &self.credentials.hidden());
        shown.field("id", &self.id);
        shown.field("created_at", &self.created_at);
        shown.field("updated_at", &self.updated_at);
        shown.finish_non_exhaustive()
    }
}

/// The id of a courier connection; take it as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(String);

impl ConnectionId {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl runtime::Validate for ConnectionId {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl From<ConnectionId> for String {
    fn from(value: ConnectionId) -> Self {
        value.0
    }
}

impl AsRef<str> for ConnectionId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for ConnectionId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for ConnectionId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&ConnectionId> for ConnectionId {
    fn from(value: &ConnectionId) -> Self {
        value.clone()
    }
}

impl std::str::FromStr for ConnectionId {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(text))
    }
}

impl std::fmt::Display for ConnectionId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(&self.0)
    }
}

impl serde::Serialize for ConnectionId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl runtime::decode::Decode for ConnectionId {
    const EXPECTED: &'static str = "a string";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::text(reader)
    }
}

impl<'de> serde::Deserialize<'de> for ConnectionId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

/// One page of your courier connections.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPage {
    /// The connections.
    pub courier_connections: Option<Vec<CourierConnection>>,
    /// Where this page ends and how to go on.
    pub pagination: Option<Pagination>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for ConnectionPage {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "courier_connections" => member.value(&mut self.courier_connections),
            "pagination" => member.value(&mut self.pagination),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for ConnectionPage {
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

impl runtime::encode::Encode for ConnectionPage {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(
            map,
            "courier_connections",
            &self.courier_connections,
            &self.unknown,
        )?;
        runtime::encode::optional(map, "pagination", &self.pagination)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for ConnectionPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConnectionPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
