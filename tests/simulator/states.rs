//! States: labels, manifests, pickups and their cancellations.

use serde_json::{Value, json};

use crate::service::{Answer, Service};

/// A service with a shipper account, and its id.
pub async fn shipping() -> (Service, String) {
    let service = Service::new("shipping", "v3").await;
    let account = account(&service).await;
    (service, account)
}

/// The id of a new shipper account.
pub async fn account(service: &Service) -> String {
    let body = json!({
        "slug": "optimacourier", "description": "Mine", "timezone": "Asia/Hong_Kong",
        "credentials": { "account_number": "1" },
        "address": { "contact_name": "A", "street1": "1 Road", "city": "C", "country": "HKG" },
    });
    id(&service.post("/shipper-accounts", body).await)
}

pub fn id(answer: &Answer) -> String {
    let id = answer.data()["id"].as_str();
    id.unwrap_or_else(|| panic!("no id in {}", answer.body)).to_owned()
}

/// What a label is bought with.
pub fn label(account: &str) -> Value {
    let address = |name: &str| {
        json!({ "contact_name": name, "street1": "1 Road", "city": "C", "country": "HKG",
            "phone": "85212345678" })
    };
    let parcel = json!({
        "box_type": "custom",
        "dimension": { "width": 1.0, "height": 1.0, "depth": 1.0, "unit": "cm" },
        "weight": { "value": 1.0, "unit": "kg" },
        "items": [{
            "description": "Mug", "quantity": 1, "price": { "amount": 1.0, "currency": "HKD" },
            "weight": { "value": 1.0, "unit": "kg" },
        }],
    });
    json!({
        "service_type": "optimacourier_standard",
        "shipper_account": { "id": account },
        "shipment": { "ship_from": address("A"), "ship_to": address("B"), "parcels": [parcel] },
    })
}

/// The id of a label that is bought.
pub async fn buy(service: &Service, account: &str) -> String {
    let bought = service.post("/labels", label(account)).await;
    assert_eq!(
        (bought.code(), &bought.data()["status"]),
        (200, &json!("created")),
        "{}",
        bought.body
    );
    id(&bought)
}

#[tokio::test]
async fn a_label_is_bought_and_cancelled_once() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let body = json!({ "label": { "id": label } });
    let cancelled = service.post("/cancel-labels", body.clone()).await;
    assert_eq!(cancelled.data()["status"], "cancelled", "{}", cancelled.body);
    let read = service.get(&format!("/labels/{label}")).await;
    assert_eq!(read.data()["status"], "cancelled");
    let again = service.post("/cancel-labels", body).await;
    assert_eq!((again.status, again.code()), (200, 4722));
}

#[tokio::test]
async fn a_label_on_a_manifest_cant_be_cancelled() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let body = json!({ "shipper_account": { "id": account }, "label_ids": [label] });
    let manifest = service.post("/manifests", body.clone()).await;
    assert_eq!(manifest.data()["status"], "manifested", "{}", manifest.body);
    assert_eq!(manifest.data()["labels"], json!([{ "id": label, "manifested": true }]));
    let cancelled = service.post("/cancel-labels", json!({ "label": { "id": label } })).await;
    assert_eq!(cancelled.code(), 4724);
    let again = service.post("/manifests", body).await;
    assert_eq!(again.data(), &json!({}), "{}", again.body);
}

#[tokio::test]
async fn an_order_number_guards_against_a_second_label() {
    let (service, account) = shipping().await;
    let mut body = label(&account);
    body["order_number"] = json!("7");
    assert_eq!(service.post("/labels", body.clone()).await.code(), 200);
    assert_eq!(service.post("/labels", body).await.code(), 4801);
    let other = label("00000000-0000-4000-8000-000000000000");
    assert_eq!(service.post("/labels", other).await.code(), 4140);
}

#[tokio::test]
async fn a_tracking_is_restarted_three_times_and_only_when_it_is_not_active() {
    let service = Service::new("tracking", "2024-04").await;
    let body = json!({ "tracking": { "tracking_number": "1234567890" } });
    let made = service.post("/trackings", body).await;
    let path = format!("/trackings/{}", made.data()["tracking"]["id"].as_str().unwrap());
    let retrack = format!("{path}/retrack");
    let complete = format!("{path}/mark-as-completed");
    assert_eq!(service.post(&retrack, Value::Null).await.code(), 4013);
    for _ in 0..3 {
        let done = service.post(&complete, json!({ "reason": "LOST" })).await;
        let tracking = &done.data()["tracking"];
        assert_eq!(tracking["subtag"], "Exception_013", "{}", done.body);
        assert_eq!(tracking["tag"], "Exception");
        assert_eq!(tracking["active"], false);
        let again = service.post(&retrack, Value::Null).await;
        assert_eq!(again.data()["tracking"]["active"], true, "{}", again.body);
    }
    service.post(&complete, json!({ "reason": "DELIVERED" })).await;
    assert_eq!(service.post(&retrack, Value::Null).await.code(), 4016);
    let read = service.get(&path).await;
    assert_eq!(read.data()["tracking"]["subtag"], "Delivered_001");
}
