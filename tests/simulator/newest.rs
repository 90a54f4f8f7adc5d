//! Trackings of 2026-07: bare bodies, whole answers, checkpoints that you make.

use serde_json::{Value, json};

use crate::service::Service;

async fn service() -> (Service, String) {
    let service = Service::new("tracking", "2026-07").await;
    let body = json!({
        "tracking_number": "1234567890", "slug": "optimacourier", "note": "Ring twice",
        "last_mile": { "slug": "dhl", "tracking_number": "9934567890" },
        "customers": [{ "name": "Ana" }],
    });
    let made = service.post("/trackings", body).await;
    assert_eq!((made.status, made.code()), (201, 201), "{}", made.body);
    let path = format!("/trackings/{}", made.data()["id"].as_str().expect("an id"));
    (service, path)
}

#[tokio::test]
async fn a_number_and_courier_are_registered_once() {
    let (service, _) = service().await;
    let body = json!({ "tracking_number": "1234567890", "slug": "optimacourier" });
    let again = service.post("/trackings", body).await;
    assert_eq!((again.status, again.code()), (400, 4003), "{}", again.body);
    assert_eq!(again.data(), &json!({}));
    let other = json!({ "tracking_number": "1234567890", "slug": "dhl" });
    assert_eq!(service.post("/trackings", other).await.status, 201);
}

#[tokio::test]
async fn an_id_of_your_choice_is_taken_once() {
    let service = Service::new("tracking", "2026-07").await;
    let body = |number: &str| json!({ "id": "my-own", "tracking_number": number });
    assert_eq!(service.post("/trackings", body("1234567890")).await.data()["id"], "my-own");
    let again = service.post("/trackings", body("2234567890")).await;
    assert_eq!((again.status, again.code()), (400, 4003), "{}", again.body);
    assert_eq!(service.get("/trackings").await.data()["pagination"]["total"], 1);
}

#[tokio::test]
async fn an_update_keeps_sets_and_clears() {
    let (service, path) = service().await;
    let promise = json!({ "promised_delivery_date": "2026-08-01" });
    let body = json!({
        "title": "New", "last_mile": null, "order_promised_delivery_date": promise,
        "shipment_direction": "return",
    });
    let changed = service.put(&path, body).await;
    assert_eq!((changed.status, changed.code()), (200, 200), "{}", changed.body);
    let tracking = changed.data();
    assert_eq!((&tracking["title"], &tracking["note"]), (&json!("New"), &json!("Ring twice")));
    assert_eq!(tracking["customers"], json!([{ "name": "Ana" }]));
    assert_eq!(tracking["last_mile"], Value::Null);
    assert_eq!(tracking["order_promised_delivery_date"], promise);
    assert_eq!(service.get(&path).await.data(), tracking);
}

#[tokio::test]
async fn a_deletion_answers_with_the_whole_tracking() {
    let (service, path) = service().await;
    let read = service.get(&path).await;
    let deleted = service.delete(&path).await;
    assert_eq!((deleted.status, deleted.code()), (200, 200));
    assert_eq!(deleted.data(), read.data());
    for answer in [service.get(&path).await, service.delete(&path).await] {
        assert_eq!((answer.status, answer.code()), (404, 4004));
    }
}

#[tokio::test]
async fn a_completion_leaves_a_checkpoint_of_yours() {
    let (service, path) = service().await;
    let complete = format!("{path}/mark-as-completed");
    let body =
        json!({ "reason": "RETURNED_TO_SENDER", "event_datetime": "2026-07-01T10:00:00+02:00" });
    let done = service.post(&complete, body).await;
    let tracking = done.data();
    assert_eq!(
        (&tracking["tag"], &tracking["subtag"]),
        (&json!("Exception"), &json!("Exception_011"))
    );
    assert_eq!((&tracking["active"], &tracking["return_to_sender"]), (&json!(false), &json!(true)));
    let [checkpoint] = tracking["checkpoints"].as_array().expect("a list").as_slice() else {
        panic!("one checkpoint: {tracking}")
    };
    assert_eq!((&checkpoint["source"], &checkpoint["tag"]), (&json!("user"), &json!("Exception")));
    assert_eq!(checkpoint["checkpoint_time"], "2026-07-01T10:00:00+02:00");
    assert_eq!(checkpoint["created_at"], tracking["updated_at"]);
    let done = service.post(&complete, json!({ "reason": "DELIVERED" })).await;
    let checkpoint = &done.data()["checkpoints"][1];
    assert_eq!(checkpoint["subtag_message"], "Delivered", "{}", done.body);
    assert_eq!(done.data()["return_to_sender"], true, "it stays as it is");
}

#[tokio::test]
async fn a_completion_needs_one_of_three_reasons() {
    let (service, path) = service().await;
    let complete = format!("{path}/mark-as-completed");
    for (body, code) in [(json!({}), 4009), (json!({ "reason": "STOLEN" }), 4008)] {
        let refused = service.post(&complete, body).await;
        assert_eq!((refused.status, refused.code()), (400, code), "{}", refused.body);
    }
    assert_eq!(service.get(&path).await.data()["tag"], "Pending");
}

#[tokio::test]
async fn a_tracking_is_restarted_three_times_and_comes_back_whole() {
    let (service, path) = service().await;
    let retrack = format!("{path}/retrack");
    let active = service.post(&retrack, Value::Null).await;
    assert_eq!((active.status, active.code()), (400, 4013), "{}", active.body);
    let complete = format!("{path}/mark-as-completed");
    for _ in 0..3 {
        service.post(&complete, json!({ "reason": "LOST" })).await;
        let again = service.post(&retrack, Value::Null).await;
        assert_eq!(again.data()["active"], true, "{}", again.body);
        assert_eq!(again.data()["note"], "Ring twice");
        assert_eq!(again.data()["tag"], "Exception", "it stays until the next poll");
    }
    service.post(&complete, json!({ "reason": "LOST" })).await;
    let used_up = service.post(&retrack, Value::Null).await;
    assert_eq!((used_up.status, used_up.code()), (400, 4016), "{}", used_up.body);
}
