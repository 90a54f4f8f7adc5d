//! Deliveries in the shape of 2024-04.

use optima_courier::tracking::v2024_04::Tag;
use optima_courier::tracking::v2024_04::webhooks::Webhook;
use serde_json::{Value, json};

/// The tracking that answers hold, which deliveries do not wrap.
fn msg() -> Value {
    let answer: Value =
        serde_json::from_str(include_str!("../answers/tracking.json")).expect("JSON");
    answer["data"]["tracking"].clone()
}

#[test]
fn reads_a_whole_tracking_of_its_own_version() {
    let body = json!({"event": "tracking_update", "event_id": "e-1", "msg": msg(), "ts": 1});
    let received = Webhook::from_slice(body.to_string().as_bytes()).expect("a delivery");
    assert_eq!(received.notes(), []);
    let Webhook::TrackingUpdate(event) = &*received else { panic!("{received:?}") };
    let tracking = event.msg.as_ref().expect("a tracking");
    assert_eq!(tracking.id().expect("an id").as_str(), "6f1d0a44c2b94e0012ab34cd");
    assert_eq!(tracking.tag, Some(Tag::Delivered));
    assert_eq!(tracking.customer_name.as_deref(), Some("Ines Almeida"));
    assert!(event.unknown.is_empty() && event.is_tracking_first_tag.is_none());
}

#[test]
fn keeps_an_event_that_only_newer_versions_have() {
    let body = json!({"event": "tracking_pending_time", "event_id": "e-2", "msg": {"id": "a"}});
    let received = Webhook::from_slice(body.to_string().as_bytes()).expect("a delivery");
    assert_eq!(*received, Webhook::Unknown(body.into()));
    assert_eq!(received.repeat_key(), Some(r#"["e-2"]"#));
}
