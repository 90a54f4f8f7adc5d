// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    UNAUTHORIZED(401, "Unauthorized", 401, Unauthorized) {
        "The API key or the signature was not accepted.",
        "Check the API key; if you sign requests, check the secret and this machine's clock too.",
    }
    TOO_MANY_REQUESTS(429, "TooManyRequests", 429, RateLimited, retryable) {
        "The organisation sent more requests than its rate limit allows.",
        "Wait until the moment that the rate-limit headers name, then send the request again.",
    }
    INTERNAL_SERVER_ERROR(500, "InternalServerError", 500, Server) {
        "The service failed.",
        "Before you repeat a create, look whether the first one took effect.",
    }
    BAD_GATEWAY(502, "BadGateway", 502, Server) {
        "The service behind the gateway failed.",
        "Before you repeat a create, look whether the first one took effect.",
    }
    SERVICE_UNAVAILABLE(503, "ServiceUnavailable", 503, Server) {
        "The service can't be reached for now.",
        "Before you repeat a create, look whether the first one took effect.",
    }
    GATEWAY_TIMEOUT(504, "GatewayTimeout", 504, Server) {
        "The service did not answer the gateway in time.",
        "Before you repeat a create, look whether the first one took effect.",
    }
    PENDING(3001, "Pending", 200, Pending) {
        "The request was accepted, and its outcome comes later.",
        "Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook.",
    }
    INTERNAL_ERROR(4100, "InternalError", 200, Server) {
        "The service failed.",
        "Tell the vendor, with the request id of the answer.",
    }
    INTERNAL_ERROR_RETRY(4101, "InternalErrorRetry", 200, Server, retryable) {
        "The service failed, and may succeed if it is asked again.",
        "Send the request again after a while.",
    }
    BAD_REQUEST(4104, "BadRequest", 200, Invalid) {
        "The request was not accepted; the details name each field that is wrong.",
        "Correct the fields that the details name, by their paths in the request.",
    }

    /// The API key or the address is not valid; the older hosts answer with it.
    ///
    /// Code 4105, HTTP status 200.
    ///
    /// Check the API key and the base URL.
    ///
    /// The documents of 2022 say so.
    INVALID_KEY_OR_URL(4105, "InvalidKeyOrUrl", 200, Unauthorized) {
        "The API key or the address is not valid; the older hosts answer with it.",
        "Check the API key and the base URL.",
    }
    INVALID_JSON(4109, "InvalidJson", 200, Invalid) {
        "The body is not valid JSON.",
        "This client sends valid JSON, so look for a proxy that changes bodies.",
    }
    SHIPPER_ACCOUNT_NOT_FOUND(4140, "ShipperAccountNotFound", 200, NotFound) {
        "No shipper account has this id.",
        "Check the id, and whether the account belongs to this environment.",
    }
    RECORD_NOT_FOUND(4153, "RecordNotFound", 200, NotFound) {
        "No record has this id.",
        "Check the id, and whether the record belongs to this environment.",
    }
    SHIPPER_ACCOUNT_LOCKED(4155, "ShipperAccountLocked", 200, Conflict, retryable) {
        "The shipper account is busy with a manifest or a cancellation.",
        "Wait until that is done, then send the request again.",
    }
    RATE_NOT_FOUND(4157, "RateNotFound", 200, NotFound) {
        "No rate has this id.",
        "Check the id, or ask for new rates.",
    }
    PREPAID_ACCOUNT_DISABLED(4159, "PrepaidAccountDisabled", 200, Invalid, retryable) {
        "The prepaid account is switched off for now.",
        "Try again later, or use another shipper account.",
    }
    PAYMENT_CARD_ERROR(4161, "PaymentCardError", 200, Invalid) {
        "The payment card was declined.",
        "Check the card in your account, or pay with another.",
    }
    PAYMENT_API_ERROR(4162, "PaymentApiError", 200, Invalid) {
        "The payment service can't be reached.",
        "Look whether the label exists before you try again later.",
    }
    PAYMENT_INVALID_REQUEST_AMOUNT_ERROR(4163, "PaymentInvalidRequestAmountError", 200, Invalid) {
        "The amount to pay is not valid.",
        "Check the amounts in the request.",
    }
    PAYMENT_INVALID_REQUEST_ERROR(4164, "PaymentInvalidRequestError", 200, Invalid) {
        "The request for payment is not valid.",
        "Check how your account pays.",
    }
    OPERATION_NOT_ALLOWED_COURIER(4171, "OperationNotAllowedCourier", 200, Invalid) {
        "The courier does not offer this operation.",
        "See in the list of couriers which operations each offers, or choose another courier.",
    }
    TOO_MANY_CUSTOM_REQUESTS(4172, "TooManyCustomRequests", 200, RateLimited, retryable) {
        "The account used up the number of requests that was agreed for it.",
        "Wait before you send the request again, or ask the vendor for more.",
    }
    NETWORK_ERROR(4312, "NetworkError", 200, Server, retryable) {
        "The service had trouble with its network.",
        "Send the request again; before you repeat a create, look whether it took effect.",
    }
    ACCOUNT_BALANCE(4500, "AccountBalance", 200, Invalid) {
        "Something is wrong with the balance of the account; the message says what.",
        "Read the message, and check the balance in your account.",
    }
    RESPONSE_ERROR(4703, "ResponseError", 200, Server) {
        "The courier's own service is not available.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    NO_RESPONSE(4705, "NoResponse", 200, Server) {
        "The courier did not answer.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    RATE_REQUEST_FAILED(4713, "RateRequestFailed", 200, Invalid) {
        "Some couriers or all of them failed to name a price; the others' prices are in the answer.",
        "Read the messages of the rates without a price.",
    }
    COURIER_ERROR(4715, "CourierError", 200, Invalid) {
        "The courier refused the request; the details say why.",
        "Read the message and the details, and correct what the courier objects to.",
    }
    ADDRESS_TOO_LONG(4716, "AddressTooLong", 200, Invalid) {
        "An address is longer than the courier permits.",
        "Shorten the lines of the street, or spread them over three.",
    }
    ALREADY_CANCELED(4722, "AlreadyCanceled", 200, Conflict) {
        "The label or the pickup is cancelled already.",
        "Nothing is left to do; find the cancellation in your list of them.",
    }
    DOES_NOT_EXIST(4723, "DoesNotExist", 200, Invalid) {
        "The courier knows nothing of it, so there is nothing to cancel.",
        "Check whether the label or the pickup was created at all.",
    }
    ALREADY_MANIFESTED(4724, "AlreadyManifested", 200, Conflict) {
        "The label is on a manifest, so it can't be cancelled any more.",
        "Ask the courier itself.",
    }
    NO_SHIPMENTS_MANIFEST(4725, "NoShipmentsManifest", 200, Invalid) {
        "There are no labels to manifest.",
        "Check that the labels are created, of this account, and on no manifest yet.",
    }
    NO_AVAILABLE_NUMBER(4730, "NoAvailableNumber", 200, Invalid) {
        "The tracking numbers that the courier assigned in advance are used up.",
        "Ask the courier or the vendor for more numbers.",
    }
    CREDENTIALS_ERROR(4732, "CredentialsError", 200, Invalid) {
        "The courier did not accept the credentials of the shipper account.",
        "Correct the credentials of the shipper account, then send the request again.",
    }
    PAYLOAD_ERROR(4733, "PayloadError", 200, Invalid) {
        "The service can't handle what the request asks for.",
        "Read the message, and leave out what the courier does not offer.",
    }
    DUPLICATE_ORDER_NUMBER(4801, "DuplicateOrderNumber", 200, AlreadyExists) {
        "Another label already has this order number.",
        "Find that label, for it may be from an earlier try; else choose another order number.",
    }
    UNAVAILABLE_SERVICE_TYPE(4802, "UnavailableServiceType", 200, Invalid) {
        "The service is not available for this shipment.",
        "Ask for rates to see which services are, and choose one of these.",
    }
    UNAVAILABLE_SERVICE_TYPE_SERVICE_OPTION(
        4803,
        "UnavailableServiceTypeServiceOption",
        200,
        Invalid
    ) {
        "The service does not go with an option that was asked for.",
        "Leave out the option, or choose another service.",
    }
    MAX_WEIGHT(4804, "MaxWeight", 200, Invalid) {
        "The service does not take this weight.",
        "Choose another service, or spread the weight over several parcels.",
    }
}
