// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/rates.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Lists your requests for rates.
    ///
    /// Unless you set `created_at_min`, only those of the last 24 hours are listed.
    ///
    /// `GET /rates`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `limit`: 1 or more (only warns: assumed).
    /// - `created_at_min`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - `created_at_max`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    ///
    /// # Effects
    ///
    /// - Lists every `RateRecord` that the arguments ask for.
    /// - The answer repeats `limit`, `created_at_min` and `created_at_max`.
    /// - Arguments that are given choose by these fields: `status` and `created_at` by `created_at_min` and `created_at_max`.
    ///
    /// # Pages
    ///
    /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
    /// - A page holds its items in `rates`, at most `limit` of them.
    /// - `next_token` is absent for the first page, then what `next_token` of the page before says.
    /// - The page is the last when nothing names a next one.
    /// - Items whose `created_at` is too old are left out unless you ask for them.
    ///
    /// # Errors
    ///
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn list_rates(
        &self,
        request: impl Into<ListRates>,
    ) -> runtime::Call<'_, ListRates> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Asks couriers what a shipment costs.
    ///
    /// It answers once they have all answered, or at once with `async`.
    /// A courier that names no price says why in its rate.
    ///
    /// `POST /rates`, answered with status 200.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `shipment`: [`Shipment`] says what it may hold.
    /// - `ship_date`: A date, `YYYY-MM-DD`.
    /// - `shipper_accounts`: At most 50 items (only warns: documented in 2022). [`ReferenceInput`] says what it may hold.
    /// - `expected_delivery_date`: A date, `YYYY-MM-DD`.
    ///
    /// # Effects
    ///
    /// - Creates a `RateRecord`.
    /// - When the argument `async` is `true`, the answer comes before the outcome; until then, `status` is `"calculating"`; when it is done, `status` is `"calculated"`; if it fails, `status` is `"failed"`; the failure is [`RateRequestFailed`](super::super::errors::RATE_REQUEST_FAILED). What the couriers ask for a shipment; one that can't take it says why instead. It follows from the `Shipment`. For example `{"rates": [{"service_type": "optimacourier_standard", "service_name": "Standard", "charge_weight": {"value": 3.2, "unit": "lb"}, "total_charge": {"amount": 8.4, "currency": "USD"}, "delivery_date": "2026-11-25", "transit_time": 3, "detailed_charges": [{"type": "base", "charge": {"amount": 8.4, "currency": "USD"}}]}]}`.
    /// - `.until_done(…)` waits for an outcome that comes later: it asks [`get_rate`](super::super::Client::get_rate).
    /// - An outcome that comes later is told by [`CalculateRatesEvent`](super::super::webhooks::CalculateRatesEvent).
    ///
    /// # Errors
    ///
    /// - [`Pending`](super::super::errors::PENDING), code 3001: The request was accepted, and its outcome comes later. Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook. An answer with this code that holds data is a success, and notes it.
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
    /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
    /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
    /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
    /// - [`RateRequestFailed`](super::super::errors::RATE_REQUEST_FAILED), code 4713: Some couriers or all of them failed to name a price; the others' prices are in the answer. Read the messages of the rates without a price.
    /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
    /// - [`AddressTooLong`](super::super::errors::ADDRESS_TOO_LONG), code 4716: An address is longer than the courier permits. Shorten the lines of the street, or spread them over three.
    /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
    /// - [`PayloadError`](super::super::errors::PAYLOAD_ERROR), code 4733: The service can't handle what the request asks for. Read the message, and leave out what the courier does not offer.
    /// - [`UnavailableServiceType`](super::super::errors::UNAVAILABLE_SERVICE_TYPE), code 4802: The service is not available for this shipment. Ask for rates to see which services are, and choose one of these.
    /// - [`MaxWeight`](super::super::errors::MAX_WEIGHT), code 4804: The service does not take this weight. Choose another service, or spread the weight over several parcels.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn create_rate(
        &self,
        request: impl Into<CreateRate>,
    ) -> runtime::Call<'_, CreateRate> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Reads one request for rates and what it led to.
    ///
    /// `GET /rates/{id}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Reads the `RateRecord` whose `id` is the argument `id`. If there is none: [`RateNotFound`](super::super::errors::RATE_NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`RateNotFound`](super::super::errors::RATE_NOT_FOUND), code 4157: No rate has this id. Check the id, or ask for new rates.
    /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn get_rate(&self, request: impl Into<GetRate>) -> runtime::Call<'_, GetRate> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_rates`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRates {
    /// Those that have come this far.
    pub status: Option<RateStatus>,
    /// How many a page holds.
    ///
    /// - 1 or more (only warns: assumed).
    pub limit: Option<i64>,
    /// Asked for at this time or later.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes 1 day before the call.
    pub created_at_min: Option<String>,
    /// Asked for at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<String>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub next_token: Option<String>,
}

impl ListRates {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            status: None,
            limit: None,
            created_at_min: None,
            created_at_max: None,
            next_token: None,
        }
    }

    /// Sets [`status`](Self::status).
    pub fn status(mut self, status: impl Into<RateStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`created_at_min`](Self::created_at_min).
    pub fn created_at_min(mut self, created_at_min: impl Into<String>) -> Self {
        self.created_at_min = Some(created_at_min.into());
        self
    }

    /// Sets [`created_at_max`](Self::created_at_max).
    pub fn created_at_max(mut self, created_at_max: impl Into<String>) -> Self {
        self.created_at_max = Some(created_at_max.into());
        self
    }

    /// Sets [`next_token`](Self::next_token).
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

impl Default for ListRates {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListRates {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.status {
            let at = &at.spelled("/status");
            validate::known(
                value.is_known(),
                value,
                &RateStatus::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.limit {
            let at = &at.spelled("/limit");
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.created_at_min {
            let at = &at.spelled("/created_at_min");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.created_at_max {
            let at = &at.spelled("/created_at_max");
            validate_date_time(value, at, found);
        }
    }
}

impl serde::Serialize for ListRates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        object.end()
    }
}

impl runtime::Operation for ListRates {
    type Output = RatePage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_rates",
        method: http::Method::GET,
        path: "/rates",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: Some(
            &runtime::PageInfo {
                turn: runtime::Turn::Token("next_token"),
                size: Some("limit"),
                items: &["rates"],
                total: None,
                next: Some(&["next_token"]),
                more: None,
                most: None,
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/rates");
        target.query("status", &self.status);
        target.query("limit", &self.limit);
        target.query("created_at_min", &self.created_at_min);
        target.query("created_at_max", &self.created_at_max);
        target.query("next_token", &self.next_token);
    }
}

impl runtime::Paged for ListRates {
    type Item = RateRecord;
    fn turn(&mut self, to: &runtime::Position) {
        self.next_token = to.token();
    }

    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.next_token.as_deref())
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.rates.unwrap_or_default()
    }

    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.rates.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_token.clone(),
            more: None,
        }
    }
}

/// The arguments of `create_rate`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRate {
    /// What is sent.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    /// - The documents of 2022 say so.
    pub shipment: Shipment,
    /// Whether to answer at once; the prices come later.
    ///
    /// Read them with `get_rate`, or wait for the webhook.
    ///
    /// - When it is absent, the server assumes `false`.
    pub async_: Option<bool>,
    /// Whether nothing but papers is sent.
    ///
    /// - When it is absent, the server assumes `false`.
    pub is_document: Option<bool>,
    /// The day it is sent; today in the time zone of the shipper account unless you say.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub ship_date: Option<String>,
    /// The shipper accounts whose couriers are asked.
    ///
    /// - At most 50 items (only warns: documented in 2022).
    pub shipper_accounts: Option<Vec<ReferenceInput>>,
    /// The day on which it should arrive.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub expected_delivery_date: Option<String>,
    /// The id of your order; only some order platforms of others read it.
    pub order_id: Option<String>,
}

impl CreateRate {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(shipment: impl Into<Shipment>) -> Self {
        Self {
            shipment: shipment.into(),
            async_: None,
            is_document: None,
            ship_date: None,
            shipper_accounts: None,
            expected_delivery_date: None,
            order_id: None,
        }
    }

    /// Sets [`async_`](Self::async_).
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// Sets [`is_document`](Self::is_document).
    pub fn is_document(mut self, is_document: bool) -> Self {
        self.is_document = Some(is_document);
        self
    }

    /// Sets [`ship_date`](Self::ship_date).
    pub fn ship_date(mut self, ship_date: impl Into<String>) -> Self {
        self.ship_date = Some(ship_date.into());
        self
    }

    /// Sets [`shipper_accounts`](Self::shipper_accounts).
    pub fn shipper_accounts(
        mut self,
        shipper_accounts: impl IntoIterator<Item = impl Into<ReferenceInput>>,
    ) -> Self {
        self.shipper_accounts = Some(
            shipper_accounts.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`expected_delivery_date`](Self::expected_delivery_date).
    pub fn expected_delivery_date(
        mut self,
        expected_delivery_date: impl Into<String>,
    ) -> Self {
        self.expected_delivery_date = Some(expected_delivery_date.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl runtime::Validate for CreateRate {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.shipment, &at.spelled("/shipment"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.ship_date {
            let at = &at.spelled("/ship_date");
            validate_date(value, at, found);
        }
        if let Some(value) = &self.shipper_accounts {
            let at = &at.spelled("/shipper_accounts");
            validate::items(
                value.len(),
                0,
                50,
                rules::ITEMS_BAD_REQUEST_WARNS,
                at,
                found,
            );
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.expected_delivery_date {
            let at = &at.spelled("/expected_delivery_date");
            validate_date(value, at, found);
        }
    }
}

impl From<Shipment> for CreateRate {
    fn from(value: Shipment) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for CreateRate {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "shipment", &self.shipment)?;
        runtime::encode::optional(map, "async", &self.async_)?;
        runtime::encode::optional(map, "is_document", &self.is_document)?;
        runtime::encode::optional(map, "ship_date", &self.ship_date)?;
        runtime::encode::optional(map, "shipper_accounts", &self.shipper_accounts)?;
        runtime::encode::optional(
            map,
            "expected_delivery_date",
            &self.expected_delivery_date,
        )?;
        runtime::encode::optional(map, "order_id", &self.order_id)?;
        Ok(())
    }
}

impl serde::Serialize for CreateRate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreateRate {
    type Output = RateRecord;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_rate",
        method: http::Method::POST,
        path: "/rates",
        retry: runtime::RetryClass::Idempotent,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: Some(
            &runtime::PendingInfo {
                read: <GetRate as runtime::Operation>::INFO,
                parameter: "id",
                key: &["id"],
                waiting: Some((&["status"], &["calculating"])),
            },
        ),
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/rates");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `get_rate`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRate {
    /// The request for rates to read.
    pub id: Id,
}

impl GetRate {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for GetRate {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<Id> for GetRate {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for GetRate {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetRate {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetRate {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetRate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for GetRate {
    type Output = RateRecord;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_rate",
        method: http::Method::GET,
        path: "/rates/{id}",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/rates/");
        target.parameter("id", &self.id);
    }
}
