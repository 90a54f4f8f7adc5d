// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/courier_connections.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        list_courier_connections: ListCourierConnections,

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
        create_courier_connection: CreateCourierConnection,

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
        get_courier_connection: GetCourierConnection,

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
        update_courier_connection: UpdateCourierConnection,

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
        delete_courier_connection: DeleteCourierConnection,
    }
}

/// The arguments of `list_courier_connections`.
#[derive(Clone, PartialEq)]
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

runtime::request! {
    ListCourierConnections() {
        courier_slug(optional into String).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        cursor(optional into String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListCourierConnections {
        optional courier_slug.by_text(validate_slug);
        optional limit.integer_range(None, Some(200), rules::RANGE_FIELD_INVALID);
    }
}

runtime::operation! {
    ListCourierConnections -> ConnectionPage {
        id: "list_courier_connections",
        method: GET,
        path: "/courier-connections",
        retry: Safe,
        quotas: &[runtime::Quota::new("list_courier_connections", 5, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("cursor"),
            size: Some("limit"),
            items: &["courier_connections"],
            total: Some(&["pagination", "total"]),
            next: Some(&["pagination", "next_cursor"]),
            more: Some(&["pagination", "has_next_page"]),
            most: None,
        },
    }
}

impl runtime::Paged for ListCourierConnections {
    type Item = CourierConnection;
    #[inline]
    fn go_to(&mut self, to: &runtime::Position) {
        self.cursor = to.token();
    }

    #[inline]
    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.cursor.as_deref())
    }

    #[inline]
    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    #[inline]
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.courier_connections.unwrap_or_default()
    }

    #[inline]
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

runtime::request! {
    CreateCourierConnection(
        courier_slug: impl Into<String>,
        credentials: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>
    ) {
        courier_slug(argument(courier_slug.into())),
        credentials(argument(
            credentials.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
        )).hidden(),
    }
}

runtime::validator! {
    CreateCourierConnection {
        required courier_slug.by_text(validate_slug);
    }
}

runtime::operation! {
    CreateCourierConnection -> CourierConnection {
        id: "create_courier_connection",
        method: POST,
        path: "/courier-connections",
        retry: Never,
        body_in: &[],
        quotas: &[runtime::Quota::new("create_courier_connection", 5, 1)],
    }
}

/// The arguments of `get_courier_connection`.
#[derive(Clone, PartialEq)]
pub struct GetCourierConnection {
    /// The connection to read.
    pub id: ConnectionId,
}

runtime::request! {
    GetCourierConnection(id: impl Into<ConnectionId>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

impl runtime::Validate for GetCourierConnection {}

runtime::from! {
    GetCourierConnection {
        ConnectionId,
        &ConnectionId,
        String,
        &str,
    }
}

runtime::operation! {
    GetCourierConnection -> CourierConnection {
        id: "get_courier_connection",
        method: GET,
        path: "/courier-connections/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("get_courier_connection", 5, 1)],
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

runtime::request! {
    UpdateCourierConnection(
        id: impl Into<ConnectionId>,
        credentials: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>
    ) {
        id(argument(id.into())).place(runtime::Place::Path),
        credentials(argument(
            credentials.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
        )).hidden(),
    }
}

impl runtime::Validate for UpdateCourierConnection {}

runtime::operation! {
    UpdateCourierConnection -> CourierConnection {
        id: "update_courier_connection",
        method: PATCH,
        path: "/courier-connections/{id}",
        retry: Idempotent,
        body_in: &[],
        quotas: &[runtime::Quota::new("update_courier_connection", 5, 1)],
    }
}

/// The arguments of `delete_courier_connection`.
#[derive(Clone, PartialEq)]
pub struct DeleteCourierConnection {
    /// The connection to delete.
    pub id: ConnectionId,
}

runtime::request! {
    DeleteCourierConnection(id: impl Into<ConnectionId>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

impl runtime::Validate for DeleteCourierConnection {}

runtime::from! {
    DeleteCourierConnection {
        ConnectionId,
        &ConnectionId,
        String,
        &str,
    }
}

runtime::operation! {
    DeleteCourierConnection -> CourierConnection {
        id: "delete_courier_connection",
        method: DELETE,
        path: "/courier-connections/{id}",
        retry: Idempotent,
        quotas: &[runtime::Quota::new("delete_courier_connection", 5, 1)],
    }
}
