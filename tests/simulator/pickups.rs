//! Pickups and their cancellations.

use serde_json::{Value, json};
use simulator::script::Plot;

use crate::outcomes::failing;
use crate::service::{Service, builder};
use crate::states::{account, buy, id, shipping};

/// What a pickup of these labels is ordered with.
fn body(labels: &[&str]) -> Value {
    json!({
        "pickup_date": "2026-11-23", "pickup_start_time": "09:00:00", "pickup_end_time": "17:00:00",
        "pickup_from": { "contact_name": "Dock 4", "street1": "192 Glenlake Court", "country": "USA" },
        "label_ids": labels,
    })
}

async fn status(service: &Service, path: &str) -> Value {
    service.get(path).await.data()["status"].clone()
}

#[tokio::test]
async fn a_pickup_is_ordered_for_labels_or_for_parcels_of_an_account() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let made = service.post("/pickups", body(&[&label])).await;
    assert_eq!((made.status, made.code()), (200, 200), "{}", made.body);
    let pickup = made.data();
    assert_eq!((&pickup["status"], &pickup["label_ids"]), (&json!("created"), &json!([label])));
    assert_eq!(pickup["pickup_start_time"], "09:00:00");
    assert!(pickup["pickup_confirmation_numbers"][0].is_string(), "{pickup}");
    assert_eq!(service.get(&format!("/pickups/{}", id(&made))).await.data(), pickup);
    let mut parcels = body(&[]);
    parcels.as_object_mut().expect("an object").remove("label_ids");
    assert_eq!(service.post("/pickups", parcels.clone()).await.code(), 4104, "nothing to collect");
    parcels["pickup_parcels"] =
        json!([{ "weight": { "value": 3.2, "unit": "lb" }, "quantity": 1 }]);
    assert_eq!(service.post("/pickups", parcels.clone()).await.code(), 4104, "nobody pays");
    parcels["shipper_account"] = json!({ "id": account });
    assert_eq!(service.post("/pickups", parcels.clone()).await.code(), 200);
    parcels["label_ids"] = json!([label]);
    assert_eq!(service.post("/pickups", parcels).await.code(), 4104, "labels or parcels");
}

#[tokio::test]
async fn a_pickup_is_cancelled_once() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let pickup = id(&service.post("/pickups", body(&[&label])).await);
    let cancel = json!({ "pickup": { "id": pickup } });
    let cancelled = service.post("/cancel-pickups", cancel.clone()).await;
    assert_eq!((cancelled.status, cancelled.code()), (200, 200), "{}", cancelled.body);
    assert_eq!(
        (&cancelled.data()["status"], &cancelled.data()["pickup"]["id"]),
        (&json!("cancelled"), &json!(pickup))
    );
    assert_eq!(status(&service, &format!("/pickups/{pickup}")).await, "cancelled");
    let again = service.post("/cancel-pickups", cancel).await;
    assert_eq!((again.status, again.code(), again.data()), (200, 4722, &json!({})));
    let unknown = service.post("/cancel-pickups", json!({ "pickup": { "id": "unknown" } })).await;
    assert_eq!((unknown.status, unknown.code()), (200, 4153), "{}", unknown.body);
    let read = service.get(&format!("/cancel-pickups/{}", id(&cancelled))).await;
    assert_eq!(read.data(), cancelled.data());
    assert_eq!(
        service.get(&format!("/cancel-pickups/{pickup}")).await.code(),
        4153,
        "the id is its own"
    );
}

#[tokio::test]
async fn pickups_and_their_cancellations_are_listed_by_status() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let first = id(&service.post("/pickups", body(&[&label])).await);
    let second = id(&service.post("/pickups", body(&[&label])).await);
    let cancelled = service.post("/cancel-pickups", json!({ "pickup": { "id": first } })).await;
    let cases = [
        ("/pickups?status=created", "pickups", vec![json!(second)]),
        ("/pickups?status=cancelled", "pickups", vec![json!(first)]),
        ("/pickups?status=failed", "pickups", vec![]),
        ("/cancel-pickups?status=cancelled", "cancel_pickups", vec![json!(id(&cancelled))]),
        ("/cancel-pickups?status=failed", "cancel_pickups", vec![]),
    ];
    for (path, member, expected) in cases {
        let answer = service.get(path).await;
        let found = answer.data()[member].as_array().expect("a list").iter();
        assert_eq!(found.map(|one| one["id"].clone()).collect::<Vec<_>>(), expected, "{path}");
        assert_eq!(answer.data()["next_token"], Value::Null);
    }
    service.days(2).await;
    assert_eq!(service.get("/pickups").await.data()["pickups"], json!([]), "it goes back 24 hours");
}

/// A pickup whose cancellation the courier refuses after a while.
fn plot() -> Plot {
    let step = |after: u64, status: &str| json!({ "after": after, "set": [{ "path": ["status"], "is": { "literal": status } }] });
    let steps = [step(10, "cancelling"), step(20, "created")];
    let plot = json!({ "api": "shipping", "stories": [{ "schema": "Pickup", "steps": steps }] });
    serde_json::from_value(plot).expect("a plot")
}

#[tokio::test]
async fn a_pickup_whose_cancellation_is_refused_takes_place() {
    let service = Service::with(builder().plot(plot()), "shipping", Some("v3")).await;
    let label = buy(&service, &account(&service).await).await;
    let pickup = id(&service.post("/pickups", body(&[&label])).await);
    let (path, cancel) = (format!("/pickups/{pickup}"), json!({ "pickup": { "id": pickup } }));
    service.seconds(10).await;
    assert_eq!(status(&service, &path).await, "cancelling");
    assert_eq!(service.post("/cancel-pickups", cancel.clone()).await.code(), 4722);
    service.seconds(10).await;
    assert_eq!(status(&service, &path).await, "created");
    assert_eq!(service.post("/cancel-pickups", cancel).await.data()["status"], "cancelled");
}

#[tokio::test]
async fn a_pickup_that_the_courier_refuses_is_kept_as_failed() {
    let service = failing("create_pickup", 1).await;
    let label = buy(&service, &account(&service).await).await;
    let refused = service.post("/pickups", body(&[&label])).await;
    assert_eq!((refused.status, refused.code()), (200, 4715), "{}", refused.body);
    let listed = service.get("/pickups?status=failed").await;
    let pickup = &listed.data()["pickups"][0];
    assert!(pickup["pickup_confirmation_numbers"].is_null(), "{pickup}");
    let cancel = json!({ "pickup": { "id": pickup["id"] } });
    let nothing = service.post("/cancel-pickups", cancel).await;
    assert_eq!((nothing.status, nothing.code()), (200, 4723), "{}", nothing.body);
    assert_eq!(service.post("/pickups", body(&[&label])).await.data()["status"], "created");
}

#[tokio::test]
async fn a_pickup_takes_place_if_the_courier_refuses_its_cancellation() {
    let service = failing("cancel_pickup", 1).await;
    let label = buy(&service, &account(&service).await).await;
    let pickup = id(&service.post("/pickups", body(&[&label])).await);
    let cancel = json!({ "pickup": { "id": pickup } });
    let refused = service.post("/cancel-pickups", cancel.clone()).await;
    assert_eq!((refused.status, refused.code()), (200, 4715), "{}", refused.body);
    assert_eq!(status(&service, &format!("/pickups/{pickup}")).await, "created");
    let listed = service.get("/cancel-pickups?status=failed").await;
    assert_eq!(listed.data()["cancel_pickups"][0]["pickup"]["id"], pickup, "{}", listed.body);
    assert_eq!(service.post("/cancel-pickups", cancel).await.data()["status"], "cancelled");
}
