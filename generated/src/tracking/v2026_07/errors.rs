// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    /// The request was not accepted, and no finer code says why.
    ///
    /// Code 400, HTTP status 400, type `BadRequest`.
    ///
    /// Read the server's message, mend the request, and send it again.
    BAD_REQUEST(400, "BadRequest", 400, Invalid) {
        "The request was not accepted, and no finer code says why.",
        "Read the server's message, mend the request, and send it again.",
    }

    /// The API key or the signature was not accepted.
    ///
    /// Code 401, HTTP status 401, type `Unauthorized`.
    ///
    /// Check the API key; if you sign requests, check the secret and this machine's clock too.
    UNAUTHORIZED(401, "Unauthorized", 401, Unauthorized) {
        "The API key or the signature was not accepted.",
        "Check the API key; if you sign requests, check the secret and this machine's clock too.",
    }

    /// The request was understood, but this account may not make it.
    ///
    /// Code 403, HTTP status 403, type `Forbidden`.
    ///
    /// Ask for the feature to be activated, or use the key of an account that has it.
    FORBIDDEN(403, "Forbidden", 403, Forbidden) {
        "The request was understood, but this account may not make it.",
        "Ask for the feature to be activated, or use the key of an account that has it.",
    }

    /// Nothing stands at this address.
    ///
    /// Code 404, HTTP status 404, type `NotFound`.
    ///
    /// Check the base URL and the API version in it.
    NOT_FOUND(404, "NotFound", 404, NotFound) {
        "Nothing stands at this address.",
        "Check the base URL and the API version in it.",
    }

    /// The account sent more requests than its rate limit allows.
    ///
    /// Code 429, HTTP status 429, type `TooManyRequests`.
    ///
    /// Wait until the moment that the rate-limit headers name, then send the request again.
    TOO_MANY_REQUESTS(429, "TooManyRequests", 429, RateLimited, retryable) {
        "The account sent more requests than its rate limit allows.",
        "Wait until the moment that the rate-limit headers name, then send the request again.",
    }

    /// The service failed.
    ///
    /// Code 500, HTTP status 500, type `InternalError`.
    ///
    /// Try again later; before you repeat a create, look whether the first one took effect.
    INTERNAL_ERROR(500, "InternalError", 500, Server, retryable) {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    also(502, "InternalError", 502, Server, retryable) {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    also(503, "InternalError", 503, Server, retryable) {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    also(504, "InternalError", 504, Server, retryable) {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }

    /// The body is not valid JSON.
    ///
    /// Code 4001, HTTP status 400, type `BadRequest`.
    ///
    /// This client sends valid JSON, so look for a proxy that changes bodies.
    INVALID_JSON(4001, "InvalidJson", 400, Invalid) {
        "The body is not valid JSON.",
        "This client sends valid JSON, so look for a proxy that changes bodies.",
    }
    also(4002, "InvalidJson", 400, Invalid) {
        "The body is not valid JSON.",
        "This client sends valid JSON, so look for a proxy that changes bodies.",
    }

    /// A tracking with this number already exists.
    ///
    /// Code 4003, HTTP status 400, type `BadRequest`.
    ///
    /// Find it in your list of trackings and go on with its id.
    TRACKING_ALREADY_EXISTS(4003, "TrackingAlreadyExists", 400, AlreadyExists) {
        "A tracking with this number already exists.",
        "Find it in your list of trackings and go on with its id.",
    }

    /// No tracking has this id.
    ///
    /// Code 4004, HTTP status 404, type `BadRequest`.
    ///
    /// Check the id; a deleted tracking does not come back, so create it anew.
    TRACKING_NOT_FOUND(4004, "TrackingNotFound", 404, NotFound) {
        "No tracking has this id.",
        "Check the id; a deleted tracking does not come back, so create it anew.",
    }

    /// The tracking number can't be used.
    ///
    /// Code 4005, HTTP status 400, type `BadRequest`.
    ///
    /// Check the number for typing mistakes, its length and its characters.
    INVALID_TRACKING_NUMBER(4005, "InvalidTrackingNumber", 400, Invalid) {
        "The tracking number can't be used.",
        "Check the number for typing mistakes, its length and its characters.",
    }

    /// The tracking number is missing.
    ///
    /// Code 4007, HTTP status 400, type `BadRequest`.
    ///
    /// Give a tracking number.
    TRACKING_NUMBER_MISSING(4007, "TrackingNumberMissing", 400, Invalid) {
        "The tracking number is missing.",
        "Give a tracking number.",
    }

    /// A field has a value that is not permitted; the message names it.
    ///
    /// Code 4008, HTTP status 400, type `BadRequest`.
    ///
    /// Correct the field that the message names.
    FIELD_INVALID(4008, "FieldInvalid", 400, Invalid) {
        "A field has a value that is not permitted; the message names it.",
        "Correct the field that the message names.",
    }

    /// A required field is missing; the message names it.
    ///
    /// Code 4009, HTTP status 400, type `BadRequest`.
    ///
    /// Give the field that the message names.
    FIELD_REQUIRED(4009, "FieldRequired", 400, Invalid) {
        "A required field is missing; the message names it.",
        "Give the field that the message names.",
    }

    /// The slug names no courier.
    ///
    /// Code 4010, HTTP status 400, type `BadRequest`.
    ///
    /// Check the slug against the list of couriers.
    INVALID_COURIER(4010, "InvalidCourier", 400, Invalid) {
        "The slug names no courier.",
        "Check the slug against the list of couriers.",
    }

    /// This courier needs more fields, which are missing or not valid; the message names them.
    ///
    /// Code 4011, HTTP status 400, type `BadRequest`.
    ///
    /// Give the fields that the message names, such as a postal code or the ship date.
    ADDITIONAL_FIELDS_REQUIRED(4011, "AdditionalFieldsRequired", 400, Invalid) {
        "This courier needs more fields, which are missing or not valid; the message names them.",
        "Give the fields that the message names, such as a postal code or the ship date.",
    }

    /// The tracking was not taken in.
    ///
    /// Its courier is not among those that this account detects, can't be told from the number, is no
    /// longer supported, or is not of the given group; or the number has another form.
    ///
    /// Code 4012, HTTP status 400, type `BadRequest`.
    ///
    /// Name the courier by its slug, and check the number.
    IMPORT_REFUSED(4012, "ImportRefused", 400, Invalid) {
        "The tracking was not taken in. Its courier is not among those that this account detects, can't be told from the number, is no longer supported, or is not of the given group; or the number has another form.",
        "Name the courier by its slug, and check the number.",
    }

    /// The tracking is still active, so there is nothing to restart.
    ///
    /// Code 4013, HTTP status 400, type `BadRequest`.
    ///
    /// Retrack only when `active` is false.
    TRACKING_STILL_ACTIVE(4013, "TrackingStillActive", 400, Invalid) {
        "The tracking is still active, so there is nothing to restart.",
        "Retrack only when `active` is false.",
    }

    /// The id does not have the form of a tracking id.
    ///
    /// Code 4015, HTTP status 400, type `BadRequest`.
    ///
    /// Pass the id of an answer, unchanged; a tracking number is not an id.
    INVALID_TRACKING_ID(4015, "InvalidTrackingId", 400, Invalid) {
        "The id does not have the form of a tracking id.",
        "Pass the id of an answer, unchanged; a tracking number is not an id.",
    }

    /// This tracking has no retrack left.
    ///
    /// Code 4016, HTTP status 400, type `BadRequest`.
    ///
    /// Delete the tracking and create it anew.
    RETRACK_USED_UP(4016, "RetrackUsedUp", 400, Invalid) {
        "This tracking has no retrack left.",
        "Delete the tracking and create it anew.",
    }

    /// The tracking number does not have the form that its courier uses.
    ///
    /// Code 4017, HTTP status 400, type `BadRequest`.
    ///
    /// Check the number for typing mistakes, and whether the slug names the right courier.
    INVALID_TRACKING_NUMBER_FORMAT(4017, "InvalidTrackingNumberFormat", 400, Invalid) {
        "The tracking number does not have the form that its courier uses.",
        "Check the number for typing mistakes, and whether the slug names the right courier.",
    }
}
