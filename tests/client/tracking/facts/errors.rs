//! The table of errors, and what rules and limits predict of it.

use optima_courier::ErrorKind::{
    self, AlreadyExists, Forbidden, Invalid, NotFound, RateLimited, Server, Unauthorized,
};
use optima_courier::tracking::v2024_04::errors;

/// The table says the types, which are documented and which no constant holds.
const TABLE: &str = include_str!("../../../../generated/src/tracking/v2024_04/errors.rs");

/// Code, HTTP status, type, name, and what it means to a caller.
const ERRORS: &[(i64, u16, &str, &str, ErrorKind)] = &[
    (400, 400, "BadRequest", "BadRequest", Invalid),
    (4001, 400, "BadRequest", "InvalidJson", Invalid),
    // Documents of v4 listed this code for the same.
    (4002, 400, "BadRequest", "InvalidJson", Invalid),
    (4003, 400, "BadRequest", "TrackingAlreadyExists", AlreadyExists),
    // Status 404, although its type is that of a bad request.
    (4004, 404, "BadRequest", "TrackingNotFound", NotFound),
    (4005, 400, "BadRequest", "InvalidTrackingNumber", Invalid),
    (4006, 400, "BadRequest", "TrackingObjectMissing", Invalid),
    (4007, 400, "BadRequest", "TrackingNumberMissing", Invalid),
    (4008, 400, "BadRequest", "FieldInvalid", Invalid),
    (4009, 400, "BadRequest", "FieldRequired", Invalid),
    (4010, 400, "BadRequest", "InvalidCourier", Invalid),
    (4011, 400, "BadRequest", "AdditionalFieldsRequired", Invalid),
    (4012, 400, "BadRequest", "ImportRefused", Invalid),
    (4013, 400, "BadRequest", "TrackingStillActive", Invalid),
    (4014, 400, "BadRequest", "NotificationObjectMissing", Invalid),
    (4015, 400, "BadRequest", "InvalidTrackingId", Invalid),
    (4016, 400, "BadRequest", "RetrackUsedUp", Invalid),
    (4017, 400, "BadRequest", "InvalidTrackingNumberFormat", Invalid),
    (401, 401, "Unauthorized", "Unauthorized", Unauthorized),
    (403, 403, "Forbidden", "Forbidden", Forbidden),
    (404, 404, "NotFound", "NotFound", NotFound),
    (429, 429, "TooManyRequests", "TooManyRequests", RateLimited),
    (500, 500, "InternalError", "InternalError", Server),
    (502, 502, "InternalError", "InternalError", Server),
    (503, 503, "InternalError", "InternalError", Server),
    (504, 504, "InternalError", "InternalError", Server),
];

#[test]
fn each_documented_code_has_its_status_name_and_kind() {
    for (code, http, _, name, kind) in ERRORS {
        let row = errors::ALL.iter().find(|row| row.code == *code);
        let row = row.unwrap_or_else(|| panic!("no row for {code}"));
        assert_eq!((row.http, row.name, row.kind), (*http, *name, *kind), "{code}");
        let retryable = matches!(kind, RateLimited | Server);
        assert_eq!(row.retryable, retryable, "{code}");
        assert!(!row.doc.is_empty() && !row.help.is_empty(), "{code}");
    }
}

#[test]
fn each_documented_code_has_its_type() {
    let table: String = TABLE.split_whitespace().collect();
    for (code, http, ty, name, _) in ERRORS {
        let (_, row) = table.split_once(&format!("({code},\"{name}\",{http},")).expect("a row");
        let (_, rest) = row.split_once(')').expect("its end");
        assert!(rest.starts_with(&format!(":\"{ty}\"{{")), "{code}");
    }
}

#[test]
fn no_other_code_is_made_up() {
    let mut codes: Vec<_> = errors::ALL.iter().map(|row| row.code).collect();
    let mut expected: Vec<_> = ERRORS.iter().map(|(code, ..)| *code).collect();
    codes.sort_unstable();
    expected.sort_unstable();
    assert_eq!(codes, expected);
}
