//! What is delivered when: each event, with the members that its documents name.

use serde_json::{Value, json};
use simulator::Webhook;
use simulator::script::{PlannedOutcome, Plot};

use crate::receiver::{Received, Receiver};
use crate::service::{Service, builder};
use crate::states::{account, buy, label};

fn bodies(receiver: &Receiver) -> Vec<Value> {
    let read = |one: &Received| serde_json::from_slice(&one.body).expect("JSON");
    receiver.received().iter().map(read).collect()
}

/// A tracking that gets a date after a minute, another one after two, and is reported after three.
fn plot(version: &str) -> Plot {
    let step = |after: u64, day: &str| {
        json!({ "after": after, "set": [
            { "path": ["latest_estimated_delivery", "type"], "is": { "literal": "specific" } },
            { "path": ["latest_estimated_delivery", "datetime"], "is": { "literal": day } },
        ] })
    };
    let mut steps = vec![step(60, "2026-07-01"), step(120, "2026-07-02")];
    if version == "2026-07" {
        steps.push(json!({ "after": 180, "report": "tracking_pending_time" }));
    }
    let stories = json!([{ "schema": "Tracking", "steps": steps }]);
    let plot = json!({ "api": "tracking", "version": version, "stories": stories });
    serde_json::from_value(plot).expect("a plot")
}

async fn tracking(version: &str, receiver: &Receiver) -> Service {
    let webhook = Webhook::to(&receiver.url).version(format!("tracking/{version}"));
    let builder = builder().webhook(webhook).plot(plot(version));
    let service = Service::with(builder, "tracking", Some(version)).await;
    let tracking = json!({ "tracking_number": "1234567890" });
    let body = if version == "2024-04" { json!({ "tracking": tracking }) } else { tracking };
    assert_eq!(service.post("/trackings", body).await.status, 201);
    service
}

#[tokio::test]
async fn a_new_delivery_date_is_reported_with_the_whole_tracking() {
    for version in ["2024-04", "2026-07"] {
        let receiver = Receiver::start(Vec::new()).await;
        let service = tracking(version, &receiver).await;
        service.seconds(121).await;
        let bodies = bodies(&receiver);
        let [first, second] = bodies.as_slice() else { panic!("two deliveries: {bodies:?}") };
        for (body, day) in [(first, "2026-07-01"), (second, "2026-07-02")] {
            assert_eq!(body["event"], "edd_revise");
            let tracking = &body["msg"];
            assert_eq!(tracking["tracking_number"], "1234567890", "it is not wrapped: {body}");
            assert_eq!(tracking["latest_estimated_delivery"]["datetime"], day);
        }
        assert_ne!(first["event_id"], second["event_id"]);
        assert_eq!(
            second["ts"].as_i64().zip(first["ts"].as_i64()).map(|(two, one)| two - one),
            Some(60)
        );
        let received = receiver.received();
        assert_eq!(received[0].header("as-webhook-version").as_deref(), Some(version));
    }
}

#[tokio::test]
async fn a_script_reports_what_only_the_admin_asks_for() {
    let receiver = Receiver::start(Vec::new()).await;
    let service = tracking("2026-07", &receiver).await;
    service.seconds(181).await;
    let bodies = bodies(&receiver);
    let last = bodies.last().expect("a delivery");
    assert_eq!(
        (&last["event"], &last["msg"]["tag"]),
        (&json!("tracking_pending_time"), &json!("Pending"))
    );
}

#[tokio::test]
async fn an_expired_tracking_is_reported() {
    let receiver = Receiver::start(Vec::new()).await;
    let service = tracking("2024-04", &receiver).await;
    service.days(31).await;
    let bodies = bodies(&receiver);
    let last = bodies.last().expect("a delivery");
    assert_eq!(
        (&last["event"], &last["msg"]["tag"]),
        (&json!("tracking_update"), &json!("Expired"))
    );
    assert_eq!(bodies.iter().filter(|one| one["event"] == "tracking_update").count(), 1);
}

/// A service of labels, the first outcomes of whose operations fail.
async fn shipping(receiver: &Receiver, failing: &[&str]) -> Service {
    let webhook = Webhook::to(&receiver.url).version("shipping/v3");
    let outcomes = failing.iter().map(|operation| PlannedOutcome {
        operation: (*operation).to_owned(),
        from: 1,
        calls: 1,
        fails: true,
        takes: None,
    });
    let plot = Plot { api: "shipping".to_owned(), outcomes: outcomes.collect(), ..Plot::default() };
    Service::with(builder().webhook(webhook).plot(plot), "shipping", Some("v3")).await
}

/// Makes one call of each kind that can answer before it is done.
async fn call_all(service: &Service) {
    let account = account(service).await;
    let shipment = label("")["shipment"].clone();
    let (first, second) = (buy(service, &account).await, buy(service, &account).await);
    let calls = [
        ("/rates", json!({ "shipment": shipment, "async": true })),
        ("/cancel-labels", json!({ "label": { "id": first }, "async": true })),
        (
            "/manifests",
            json!({ "shipper_account": { "id": account }, "label_ids": [second], "async": true }),
        ),
    ];
    for (path, body) in calls {
        let pending = service.post(path, body).await;
        assert_eq!(pending.code(), 3001, "{path}: {}", pending.body);
    }
    service.seconds(60).await;
}

#[tokio::test]
async fn outcomes_that_come_later_are_reported_by_operation() {
    let receiver = Receiver::start(Vec::new()).await;
    let service = shipping(&receiver, &[]).await;
    call_all(&service).await;
    let bodies = bodies(&receiver);
    let expected = [
        ("calculate_rates", "calculated"),
        ("cancel_a_label", "cancelled"),
        ("manifest_a_label", "manifested"),
    ];
    assert_eq!(bodies.len(), expected.len(), "no other call is reported: {bodies:?}");
    for (body, (event, status)) in bodies.iter().zip(expected) {
        assert_eq!((&body["event_type"], &body["data"]["status"]), (&json!(event), &json!(status)));
        assert_eq!(body["meta"]["code"], 200);
        assert!(body["date_time"].is_string() && body["data"]["id"].is_string(), "{body}");
    }
}

#[tokio::test]
async fn a_failure_that_comes_later_is_reported_with_its_code() {
    let receiver = Receiver::start(Vec::new()).await;
    let service = shipping(&receiver, &["create_rate", "cancel_label", "create_manifest"]).await;
    call_all(&service).await;
    let bodies = bodies(&receiver);
    let codes: Vec<_> = bodies.iter().map(|body| body["meta"]["code"].as_i64()).collect();
    assert_eq!(codes, [Some(4713), Some(4715), Some(4715)]);
    for body in &bodies {
        assert_eq!(body["data"]["status"], "failed", "{body}");
        assert!(body["meta"]["message"].is_string(), "{body}");
    }
}
