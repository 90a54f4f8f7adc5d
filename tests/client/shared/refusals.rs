//! Refusals that no table foresees: which of code, status and body decides, and what is shown.

use optima_courier::{Error, ErrorKind};
use serde_json::json;

use crate::server::answer;
use crate::support::{KEY, call};
use crate::version::api::errors;

/// The error of a call that is answered with these bytes.
async fn refusal(answer: Vec<u8>) -> Error {
    call(answer, |client| client.get_tracking("abc")).await.1.expect_err("a refusal")
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
    for (status, kind, name, doc) in [
        (401, ErrorKind::Unauthorized, "Unauthorized", errors::UNAUTHORIZED.doc),
        (404, ErrorKind::NotFound, "NotFound", errors::NOT_FOUND.doc),
        (500, ErrorKind::Server, "InternalError", errors::INTERNAL_ERROR.doc),
    ] {
        let doc = doc.trim_end_matches('.');
        let expected = format!("{status}, code 200 {name}: {doc}");
        let error = check_unforeseen(answer(status, body), kind, Some(name), &expected).await;
        assert_eq!(error.help(), error.row().expect("a row").help);
    }
    let expected = "418, code 200: the server gave no reason";
    check_unforeseen(answer(418, body), ErrorKind::Invalid, None, expected).await;
}

#[tokio::test]
async fn shows_messages_and_particulars_of_any_shape() {
    for (meta, expected) in [
        (json!({"code": 4005, "message": ["too short", "no digits"]}), "too short; no digits"),
        (json!({"code": 4005, "message": {"slug": ["is odd"]}}), "slug: is odd"),
        (json!({"code": 4005, "errors": [{"field": "slug"}, "is odd"]}), "field: slug; is odd"),
        (json!({"code": 4005, "message": "", "errors": {"slug": "is odd"}}), "slug: is odd"),
    ] {
        let body = json!({"meta": meta, "data": {}}).to_string();
        let error = refusal(answer(400, &body)).await;
        assert_eq!(error.message(), Some(expected));
        assert!(error.to_string().contains(&format!("InvalidTrackingNumber: {expected}. ")));
    }
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
    assert_eq!(error.details(), Some(&json!([{"field": "as-api-key"}]).into()));
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
