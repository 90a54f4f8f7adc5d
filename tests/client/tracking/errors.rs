//! Refusals: every row of the error table, and answers that no table foresees.

use optima_courier::tracking::v2024_04::errors;
use optima_courier::{Error, ErrorKind, ErrorRow};
use serde_json::json;

use crate::emitted;
use crate::server::{Server, answer, answer_with};
use crate::support::{KEY, call, client_of};
use crate::wire;

/// One line of the table of errors, and an operation that may answer with it.
struct Line {
    status: u16,
    code: i64,
    server_type: &'static str,
    name: &'static str,
    row: &'static ErrorRow,
    kind: ErrorKind,
    operation: &'static str,
}

/// A line by HTTP status, code and type; name and row; kind; and the operation.
macro_rules! lines {
    ($(
        $status:literal $code:literal $type:ident, $name:literal $row:ident, $kind:ident $by:ident;
    )*) => {
        &[$(Line {
            status: $status,
            code: $code,
            server_type: stringify!($type),
            name: $name,
            row: &errors::$row,
            kind: ErrorKind::$kind,
            operation: stringify!($by),
        }),*]
    };
}

#[rustfmt::skip]
const TABLE: &[Line] = lines! {
    400 400 BadRequest, "BadRequest" BAD_REQUEST, Invalid create_tracking;
    401 401 Unauthorized, "Unauthorized" UNAUTHORIZED, Unauthorized list_trackings;
    403 403 Forbidden, "Forbidden" FORBIDDEN, Forbidden predict_delivery_dates;
    404 404 NotFound, "NotFound" NOT_FOUND, NotFound list_all_couriers;
    429 429 TooManyRequests, "TooManyRequests" TOO_MANY_REQUESTS, RateLimited detect_couriers;
    500 500 InternalError, "InternalError" INTERNAL_ERROR, Server get_tracking;
    502 502 InternalError, "InternalError" INTERNAL_ERROR, Server create_tracking;
    503 503 InternalError, "InternalError" INTERNAL_ERROR, Server list_couriers;
    504 504 InternalError, "InternalError" INTERNAL_ERROR, Server retrack_tracking;
    400 4001 BadRequest, "InvalidJson" INVALID_JSON, Invalid update_tracking;
    400 4002 BadRequest, "InvalidJson" INVALID_JSON, Invalid mark_tracking_completed_by_number;
    400 4003 BadRequest, "TrackingAlreadyExists" TRACKING_ALREADY_EXISTS,
        AlreadyExists create_tracking;
    404 4004 BadRequest, "TrackingNotFound" TRACKING_NOT_FOUND, NotFound get_last_checkpoint;
    400 4005 BadRequest, "InvalidTrackingNumber" INVALID_TRACKING_NUMBER, Invalid detect_couriers;
    400 4006 BadRequest, "TrackingObjectMissing" TRACKING_OBJECT_MISSING,
        Invalid update_tracking_by_number;
    400 4007 BadRequest, "TrackingNumberMissing" TRACKING_NUMBER_MISSING, Invalid create_tracking;
    400 4008 BadRequest, "FieldInvalid" FIELD_INVALID, Invalid mark_tracking_completed;
    400 4009 BadRequest, "FieldRequired" FIELD_REQUIRED, Invalid predict_delivery_dates;
    400 4010 BadRequest, "InvalidCourier" INVALID_COURIER, Invalid update_tracking;
    400 4011 BadRequest, "AdditionalFieldsRequired" ADDITIONAL_FIELDS_REQUIRED,
        Invalid create_tracking;
    400 4012 BadRequest, "ImportRefused" IMPORT_REFUSED, Invalid create_tracking;
    400 4013 BadRequest, "TrackingStillActive" TRACKING_STILL_ACTIVE, Invalid retrack_tracking;
    400 4014 BadRequest, "NotificationObjectMissing" NOTIFICATION_OBJECT_MISSING,
        Invalid add_notification;
    400 4015 BadRequest, "InvalidTrackingId" INVALID_TRACKING_ID, Invalid delete_tracking;
    400 4016 BadRequest, "RetrackUsedUp" RETRACK_USED_UP, Invalid retrack_tracking_by_number;
    400 4017 BadRequest, "InvalidTrackingNumberFormat" INVALID_TRACKING_NUMBER_FORMAT,
        Invalid create_tracking;
};

/// The error of a call that is answered with these bytes.
async fn refusal(answer: Vec<u8>) -> Error {
    call(answer, |client| client.get_tracking("abc")).await.1.expect_err("a refusal")
}

/// A refusal with a line of the table.
fn refusal_of(line: &Line) -> Vec<u8> {
    answer_with(line.status, &[("as-trace-id", "t-1")], body_of(line))
}

fn body_of(line: &Line) -> String {
    let Line { code, server_type, .. } = line;
    json!({"meta": {"code": code, "message": "No.", "type": server_type}, "data": {}}).to_string()
}

fn check_line(line: &Line, error: &Error) {
    let Line { status, code, name, .. } = *line;
    assert_eq!((error.kind(), error.name()), (line.kind, Some(name)), "{code}");
    assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
    assert_eq!((error.message(), error.server_type()), (Some("No."), Some(line.server_type)));
    assert_eq!(error.body(), body_of(line).as_bytes());
    let row = error.row().expect("a row");
    assert_eq!((row.code, row.http, row.kind), (code, status, line.kind));
    assert_eq!(row.retryable, matches!(line.kind, ErrorKind::RateLimited | ErrorKind::Server));
    assert_eq!(row.help, error.help());
    assert!(row.help.len() > 10, "{}", row.help);
    let (operation, help) = (line.operation, row.help);
    let expected = format!("{operation}: {status}, code {code} {name}: No (request t-1). {help}");
    assert_eq!(error.to_string(), expected);
    for other in TABLE {
        assert_eq!(error.is(other.row), other.name == name, "{code} is {}", other.name);
    }
}

#[tokio::test]
async fn knows_every_row_of_the_table_from_an_operation_that_answers_with_it() {
    let server = Server::start(TABLE.iter().map(refusal_of)).await;
    let (client, cases) = (client_of(&server), wire::least());
    for line in TABLE {
        let case = cases.iter().find(|case| case.info.id == line.operation);
        let error = case.expect("an operation").ask(&client).await.expect_err("a refusal");
        check_line(line, &error);
    }
}

#[test]
fn every_operation_of_the_table_documents_its_row() {
    let documented = emitted::documentation();
    for Line { code, name, operation, .. } in TABLE {
        let text = &documented[*operation];
        assert!(text.contains(&format!("[`{name}`]")), "{operation} says nothing of {code}");
    }
}

#[test]
fn has_no_row_beyond_the_table() {
    let mut rows: Vec<_> = errors::ALL.iter().map(|row| (row.http, row.code, row.name)).collect();
    let mut table: Vec<_> = TABLE.iter().map(|line| (line.status, line.code, line.name)).collect();
    rows.sort_by_key(|row| row.1);
    table.sort_by_key(|row| row.1);
    assert_eq!(rows, table);
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
async fn reads_a_code_that_is_written_as_text_or_with_a_fraction_of_zero() {
    for code in ["4003", r#""4003""#, r#"" 4003 ""#, "4003.0", "4.003e3"] {
        for status in [200, 400] {
            let body = format!(r#"{{"meta":{{"code":{code},"message":"Twice."}},"data":{{}}}}"#);
            let error = refusal(answer(status, &body)).await;
            assert!(error.is(&errors::TRACKING_ALREADY_EXISTS), "{status} {code}: {error}");
        }
    }
}

#[tokio::test]
async fn goes_by_the_status_where_the_code_or_the_message_is_odd() {
    for odd in ["null", r#""none""#, "true", "[4003]", r#"{"code":4003}"#, "4003.5", "1e300"] {
        let body = format!(r#"{{"meta":{{"code":{odd},"message":{odd},"type":[]}},"data":{{}}}}"#);
        let error = refusal(answer(404, &body)).await;
        let name = Some("NotFound");
        assert_eq!((error.kind(), error.name(), error.code()), (ErrorKind::NotFound, name, None));
        assert_eq!((error.server_type(), error.body()), (None, body.as_bytes()));
    }
}

#[tokio::test]
async fn takes_no_good_code_for_success_when_the_status_is_bad() {
    let body = r#"{"meta":{"code":200},"data":{"tracking":{"id":"a"}}}"#;
    let expected = "500, code 200: the server gave no reason";
    check_unforeseen(answer(500, body), ErrorKind::Server, None, expected).await;
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
