// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/rates.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        list_rates: ListRates,

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
        create_rate: CreateRate,

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
        get_rate: GetRate,
    }
}

/// The arguments of `list_rates`.
#[derive(Clone, PartialEq)]
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
    pub created_at_min: Option<runtime::DateTime>,
    /// Asked for at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<runtime::DateTime>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub next_token: Option<String>,
}

runtime::request! {
    ListRates() {
        status(optional into RateStatus).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        created_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        created_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        next_token(optional into String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListRates {
        optional status.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional limit.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
        optional created_at_min.by_text(validate_date_time);
        optional created_at_max.by_text(validate_date_time);
    }
}

runtime::operation! {
    ListRates -> RatePage {
        id: "list_rates",
        method: GET,
        path: "/rates",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("next_token"),
            size: Some("limit"),
            items: &["rates"],
            total: None,
            next: Some(&["next_token"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListRates {
    type Item = RateRecord;
    #[inline]
    fn go_to(&mut self, to: &runtime::Position) {
        self.next_token = to.token();
    }

    #[inline]
    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.next_token.as_deref())
    }

    #[inline]
    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    #[inline]
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.rates.unwrap_or_default()
    }

    #[inline]
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
#[derive(Clone, PartialEq)]
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
    pub ship_date: Option<runtime::Date>,
    /// The shipper accounts whose couriers are asked.
    ///
    /// - At most 50 items (only warns: documented in 2022).
    pub shipper_accounts: Option<Vec<ReferenceInput>>,
    /// The day on which it should arrive.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub expected_delivery_date: Option<runtime::Date>,
    /// The id of your order; only some order platforms of others read it.
    pub order_id: Option<String>,
}

runtime::request! {
    CreateRate(shipment: impl Into<Shipment>) {
        shipment(argument(shipment.into())),
        async_(optional bool) = "async",
        is_document(optional bool),
        ship_date(optional into runtime::Date),
        shipper_accounts(optional into each ReferenceInput),
        expected_delivery_date(optional into runtime::Date),
        order_id(optional into String),
    }
}

runtime::validator! {
    CreateRate {
        required shipment.valid();
        optional ship_date.by_text(validate_date);
        optional shipper_accounts.items(0, 50, rules::ITEMS_BAD_REQUEST_WARNS).each_valid();
        optional expected_delivery_date.by_text(validate_date);
    }
}

runtime::from! {
    CreateRate {
        Shipment,
    }
}

runtime::operation! {
    CreateRate -> RateRecord {
        id: "create_rate",
        method: POST,
        path: "/rates",
        retry: Idempotent,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pending: &runtime::PendingInfo {
            read: <GetRate as runtime::Operation>::INFO,
            parameter: "id",
            key: &["id"],
            waiting: Some((&["status"], &["calculating"])),
        },
    }
}

/// The arguments of `get_rate`.
#[derive(Clone, PartialEq)]
pub struct GetRate {
    /// The request for rates to read.
    pub id: Id,
}

runtime::request! {
    GetRate(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetRate {
        required id.valid();
    }
}

runtime::from! {
    GetRate {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    GetRate -> RateRecord {
        id: "get_rate",
        method: GET,
        path: "/rates/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
