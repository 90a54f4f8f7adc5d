//! Rates: calculated at once or later, or not at all.

use serde_json::{Value, json};

use crate::outcomes::failing;
use crate::service::Service;
use crate::states::{id, label, shipping};

/// What rates are asked for.
fn body(later: bool) -> Value {
    json!({ "async": later, "shipment": label("")["shipment"] })
}

#[tokio::test]
async fn rates_are_calculated_at_once() {
    let (service, account) = shipping().await;
    let mut body = body(false);
    body["shipper_accounts"] = json!([{ "id": account }]);
    let made = service.post("/rates", body).await;
    assert_eq!((made.status, made.code()), (200, 200), "{}", made.body);
    assert_eq!(made.data()["status"], "calculated");
    let rate = &made.data()["rates"][0];
    assert_eq!(rate["service_type"], "optimacourier_standard");
    assert!(rate["total_charge"]["amount"].is_number(), "{rate}");
    let read = service.get(&format!("/rates/{}", id(&made))).await;
    assert_eq!(read.data(), made.data());
}

#[tokio::test]
async fn rates_are_pending_until_the_couriers_have_answered() {
    let service = Service::new("shipping", "v3").await;
    let pending = service.post("/rates", body(true)).await;
    assert_eq!((pending.status, pending.code()), (200, 3001), "{}", pending.body);
    assert_eq!(pending.data()["status"], "calculating");
    assert!(pending.data()["rates"].as_array().is_none_or(Vec::is_empty), "{}", pending.body);
    service.seconds(60).await;
    let done = service.get(&format!("/rates/{}", id(&pending))).await;
    assert_eq!((done.code(), &done.data()["status"]), (200, &json!("calculated")));
    assert!(done.data()["rates"][0]["total_charge"]["currency"].is_string(), "{}", done.body);
}

#[tokio::test]
async fn couriers_that_name_no_price_leave_a_failed_record() {
    let service = failing("create_rate", 2).await;
    let partial = service.post("/rates", body(false)).await;
    assert_eq!((partial.status, partial.code()), (200, 4713), "{}", partial.body);
    assert_eq!(partial.data()["status"], "failed", "the data is there all the same");
    let pending = service.post("/rates", body(true)).await;
    assert_eq!(pending.code(), 3001);
    service.seconds(60).await;
    for made in [partial, pending] {
        let failed = service.get(&format!("/rates/{}", id(&made))).await;
        assert_eq!((failed.code(), &failed.data()["status"]), (200, &json!("failed")));
    }
}

#[tokio::test]
async fn requests_for_rates_are_listed_by_status_for_24_hours() {
    let service = Service::new("shipping", "v3").await;
    let done = service.post("/rates", body(false)).await;
    service.seconds(1).await;
    service.post("/rates", body(true)).await;
    let listed = service.get("/rates?status=calculated").await;
    let rates = listed.data()["rates"].as_array().expect("a list");
    assert_eq!((rates.len(), &rates[0]["id"]), (1, &json!(id(&done))), "{}", listed.body);
    service.days(2).await;
    assert_eq!(service.get("/rates").await.data()["rates"], json!([]));
    let since = service.get("/rates?created_at_min=2020-01-01T00%3A00%3A00Z").await;
    assert_eq!(since.data()["rates"].as_array().map(Vec::len), Some(2), "{}", since.body);
    let unknown = service.get("/rates/unknown").await;
    assert_eq!((unknown.status, unknown.code()), (200, 4157));
}
