// @generated from the specification. Do not edit.
//! The errors that the API documents, for [`Error::is`](crate::Error::is).

#[allow(unused_imports)]
use crate::runtime::{ErrorKind, ErrorRow};

/// The request was not accepted, and no finer code says why.
///
/// Code 400, HTTP status 400, type `BadRequest`.
///
/// Read the server's message, mend the request, and send it again.
pub const BAD_REQUEST: ErrorRow = ErrorRow {
    code: 400,
    name: "BadRequest",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The request was not accepted, and no finer code says why.",
    help: "Read the server's message, mend the request, and send it again.",
};

/// The API key or the signature was not accepted.
///
/// Code 401, HTTP status 401, type `Unauthorized`.
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

/// The request was understood, but this account may not make it.
///
/// Code 403, HTTP status 403, type `Forbidden`.
///
/// Ask for the feature to be activated, or use the key of an account that has it.
pub const FORBIDDEN: ErrorRow = ErrorRow {
    code: 403,
    name: "Forbidden",
    http: 403,
    kind: ErrorKind::Forbidden,
    retryable: false,
    doc: "The request was understood, but this account may not make it.",
    help: "Ask for the feature to be activated, or use the key of an account that has it.",
};

/// Nothing stands at this address.
///
/// Code 404, HTTP status 404, type `NotFound`.
///
/// Check the base URL and the API version in it.
pub const NOT_FOUND: ErrorRow = ErrorRow {
    code: 404,
    name: "NotFound",
    http: 404,
    kind: ErrorKind::NotFound,
    retryable: false,
    doc: "Nothing stands at this address.",
    help: "Check the base URL and the API version in it.",
};

/// The account sent more requests than its rate limit allows.
///
/// Code 429, HTTP status 429, type `TooManyRequests`.
///
/// Wait until the moment that the rate-limit headers name, then send the request again.
pub const TOO_MANY_REQUESTS: ErrorRow = ErrorRow {
    code: 429,
    name: "TooManyRequests",
    http: 429,
    kind: ErrorKind::RateLimited,
    retryable: true,
    doc: "The account sent more requests than its rate limit allows.",
    help: "Wait until the moment that the rate-limit headers name, then send the request again.",
};

/// The service failed.
///
/// Code 500, HTTP status 500, type `InternalError`.
///
/// Try again later; before you repeat a create, look whether the first one took effect.
pub const INTERNAL_ERROR: ErrorRow = ErrorRow {
    code: 500,
    name: "InternalError",
    http: 500,
    kind: ErrorKind::Server,
    retryable: true,
    doc: "The service failed.",
    help: "Try again later; before you repeat a create, look whether the first one took effect.",
};

/// The body is not valid JSON.
///
/// Code 4001, HTTP status 400, type `BadRequest`.
///
/// This client sends valid JSON, so look for a proxy that changes bodies.
pub const INVALID_JSON: ErrorRow = ErrorRow {
    code: 4001,
    name: "InvalidJson",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The body is not valid JSON.",
    help: "This client sends valid JSON, so look for a proxy that changes bodies.",
};

/// A tracking with this number already exists.
///
/// Code 4003, HTTP status 400, type `BadRequest`.
///
/// Find it in your list of trackings and go on with its id.
pub const TRACKING_ALREADY_EXISTS: ErrorRow = ErrorRow {
    code: 4003,
    name: "TrackingAlreadyExists",
    http: 400,
    kind: ErrorKind::AlreadyExists,
    retryable: false,
    doc: "A tracking with this number already exists.",
    help: "Find it in your list of trackings and go on with its id.",
};

/// No tracking has this id.
///
/// Code 4004, HTTP status 404, type `BadRequest`.
///
/// Check the id; a deleted tracking does not come back, so create it anew.
pub const TRACKING_NOT_FOUND: ErrorRow = ErrorRow {
    code: 4004,
    name: "TrackingNotFound",
    http: 404,
    kind: ErrorKind::NotFound,
    retryable: false,
    doc: "No tracking has this id.",
    help: "Check the id; a deleted tracking does not come back, so create it anew.",
};

/// The tracking number can't be used.
///
/// Code 4005, HTTP status 400, type `BadRequest`.
///
/// Check the number for typing mistakes, its length and its characters.
pub const INVALID_TRACKING_NUMBER: ErrorRow = ErrorRow {
    code: 4005,
    name: "InvalidTrackingNumber",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The tracking number can't be used.",
    help: "Check the number for typing mistakes, its length and its characters.",
};

/// The tracking number is missing.
///
/// Code 4007, HTTP status 400, type `BadRequest`.
///
/// Give a tracking number.
pub const TRACKING_NUMBER_MISSING: ErrorRow = ErrorRow {
    code: 4007,
    name: "TrackingNumberMissing",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The tracking number is missing.",
    help: "Give a tracking number.",
};

/// A field has a value that is not permitted; the message names it.
///
/// Code 4008, HTTP status 400, type `BadRequest`.
///
/// Correct the field that the message names.
pub const FIELD_INVALID: ErrorRow = ErrorRow {
    code: 4008,
    name: "FieldInvalid",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A field has a value that is not permitted; the message names it.",
    help: "Correct the field that the message names.",
};

/// A required field is missing; the message names it.
///
/// Code 4009, HTTP status 400, type `BadRequest`.
///
/// Give the field that the message names.
pub const FIELD_REQUIRED: ErrorRow = ErrorRow {
    code: 4009,
    name: "FieldRequired",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "A required field is missing; the message names it.",
    help: "Give the field that the message names.",
};

/// The slug names no courier.
///
/// Code 4010, HTTP status 400, type `BadRequest`.
///
/// Check the slug against the list of couriers.
pub const INVALID_COURIER: ErrorRow = ErrorRow {
    code: 4010,
    name: "InvalidCourier",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The slug names no courier.",
    help: "Check the slug against the list of couriers.",
};

/// This courier needs more fields, which are missing or not valid; the message names them.
///
/// Code 4011, HTTP status 400, type `BadRequest`.
///
/// Give the fields that the message names, such as a postal code or the ship date.
pub const ADDITIONAL_FIELDS_REQUIRED: ErrorRow = ErrorRow {
    code: 4011,
    name: "AdditionalFieldsRequired",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "This courier needs more fields, which are missing or not valid; the message names them.",
    help: "Give the fields that the message names, such as a postal code or the ship date.",
};

/// The tracking was not taken in.
///
/// Its courier is not among those that this account detects, can't be told from the number, is no
/// longer supported, or is not of the given group; or the number has another form.
///
/// Code 4012, HTTP status 400, type `BadRequest`.
///
/// Name the courier by its slug, and check the number.
pub const IMPORT_REFUSED: ErrorRow = ErrorRow {
    code: 4012,
    name: "ImportRefused",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The tracking was not taken in.\n\nIts courier is not among those that this account detects, can't be told from the number, is no\nlonger supported, or is not of the given group; or the number has another form.",
    help: "Name the courier by its slug, and check the number.",
};

/// The tracking is still active, so there is nothing to restart.
///
/// Code 4013, HTTP status 400, type `BadRequest`.
///
/// Retrack only when `active` is false.
pub const TRACKING_STILL_ACTIVE: ErrorRow = ErrorRow {
    code: 4013,
    name: "TrackingStillActive",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The tracking is still active, so there is nothing to restart.",
    help: "Retrack only when `active` is false.",
};

/// The id does not have the form of a tracking id.
///
/// Code 4015, HTTP status 400, type `BadRequest`.
///
/// Pass the id of an answer, unchanged; a tracking number is not an id.
pub const INVALID_TRACKING_ID: ErrorRow = ErrorRow {
    code: 4015,
    name: "InvalidTrackingId",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The id does not have the form of a tracking id.",
    help: "Pass the id of an answer, unchanged; a tracking number is not an id.",
};

/// This tracking has no retrack left.
///
/// Code 4016, HTTP status 400, type `BadRequest`.
///
/// Delete the tracking and create it anew.
pub const RETRACK_USED_UP: ErrorRow = ErrorRow {
    code: 4016,
    name: "RetrackUsedUp",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "This tracking has no retrack left.",
    help: "Delete the tracking and create it anew.",
};

/// The tracking number does not have the form that its courier uses.
///
/// Code 4017, HTTP status 400, type `BadRequest`.
///
/// Check the number for typing mistakes, and whether the slug names the right courier.
pub const INVALID_TRACKING_NUMBER_FORMAT: ErrorRow = ErrorRow {
    code: 4017,
    name: "InvalidTrackingNumberFormat",
    http: 400,
    kind: ErrorKind::Invalid,
    retryable: false,
    doc: "The tracking number does not have the form that its courier uses.",
    help: "Check the number for typing mistakes, and whether the slug names the right courier.",
};

/// Every documented error, in the order of the specification.
pub const ALL: &[ErrorRow] = &[
    BAD_REQUEST,
    UNAUTHORIZED,
    FORBIDDEN,
    NOT_FOUND,
    TOO_MANY_REQUESTS,
    INTERNAL_ERROR,
    ErrorRow {
        code: 502,
        name: "InternalError",
        http: 502,
        kind: ErrorKind::Server,
        retryable: true,
        doc: "The service failed.",
        help: "Try again later; before you repeat a create, look whether the first one took effect.",
    },
    ErrorRow {
        code: 503,
        name: "InternalError",
        http: 503,
        kind: ErrorKind::Server,
        retryable: true,
        doc: "The service failed.",
        help: "Try again later; before you repeat a create, look whether the first one took effect.",
    },
    ErrorRow {
        code: 504,
        name: "InternalError",
        http: 504,
        kind: ErrorKind::Server,
        retryable: true,
        doc: "The service failed.",
        help: "Try again later; before you repeat a create, look whether the first one took effect.",
    },
    INVALID_JSON,
    ErrorRow {
        code: 4002,
        name: "InvalidJson",
        http: 400,
        kind: ErrorKind::Invalid,
        retryable: false,
        doc: "The body is not valid JSON.",
        help: "This client sends valid JSON, so look for a proxy that changes bodies.",
    },
    TRACKING_ALREADY_EXISTS,
    TRACKING_NOT_FOUND,
    INVALID_TRACKING_NUMBER,
    TRACKING_NUMBER_MISSING,
    FIELD_INVALID,
    FIELD_REQUIRED,
    INVALID_COURIER,
    ADDITIONAL_FIELDS_REQUIRED,
    IMPORT_REFUSED,
    TRACKING_STILL_ACTIVE,
    INVALID_TRACKING_ID,
    RETRACK_USED_UP,
    INVALID_TRACKING_NUMBER_FORMAT,
];
