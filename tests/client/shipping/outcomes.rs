//! What counts as success: code and data decide where the HTTP status says nothing.

use optima_courier::shipping::v3::{
    CancelLabel, CreateLabel, CreateManifest, CreateRate, LabelStatus, RateStatus, ReferenceInput,
    errors,
};
use optima_courier::value::Note;
use optima_courier::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::answers::RATE;
use crate::server::{answer, answer_with};
use crate::support::{call, client_of, serve};
use crate::wire;
use crate::wire::shipments::small_shipment;

/// Every form of missing data.
const NO_DATA: [&str; 4] = ["", r#","data":{}"#, r#","data":null"#, r#","data":[]"#];

fn create_label() -> CreateLabel {
    CreateLabel::new("s", ReferenceInput::new("a1"), small_shipment()).async_(true)
}

fn meta(code: i64) -> Value {
    json!({"code": code, "message": "Later.", "details": [], "retryable": false})
}

async fn refusal(bytes: Vec<u8>) -> Error {
    call(bytes, |client| client.get_label("l1")).await.1.expect_err("a refusal")
}

#[tokio::test]
async fn no_operation_takes_a_code_of_failure_for_success() {
    let cases = wire::least();
    let body = r#"{"meta":{"code":4733,"message":"No."},"data":{"id":"a1","status":"failed"}}"#;
    let server = serve(cases.iter().map(|_| answer(200, body))).await;
    let client = client_of(&server);
    for case in &cases {
        let error = case.ask(&client).await.expect_err(case.info.id);
        assert!(error.is(&errors::PAYLOAD_ERROR), "{error}");
        assert_eq!((error.status(), error.body()), (Some(200), body.as_bytes()));
    }
}

#[tokio::test]
async fn a_failure_needs_no_data() {
    for data in NO_DATA {
        let body = format!(r#"{{"meta":{{"code":4153,"message":"None."}}{data}}}"#);
        let error = refusal(answer(200, &body)).await;
        assert!(error.is(&errors::RECORD_NOT_FOUND), "{data}: {error}");
    }
}

#[tokio::test]
async fn goes_by_the_status_where_the_code_is_unknown() {
    for (status, code, kind) in [
        (200, 4999, ErrorKind::Other),
        (200, 302, ErrorKind::Other),
        (400, 4999, ErrorKind::Invalid),
        (404, 404, ErrorKind::NotFound),
    ] {
        let body = json!({"meta": {"code": code, "message": "New."}, "data": {"id": "l1"}});
        let error = refusal(answer(status, &body.to_string())).await;
        assert_eq!((error.kind(), error.code(), error.name()), (kind, Some(code), None));
    }
}

#[tokio::test]
async fn goes_by_the_row_of_the_status_where_the_code_says_success() {
    for (status, code, row) in [
        (500, 200, &errors::INTERNAL_SERVER_ERROR),
        (429, 299, &errors::TOO_MANY_REQUESTS),
        (401, 200, &errors::UNAUTHORIZED),
    ] {
        let body = json!({"meta": {"code": code}, "data": {"id": "l1"}}).to_string();
        let error = refusal(answer(status, &body)).await;
        assert!(error.is(row), "{error}");
        assert_eq!((error.kind(), error.code()), (row.kind, Some(code)));
        assert!(error.to_string().contains(row.doc.trim_end_matches('.')), "{error}");
    }
}

#[tokio::test]
async fn shows_the_particulars_of_a_refusal_without_a_message() {
    let details = json!([{"path": "data.weight", "info": "is a required property"}]);
    let body = json!({"meta": {"code": 4104, "details": details}, "data": {}}).to_string();
    let error = refusal(answer(200, &body)).await;
    assert_eq!(error.message(), Some("info: is a required property; path: data.weight"));
    assert_eq!(error.details(), Some(&details.into()));
}

#[tokio::test]
async fn every_code_from_200_to_299_is_good() {
    for code in [200, 201, 202, 299] {
        let body = json!({"meta": {"code": code}, "data": {"id": "l1"}}).to_string();
        let label = call(answer(200, &body), |client| client.get_label("l1")).await.1;
        let label = label.expect("a label");
        assert_eq!((label.status(), label.notes()), (200, &[][..]));
    }
}

#[tokio::test]
async fn a_label_that_is_still_made_is_pending() {
    let body = json!({"meta": meta(3001), "data": {"id": "l1", "status": "creating"}}).to_string();
    let found = call(answer(200, &body), |client| client.create_label(create_label())).await.1;
    let found = found.expect("a label");
    assert!(found.is_pending() && !found.is_partial());
    let later = Note::Pending { code: 3001, message: Some("Later.".to_owned()) };
    assert_eq!(found.notes(), [later]);
    assert_eq!(found.notes()[0].to_string(), "the outcome comes later: code 3001: Later.");
    assert_eq!(found.id().expect("an id").as_str(), "l1");
    assert_eq!(found.status, Some(LabelStatus::Creating));
}

#[tokio::test]
async fn what_else_may_come_later_is_pending_too() {
    let pending = |status: &str| {
        let data = json!({"id": "x1", "status": status});
        answer(200, &json!({"meta": meta(3001), "data": data}).to_string())
    };
    let account = || ReferenceInput::new("a1");
    let rate = CreateRate::new(small_shipment()).async_(true);
    let rate = call(pending("calculating"), |client| client.create_rate(rate)).await.1;
    assert!(rate.expect("a record").is_pending());
    let manifest = CreateManifest::new(account()).async_(true);
    let manifest = call(pending("manifesting"), |client| client.create_manifest(manifest)).await.1;
    assert!(manifest.expect("a manifest").is_pending());
    let cancel = CancelLabel::new(account()).async_(true);
    let cancel = call(pending("cancelling"), |client| client.cancel_label(cancel)).await.1;
    assert!(cancel.expect("a cancellation").is_pending());
    let read = call(pending("creating"), |client| client.get_label("l1")).await.1;
    assert!(read.expect("a label").is_pending());
}

#[tokio::test]
async fn pending_without_data_is_an_error() {
    for data in NO_DATA {
        let body = format!(r#"{{"meta":{{"code":3001,"message":"Later."}}{data}}}"#);
        let bytes = answer(200, &body);
        let error = call(bytes, |client| client.create_label(create_label())).await.1;
        let error = error.expect_err("no label yet");
        assert_eq!((error.kind(), error.code()), (ErrorKind::Pending, Some(3001)), "{data}");
        assert!(error.is(&errors::PENDING), "{data}: {error}");
    }
}

#[tokio::test]
async fn rates_of_which_some_failed_are_a_success_in_part() {
    let mut body: Value = serde_json::from_str(RATE).expect("JSON");
    body["meta"] = json!({"code": 4713, "message": "Some rates failed.", "details": []});
    let create = CreateRate::new(small_shipment());
    let bytes = answer(200, &body.to_string());
    let found = call(bytes, |client| client.create_rate(create)).await.1.expect("a record");
    assert!(found.is_partial() && !found.is_pending());
    let message = Some("Some rates failed.".to_owned());
    assert_eq!(found.notes(), [Note::Partial { code: 4713, message }]);
    assert_eq!(found.status, Some(RateStatus::Calculated));
    assert_eq!(found.rates.as_ref().map(Vec::len), Some(3));
}

#[tokio::test]
async fn a_partial_success_of_a_bad_status_is_none() {
    let body = json!({"meta": {"code": 4713}, "data": {"id": "r1"}}).to_string();
    let error = call(answer(500, &body), |client| client.get_rate("r1")).await.1;
    assert!(error.expect_err("a failure").is(&errors::RATE_REQUEST_FAILED));
}

#[tokio::test]
async fn a_gateway_that_fails_needs_no_envelope() {
    let rows = [
        (500, &errors::INTERNAL_SERVER_ERROR),
        (502, &errors::BAD_GATEWAY),
        (503, &errors::SERVICE_UNAVAILABLE),
        (504, &errors::GATEWAY_TIMEOUT),
    ];
    let bodies = ["", "<html><h1>Bad Gateway</h1></html>", "{", "[]", "null", r#"{"meta":7}"#];
    for (status, row) in rows {
        for body in bodies {
            let error = refusal(answer_with(status, &[("content-type", "text/html")], body)).await;
            assert!(error.is(row), "{status} {body}: {error}");
            assert_eq!((error.kind(), error.code()), (ErrorKind::Server, None));
            assert_eq!((error.status(), error.body()), (Some(status), body.as_bytes()));
            let expected = row.doc.trim_end_matches('.');
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
    let error = refusal(answer(599, "")).await;
    assert_eq!((error.kind(), error.name()), (ErrorKind::Server, None));
}

#[tokio::test]
async fn a_good_status_without_an_envelope_is_no_answer() {
    for body in ["", "<html></html>", "{}", r#"{"meta":{"code":200}}"#, r#"{"data":null}"#] {
        let error = refusal(answer(200, body)).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}: {error}");
    }
    let found = call(answer(200, r#"{"data":{"id":"l1"}}"#), |client| client.get_label("l1")).await;
    assert_eq!(found.1.expect("a label").notes(), [Note::CodeMissing]);
}

#[tokio::test]
async fn an_account_that_asks_too_often_learns_when_to_go_on() {
    let headers = [
        [("X-RateLimit-Limit", "10"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "9")],
        [("rateLimit-limit", "10"), ("rateLimit-remaining", "0"), ("rateLimit-reset", "9")],
        [("RATELIMIT-LIMIT", "10"), ("x-ratelimit-remaining", "0"), ("RateLimit-Reset", "9")],
    ];
    for headers in headers {
        let body = r#"{"meta":{"code":429,"message":"Slow down.","retryable":true},"data":{}}"#;
        let error = refusal(answer_with(429, &headers, body)).await;
        assert!(error.is(&errors::TOO_MANY_REQUESTS), "{error}");
        let limit = error.metadata().expect("metadata").rate_limit();
        assert_eq!((limit.limit, limit.remaining, limit.reset), (Some(10), Some(0), Some(9)));
    }
}

#[tokio::test]
async fn a_good_answer_tells_the_rate_limit_and_its_id() {
    let headers = [
        ("as-trace-id", "trace-1"),
        ("as-req-source", "gateway"),
        ("rateLimit-limit", "10"),
        ("rateLimit-remaining", "9"),
        // Older SDKs take it for milliseconds; it is handed on as it came.
        ("rateLimit-reset", "1457501223971"),
    ];
    let body = r#"{"meta":{"code":200},"data":{"id":"l1"}}"#;
    let found = call(answer_with(200, &headers, body), |client| client.get_label("l1")).await.1;
    let found = found.expect("a label");
    assert_eq!((found.request_id(), found.served_version()), (Some("trace-1"), None));
    let limit = found.rate_limit();
    assert_eq!((limit.limit, limit.remaining), (Some(10), Some(9)));
    assert_eq!(limit.reset, Some(1_457_501_223_971));
}
