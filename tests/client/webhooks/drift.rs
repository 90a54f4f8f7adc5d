//! The observer of drift at a receiver: it counts what is signed, and nothing else.

use axum::http::HeaderMap;
use optima_courier::observe::{Difference, DriftObserver};
use optima_courier::tracking::v2026_07::webhooks::{TrackingUpdateEvent, Webhook};
use optima_courier::tracking::v2026_07::{Tag, Tracking};

const SECRET: &str = "test-webhook-secret";

fn event(tag: &str) -> Webhook {
    let mut tracking = Tracking::default();
    tracking.tag = Some(Tag::from(tag));
    tracking.signed_by = Some("Jane Canary".to_owned());
    let mut update = TrackingUpdateEvent::default();
    update.msg = Some(tracking);
    Webhook::TrackingUpdate(update)
}

#[test]
fn a_verifier_counts_what_signed_deliveries_hold_beyond_the_specification() {
    let drift = DriftObserver::new();
    let verifier = Webhook::verifier([SECRET]).expect("a verifier").with_drift(&drift);
    let signer = Webhook::signer(SECRET).expect("a signer");
    for tag in ["Delivered", "AwaitingCustoms"] {
        let sent = signer.deliver(event(tag)).expect("a delivery");
        verifier.clone().receive(&sent.headers, &sent.body).expect("it is signed");
        verifier.receive(&HeaderMap::new(), &sent.body).expect_err("it is not signed");
    }
    let recording = drift.recording();
    assert_eq!(recording.bodies(), 2);
    let (entry, count) = recording.entries().next().expect("an entry");
    assert_eq!(
        (entry.event.as_deref(), entry.pointer.as_str()),
        (Some("tracking_update"), "/msg/tag")
    );
    assert_eq!(
        (entry.difference, entry.found.as_str()),
        (Difference::UnknownValue, "AwaitingCustoms")
    );
    assert_eq!((count, recording.entries().count()), (1, 1));
    assert!(!recording.to_json().contains("Canary"));
}
