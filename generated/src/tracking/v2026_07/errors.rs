// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

use crate::runtime;

runtime::errors! {
    BAD_REQUEST(400, "BadRequest", 400, Invalid): "BadRequest" {
        "The request was not accepted, and no finer code says why.",
        "Read the server's message, mend the request, and send it again.",
    }
    UNAUTHORIZED(401, "Unauthorized", 401, Unauthorized): "Unauthorized" {
        "The API key or the signature was not accepted.",
        "Check the API key; if you sign requests, check the secret and this machine's clock too.",
    }
    FORBIDDEN(403, "Forbidden", 403, Forbidden): "Forbidden" {
        "The request was understood, but this account may not make it.",
        "Ask for the feature to be activated, or use the key of an account that has it.",
    }
    NOT_FOUND(404, "NotFound", 404, NotFound): "NotFound" {
        "Nothing stands at this address.",
        "Check the base URL and the API version in it.",
    }
    TOO_MANY_REQUESTS(429, "TooManyRequests", 429, RateLimited, retryable): "TooManyRequests" {
        "The account sent more requests than its rate limit allows.",
        "Wait until the moment that the rate-limit headers name, then send the request again.",
    }
    INTERNAL_ERROR(500, "InternalError", 500, Server, retryable): "InternalError" {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    also(502, "InternalError", 502, Server, retryable): "InternalError" {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    also(503, "InternalError", 503, Server, retryable): "InternalError" {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    also(504, "InternalError", 504, Server, retryable): "InternalError" {
        "The service failed.",
        "Try again later; before you repeat a create, look whether the first one took effect.",
    }
    INVALID_JSON(4001, "InvalidJson", 400, Invalid): "BadRequest" {
        "The body is not valid JSON.",
        "This client sends valid JSON, so look for a proxy that changes bodies.",
    }
    also(4002, "InvalidJson", 400, Invalid): "BadRequest" {
        "The body is not valid JSON.",
        "This client sends valid JSON, so look for a proxy that changes bodies.",
    }
    TRACKING_ALREADY_EXISTS(4003, "TrackingAlreadyExists", 400, AlreadyExists): "BadRequest" {
        "A tracking with this number already exists.",
        "Find it in your list of trackings and go on with its id.",
    }
    TRACKING_NOT_FOUND(4004, "TrackingNotFound", 404, NotFound): "BadRequest" {
        "No tracking has this id.",
        "Check the id; a deleted tracking does not come back, so create it anew.",
    }
    INVALID_TRACKING_NUMBER(4005, "InvalidTrackingNumber", 400, Invalid): "BadRequest" {
        "The tracking number can't be used.",
        "Check the number for typing mistakes, its length and its characters.",
    }
    TRACKING_NUMBER_MISSING(4007, "TrackingNumberMissing", 400, Invalid): "BadRequest" {
        "The tracking number is missing.",
        "Give a tracking number.",
    }
    FIELD_INVALID(4008, "FieldInvalid", 400, Invalid): "BadRequest" {
        "A field has a value that is not permitted; the message names it.",
        "Correct the field that the message names.",
    }
    FIELD_REQUIRED(4009, "FieldRequired", 400, Invalid): "BadRequest" {
        "A required field is missing; the message names it.",
        "Give the field that the message names.",
    }
    INVALID_COURIER(4010, "InvalidCourier", 400, Invalid): "BadRequest" {
        "The slug names no courier.",
        "Check the slug against the list of couriers.",
    }
    ADDITIONAL_FIELDS_REQUIRED(4011, "AdditionalFieldsRequired", 400, Invalid): "BadRequest" {
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
    IMPORT_REFUSED(4012, "ImportRefused", 400, Invalid): "BadRequest" {
        "The tracking was not taken in. Its courier is not among those that this account detects, can't be told from the number, is no longer supported, or is not of the given group; or the number has another form.",
        "Name the courier by its slug, and check the number.",
    }
    TRACKING_STILL_ACTIVE(4013, "TrackingStillActive", 400, Invalid): "BadRequest" {
        "The tracking is still active, so there is nothing to restart.",
        "Retrack only when `active` is false.",
    }
    INVALID_TRACKING_ID(4015, "InvalidTrackingId", 400, Invalid): "BadRequest" {
        "The id does not have the form of a tracking id.",
        "Pass the id of an answer, unchanged; a tracking number is not an id.",
    }
    RETRACK_USED_UP(4016, "RetrackUsedUp", 400, Invalid): "BadRequest" {
        "This tracking has no retrack left.",
        "Delete the tracking and create it anew.",
    }
    INVALID_TRACKING_NUMBER_FORMAT(
        4017,
        "InvalidTrackingNumberFormat",
        400,
        Invalid
    ): "BadRequest" {
        "The tracking number does not have the form that its courier uses.",
        "Check the number for typing mistakes, and whether the slug names the right courier.",
    }
}
