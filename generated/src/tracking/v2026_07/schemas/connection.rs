// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/connection.yaml` of the specification: change it there.

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
    pub created_at: Option<runtime::DateTime>,
    /// When the connection last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl CourierConnection {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&ConnectionId> {
        runtime::identity(&self.id, "CourierConnection", "id")
    }
}

runtime::record! {
    CourierConnection {
        courier_slug,
        credentials.hidden(),
        id,
        created_at,
        updated_at,
    }
}

/// The id of a courier connection; take it as it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(String);

runtime::text_newtype! {
    ConnectionId {}
}

/// One page of your courier connections.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionPage {
    /// The connections.
    pub courier_connections: Option<Vec<CourierConnection>>,
    /// Where this page ends and how to go on.
    pub pagination: Option<Pagination>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    ConnectionPage {
        courier_connections,
        pagination,
    }
}
