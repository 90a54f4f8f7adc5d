// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/courier_connections.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Lists your courier connections.
    ///
    /// `GET /courier-connections`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Limits
    ///
    /// - `courier_slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `limit`: 200 or less.
    ///
    /// # Effects
    ///
    /// - Lists every `CourierConnection` that the arguments ask for.
    /// - Arguments that are given choose by these fields: `courier_slug`.
    ///
    /// # Pages
    ///
    /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
    /// - A page holds its items in `courier_connections`, at most `limit` of them.
    /// - `cursor` is absent for the first page, then what `next_cursor` of `pagination` of the page before says.
    /// - The page is the last when `has_next_page` of `pagination` is false.
    /// - `total` of `pagination` is how many there are.
    ///
    /// # Errors
    ///
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn list_courier_connections(
        &self,
        request: impl Into<ListCourierConnections>,
    ) -> runtime::Call<'_, ListCourierConnections> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Connects one of your accounts at a courier.
    ///
    /// `POST /courier-connections`, answered with status 201.
    ///
    /// Not safe to repeat: a second time may have a second effect.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Limits
    ///
    /// - `courier_slug`: Matches `[a-z0-9-]+` (only warns).
    ///
    /// # Effects
    ///
    /// - Creates a `CourierConnection`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn create_courier_connection(
        &self,
        request: impl Into<CreateCourierConnection>,
    ) -> runtime::Call<'_, CreateCourierConnection> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Reads one courier connection.
    ///
    /// `GET /courier-connections/{id}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Effects
    ///
    /// - Reads the `CourierConnection` whose `id` is the argument `id`. If there is none: [`NotFound`](super::super::errors::NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn get_courier_connection(
        &self,
        request: impl Into<GetCourierConnection>,
    ) -> runtime::Call<'_, GetCourierConnection> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Changes the credentials of a courier connection.
    ///
    /// `PATCH /courier-connections/{id}`, answered with status 200.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Effects
    ///
    /// - Changes the `CourierConnection` whose `id` is the argument `id`; what is left out stays as it is. If there is none: [`NotFound`](super::super::errors::NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn update_courier_connection(
        &self,
        request: impl Into<UpdateCourierConnection>,
    ) -> runtime::Call<'_, UpdateCourierConnection> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Deletes a courier connection.
    ///
    /// `DELETE /courier-connections/{id}`, answered with status 200.
    ///
    /// The answer is the one that was deleted.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Effects
    ///
    /// - Deletes the `CourierConnection` whose `id` is the argument `id`. If there is none: [`NotFound`](super::super::errors::NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn delete_courier_connection(
        &self,
        request: impl Into<DeleteCourierConnection>,
    ) -> runtime::Call<'_, DeleteCourierConnection> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_courier_connections`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListCourierConnections {
    /// Only those to this courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub courier_slug: Option<String>,
    /// How many a page holds.
    ///
    /// - 200 or less.
    /// - When it is absent, the server assumes `100`.
    pub limit: Option<i64>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub cursor: Option<String>,
}

impl ListCourierConnections {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            courier_slug: None,
            limit: None,
            cursor: None,
        }
    }

    /// Sets [`courier_slug`](Self::courier_slug).
    pub fn courier_slug(mut self, courier_slug: impl Into<String>) -> Self {
        self.courier_slug = Some(courier_slug.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`cursor`](Self::cursor).
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl Default for ListCourierConnections {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListCourierConnections {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.courier_slug {
            let at = &at.spelled("/courier_slug");
            validate_slug(value, at, found);
        }
        if let Some(value) = &self.limit {
            let at = &at.spelled("/limit");
            validate::integer_range(
                *value,
                None,
                Some(200),
                rules::RANGE_FIELD_INVALID,
                at,
                found,
            );
        }
    }
}

impl serde::Serialize for ListCourierConnections {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "courier_slug", &self.courier_slug)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "cursor", &self.cursor)?;
        object.end()
    }
}

impl runtime::Operation for ListCourierConnections {
    type Output = ConnectionPage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_courier_connections",
        method: http::Method::GET,
        path: "/courier-connections",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "list_courier_connections",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: Some(
            &runtime::PageInfo {
                turn: runtime::Turn::Token("cursor"),
                size: Some("limit"),
                items: &["courier_connections"],
                total: Some(&["pagination", "total"]),
                next: Some(&["pagination", "next_cursor"]),
                more: Some(&["pagination", "has_next_page"]),
                most: None,
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/courier-connections");
        target.query("courier_slug", &self.courier_slug);
        target.query("limit", &self.limit);
        target.query("cursor", &self.cursor);
    }
}

impl runtime::Paged for ListCourierConnections {
    type Item = CourierConnection;
    fn turn(&mut self, to: &runtime::Position) {
        self.cursor = to.token();
    }

    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.cursor.as_deref())
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.courier_connections.unwrap_or_default()
    }

    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.courier_connections.as_ref().map_or(0, Vec::len),
            total: output.pagination.as_ref().and_then(|inner| inner.total),
            next: output.pagination.as_ref().and_then(|inner| inner.next_cursor.clone()),
            more: output.pagination.as_ref().and_then(|inner| inner.has_next_page),
        }
    }
}

/// The arguments of `create_courier_connection`.
#[derive(Clone, PartialEq)]
pub struct CreateCourierConnection {
    /// The courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub courier_slug: String,
    /// What the courier asks for; `Courier` lists it under `credentials`.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub credentials: std::collections::BTreeMap<String, String>,
}

impl CreateCourierConnection {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        courier_slug: impl Into<String>,
        credentials: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            courier_slug: courier_slug.into(),
            credentials: credentials
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

impl std::fmt::Debug for CreateCourierConnection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CreateCourierConnection");
        shown.field("courier_slug", &self.courier_slug);
        shown.field("credentials", &self.credentials.hidden());
        shown.finish()
    }
}

impl runtime::Validate for CreateCourierConnection {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.courier_slug, &at.spelled("/courier_slug"));
            validate_slug(value, at, found);
        }
    }
}

impl runtime::encode::Encode for CreateCourierConnection {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "courier_slug", &self.courier_slug)?;
        runtime::encode::required(map, "credentials", &self.credentials)?;
        Ok(())
    }
}

impl serde::Serialize for CreateCourierConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreateCourierConnection {
    type Output = CourierConnection;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_courier_connection",
        method: http::Method::POST,
        path: "/courier-connections",
        retry: runtime::RetryClass::Never,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "create_courier_connection",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/courier-connections");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `get_courier_connection`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCourierConnection {
    /// The connection to read.
    pub id: ConnectionId,
}

impl GetCourierConnection {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<ConnectionId>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for GetCourierConnection {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl From<ConnectionId> for GetCourierConnection {
    fn from(value: ConnectionId) -> Self {
        Self::new(value)
    }
}

impl From<&ConnectionId> for GetCourierConnection {
    fn from(value: &ConnectionId) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetCourierConnection {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetCourierConnection {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetCourierConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for GetCourierConnection {
    type Output = CourierConnection;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_courier_connection",
        method: http::Method::GET,
        path: "/courier-connections/{id}",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "get_courier_connection",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/courier-connections/");
        target.parameter("id", &self.id);
    }
}

/// The arguments of `update_courier_connection`.
#[derive(Clone, PartialEq)]
pub struct UpdateCourierConnection {
    /// The connection to change.
    pub id: ConnectionId,
    /// What the courier asks for; `Courier` lists it under `credentials`.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub credentials: std::collections::BTreeMap<String, String>,
}

impl UpdateCourierConnection {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        id: impl Into<ConnectionId>,
        credentials: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            id: id.into(),
            credentials: credentials
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

impl std::fmt::Debug for UpdateCourierConnection {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("UpdateCourierConnection");
        shown.field("id", &self.id);
        shown.field("credentials", &self.credentials.hidden());
        shown.finish()
    }
}

impl runtime::Validate for UpdateCourierConnection {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl runtime::encode::Encode for UpdateCourierConnection {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "credentials", &self.credentials)?;
        Ok(())
    }
}

impl serde::Serialize for UpdateCourierConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for UpdateCourierConnection {
    type Output = CourierConnection;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "update_courier_connection",
        method: http::Method::PATCH,
        path: "/courier-connections/{id}",
        retry: runtime::RetryClass::Idempotent,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "update_courier_connection",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/courier-connections/");
        target.parameter("id", &self.id);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `delete_courier_connection`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteCourierConnection {
    /// The connection to delete.
    pub id: ConnectionId,
}

impl DeleteCourierConnection {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<ConnectionId>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for DeleteCourierConnection {
    fn validate_at(&self, _: &validate::At<'_>, _: &mut runtime::Violations) {}
}

impl From<ConnectionId> for DeleteCourierConnection {
    fn from(value: ConnectionId) -> Self {
        Self::new(value)
    }
}

impl From<&ConnectionId> for DeleteCourierConnection {
    fn from(value: &ConnectionId) -> Self {
        Self::new(value)
    }
}

impl From<String> for DeleteCourierConnection {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for DeleteCourierConnection {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for DeleteCourierConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for DeleteCourierConnection {
    type Output = CourierConnection;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "delete_courier_connection",
        method: http::Method::DELETE,
        path: "/courier-connections/{id}",
        retry: runtime::RetryClass::Idempotent,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "delete_courier_connection",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/courier-connections/");
        target.parameter("id", &self.id);
    }
}
