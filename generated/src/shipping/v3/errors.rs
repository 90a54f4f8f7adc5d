// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

#[allow(unused_imports)]
use crate::runtime::{ErrorKind, ErrorRow};

/// The API key or the signature was not accepted.
///
/// Code 401, HTTP status 401.
///
/// Check the API key; if you sign requests, check the secret and this machine's clock too.
pub const UNAUTHORIZED: ErrorRow = ErrorRow {
    code: 401,
    name: "Unauthorized",
    http: 401,
    kind: ErrorKind::Unauthorized,
    retryable: false,
    doc: "The API key or the signature was not accepted.",
    help: "Check the API key; if you sign requests, check the secret and this machine's clock too.",
};

/// The organisation sent more requests than its rate limit allows.
///
/// Code 429, HTTP status 429.
///
/// Wait until the moment that the rate-limit headers name, then send the request again.
pub const TOO_MANY_REQUESTS: ErrorRow = ErrorRow {
    code: 429,
    name: "TooManyRequests",
    http: 429,
    kind: ErrorKind::RateLimited,
    retryable: true,
    doc: "The organisation sent more requests than its rate limit allows.",
    help: "Wait until the moment that the rate-limit headers name, then send the request again.",
};

/// The service failed.
///
/// Code 500, HTTP status 500.
///
/// Before you repeat a create, look whether the first one took effect.
pub const INTERNAL_SERVER_ERROR: ErrorRow = ErrorRow {
    code: 500,
    name: "InternalServerError",
    http: 500,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The service failed.",
    help: "Before you repeat a create, look whether the first one took effect.",
};

/// The service behind the gateway failed.
///
/// Code 502, HTTP status 502.
///
/// Before you repeat a create, look whether the first one took effect.
pub const BAD_GATEWAY: ErrorRow = ErrorRow {
    code: 502,
    name: "BadGateway",
    http: 502,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The service behind the gateway failed.",
    help: "Before you repeat a create, look whether the first one took effect.",
};

/// The service can't be reached for now.
///
/// Code 503, HTTP status 503.
///
/// Before you repeat a create, look whether the first one took effect.
pub const SERVICE_UNAVAILABLE: ErrorRow = ErrorRow {
    code: 503,
    name: "ServiceUnavailable",
    http: 503,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The service can't be reached for now.",
    help: "Before you repeat a create, look whether the first one took effect.",
};

/// The service did not answer the gateway in time.
///
/// Code 504, HTTP status 504.
///
/// Before you repeat a create, look whether the first one took effect.
pub const GATEWAY_TIMEOUT: ErrorRow = ErrorRow {
    code: 504,
    name: "GatewayTimeout",
    http: 504,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The service did not answer the gateway in time.",
    help: "Before you repeat a create, look whether the first one took effect.",
};

/// The request was accepted, and its outcome comes later.
///
/// Code 3001, HTTP status 200.
///
/// Read the record until its status changes, after a second at first and then less and less
/// often, or wait for the webhook.
pub const PENDING: ErrorRow = ErrorRow {
    code: 3001,
    name: "Pending",
    http: 200,
    kind: ErrorKind::Pending,
    retryable: false,
    doc: "The request was accepted, and its outcome comes later.",
    help: "Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook.",
};

/// The service failed.
///
/// Code 4100, HTTP status 200.
///
/// Tell the vendor, with the request id of the answer.
pub const INTERNAL_ERROR: ErrorRow = ErrorRow {
    code: 4100,
    name: "InternalError",
    http: 200,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The service failed.",
    help: "Tell the vendor, with the request id of the answer.",
};

/// The service failed, and may succeed if it is asked again.
///
/// Code 4101, HTTP status 200.
///
/// Send the request again after a while.
pub const INTERNAL_ERROR_RETRY: ErrorRow = ErrorRow {
    code: 4101,
    name: "InternalErrorRetry",
    http: 200,
    kind: ErrorKind::Server,
    retryable: true,
    doc: "The service failed, and may succeed if it is asked again.",
    help: "Send the request again after a while.",
};

/// The request was not accepted; the details name each field that is wrong.
///
/// Code 4104, HTTP status 200.
///
/// Correct the fields that the details name, by their paths in the request.
pub const BAD_REQUEST: ErrorRow = ErrorRow {
    code: 4104,
    name: "BadRequest",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The request was not accepted; the details name each field that is wrong.",
    help: "Correct the fields that the details name, by their paths in the request.",
};

/// The API key or the address is not valid; the older hosts answer with it.
///
/// Code 4105, HTTP status 200.
///
/// Check the API key and the base URL.
///
/// The documents of 2022 say so.
pub const INVALID_KEY_OR_URL: ErrorRow = ErrorRow {
    code: 4105,
    name: "InvalidKeyOrUrl",
    http: 200,
    kind: ErrorKind::Unauthorized,
    retryable: false,
    doc: "The API key or the address is not valid; the older hosts answer with it.",
    help: "Check the API key and the base URL.",
};

/// The body is not valid JSON.
///
/// Code 4109, HTTP status 200.
///
/// This client sends valid JSON, so look for a proxy that changes bodies.
pub const INVALID_JSON: ErrorRow = ErrorRow {
    code: 4109,
    name: "InvalidJson",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The body is not valid JSON.",
    help: "This client sends valid JSON, so look for a proxy that changes bodies.",
};

/// No shipper account has this id.
///
/// Code 4140, HTTP status 200.
///
/// Check the id, and whether the account belongs to this environment.
pub const SHIPPER_ACCOUNT_NOT_FOUND: ErrorRow = ErrorRow {
    code: 4140,
    name: "ShipperAccountNotFound",
    http: 200,
    kind: ErrorKind::NotFound,
    retryable: false,
    doc: "No shipper account has this id.",
    help: "Check the id, and whether the account belongs to this environment.",
};

/// No record has this id.
///
/// Code 4153, HTTP status 200.
///
/// Check the id, and whether the record belongs to this environment.
pub const RECORD_NOT_FOUND: ErrorRow = ErrorRow {
    code: 4153,
    name: "RecordNotFound",
    http: 200,
    kind: ErrorKind::NotFound,
    retryable: false,
    doc: "No record has this id.",
    help: "Check the id, and whether the record belongs to this environment.",
};

/// The shipper account is busy with a manifest or a cancellation.
///
/// Code 4155, HTTP status 200.
///
/// Wait until that is done, then send the request again.
pub const SHIPPER_ACCOUNT_LOCKED: ErrorRow = ErrorRow {
    code: 4155,
    name: "ShipperAccountLocked",
    http: 200,
    kind: ErrorKind::Conflict,
    retryable: true,
    doc: "The shipper account is busy with a manifest or a cancellation.",
    help: "Wait until that is done, then send the request again.",
};

/// No rate has this id.
///
/// Code 4157, HTTP status 200.
///
/// Check the id, or ask for new rates.
pub const RATE_NOT_FOUND: ErrorRow = ErrorRow {
    code: 4157,
    name: "RateNotFound",
    http: 200,
    kind: ErrorKind::NotFound,
    retryable: false,
    doc: "No rate has this id.",
    help: "Check the id, or ask for new rates.",
};

/// The prepaid account is switched off for now.
///
/// Code 4159, HTTP status 200.
///
/// Try again later, or use another shipper account.
pub const PREPAID_ACCOUNT_DISABLED: ErrorRow = ErrorRow {
    code: 4159,
    name: "PrepaidAccountDisabled",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: true,
    doc: "The prepaid account is switched off for now.",
    help: "Try again later, or use another shipper account.",
};

/// The payment card was declined.
///
/// Code 4161, HTTP status 200.
///
/// Check the card in your account, or pay with another.
pub const PAYMENT_CARD_ERROR: ErrorRow = ErrorRow {
    code: 4161,
    name: "PaymentCardError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The payment card was declined.",
    help: "Check the card in your account, or pay with another.",
};

/// The payment service can't be reached.
///
/// Code 4162, HTTP status 200.
///
/// Look whether the label exists before you try again later.
pub const PAYMENT_API_ERROR: ErrorRow = ErrorRow {
    code: 4162,
    name: "PaymentApiError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The payment service can't be reached.",
    help: "Look whether the label exists before you try again later.",
};

/// The amount to pay is not valid.
///
/// Code 4163, HTTP status 200.
///
/// Check the amounts in the request.
pub const PAYMENT_INVALID_REQUEST_AMOUNT_ERROR: ErrorRow = ErrorRow {
    code: 4163,
    name: "PaymentInvalidRequestAmountError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The amount to pay is not valid.",
    help: "Check the amounts in the request.",
};

/// The request for payment is not valid.
///
/// Code 4164, HTTP status 200.
///
/// Check how your account pays.
pub const PAYMENT_INVALID_REQUEST_ERROR: ErrorRow = ErrorRow {
    code: 4164,
    name: "PaymentInvalidRequestError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The request for payment is not valid.",
    help: "Check how your account pays.",
};

/// The courier does not offer this operation.
///
/// Code 4171, HTTP status 200.
///
/// See in the list of couriers which operations each offers, or choose another courier.
pub const OPERATION_NOT_ALLOWED_COURIER: ErrorRow = ErrorRow {
    code: 4171,
    name: "OperationNotAllowedCourier",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The courier does not offer this operation.",
    help: "See in the list of couriers which operations each offers, or choose another courier.",
};

/// The account used up the number of requests that was agreed for it.
///
/// Code 4172, HTTP status 200.
///
/// Wait before you send the request again, or ask the vendor for more.
pub const TOO_MANY_CUSTOM_REQUESTS: ErrorRow = ErrorRow {
    code: 4172,
    name: "TooManyCustomRequests",
    http: 200,
    kind: ErrorKind::RateLimited,
    retryable: true,
    doc: "The account used up the number of requests that was agreed for it.",
    help: "Wait before you send the request again, or ask the vendor for more.",
};

/// The service had trouble with its network.
///
/// Code 4312, HTTP status 200.
///
/// Send the request again; before you repeat a create, look whether it took effect.
pub const NETWORK_ERROR: ErrorRow = ErrorRow {
    code: 4312,
    name: "NetworkError",
    http: 200,
    kind: ErrorKind::Server,
    retryable: true,
    doc: "The service had trouble with its network.",
    help: "Send the request again; before you repeat a create, look whether it took effect.",
};

/// Something is wrong with the balance of the account; the message says what.
///
/// Code 4500, HTTP status 200.
///
/// Read the message, and check the balance in your account.
pub const ACCOUNT_BALANCE: ErrorRow = ErrorRow {
    code: 4500,
    name: "AccountBalance",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "Something is wrong with the balance of the account; the message says what.",
    help: "Read the message, and check the balance in your account.",
};

/// The courier's own service is not available.
///
/// Code 4703, HTTP status 200.
///
/// Try again later; before you repeat a create, look whether the first one took effect.
pub const RESPONSE_ERROR: ErrorRow = ErrorRow {
    code: 4703,
    name: "ResponseError",
    http: 200,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The courier's own service is not available.",
    help: "Try again later; before you repeat a create, look whether the first one took effect.",
};

/// The courier did not answer.
///
/// Code 4705, HTTP status 200.
///
/// Try again later; before you repeat a create, look whether the first one took effect.
pub const NO_RESPONSE: ErrorRow = ErrorRow {
    code: 4705,
    name: "NoResponse",
    http: 200,
    kind: ErrorKind::Server,
    retryable: false,
    doc: "The courier did not answer.",
    help: "Try again later; before you repeat a create, look whether the first one took effect.",
};

/// Some couriers or all of them failed to name a price; the others' prices are in the answer.
///
/// Code 4713, HTTP status 200.
///
/// Read the messages of the rates without a price.
pub const RATE_REQUEST_FAILED: ErrorRow = ErrorRow {
    code: 4713,
    name: "RateRequestFailed",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "Some couriers or all of them failed to name a price; the others' prices are in the answer.",
    help: "Read the messages of the rates without a price.",
};

/// The courier refused the request; the details say why.
///
/// Code 4715, HTTP status 200.
///
/// Read the message and the details, and correct what the courier objects to.
pub const COURIER_ERROR: ErrorRow = ErrorRow {
    code: 4715,
    name: "CourierError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The courier refused the request; the details say why.",
    help: "Read the message and the details, and correct what the courier objects to.",
};

/// An address is longer than the courier permits.
///
/// Code 4716, HTTP status 200.
///
/// Shorten the lines of the street, or spread them over three.
pub const ADDRESS_TOO_LONG: ErrorRow = ErrorRow {
    code: 4716,
    name: "AddressTooLong",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "An address is longer than the courier permits.",
    help: "Shorten the lines of the street, or spread them over three.",
};

/// The label or the pickup is cancelled already.
///
/// Code 4722, HTTP status 200.
///
/// Nothing is left to do; find the cancellation in your list of them.
pub const ALREADY_CANCELED: ErrorRow = ErrorRow {
    code: 4722,
    name: "AlreadyCanceled",
    http: 200,
    kind: ErrorKind::Conflict,
    retryable: false,
    doc: "The label or the pickup is cancelled already.",
    help: "Nothing is left to do; find the cancellation in your list of them.",
};

/// The courier knows nothing of it, so there is nothing to cancel.
///
/// Code 4723, HTTP status 200.
///
/// Check whether the label or the pickup was created at all.
pub const DOES_NOT_EXIST: ErrorRow = ErrorRow {
    code: 4723,
    name: "DoesNotExist",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The courier knows nothing of it, so there is nothing to cancel.",
    help: "Check whether the label or the pickup was created at all.",
};

/// The label is on a manifest, so it can't be cancelled any more.
///
/// Code 4724, HTTP status 200.
///
/// Ask the courier itself.
pub const ALREADY_MANIFESTED: ErrorRow = ErrorRow {
    code: 4724,
    name: "AlreadyManifested",
    http: 200,
    kind: ErrorKind::Conflict,
    retryable: false,
    doc: "The label is on a manifest, so it can't be cancelled any more.",
    help: "Ask the courier itself.",
};

/// There are no labels to manifest.
///
/// Code 4725, HTTP status 200.
///
/// Check that the labels are created, of this account, and on no manifest yet.
pub const NO_SHIPMENTS_MANIFEST: ErrorRow = ErrorRow {
    code: 4725,
    name: "NoShipmentsManifest",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "There are no labels to manifest.",
    help: "Check that the labels are created, of this account, and on no manifest yet.",
};

/// The tracking numbers that the courier assigned in advance are used up.
///
/// Code 4730, HTTP status 200.
///
/// Ask the courier or the vendor for more numbers.
pub const NO_AVAILABLE_NUMBER: ErrorRow = ErrorRow {
    code: 4730,
    name: "NoAvailableNumber",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The tracking numbers that the courier assigned in advance are used up.",
    help: "Ask the courier or the vendor for more numbers.",
};

/// The courier did not accept the credentials of the shipper account.
///
/// Code 4732, HTTP status 200.
///
/// Correct the credentials of the shipper account, then send the request again.
pub const CREDENTIALS_ERROR: ErrorRow = ErrorRow {
    code: 4732,
    name: "CredentialsError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The courier did not accept the credentials of the shipper account.",
    help: "Correct the credentials of the shipper account, then send the request again.",
};

/// The service can't handle what the request asks for.
///
/// Code 4733, HTTP status 200.
///
/// Read the message, and leave out what the courier does not offer.
pub const PAYLOAD_ERROR: ErrorRow = ErrorRow {
    code: 4733,
    name: "PayloadError",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The service can't handle what the request asks for.",
    help: "Read the message, and leave out what the courier does not offer.",
};

/// Another label already has this order number.
///
/// Code 4801, HTTP status 200.
///
/// Find that label, for it may be from an earlier try; else choose another order number.
pub const DUPLICATE_ORDER_NUMBER: ErrorRow = ErrorRow {
    code: 4801,
    name: "DuplicateOrderNumber",
    http: 200,
    kind: ErrorKind::AlreadyExists,
    retryable: false,
    doc: "Another label already has this order number.",
    help: "Find that label, for it may be from an earlier try; else choose another order number.",
};

/// The service is not available for this shipment.
///
/// Code 4802, HTTP status 200.
///
/// Ask for rates to see which services are, and choose one of these.
pub const UNAVAILABLE_SERVICE_TYPE: ErrorRow = ErrorRow {
    code: 4802,
    name: "UnavailableServiceType",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The service is not available for this shipment.",
    help: "Ask for rates to see which services are, and choose one of these.",
};

/// The service does not go with an option that was asked for.
///
/// Code 4803, HTTP status 200.
///
/// Leave out the option, or choose another service.
pub const UNAVAILABLE_SERVICE_TYPE_SERVICE_OPTION: ErrorRow = ErrorRow {
    code: 4803,
    name: "UnavailableServiceTypeServiceOption",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The service does not go with an option that was asked for.",
    help: "Leave out the option, or choose another service.",
};

/// The service does not take this weight.
///
/// Code 4804, HTTP status 200.
///
/// Choose another service, or spread the weight over several parcels.
pub const MAX_WEIGHT: ErrorRow = ErrorRow {
    code: 4804,
    name: "MaxWeight",
    http: 200,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The service does not take this weight.",
    help: "Choose another service, or spread the weight over several parcels.",
};

/// Every documented error, in the order of the specification.
pub const ALL: &[ErrorRow] = &[
    UNAUTHORIZED,
    TOO_MANY_REQUESTS,
    INTERNAL_SERVER_ERROR,
    BAD_GATEWAY,
    SERVICE_UNAVAILABLE,
    GATEWAY_TIMEOUT,
    PENDING,
    INTERNAL_ERROR,
    INTERNAL_ERROR_RETRY,
    BAD_REQUEST,
    INVALID_KEY_OR_URL,
    INVALID_JSON,
    SHIPPER_ACCOUNT_NOT_FOUND,
    RECORD_NOT_FOUND,
    SHIPPER_ACCOUNT_LOCKED,
    RATE_NOT_FOUND,
    PREPAID_ACCOUNT_DISABLED,
    PAYMENT_CARD_ERROR,
    PAYMENT_API_ERROR,
    PAYMENT_INVALID_REQUEST_AMOUNT_ERROR,
    PAYMENT_INVALID_REQUEST_ERROR,
    OPERATION_NOT_ALLOWED_COURIER,
    TOO_MANY_CUSTOM_REQUESTS,
    NETWORK_ERROR,
    ACCOUNT_BALANCE,
    RESPONSE_ERROR,
    NO_RESPONSE,
    RATE_REQUEST_FAILED,
    COURIER_ERROR,
    ADDRESS_TOO_LONG,
    ALREADY_CANCELED,
    DOES_NOT_EXIST,
    ALREADY_MANIFESTED,
    NO_SHIPMENTS_MANIFEST,
    NO_AVAILABLE_NUMBER,
    CREDENTIALS_ERROR,
    PAYLOAD_ERROR,
    DUPLICATE_ORDER_NUMBER,
    UNAVAILABLE_SERVICE_TYPE,
    UNAVAILABLE_SERVICE_TYPE_SERVICE_OPTION,
    MAX_WEIGHT,
];
