//! What the specifications name for telling repeats, times and states, as a guard uses it.

use std::time::Duration;

use optima_courier::shipping::v3;
use optima_courier::tracking::v2026_07::webhooks::Webhook;
use optima_courier::webhook::{Admission, Received, ReplayGuard};
use serde_json::{Value, json};

/// A guard that takes deliveries of any time.
fn timeless() -> ReplayGuard {
    ReplayGuard::new().with_max_age(Duration::MAX)
}

fn update(id: &str, members: Value) -> Received<Webhook> {
    let mut body = json!({"event": "tracking_update", "event_id": id});
    for (name, value) in members.as_object().expect("an object") {
        body[name] = value.clone();
    }
    let sent = Webhook::signer("secret").expect("a signer").sign(body.to_string());
    let sent = sent.expect("a delivery");
    let verifier = Webhook::verifier(["secret"]).expect("a verifier");
    verifier.receive(&sent.headers, &sent.body).expect("a delivery")
}

async fn admit<T>(guard: &ReplayGuard, received: &Received<T>) -> Admission {
    guard.admit(received).await.expect("a memory")
}

fn now() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.expect("after 1970").as_secs()
}

#[tokio::test]
async fn a_delivery_of_the_tracking_api_may_be_as_old_as_its_latest_repeat() {
    // 245,730 s until the last attempt, and a day.
    let age = 245_730 + 86_400;
    let guard = ReplayGuard::new();
    for (id, ts, expected) in [
        ("a", now(), Admission::Fresh),
        ("b", now() - age + 60, Admission::Fresh),
        ("c", now() - age - 60, Admission::Stale),
        ("d", now() + 240, Admission::Fresh),
        ("e", now() + 360, Admission::Early),
    ] {
        assert_eq!(admit(&guard, &update(id, json!({"ts": ts}))).await, expected, "{id}");
    }
}

#[tokio::test]
async fn the_id_of_an_event_tells_a_repeat() {
    let guard = timeless();
    assert!(admit(&guard, &update("a", json!({"ts": 1}))).await.is_fresh());
    let again = admit(&guard, &update("a", json!({"ts": 2}))).await;
    assert!(again == Admission::Repeat && again.is_accepted());
    assert!(admit(&guard, &update("b", json!({"ts": 1}))).await.is_fresh());
}

#[tokio::test]
async fn a_delivery_without_an_id_is_told_by_its_body() {
    let guard = timeless();
    let [first, second] = [1, 2].map(|ts| update("a", json!({"event_id": null, "ts": ts})));
    assert_eq!(first.repeat_key(), None);
    assert_eq!(admit(&guard, &first).await, Admission::Fresh);
    assert_eq!(admit(&guard, &first).await, Admission::Repeat);
    assert_eq!(admit(&guard, &second).await, Admission::Fresh);
    guard.forget(&first).await.expect("a memory");
    assert_eq!(admit(&guard, &first).await, Admission::Fresh);
}

#[tokio::test]
async fn a_tracking_does_not_step_back() {
    let at = |id: &str, tracking: &str, moment: &str| {
        update(id, json!({"msg": {"id": tracking, "updated_at": moment}}))
    };
    let guard = timeless();
    let newer = at("a", "t-1", "2026-08-06T15:21:40+00:00");
    assert_eq!(admit(&guard, &newer).await, Admission::Fresh);
    let older = admit(&guard, &at("b", "t-1", "2026-08-06T17:21:39+02:00")).await;
    assert_eq!(older, Admission::Outdated);
    assert!(older.is_accepted() && !older.is_fresh());
    let equal = at("c", "t-1", "2026-08-06T15:21:40Z");
    assert_eq!(admit(&guard, &equal).await, Admission::Fresh);
    let other = at("d", "t-2", "2026-08-06T15:21:39+00:00");
    assert_eq!(admit(&guard, &other).await, Admission::Fresh);
}

#[tokio::test]
async fn outcomes_of_the_shipping_api_are_told_by_event_id_and_status() {
    let read = |status: &str, at: &str| {
        let body = json!({
            "event_type": "create_a_label",
            "date_time": at,
            "data": {"id": "l-1", "status": status, "updated_at": at},
        });
        v3::webhooks::Webhook::from_slice(body.to_string().as_bytes()).expect("a delivery")
    };
    let (earlier, later) = ("2026-08-06T15:21:38+00:00", "2026-08-06T15:21:40+00:00");
    let guard = timeless();
    assert_eq!(read("created", earlier).sent_at(), Some(Duration::from_secs(1_786_029_698)));
    assert_eq!(admit(&guard, &read("created", earlier)).await, Admission::Fresh);
    assert_eq!(admit(&guard, &read("created", later)).await, Admission::Repeat);
    assert_eq!(admit(&guard, &read("failed", later)).await, Admission::Fresh);
    assert_eq!(admit(&guard, &read("voided", earlier)).await, Admission::Outdated);
    let stale = ReplayGuard::new().with_max_age(Duration::from_secs(60));
    assert_eq!(admit(&stale, &read("created", "2020-01-01T00:00:00Z")).await, Admission::Stale);
}
