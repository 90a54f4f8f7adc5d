//! Timers: what happens to records because time passes.

use serde_json::{Value, json};
use simulator::script::Plot;

use crate::service::{Service, builder};

#[tokio::test]
async fn a_pending_tracking_expires_after_thirty_days() {
    for (version, wrapped) in [("2024-04", true), ("2026-07", false)] {
        let service = Service::new("tracking", version).await;
        let tracking = json!({ "tracking_number": "1234567890" });
        let body = if wrapped { json!({ "tracking": tracking }) } else { tracking };
        let made = service.post("/trackings", body).await;
        let inside =
            |value: &Value| if wrapped { value["tracking"].clone() } else { value.clone() };
        let path = format!("/trackings/{}", inside(made.data())["id"].as_str().unwrap());
        service.days(29).await;
        assert_eq!(inside(service.get(&path).await.data())["tag"], "Pending");
        service.days(2).await;
        let expired = inside(service.get(&path).await.data());
        assert_eq!((&expired["tag"], &expired["active"]), (&json!("Expired"), &json!(false)));
        let changed = expired["updated_at"].as_str().unwrap();
        let created = expired["created_at"].as_str().unwrap();
        assert_eq!(changed[10..], created[10..], "it expires to the second: {expired}");
    }
}

#[tokio::test]
async fn what_is_not_pending_any_more_does_not_expire() {
    let service = Service::new("tracking", "2026-07").await;
    let made = service.post("/trackings", json!({ "tracking_number": "1234567890" })).await;
    let path = format!("/trackings/{}", made.data()["id"].as_str().unwrap());
    service.post(&format!("{path}/mark-as-completed"), json!({ "reason": "DELIVERED" })).await;
    service.days(40).await;
    assert_eq!(service.get(&path).await.data()["tag"], "Delivered");
}

/// A parcel that the courier takes after ten days.
fn plot() -> Plot {
    let set = json!([{ "path": ["subtag"], "is": { "literal": "InTransit_001" } }]);
    let steps = json!([{ "after": 10 * 86_400, "set": set }]);
    let stories = json!([{ "schema": "Tracking", "steps": steps }]);
    let plot = json!({ "api": "tracking", "version": "2024-04", "stories": stories });
    serde_json::from_value(plot).expect("a plot")
}

#[tokio::test]
async fn what_does_not_change_for_thirty_days_is_no_longer_polled() {
    let service = Service::with(builder().plot(plot()), "tracking", Some("2024-04")).await;
    let body = json!({ "tracking": { "tracking_number": "1234567890" } });
    let made = service.post("/trackings", body).await;
    let path = format!("/trackings/{}", made.data()["tracking"]["id"].as_str().unwrap());
    let standing = async || {
        let read = service.get(&path).await;
        let tracking = &read.data()["tracking"];
        (tracking["tag"].clone(), tracking["active"].clone())
    };
    service.days(39).await;
    assert_eq!(standing().await, (json!("InTransit"), json!(true)));
    service.days(2).await;
    assert_eq!(standing().await, (json!("InTransit"), json!(false)), "it does not expire");
    let again = service.post(&format!("{path}/retrack"), Value::Null).await;
    assert_eq!(again.data()["tracking"]["active"], true, "{}", again.body);
    service.days(29).await;
    assert_eq!(standing().await.1, json!(true));
    service.days(2).await;
    assert_eq!(standing().await.1, json!(false), "it counts from the last change");
}
