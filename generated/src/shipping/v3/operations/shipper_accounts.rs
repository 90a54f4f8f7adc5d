// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/shipper_accounts.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Lists your shipper accounts, however old they are.
    ///
    /// `GET /shipper-accounts`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `limit`: 1 or more (only warns: assumed).
    ///
    /// # Effects
    ///
    /// - Lists every `ShipperAccount` that the arguments ask for.
    /// - The answer repeats `limit`.
    /// - Arguments that are given choose by these fields: `slug`.
    ///
    /// # Pages
    ///
    /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
    /// - A page holds its items in `shipper_accounts`, at most `limit` of them.
    /// - `next_token` is absent for the first page, then what `next_token` of the page before says.
    /// - The page is the last when nothing names a next one.
    ///
    /// # Errors
    ///
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn list_shipper_accounts(
        &self,
        request: impl Into<ListShipperAccounts>,
    ) -> runtime::Call<'_, ListShipperAccounts> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Adds one of your accounts at a courier, so that labels can be bought with it.
    ///
    /// For FedEx there is `create_fedex_shipper_account`.
    ///
    /// `POST /shipper-accounts`, answered with status 200.
    ///
    /// Not safe to repeat: a second time may have a second effect.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `description`: 1 to 200 characters (only warns: documented in 2022).
    /// - `timezone`: A time zone of the IANA database (only warns: documented in 2022).
    /// - `address`: [`AddressInput`] says what it may hold.
    /// - `settings`: [`InvoiceImages`] says what it may hold.
    ///
    /// # Effects
    ///
    /// - Creates a `ShipperAccount`.
    /// - Sets `status` to `"enabled"`.
    ///
    /// This is assumed; no document says so.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
    /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
    /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
    /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
    /// - [`AddressTooLong`](super::super::errors::ADDRESS_TOO_LONG), code 4716: An address is longer than the courier permits. Shorten the lines of the street, or spread them over three.
    /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
    /// - [`PayloadError`](super::super::errors::PAYLOAD_ERROR), code 4733: The service can't handle what the request asks for. Read the message, and leave out what the courier does not offer.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn create_shipper_account(
        &self,
        request: impl Into<CreateShipperAccount>,
    ) -> runtime::Call<'_, CreateShipperAccount> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Reads one shipper account.
    ///
    /// `GET /shipper-accounts/{id}`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Reads the `ShipperAccount` whose `id` is the argument `id`. If there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
    ///
    /// # Errors
    ///
    /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
    /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn get_shipper_account(
        &self,
        request: impl Into<GetShipperAccount>,
    ) -> runtime::Call<'_, GetShipperAccount> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Deletes one shipper account.
    ///
    /// It is kept with the status `deleted`, and can't be used any more.
    ///
    /// `DELETE /shipper-accounts/{id}`, answered with status 200.
    ///
    /// The answer holds the id alone.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Changes the `ShipperAccount` whose `id` is the argument `id`. If there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
    /// - Sets `status` to `"deleted"`.
    ///
    /// This is assumed; no document says so.
    ///
    /// # Errors
    ///
    /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
    /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
    /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn delete_shipper_account(
        &self,
        request: impl Into<DeleteShipperAccount>,
    ) -> runtime::Call<'_, DeleteShipperAccount> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Changes what an account is called, its time zone or its address.
    ///
    /// `PUT /shipper-accounts/{id}/info`, answered with status 200.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `description`: 1 to 35 characters (only warns: documented in 2022).
    /// - `timezone`: A time zone of the IANA database (only warns: documented in 2022).
    /// - `address`: [`AddressInput`] says what it may hold.
    ///
    /// # Effects
    ///
    /// - Changes the `ShipperAccount` whose `id` is the argument `id`; what is left out stays as it is. If there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
    ///
    /// This is assumed; no document says so.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
    /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
    /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn update_shipper_account_info(
        &self,
        request: impl Into<UpdateShipperAccountInfo>,
    ) -> runtime::Call<'_, UpdateShipperAccountInfo> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Changes the credentials of an account.
    ///
    /// Which of them there are depends on the courier.
    ///
    /// `PATCH /shipper-accounts/{id}/credentials`, answered with status 200.
    ///
    /// The answer may hold the id alone.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Effects
    ///
    /// - Changes the `ShipperAccount` whose `id` is the argument `id`; what is left out stays as it is. If there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
    ///
    /// This is assumed; no document says so.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
    /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
    /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
    /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
    /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
    /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
    /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
    /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn update_shipper_account_credentials(
        &self,
        request: impl Into<UpdateShipperAccountCredentials>,
    ) -> runtime::Call<'_, UpdateShipperAccountCredentials> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Changes the settings of a FedEx account.
    ///
    /// `PATCH /shipper-accounts/{id}/settings`, answered with status 200.
    ///
    /// Safe to repeat: a second time changes nothing more.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `commercial_invoice_letterhead`: Base64 text.
    /// - `commercial_invoice_signature`: Base64 text.
    /// - When `electronic_trade_documents_enabled` is `true`, `commercial_invoice_letterhead`, `commercial_invoice_signature` must be given. Electronic trade documents need the letterhead and the signature.
    ///
    /// # Effects
    ///
    /// - Changes the `ShipperAccount` whose `id` is the argument `id`; what is left out stays as it is. If there is none: [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND).
    /// - Sets `commercial_invoice_letterhead` of `settings` to the argument `commercial_invoice_letterhead`, or else `commercial_invoice_letterhead` of `settings`.
    /// - Sets `commercial_invoice_signature` of `settings` to the argument `commercial_invoice_signature`, or else `commercial_invoice_signature` of `settings`.
    /// - Sets `electronic_trade_documents_enabled` of `settings` to the argument `electronic_trade_documents_enabled`, or else `electronic_trade_documents_enabled` of `settings`.
    /// - In the answer, `commercial_invoice_letterhead` is `commercial_invoice_letterhead` of `settings`.
    /// - In the answer, `commercial_invoice_signature` is `commercial_invoice_signature` of `settings`.
    /// - In the answer, `electronic_trade_documents_enabled` is `electronic_trade_documents_enabled` of `settings`.
    ///
    /// This is assumed; no document says so.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
    /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
    /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
    /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn update_shipper_account_settings(
        &self,
        request: impl Into<UpdateShipperAccountSettings>,
    ) -> runtime::Call<'_, UpdateShipperAccountSettings> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_shipper_accounts`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListShipperAccounts {
    /// Only those at this courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    pub slug: Option<String>,
    /// How many a page holds.
    ///
    /// - 1 or more (only warns: assumed).
    pub limit: Option<i64>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub next_token: Option<String>,
}

impl ListShipperAccounts {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            slug: None,
            limit: None,
            next_token: None,
        }
    }

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`next_token`](Self::next_token).
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

impl Default for ListShipperAccounts {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListShipperAccounts {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.slug {
            let at = &at.spelled("/slug");
            validate_slug(value, at, found);
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
    }
}

impl serde::Serialize for ListShipperAccounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        object.end()
    }
}

impl runtime::Operation for ListShipperAccounts {
    type Output = ShipperAccountPage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_shipper_accounts",
        method: http::Method::GET,
        path: "/shipper-accounts",
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
                items: &["shipper_accounts"],
                total: None,
                next: Some(&["next_token"]),
                more: None,
                most: None,
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/shipper-accounts");
        target.query("slug", &self.slug);
        target.query("limit", &self.limit);
        target.query("next_token", &self.next_token);
    }
}

impl runtime::Paged for ListShipperAccounts {
    type Item = ShipperAccount;
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
        output.shipper_accounts.unwrap_or_default()
    }

    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.shipper_accounts.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_token.clone(),
            more: None,
        }
    }
}

/// The arguments of `create_shipper_account`.
#[derive(Clone, PartialEq)]
pub struct CreateShipperAccount {
    /// The courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub slug: String,
    /// What you call the account.
    ///
    /// - 1 to 200 characters (only warns: documented in 2022).
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub description: String,
    /// What the courier asks for before it lets the account be used, by the names it gives it.
    ///
    /// What it is differs: DHL asks for `account_number`, `password` and `site_id`.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub credentials: std::collections::BTreeMap<String, runtime::Json>,
    /// The time zone in which its days begin.
    ///
    /// - A time zone of the IANA database (only warns: documented in 2022).
    pub timezone: Option<String>,
    /// The address that the courier knows.
    pub address: Option<AddressInput>,
    /// The images on commercial invoices; only for FedEx.
    pub settings: Option<InvoiceImages>,
}

impl CreateShipperAccount {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: CreateShipperAccountRequired<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = (impl Into<String>, impl Into<runtime::Json>)>,
        >,
    ) -> Self {
        Self {
            slug: required.slug.into(),
            description: required.description.into(),
            credentials: required
                .credentials
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            timezone: None,
            address: None,
            settings: None,
        }
    }

    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets [`address`](Self::address).
    pub fn address(mut self, address: impl Into<AddressInput>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`settings`](Self::settings).
    pub fn settings(mut self, settings: impl Into<InvoiceImages>) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

/// What [`CreateShipperAccount::new`] asks for.
pub struct CreateShipperAccountRequired<T1, T2, T3> {
    /// [`slug`](CreateShipperAccount::slug).
    pub slug: T1,
    /// [`description`](CreateShipperAccount::description).
    pub description: T2,
    /// [`credentials`](CreateShipperAccount::credentials).
    pub credentials: T3,
}

impl std::fmt::Debug for CreateShipperAccount {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("CreateShipperAccount");
        shown.field("slug", &self.slug);
        shown.field("description", &self.description);
        shown.field("credentials", &self.credentials.hidden());
        shown.field("timezone", &self.timezone);
        shown.field("address", &self.address);
        shown.field("settings", &self.settings);
        shown.finish()
    }
}

impl runtime::Validate for CreateShipperAccount {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        {
            let (value, at) = (&self.description, &at.spelled("/description"));
            validate::chars(value, 1, 200, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.timezone {
            let at = &at.spelled("/timezone");
            validate_time_zone(value, at, found);
        }
        if let Some(value) = &self.address {
            let at = &at.spelled("/address");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.settings {
            let at = &at.spelled("/settings");
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for CreateShipperAccount {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::required(map, "description", &self.description)?;
        runtime::encode::required(map, "credentials", &self.credentials)?;
        runtime::encode::optional(map, "timezone", &self.timezone)?;
        runtime::encode::optional(map, "address", &self.address)?;
        runtime::encode::optional(map, "settings", &self.settings)?;
        Ok(())
    }
}

impl serde::Serialize for CreateShipperAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreateShipperAccount {
    type Output = ShipperAccount;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_shipper_account",
        method: http::Method::POST,
        path: "/shipper-accounts",
        retry: runtime::RetryClass::Never,
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
        target.path("/shipper-accounts");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `get_shipper_account`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetShipperAccount {
    /// The account to read.
    pub id: Id,
}

impl GetShipperAccount {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for GetShipperAccount {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<Id> for GetShipperAccount {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for GetShipperAccount {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetShipperAccount {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetShipperAccount {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetShipperAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for GetShipperAccount {
    type Output = ShipperAccount;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_shipper_account",
        method: http::Method::GET,
        path: "/shipper-accounts/{id}",
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
        target.path("/shipper-accounts/");
        target.parameter("id", &self.id);
    }
}

/// The arguments of `delete_shipper_account`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteShipperAccount {
    /// The account to delete.
    pub id: Id,
}

impl DeleteShipperAccount {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for DeleteShipperAccount {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<Id> for DeleteShipperAccount {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for DeleteShipperAccount {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for DeleteShipperAccount {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for DeleteShipperAccount {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for DeleteShipperAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for DeleteShipperAccount {
    type Output = DeletedAccount;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "delete_shipper_account",
        method: http::Method::DELETE,
        path: "/shipper-accounts/{id}",
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
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/shipper-accounts/");
        target.parameter("id", &self.id);
    }
}

/// The arguments of `update_shipper_account_info`.
#[derive(Clone, PartialEq)]
pub struct UpdateShipperAccountInfo {
    /// The account to change.
    pub id: Id,
    /// What you call the account.
    ///
    /// - 1 to 35 characters (only warns: documented in 2022).
    pub description: Option<String>,
    /// The time zone in which its days begin.
    ///
    /// - A time zone of the IANA database (only warns: documented in 2022).
    pub timezone: Option<String>,
    /// The address that the courier knows.
    pub address: Option<AddressInput>,
    /// What the courier asks for before it lets the account be used.
    ///
    /// - The documents of 2022 say so.
    #[deprecated = "Use `update_shipper_account_credentials`."]
    pub credentials: Option<std::collections::BTreeMap<String, runtime::Json>>,
}

impl UpdateShipperAccountInfo {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: id.into(),
            description: None,
            timezone: None,
            address: None,
            credentials: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`timezone`](Self::timezone).
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets [`address`](Self::address).
    pub fn address(mut self, address: impl Into<AddressInput>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`credentials`](Self::credentials).
    #[deprecated = "Use `update_shipper_account_credentials`."]
    pub fn credentials(
        mut self,
        credentials: impl IntoIterator<
            Item = (impl Into<String>, impl Into<runtime::Json>),
        >,
    ) -> Self {
        self.credentials = Some(
            credentials
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

impl std::fmt::Debug for UpdateShipperAccountInfo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("UpdateShipperAccountInfo");
        shown.field("id", &self.id);
        shown.field("description", &self.description);
        shown.field("timezone", &self.timezone);
        shown.field("address", &self.address);
        shown.field("credentials", &self.credentials.hidden());
        shown.finish()
    }
}

impl runtime::Validate for UpdateShipperAccountInfo {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.description {
            let at = &at.spelled("/description");
            validate::chars(value, 1, 35, rules::CHARS_BAD_REQUEST_WARNS, at, found);
        }
        if let Some(value) = &self.timezone {
            let at = &at.spelled("/timezone");
            validate_time_zone(value, at, found);
        }
        if let Some(value) = &self.address {
            let at = &at.spelled("/address");
            value.validate_at(at, found);
        }
    }
}

impl From<Id> for UpdateShipperAccountInfo {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for UpdateShipperAccountInfo {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for UpdateShipperAccountInfo {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for UpdateShipperAccountInfo {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for UpdateShipperAccountInfo {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "description", &self.description)?;
        runtime::encode::optional(map, "timezone", &self.timezone)?;
        runtime::encode::optional(map, "address", &self.address)?;
        runtime::encode::optional(map, "credentials", &self.credentials)?;
        Ok(())
    }
}

impl serde::Serialize for UpdateShipperAccountInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for UpdateShipperAccountInfo {
    type Output = ShipperAccount;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "update_shipper_account_info",
        method: http::Method::PUT,
        path: "/shipper-accounts/{id}/info",
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
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/shipper-accounts/");
        target.parameter("id", &self.id);
        target.path("/info");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `update_shipper_account_credentials`.
#[derive(Clone, PartialEq)]
pub struct UpdateShipperAccountCredentials {
    /// The account to change.
    pub id: Id,
    /// What a courier asks for before it lets the account be used.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub credentials: std::collections::BTreeMap<String, runtime::Json>,
}

impl UpdateShipperAccountCredentials {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        id: impl Into<Id>,
        credentials: impl IntoIterator<
            Item = (impl Into<String>, impl Into<runtime::Json>),
        >,
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

impl std::fmt::Debug for UpdateShipperAccountCredentials {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("UpdateShipperAccountCredentials");
        shown.field("id", &self.id);
        shown.field("credentials", &self.credentials.hidden());
        shown.finish()
    }
}

impl runtime::Validate for UpdateShipperAccountCredentials {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl runtime::encode::Encode for UpdateShipperAccountCredentials {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::members(map, &self.credentials)?;
        Ok(())
    }
}

impl serde::Serialize for UpdateShipperAccountCredentials {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for UpdateShipperAccountCredentials {
    type Output = ShipperAccount;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "update_shipper_account_credentials",
        method: http::Method::PATCH,
        path: "/shipper-accounts/{id}/credentials",
        retry: runtime::RetryClass::Idempotent,
        output_in: &[],
        body_in: &[],
        hides_body: true,
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
        target.path("/shipper-accounts/");
        target.parameter("id", &self.id);
        target.path("/credentials");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `update_shipper_account_settings`.
///
/// - When `electronic_trade_documents_enabled` is `true`, `commercial_invoice_letterhead`, `commercial_invoice_signature` must be given. Electronic trade documents need the letterhead and the signature.
#[derive(Clone, PartialEq)]
pub struct UpdateShipperAccountSettings {
    /// The account to change.
    pub id: Id,
    /// The letterhead, a PNG image at most 700 pixels wide and 50 high.
    ///
    /// - Base64 text.
    pub commercial_invoice_letterhead: Option<String>,
    /// The signature, a PNG image at most 240 pixels wide and 25 high.
    ///
    /// - Base64 text.
    pub commercial_invoice_signature: Option<String>,
    /// Whether customs documents go to FedEx as data; that takes both images.
    pub electronic_trade_documents_enabled: Option<bool>,
}

impl UpdateShipperAccountSettings {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: id.into(),
            commercial_invoice_letterhead: None,
            commercial_invoice_signature: None,
            electronic_trade_documents_enabled: None,
        }
    }

    /// Sets [`commercial_invoice_letterhead`](Self::commercial_invoice_letterhead).
    pub fn commercial_invoice_letterhead(
        mut self,
        commercial_invoice_letterhead: impl Into<String>,
    ) -> Self {
        self.commercial_invoice_letterhead = Some(commercial_invoice_letterhead.into());
        self
    }

    /// Sets [`commercial_invoice_signature`](Self::commercial_invoice_signature).
    pub fn commercial_invoice_signature(
        mut self,
        commercial_invoice_signature: impl Into<String>,
    ) -> Self {
        self.commercial_invoice_signature = Some(commercial_invoice_signature.into());
        self
    }

    /// Sets [`electronic_trade_documents_enabled`](Self::electronic_trade_documents_enabled).
    pub fn electronic_trade_documents_enabled(
        mut self,
        electronic_trade_documents_enabled: bool,
    ) -> Self {
        self.electronic_trade_documents_enabled = Some(
            electronic_trade_documents_enabled,
        );
        self
    }
}

impl std::fmt::Debug for UpdateShipperAccountSettings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("UpdateShipperAccountSettings");
        shown.field("id", &self.id);
        shown
            .field("commercial_invoice_letterhead", &self.commercial_invoice_letterhead);
        shown
            .field(
                "commercial_invoice_signature",
                &self.commercial_invoice_signature.hidden(),
            );
        shown
            .field(
                "electronic_trade_documents_enabled",
                &self.electronic_trade_documents_enabled,
            );
        shown.finish()
    }
}

impl runtime::Validate for UpdateShipperAccountSettings {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.commercial_invoice_letterhead {
            let at = &at.spelled("/commercial_invoice_letterhead");
            validate_png_image(value, at, found);
        }
        if let Some(value) = &self.commercial_invoice_signature {
            let at = &at.spelled("/commercial_invoice_signature");
            validate_png_image(value, at, found);
        }
        if self
            .electronic_trade_documents_enabled
            .as_ref()
            .is_some_and(|value| [true].contains(value))
        {
            validate::requires(
                &[
                    (
                        "commercial_invoice_letterhead",
                        self.commercial_invoice_letterhead.is_some(),
                    ),
                    (
                        "commercial_invoice_signature",
                        self.commercial_invoice_signature.is_some(),
                    ),
                ],
                rules::IMAGES_OF_ELECTRONIC_DOCUMENTS_BAD_REQUEST,
                at,
                found,
            );
        }
    }
}

impl From<Id> for UpdateShipperAccountSettings {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for UpdateShipperAccountSettings {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for UpdateShipperAccountSettings {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for UpdateShipperAccountSettings {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for UpdateShipperAccountSettings {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(
            map,
            "commercial_invoice_letterhead",
            &self.commercial_invoice_letterhead,
        )?;
        runtime::encode::optional(
            map,
            "commercial_invoice_signature",
            &self.commercial_invoice_signature,
        )?;
        runtime::encode::optional(
            map,
            "electronic_trade_documents_enabled",
            &self.electronic_trade_documents_enabled,
        )?;
        Ok(())
    }
}

impl serde::Serialize for UpdateShipperAccountSettings {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for UpdateShipperAccountSettings {
    type Output = AccountSettings;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "update_shipper_account_settings",
        method: http::Method::PATCH,
        path: "/shipper-accounts/{id}/settings",
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
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/shipper-accounts/");
        target.parameter("id", &self.id);
        target.path("/settings");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
