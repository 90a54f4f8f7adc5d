//! Errors: each by its name where the specification gives its condition.

use reqwest::Method;
use serde_json::{Value, json};

use crate::service::Service;

#[tokio::test]
async fn a_bad_request_is_answered_with_the_error_that_the_table_has_for_it() {
    let service = Service::new("tracking", "2024-04").await;
    let cases: [(Method, &str, Value, i64); 10] = [
        (Method::POST, "/trackings", json!({}), 4006),
        (Method::POST, "/trackings", json!({ "tracking": {} }), 4007),
        (Method::POST, "/trackings", json!({ "tracking": { "tracking_number": "1" } }), 4005),
        (
            Method::POST,
            "/trackings",
            json!({ "tracking": { "tracking_number": "1234567890", "emails": ["no"] } }),
            4008,
        ),
        (Method::GET, "/trackings/000000000000000000000000", Value::Null, 4004),
        (Method::GET, "/trackings?limit=0", Value::Null, 4008),
        (Method::GET, "/nowhere", Value::Null, 404),
        (Method::POST, "/notifications/000000000000000000000000/add", json!({}), 4014),
        (Method::PUT, "/trackings/000000000000000000000000", json!({ "title": "New" }), 4006),
        (
            Method::POST,
            "/estimated-delivery-date/predict-batch",
            json!({ "estimated_delivery_dates": [] }),
            4008,
        ),
    ];
    for (method, path, body, code) in cases {
        let answer = service.send(method.clone(), path, body.clone()).await;
        assert_eq!(answer.code(), code, "{method} {path} {body}: {}", answer.body);
        assert!(answer.status >= 400, "{}", answer.body);
        assert_eq!(answer.data(), &json!({}));
        assert!(answer.body["meta"]["message"].is_string());
        assert!(answer.body["meta"]["type"].is_string());
    }
}

#[tokio::test]
async fn errors_of_the_shipping_api_come_with_status_200() {
    let service = Service::new("shipping", "v3").await;
    let answer = service.post("/labels", json!({})).await;
    assert_eq!((answer.status, answer.code()), (200, 4104), "{}", answer.body);
    assert_eq!(answer.body["meta"]["retryable"], false);
    assert!(answer.body["meta"]["details"].as_array().is_some_and(|details| !details.is_empty()));
}

#[tokio::test]
async fn the_id_of_a_request_and_the_version_come_with_each_answer() {
    let service = Service::new("tracking", "2026-07").await;
    for path in ["/trackings", "/nowhere"] {
        let answer = service.get(path).await;
        assert_eq!(answer.headers["as-api-version"], "2026-07");
        assert!(!answer.headers["as-trace-id"].is_empty());
        assert!(answer.headers.contains_key("x-ratelimit-limit") || path == "/nowhere");
    }
}
