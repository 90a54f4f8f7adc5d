//! Deliveries: signed, repeated on the schedule of the documents, about what changed.

use std::time::Duration;

use serde_json::{Value, json};
use simulator::Webhook;

use crate::auth::hmac;
use crate::receiver::{Received, Receiver};
use crate::service::{Service, builder};
use crate::states::{account, label};

const SECRET: &str = "test-webhook-secret";

fn is_signed(received: &Received, signature: &str) -> bool {
    hmac(SECRET, &received.body) == signature
}

#[test]
fn signatures_are_those_of_the_vectors() {
    let tracking = br#"{"event":"tracking_update","ts":1712741696}"#;
    assert_eq!(hmac(SECRET, tracking), "2gXqnk8paL56w4A1J4njvNFvECbJHuUZjoKCy+rhpfU=");
    let label = r#""data":{"id":"11111111-2222-4333-8444-555555555555","status":"created"}"#;
    let label = format!(r#"{{"event":"create_a_label",{label}}}"#);
    assert_eq!(
        hmac("whsec_test", label.as_bytes()),
        "50+NQBhucQESoQIAtiEVp6Y9i7vnFBGgx8b3gALb3Qc="
    );
}

async fn tracking(receiver: &Receiver) -> (Service, String) {
    let webhook = Webhook::to(&receiver.url).secret(SECRET).version("tracking/2026-07");
    let service = Service::with(builder().webhook(webhook), "tracking", Some("2026-07")).await;
    let made = service.post("/trackings", json!({ "tracking_number": "1234567890" })).await;
    let path = format!("/trackings/{}", made.data()["id"].as_str().unwrap());
    (service, path)
}

#[tokio::test]
async fn a_change_of_the_tag_is_delivered_signed() {
    let receiver = Receiver::start(Vec::new()).await;
    let (service, path) = tracking(&receiver).await;
    service.post(&format!("{path}/mark-as-completed"), json!({ "reason": "LOST" })).await;
    service.simulator.advance(Duration::ZERO).await;
    let deliveries = receiver.received();
    let [delivery] = deliveries.as_slice() else { panic!("{deliveries:?}") };
    assert!(is_signed(delivery, &delivery.header("aftership-hmac-sha256").expect("a signature")));
    assert_eq!(delivery.header("as-webhook-version").as_deref(), Some("2026-07"));
    let body: Value = serde_json::from_slice(&delivery.body).expect("JSON");
    assert_eq!(body["event"], "tracking_update");
    assert_eq!(body["msg"]["tag"], "Exception");
    assert!(body["ts"].is_i64() && body["event_id"].is_string(), "{body}");
}

#[tokio::test]
async fn a_delivery_that_fails_is_repeated_on_the_documented_schedule() {
    let receiver = Receiver::start(vec![500; 14]).await;
    let (service, path) = tracking(&receiver).await;
    service.post(&format!("{path}/mark-as-completed"), json!({ "reason": "LOST" })).await;
    service.simulator.advance(Duration::ZERO).await;
    assert_eq!(receiver.received().len(), 1);
    service.simulator.advance(Duration::from_secs(29)).await;
    assert_eq!(receiver.received().len(), 1);
    service.simulator.advance(Duration::from_secs(2)).await;
    assert_eq!(receiver.received().len(), 2);
    service.simulator.advance(Duration::from_secs(60)).await;
    assert_eq!(receiver.received().len(), 3);
    service.days(10).await;
    let all = receiver.received();
    assert_eq!(all.len(), 14, "one attempt and thirteen repeats");
    assert!(all.iter().all(|one| one.body == all[0].body), "a repeat is the same delivery");
}

#[tokio::test]
async fn an_outcome_that_comes_later_is_delivered() {
    let receiver = Receiver::start(Vec::new()).await;
    let webhook = Webhook::to(&receiver.url).secret(SECRET).version("shipping/v3");
    let service = Service::with(builder().webhook(webhook), "shipping", Some("v3")).await;
    let mut body = label(&account(&service).await);
    body["async"] = json!(true);
    assert_eq!(service.post("/labels", body).await.code(), 3001);
    service.simulator.advance(Duration::from_secs(60)).await;
    let deliveries = receiver.received();
    let [delivery] = deliveries.as_slice() else { panic!("{deliveries:?}") };
    let signature = delivery.header("am-webhook-signature").expect("a signature");
    assert!(is_signed(delivery, signature.strip_prefix("hmac-sha256=").expect("the prefix")));
    let body: Value = serde_json::from_slice(&delivery.body).expect("JSON");
    assert_eq!(body["event_type"], "create_a_label");
    assert_eq!(body["data"]["status"], "created");
    assert_eq!(body["meta"]["code"], 200);
}
