//! What responses, violations and errors serialize to: the shapes that their documentation names.

use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, CreateParcel, GetParcel};
use runtime::error::{Error, ErrorKind};
use runtime::retry::RetryPolicy;
use runtime::transport::Stage;
use runtime::validate::Validate;
use serde_json::{Value, json};

const KEY: &str = "test-key-0123";

fn client(reply: Reply) -> Client {
    let client = Client::builder(KEY).transport(Scripted::new(reply)).retry(RetryPolicy::never());
    client.build().expect("a client")
}

fn value(of: &impl serde::Serialize) -> Value {
    serde_json::to_value(of).expect("JSON")
}

#[tokio::test]
async fn a_response_serializes_with_its_metadata_and_no_value_of_a_header() {
    let body =
        json!({"meta": {"code": 200}, "data": {"parcel": {"id": "a1", "count": "3", "more": 1}}});
    let headers: &[(&str, &str)] = &[
        ("as-trace-id", "abc"),
        ("set-cookie", "session=secret"),
        ("x-ratelimit-limit", "10"),
        ("retry-after", "3"),
    ];
    let reply = Reply::Answer(200, headers, vec![body.to_string().into()]);
    let response = client(reply).get_parcel("a1").await.expect("a response");
    assert_eq!(
        value(&response),
        json!({
            "data": {"id": "a1", "count": "3", "more": 1},
            "metadata": {
                "status": 200,
                "request_id": "abc",
                "served_version": null,
                "rate_limit": {"limit": 10, "remaining": null, "reset": null},
                "retry_after": 3,
                "attempts": 1,
                "headers": ["as-trace-id", "set-cookie", "x-ratelimit-limit", "retry-after"],
                "notes": [{
                    "kind": "unexpected",
                    "pointer": "/data/parcel/count",
                    "message": "`/data/parcel/count` is a string where a whole number is declared; it was left out",
                }],
                "warnings": [],
            },
            "set_aside": null,
        })
    );
}

#[test]
fn violations_serialize_as_a_list_without_values() {
    let request = CreateParcel {
        ship_date: Some("2026-02-02".into()),
        due_date: Some("2026-02-01".into()),
        ..CreateParcel::new("abc")
    };
    assert_eq!(
        value(&request.violations()),
        json!([
            {
                "pointer": "/number",
                "rule": "parcels/create_parcel/body/number/chars",
                "severity": "error",
                "message": "has 3 characters: give 4 to 100 characters",
                "code": 4003,
                "name": "ParcelAlreadyExists",
            },
            {
                "pointer": "",
                "rule": "rules/dates",
                "severity": "error",
                "message": "has `due_date` below `ship_date`: give ascending values to `ship_date` and `due_date`",
                "code": null,
                "name": null,
            },
        ])
    );
}

async fn refusal(reply: Reply) -> Error {
    let request = GetParcel { lang: Some("secret".to_owned()), ..GetParcel::from("a1") };
    client(reply).get_parcel(request).await.expect_err("a refusal")
}

#[tokio::test]
async fn an_error_serializes_fit_for_a_web_answer() {
    let body = json!({
        "meta": {"code": 4004, "message": format!("no parcel for {KEY}"), "errors": [{"email": "a@b.c"}]},
        "data": {"address": "private"},
    });
    let headers: &[(&str, &str)] =
        &[("as-trace-id", "abc"), ("set-cookie", "session=secret"), ("retry-after", "7")];
    let error = refusal(Reply::Answer(404, headers, vec![body.to_string().into()])).await;
    assert_eq!(
        value(&error),
        json!({
            "kind": "not_found",
            "operation": "get_parcel",
            "status": 404,
            "code": 4004,
            "name": "ParcelNotFound",
            "message": "no parcel for ***",
            "help": "Check the id.",
            "retryable": null,
            "retry_after": 7,
            "may_have_acted": false,
            "attempts": 1,
            "request_id": "abc",
            "violations": [],
        })
    );
}

#[tokio::test]
async fn an_error_about_the_client_says_nothing_of_its_settings() {
    let html = Reply::text(502, "<html>Bad Gateway</html>");
    let lost = Reply::Fail(Stage::NotConnected, false);
    for (reply, kind, message) in
        [(html, "server", "the server failed"), (lost, "transport", "the connection failed")]
    {
        let error = refusal(reply).await;
        let written = value(&error);
        assert_eq!((&written["kind"], &written["message"]), (&json!(kind), &json!(message)));
        assert!(!written.to_string().contains("example.com"), "{written}");
    }
    let error = client(Reply::text(200, "{}")).create_parcel("1").await.expect_err("a refusal");
    let written = value(&error);
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(
        written["message"],
        "the request was not sent: `/number` has 1 character: give 4 to 100 characters"
    );
    assert_eq!(written["violations"][0]["pointer"], "/number");
    let error = Client::builder("bad\nkey").build().expect_err("a refusal");
    assert_eq!(value(&error)["message"], "the client is misconfigured");
}
