// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    /// The API key or the signature was not accepted.
    ///
    /// Code 401, HTTP status 401.
    ///
    /// Check the API key; if you sign requests, check the secret and this machine's clock too.
    UNAUTHORIZED(401, "Unauthorized", 401, Unauthorized) {
        "The API key or the signature was not accepted.",
        "Check the API key; if you sign requests, check the secret and this machine's clock too.",
    }

    /// The organisation sent more requests than its rate limit allows.
    ///
    /// Code 429, HTTP status 429.
    ///
    /// Wait until the moment that the rate-limit headers name, then send the request again.
    TOO_MANY_REQUESTS(429, "TooManyRequests", 429, RateLimited, retryable) {
        "The organisation sent more requests than its rate limit allows.",
        "Wait until the moment that the rate-limit headers name, then send the request again.",
    }

    /// The service failed.
    ///
    /// Code 500, HTTP status 500.
    ///
    /// Before you repeat a create, look whether the first one took effect.
    INTERNAL_SERVER_ERROR(500, "InternalServerError", 500, Server) {
        "The service failed.",
        "Before you repeat a create, look whether the first one took effect.",
    }

    /// The service behind the gateway failed.
    ///
    /// Code 502, HTTP status 502.
    ///
    /// Before you repeat a create, look whether the first one took effect.
    BAD_GATEWAY(502, "BadGateway", 502, Server) {
        "The service behind the gateway failed.",
        "Before you repeat a create, look whether the first one took effect.",
    }

    /// The service can't be reached for now.
    ///
    /// Code 503, HTTP status 503.
    ///
    /// Before you repeat a create, look whether the first one took effect.
    SERVICE_UNAVAILABLE(503, "ServiceUnavailable", 503, Server) {
        "The service can't be reached for now.",
        "Before you repeat a create, look whether the first one took effect.",
    }

    /// The service did not answer the gateway in time.
    ///
    /// Code 504, HTTP status 504.
    ///
    /// Before you repeat a create, look whether the first one took effect.
    GATEWAY_TIMEOUT(504, "GatewayTimeout", 504, Server) {
        "The service did not answer the gateway in time.",
        "Before you repeat a create, look whether the first one took effect.",
    }

    /// The request was accepted, and its outcome comes later.
    ///
    /// Code 3001, HTTP status 200.
    ///
    /// Read the record until its status changes, after a second at first and then less and less
    /// often, or wait for the webhook.
    PENDING(3001, "Pending", 200, Pending) {
        "The request was accepted, and its outcome comes later.",
        "Read the record until its status changes, after a second at first and then less and less often, or wait for the webhook.",
    }

    /// The service failed.
    ///
    /// Code 4100, HTTP status 200.
    ///
    /// Tell the vendor, with the request id of the answer.
    INTERNAL_ERROR(4100, "InternalError", 200, Server) {
        "The service failed.",
        "Tell the vendor, with the request id of the answer.",
    }

    /// The service failed, and may succeed if it is asked again.
    ///
    /// Code 4101, HTTP status 200.
    ///
    /// Send the request again after a while.
    INTERNAL_ERROR_RETRY(4101, "InternalErrorRetry", 200, Server, retryable) {
        "The service failed, and may succeed if it is asked again.",
        "Send the request again after a while.",
    }

    /// The request was not accepted; the details name each field that is wrong.
    ///
    /// Code 4104, HTTP status 200.
    ///
    /// Correct the fields that the details name, by their paths in the request.
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

    /// The body is not valid JSON.
    ///
    /// Code 4109, HTTP status 200.
    ///
    /// This client sends valid JSON, so look for a proxy that changes bodies.
    INVALID_JSON(4109, "InvalidJson", 200, Invalid) {
        "The body is not valid JSON.",
        "This client sends valid JSON, so look for a proxy that changes bodies.",
    }

    /// No shipper account has this id.
    ///
    /// Code 4140, HTTP status 200.
    ///
    /// Check the id, and whether the account belongs to this environment.
    SHIPPER_ACCOUNT_NOT_FOUND(4140, "ShipperAccountNotFound", 200, NotFound) {
        "No shipper account has this id.",
        "Check the id, and whether the account belongs to this environment.",
    }

    /// No record has this id.
    ///
    /// Code 4153, HTTP status 200.
    ///
    /// Check the id, and whether the record belongs to this environment.
    RECORD_NOT_FOUND(4153, "RecordNotFound", 200, NotFound) {
        "No record has this id.",
        "Check the id, and whether the record belongs to this environment.",
    }

    /// The shipper account is busy with a manifest or a cancellation.
    ///
    /// Code 4155, HTTP status 200.
    ///
    /// Wait until that is done, then send the request again.
    SHIPPER_ACCOUNT_LOCKED(4155, "ShipperAccountLocked", 200, Conflict, retryable) {
        "The shipper account is busy with a manifest or a cancellation.",
        "Wait until that is done, then send the request again.",
    }

    /// No rate has this id.
    ///
    /// Code 4157, HTTP status 200.
    ///
    /// Check the id, or ask for new rates.
    RATE_NOT_FOUND(4157, "RateNotFound", 200, NotFound) {
        "No rate has this id.",
        "Check the id, or ask for new rates.",
    }

    /// The prepaid account is switched off for now.
    ///
    /// Code 4159, HTTP status 200.
    ///
    /// Try again later, or use another shipper account.
    PREPAID_ACCOUNT_DISABLED(4159, "PrepaidAccountDisabled", 200, Invalid, retryable) {
        "The prepaid account is switched off for now.",
        "Try again later, or use another shipper account.",
    }

    /// The payment card was declined.
    ///
    /// Code 4161, HTTP status 200.
    ///
    /// Check the card in your account, or pay with another.
    PAYMENT_CARD_ERROR(4161, "PaymentCardError", 200, Invalid) {
        "The payment card was declined.",
        "Check the card in your account, or pay with another.",
    }

    /// The payment service can't be reached.
    ///
    /// Code 4162, HTTP status 200.
    ///
    /// Look whether the label exists before you try again later.
    PAYMENT_API_ERROR(4162, "PaymentApiError", 200, Invalid) {
        "The payment service can't be reached.",
        "Look whether the label exists before you try again later.",
    }

    /// The amount to pay is not valid.
    ///
    /// Code 4163, HTTP status 200.
    ///
    /// Check the amounts in the request.
    PAYMENT_INVALID_REQUEST_AMOUNT_ERROR(4163, "PaymentInvalidRequestAmountError", 200, Invalid) {
        "The amount to pay is not valid.",
        "Check the amounts in the request.",
    }

    /// The request for payment is not valid.
    ///
    /// Code 4164, HTTP status 200.
    ///
    /// Check how your account pays.
    PAYMENT_INVALID_REQUEST_ERROR(4164, "PaymentInvalidRequestError", 200, Invalid) {
        "The request for payment is not valid.",
        "Check how your account pays.",
    }

    /// The courier does not offer this operation.
    ///
    /// Code 4171, HTTP status 200.
    ///
    /// See in the list of couriers which operations each offers, or choose another courier.
    OPERATION_NOT_ALLOWED_COURIER(4171, "OperationNotAllowedCourier", 200, Invalid) {
        "The courier does not offer this operation.",
        "See in the list of couriers which operations each offers, or choose another courier.",
    }

    /// The account used up the number of requests that was agreed for it.
    ///
    /// Code 4172, HTTP status 200.
    ///
    /// Wait before you send the request again, or ask the vendor for more.
    TOO_MANY_CUSTOM_REQUESTS(4172, "TooManyCustomRequests", 200, RateLimited, retryable) {
        "The account used up the number of requests that was agreed for it.",
        "Wait before you send the request again, or ask the vendor for more.",
    }

    /// The service had trouble with its network.
    ///
    /// Code 4312, HTTP status 200.
    ///
    /// Send the request again; before you repeat a create, look whether it took effect.
    NETWORK_ERROR(4312, "NetworkError", 200, Server, retryable) {
        "The service had trouble with its network.",
        "Send the request again; before you repeat a create, look whether it took effect.",
    }

    /// Something is wrong with the balance of the account; the message says what.
    ///
    /// Code 4500, HTTP status 200.
    ///
    /// Read the message, and check the balance in your account.
    ACCOUNT_BALANCE(4500, "AccountBalance", 200, Invalid) {
        "Something is wrong with the balance of the account; the message says what.",
        "Read the message, and check the balance in your account.",
    }

    /// The courier's own service is not available.
    ///
    /// Code 4703, HTTP status 200.
    ///
    /// Try again later; before you repeat a create, look whether the first one took effect.
    RESPONSE_ERROR(4703, "ResponseError", 200, Server) {
        "The courier's own service is not available.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }

    /// The courier did not answer.
    ///
    /// Code 4705, HTTP status 200.
    ///
    /// Try again later; before you repeat a create, look whether the first one took effect.
    NO_RESPONSE(4705, "NoResponse", 200, Server) {
        "The courier did not answer.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }

    /// Some couriers or all of them failed to name a price; the others' prices are in the answer.
    ///
    /// Code 4713, HTTP status 200.
    ///
    /// Read the messages of the rates without a price.
    RATE_REQUEST_FAILED(4713, "RateRequestFailed", 200, Invalid) {
        "Some couriers or all of them failed to name a price; the others' prices are in the answer.",
        "Read the messages of the rates without a price.",
    }

    /// The courier refused the request; the details say why.
    ///
    /// Code 4715, HTTP status 200.
    ///
    /// Read the message and the details, and correct what the courier objects to.
    COURIER_ERROR(4715, "CourierError", 200, Invalid) {
        "The courier refused the request; the details say why.",
        "Read the message and the details, and correct what the courier objects to.",
    }

    /// An address is longer than the courier permits.
    ///
    /// Code 4716, HTTP status 200.
    ///
    /// Shorten the lines of the street, or spread them over three.
    ADDRESS_TOO_LONG(4716, "AddressTooLong", 200, Invalid) {
        "An address is longer than the courier permits.",
        "Shorten the lines of the street, or spread them over three.",
    }

    /// The label or the pickup is cancelled already.
    ///
    /// Code 4722, HTTP status 200.
    ///
    /// Nothing is left to do; find the cancellation in your list of them.
    ALREADY_CANCELED(4722, "AlreadyCanceled", 200, Conflict) {
        "The label or the pickup is cancelled already.",
        "Nothing is left to do; find the cancellation in your list of them.",
    }

    /// The courier knows nothing of it, so there is nothing to cancel.
    ///
    /// Code 4723, HTTP status 200.
    ///
    /// Check whether the label or the pickup was created at all.
    DOES_NOT_EXIST(4723, "DoesNotExist", 200, Invalid) {
        "The courier knows nothing of it, so there is nothing to cancel.",
        "Check whether the label or the pickup was created at all.",
    }

    /// The label is on a manifest, so it can't be cancelled any more.
    ///
    /// Code 4724, HTTP status 200.
    ///
    /// Ask the courier itself.
    ALREADY_MANIFESTED(4724, "AlreadyManifested", 200, Conflict) {
        "The label is on a manifest, so it can't be cancelled any more.",
        "Ask the courier itself.",
    }

    /// There are no labels to manifest.
    ///
    /// Code 4725, HTTP status 200.
    ///
    /// Check that the labels are created, of this account, and on no manifest yet.
    NO_SHIPMENTS_MANIFEST(4725, "NoShipmentsManifest", 200, Invalid) {
        "There are no labels to manifest.",
        "Check that the labels are created, of this account, and on no manifest yet.",
    }

    /// The tracking numbers that the courier assigned in advance are used up.
    ///
    /// Code 4730, HTTP status 200.
    ///
    /// Ask the courier or the vendor for more numbers.
    NO_AVAILABLE_NUMBER(4730, "NoAvailableNumber", 200, Invalid) {
        "The tracking numbers that the courier assigned in advance are used up.",
        "Ask the courier or the vendor for more numbers.",
    }

    /// The courier did not accept the credentials of the shipper account.
    ///
    /// Code 4732, HTTP status 200.
    ///
    /// Correct the credentials of the shipper account, then send the request again.
    CREDENTIALS_ERROR(4732, "CredentialsError", 200, Invalid) {
        "The courier did not accept the credentials of the shipper account.",
        "Correct the credentials of the shipper account, then send the request again.",
    }

    /// The service can't handle what the request asks for.
    ///
    /// Code 4733, HTTP status 200.
    ///
    /// Read the message, and leave out what the courier does not offer.
    PAYLOAD_ERROR(4733, "PayloadError", 200, Invalid) {
        "The service can't handle what the request asks for.",
        "Read the message, and leave out what the courier does not offer.",
    }

    /// Another label already has this order number.
    ///
    /// Code 4801, HTTP status 200.
    ///
    /// Find that label, for it may be from an earlier try; else choose another order number.
    DUPLICATE_ORDER_NUMBER(4801, "DuplicateOrderNumber", 200, AlreadyExists) {
        "Another label already has this order number.",
        "Find that label, for it may be from an earlier try; else choose another order number.",
    }

    /// The service is not available for this shipment.
    ///
    /// Code 4802, HTTP status 200.
    ///
    /// Ask for rates to see which services are, and choose one of these.
    UNAVAILABLE_SERVICE_TYPE(4802, "UnavailableServiceType", 200, Invalid) {
        "The service is not available for this shipment.",
        "Ask for rates to see which services are, and choose one of these.",
    }

    /// The service does not go with an option that was asked for.
    ///
    /// Code 4803, HTTP status 200.
    ///
    /// Leave out the option, or choose another service.
    UNAVAILABLE_SERVICE_TYPE_SERVICE_OPTION(4803, "UnavailableServiceTypeServiceOption", 200, Invalid) {
        "The service does not go with an option that was asked for.",
        "Leave out the option, or choose another service.",
    }

    /// The service does not take this weight.
    ///
    /// Code 4804, HTTP status 200.
    ///
    /// Choose another service, or spread the weight over several parcels.
    MAX_WEIGHT(4804, "MaxWeight", 200, Invalid) {
        "The service does not take this weight.",
        "Choose another service, or spread the weight over several parcels.",
    }
}
