//! Refusals: every row of the error table, and answers that no table foresees.

use optima_courier::tracking::v2024_04::errors;
use optima_courier::{Error, ErrorKind, ErrorRow};
use serde_json::json;

use crate::server::{answer, answer_with};
use crate::support::{KEY, call};

const BAD: &str = "BadRequest";

/// HTTP status, code, type, name and kind, as `spec/tracking/api.yaml` has them.
const TABLE: &[(u16, i64, &str, &str, ErrorKind)] = &[
    (400, 400, BAD, "BadRequest", ErrorKind::Invalid),
    (401, 401, "Unauthorized", "Unauthorized", ErrorKind::Unauthorized),
    (403, 403, "Forbidden", "Forbidden", ErrorKind::Forbidden),
    (404, 404, "NotFound", "NotFound", ErrorKind::NotFound),
    (429, 429, "TooManyRequests", "TooManyRequests", ErrorKind::RateLimited),
    (500, 500, "InternalError", "InternalError", ErrorKind::Server),
    (502, 502, "InternalError", "InternalError", ErrorKind::Server),
    (503, 503, "InternalError", "InternalError", ErrorKind::Server),
    (504, 504, "InternalError", "InternalError", ErrorKind::Server),
    (400, 4001, BAD, "InvalidJson", ErrorKind::Invalid),
    (400, 4002, BAD, "InvalidJson", ErrorKind::Invalid),
    (400, 4003, BAD, "TrackingAlreadyExists", ErrorKind::AlreadyExists),
    (404, 4004, BAD, "TrackingNotFound", ErrorKind::NotFound),
    (400, 4005, BAD, "InvalidTrackingNumber", ErrorKind::Invalid),
    (400, 4006, BAD, "TrackingObjectMissing", ErrorKind::Invalid),
    (400, 4007, BAD, "TrackingNumberMissing", ErrorKind::Invalid),
    (400, 4008, BAD, "FieldInvalid", ErrorKind::Invalid),
    (400, 4009, BAD, "FieldRequired", ErrorKind::Invalid),
    (400, 4010, BAD, "InvalidCourier", ErrorKind::Invalid),
    (400, 4011, BAD, "AdditionalFieldsRequired", ErrorKind::Invalid),
    (400, 4012, BAD, "ImportRefused", ErrorKind::Invalid),
    (400, 4013, BAD, "TrackingStillActive", ErrorKind::Invalid),
    (400, 4014, BAD, "NotificationObjectMissing", ErrorKind::Invalid),
    (400, 4015, BAD, "InvalidTrackingId", ErrorKind::Invalid),
    (400, 4016, BAD, "RetrackUsedUp", ErrorKind::Invalid),
    (400, 4017, BAD, "InvalidTrackingNumberFormat", ErrorKind::Invalid),
];

/// The error of a call that is answered with these bytes.
async fn refusal(answer: Vec<u8>) -> Error {
    call(answer, |client| client.get_tracking("abc")).await.1.expect_err("a refusal")
}

async fn check_row(row: &(u16, i64, &str, &str, ErrorKind)) {
    let (status, code, server_type, name, kind) = *row;
    let body = json!({"meta": {"code": code, "message": "No.", "type": server_type}, "data": {}});
    let bytes = answer_with(status, &[("as-trace-id", "t-1")], &body.to_string());
    let error = refusal(bytes).await;
    assert_eq!((error.kind(), error.name()), (kind, Some(name)), "{row:?}");
    assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
    assert_eq!((error.message(), error.server_type()), (Some("No."), Some(server_type)));
    assert_eq!(error.body(), body.to_string().as_bytes());
    let row = error.row().expect("a row");
    assert_eq!(row.retryable, matches!(kind, ErrorKind::RateLimited | ErrorKind::Server));
    assert_eq!((row.code, row.help), (code, error.help()));
    let line =
        format!("get_tracking: {status}, code {code} {name}: No (request t-1). {}", row.help);
    assert_eq!(error.to_string(), line);
}

#[tokio::test]
async fn knows_every_row_of_the_table() {
    for row in TABLE {
        check_row(row).await;
    }
}

#[test]
fn has_no_row_beyond_the_table() {
    let mut rows: Vec<_> = errors::ALL.iter().map(|row| (row.http, row.code, row.name)).collect();
    let mut table: Vec<_> =
        TABLE.iter().map(|(http, code, _, name, _)| (*http, *code, *name)).collect();
    rows.sort_by_key(|row| row.1);
    table.sort_by_key(|row| row.1);
    assert_eq!(rows, table);
}

#[tokio::test]
async fn is_the_documented_failure_under_each_of_its_codes() {
    let cases: [(u16, i64, &ErrorRow); 7] = [
        (400, 4003, &errors::TRACKING_ALREADY_EXISTS),
        (404, 4004, &errors::TRACKING_NOT_FOUND),
        (400, 4002, &errors::INVALID_JSON),
        (500, 500, &errors::INTERNAL_ERROR),
        (502, 502, &errors::INTERNAL_ERROR),
        (503, 503, &errors::INTERNAL_ERROR),
        (504, 504, &errors::INTERNAL_ERROR),
    ];
    for (status, code, row) in cases {
        let body = json!({"meta": {"code": code}, "data": {}}).to_string();
        let error = refusal(answer(status, &body)).await;
        assert!(error.is(row), "{status} {code}: {error}");
        assert!(!error.is(&errors::FORBIDDEN));
    }
}

/// An answer outside the table: kind, name, and the line but for its help.
async fn check_unforeseen(
    bytes: Vec<u8>,
    kind: ErrorKind,
    name: Option<&str>,
    expected: &str,
) -> Error {
    let error = refusal(bytes).await;
    assert_eq!((error.kind(), error.name()), (kind, name), "{error}");
    let line = error.to_string();
    assert!(line.starts_with(&format!("get_tracking: {expected}. ")), "{line}");
    error
}

#[tokio::test]
async fn goes_by_the_status_where_the_code_is_unknown() {
    for (status, kind) in [
        (200, ErrorKind::Other),
        (400, ErrorKind::Invalid),
        (401, ErrorKind::Unauthorized),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (418, ErrorKind::Invalid),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Server),
    ] {
        let body = r#"{"meta":{"code":4999,"message":"New."},"data":{}}"#;
        let expected = format!("{status}, code 4999: New");
        check_unforeseen(answer(status, body), kind, None, &expected).await;
    }
}

#[tokio::test]
async fn goes_by_the_code_where_the_status_says_ok() {
    let body = r#"{"data":{"tracking":{"id":"a"}},"meta":{"code":4003,"message":"Twice."}}"#;
    let error = check_unforeseen(
        answer(200, body),
        ErrorKind::AlreadyExists,
        Some("TrackingAlreadyExists"),
        "200, code 4003 TrackingAlreadyExists: Twice",
    )
    .await;
    assert!(error.is(&errors::TRACKING_ALREADY_EXISTS));
    let body = r#"{"meta":{"code":302},"data":{"tracking":{}}}"#;
    let expected = "200, code 302: the server gave no reason";
    check_unforeseen(answer(200, body), ErrorKind::Other, None, expected).await;
}

#[tokio::test]
async fn takes_no_good_code_for_success_when_the_status_is_bad() {
    let body = r#"{"meta":{"code":200},"data":{"tracking":{"id":"a"}}}"#;
    let expected = "500, code 200: the server gave no reason";
    check_unforeseen(answer(500, body), ErrorKind::Server, None, expected).await;
}

#[tokio::test]
async fn keeps_the_body_of_a_gateway_that_answers_in_html() {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let bytes = answer_with(502, &[("content-type", "text/html")], page);
    let name = Some("InternalError");
    let error =
        check_unforeseen(bytes, ErrorKind::Server, name, "502 InternalError: The service failed")
            .await;
    assert_eq!((error.code(), error.message()), (None, None));
    assert_eq!(error.body(), page.as_bytes());
}

#[tokio::test]
async fn explains_a_refusal_without_a_body() {
    for (status, kind, name) in [
        (401, ErrorKind::Unauthorized, Some("Unauthorized")),
        (404, ErrorKind::NotFound, Some("NotFound")),
        (413, ErrorKind::Invalid, None),
        (504, ErrorKind::Server, Some("InternalError")),
        (599, ErrorKind::Server, None),
    ] {
        let error = refusal(answer(status, "")).await;
        assert_eq!((error.kind(), error.name(), error.body()), (kind, name, &b""[..]), "{error}");
    }
}

#[tokio::test]
async fn carries_the_particulars_that_no_document_names() {
    let body = r#"{"meta":{"code":401,"errors":[{"field":"as-api-key"}]},"data":{}}"#;
    let error = refusal(answer(401, body)).await;
    assert_eq!(error.details(), Some(&json!([{"field": "as-api-key"}])));
    assert_eq!(error.operation(), Some("get_tracking"));
    assert!(error.violations().is_empty());
}

#[tokio::test]
async fn prints_one_line_without_the_key() {
    let message = format!("Key {KEY}\nis\u{202e} {}", "long ".repeat(200));
    let body = json!({"meta": {"code": 401, "message": message}, "data": {}}).to_string();
    let error = refusal(answer(401, &body)).await;
    for text in [error.to_string(), format!("{error:?}"), format!("{error:#?}")] {
        assert!(text.contains("Key *** is") && !text.contains(KEY), "{text}");
        assert!(text.chars().count() < 900 && !text.contains('\u{202e}'), "{text}");
    }
    assert!(!error.to_string().contains('\n'));
}
