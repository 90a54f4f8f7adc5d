// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/shipper_accounts.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        list_shipper_accounts: ListShipperAccounts,

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
        create_shipper_account: CreateShipperAccount,

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
        get_shipper_account: GetShipperAccount,

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
        delete_shipper_account: DeleteShipperAccount,

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
        update_shipper_account_info: UpdateShipperAccountInfo,

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
        update_shipper_account_credentials: UpdateShipperAccountCredentials,

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
        update_shipper_account_settings: UpdateShipperAccountSettings,
    }
}

/// The arguments of `list_shipper_accounts`.
#[derive(Clone, PartialEq)]
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

runtime::request! {
    ListShipperAccounts() {
        slug(optional into String).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        next_token(optional into String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListShipperAccounts {
        optional slug.by_text(validate_slug);
        optional limit.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
    }
}

runtime::operation! {
    ListShipperAccounts -> ShipperAccountPage {
        id: "list_shipper_accounts",
        method: GET,
        path: "/shipper-accounts",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("next_token"),
            size: Some("limit"),
            items: &["shipper_accounts"],
            total: None,
            next: Some(&["next_token"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListShipperAccounts {
    type Item = ShipperAccount;
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
        output.shipper_accounts.unwrap_or_default()
    }

    #[inline]
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

runtime::request! {
    CreateShipperAccount(
        required: CreateShipperAccountRequired<impl Into<String>, impl Into<String>, impl IntoIterator<Item = (
            impl Into<String>,
            impl Into<runtime::Json>
        )>>
    ) {
        slug(argument(required.slug.into())),
        description(argument(required.description.into())),
        credentials(argument(required.credentials.into_iter().map(
            |(key, value)| (key.into(), value.into())
        ).collect())).hidden(),
        timezone(optional into String),
        address(optional into AddressInput),
        settings(optional into InvoiceImages),
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

runtime::validator! {
    CreateShipperAccount {
        required slug.by_text(validate_slug);
        required description.chars(1, 200, rules::CHARS_BAD_REQUEST_WARNS);
        optional timezone.by_text(validate_time_zone);
        optional address.valid();
        optional settings.valid();
    }
}

runtime::operation! {
    CreateShipperAccount -> ShipperAccount {
        id: "create_shipper_account",
        method: POST,
        path: "/shipper-accounts",
        retry: Never,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `get_shipper_account`.
#[derive(Clone, PartialEq)]
pub struct GetShipperAccount {
    /// The account to read.
    pub id: Id,
}

runtime::request! {
    GetShipperAccount(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetShipperAccount {
        required id.valid();
    }
}

runtime::from! {
    GetShipperAccount {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    GetShipperAccount -> ShipperAccount {
        id: "get_shipper_account",
        method: GET,
        path: "/shipper-accounts/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `delete_shipper_account`.
#[derive(Clone, PartialEq)]
pub struct DeleteShipperAccount {
    /// The account to delete.
    pub id: Id,
}

runtime::request! {
    DeleteShipperAccount(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    DeleteShipperAccount {
        required id.valid();
    }
}

runtime::from! {
    DeleteShipperAccount {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    DeleteShipperAccount -> DeletedAccount {
        id: "delete_shipper_account",
        method: DELETE,
        path: "/shipper-accounts/{id}",
        retry: Idempotent,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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

runtime::request! {
    UpdateShipperAccountInfo(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
        description(optional into String),
        timezone(optional into String),
        address(optional into AddressInput),
        #[deprecated = "Use `update_shipper_account_credentials`."]
        credentials(optional pairs runtime::Json).hidden(),
    }
}

runtime::validator! {
    UpdateShipperAccountInfo {
        required id.valid();
        optional description.chars(1, 35, rules::CHARS_BAD_REQUEST_WARNS);
        optional timezone.by_text(validate_time_zone);
        optional address.valid();
    }
}

runtime::from! {
    UpdateShipperAccountInfo {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    UpdateShipperAccountInfo -> ShipperAccount {
        id: "update_shipper_account_info",
        method: PUT,
        path: "/shipper-accounts/{id}/info",
        retry: Idempotent,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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

runtime::request! {
    UpdateShipperAccountCredentials(
        id: impl Into<Id>,
        credentials: impl IntoIterator<Item = (impl Into<String>, impl Into<runtime::Json>)>
    ) {
        id(argument(id.into())).place(runtime::Place::Path),
        credentials(argument(
            credentials.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
        )).place(runtime::Place::WholeBody).hidden(),
    }
}

runtime::validator! {
    UpdateShipperAccountCredentials {
        required id.valid();
    }
}

runtime::operation! {
    UpdateShipperAccountCredentials -> ShipperAccount {
        id: "update_shipper_account_credentials",
        method: PATCH,
        path: "/shipper-accounts/{id}/credentials",
        retry: Idempotent,
        body_in: &[],
        hides_body: true,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
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

runtime::request! {
    UpdateShipperAccountSettings(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
        commercial_invoice_letterhead(optional into String),
        commercial_invoice_signature(optional into String).hidden(),
        electronic_trade_documents_enabled(optional bool),
    }
}

runtime::validator! {
    UpdateShipperAccountSettings {
        required id.valid();
        optional commercial_invoice_letterhead.by_text(validate_png_image);
        optional commercial_invoice_signature.by_text(validate_png_image);
    }
    rules(this, at, found) {
        if this.electronic_trade_documents_enabled.as_ref().is_some_and(
            |value| [true].contains(value)
        ) {
            validate::requires(
                &[
                    ("commercial_invoice_letterhead", this.commercial_invoice_letterhead.is_some()),
                    ("commercial_invoice_signature", this.commercial_invoice_signature.is_some())
                ],
                rules::IMAGES_OF_ELECTRONIC_DOCUMENTS_BAD_REQUEST,
                at,
                found
            );
        }
    }
}

runtime::from! {
    UpdateShipperAccountSettings {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    UpdateShipperAccountSettings -> AccountSettings {
        id: "update_shipper_account_settings",
        method: PATCH,
        path: "/shipper-accounts/{id}/settings",
        retry: Idempotent,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
