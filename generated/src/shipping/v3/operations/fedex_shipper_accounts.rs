// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/fedex_shipper_accounts.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Adds an account at FedEx or FedEx Ground Economy.
        ///
        /// A recent invoice of FedEx proves that it is yours.
        ///
        /// `POST /couriers/fedex/shipper-accounts`, answered with status 200.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `credentials`: [`FedexCredentials`] says what it may hold.
        /// - `address`: [`FedexAddress`] says what it may hold.
        /// - `invoice`: [`FedexInvoice`] says what it may hold.
        /// - `timezone`: A time zone of the IANA database (only warns: documented in 2022).
        /// - `settings`: [`AccountSettingsInput`] says what it may hold.
        /// - When `slug` is `"fedex-smartpost"`, `credentials.hub_id` must be given. FedEx Ground Economy asks for the hub.
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
        create_fedex_shipper_account: CreateFedexShipperAccount,

        /// Moves an old FedEx account to FedEx's present way of proving who you are.
        ///
        /// Afterwards its credentials and its address are locked.
        ///
        /// `POST /couriers/fedex/shipper-accounts/{id}/update`, answered with status 200.
        ///
        /// Safe to repeat: a second time changes nothing more.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `invoice`: [`FedexInvoice`] says what it may hold.
        /// - `credentials`: [`FedexCredentials`] says what it may hold.
        /// - `address`: [`FedexAddress`] says what it may hold.
        /// - `settings`: [`AccountSettingsInput`] says what it may hold.
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
        /// - [`AddressTooLong`](super::super::errors::ADDRESS_TOO_LONG), code 4716: An address is longer than the courier permits. Shorten the lines of the street, or spread them over three.
        /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
        /// - [`PayloadError`](super::super::errors::PAYLOAD_ERROR), code 4733: The service can't handle what the request asks for. Read the message, and leave out what the courier does not offer.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        migrate_fedex_shipper_account: MigrateFedexShipperAccount,
    }
}

/// The arguments of `create_fedex_shipper_account`.
///
/// - When `slug` is `"fedex-smartpost"`, `credentials.hub_id` must be given. FedEx Ground Economy asks for the hub.
#[derive(Clone, PartialEq)]
pub struct CreateFedexShipperAccount {
    /// Which kind of account it is.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub slug: FedexSlug,
    /// What you call the account.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub description: String,
    /// The account at FedEx; with the hub for FedEx Ground Economy.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub credentials: FedexCredentials,
    /// The address that FedEx knows.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub address: FedexAddress,
    /// A recent invoice of FedEx.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub invoice: FedexInvoice,
    /// The time zone in which its days begin.
    ///
    /// - A time zone of the IANA database (only warns: documented in 2022).
    pub timezone: Option<String>,
    /// What is set for the account.
    pub settings: Option<AccountSettingsInput>,
}

runtime::request! {
    CreateFedexShipperAccount(
        slug: FedexSlug,
        description: impl Into<String>,
        credentials: impl Into<FedexCredentials>,
        address: impl Into<FedexAddress>,
        invoice: impl Into<FedexInvoice>
    ) {
        slug(argument(slug)),
        description(argument(description.into())),
        credentials(argument(credentials.into())).hidden(),
        address(argument(address.into())),
        invoice(argument(invoice.into())).hidden(),
        timezone(optional into String),
        settings(optional into AccountSettingsInput),
    }
}

runtime::validator! {
    CreateFedexShipperAccount {
        required slug.known(rules::KNOWN_BAD_REQUEST);
        required credentials.valid();
        required address.valid();
        required invoice.valid();
        optional timezone.by_text(validate_time_zone);
        optional settings.valid();
    }
    rules(this, at, found) {
        if Some(&this.slug).is_some_and(|value| [FedexSlug::FedexSmartpost].contains(value)) {
            validate::requires(
                &[("hub_id", this.credentials.hub_id.is_some())],
                rules::HUB_BAD_REQUEST,
                &at.member("credentials"),
                found
            );
        }
    }
}

runtime::operation! {
    CreateFedexShipperAccount -> ShipperAccount {
        id: "create_fedex_shipper_account",
        method: POST,
        path: "/couriers/fedex/shipper-accounts",
        retry: Never,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `migrate_fedex_shipper_account`.
#[derive(Clone, PartialEq)]
pub struct MigrateFedexShipperAccount {
    /// The account to move.
    pub id: Id,
    /// A recent invoice of FedEx.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub invoice: FedexInvoice,
    /// The account at FedEx.
    pub credentials: Option<FedexCredentials>,
    /// The address that FedEx knows.
    pub address: Option<FedexAddress>,
    /// What is set for the account.
    pub settings: Option<AccountSettingsInput>,
}

runtime::request! {
    MigrateFedexShipperAccount(id: impl Into<Id>, invoice: impl Into<FedexInvoice>) {
        id(argument(id.into())).place(runtime::Place::Path),
        invoice(argument(invoice.into())).hidden(),
        credentials(optional into FedexCredentials).hidden(),
        address(optional into FedexAddress),
        settings(optional into AccountSettingsInput),
    }
}

runtime::validator! {
    MigrateFedexShipperAccount {
        required id.valid();
        required invoice.valid();
        optional credentials.valid();
        optional address.valid();
        optional settings.valid();
    }
}

runtime::operation! {
    MigrateFedexShipperAccount -> ShipperAccount {
        id: "migrate_fedex_shipper_account",
        method: POST,
        path: "/couriers/fedex/shipper-accounts/{id}/update",
        retry: Idempotent,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
