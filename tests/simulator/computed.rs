//! Results that the service computes: plausible, and the same for the same seed.

use serde_json::{Value, json};

use crate::service::Service;

fn requests(count: usize) -> Value {
    let place = json!({ "country": "USA", "state": "CA", "postal_code": "94025" });
    let one = json!({
        "slug": "optimacourier", "origin_address": place, "destination_address": place,
        "estimated_pickup": { "order_time": "2026-07-01T10:00:00" },
    });
    json!({ "estimated_delivery_dates": vec![one; count] })
}

async fn predict(count: usize) -> Value {
    let service = Service::new("tracking", "2024-04").await;
    let path = "/estimated-delivery-date/predict-batch";
    let answer = service.post(path, requests(count)).await;
    assert_eq!(answer.code(), 200, "{}", answer.body);
    answer.data()["estimated_delivery_dates"].clone()
}

#[tokio::test]
async fn each_of_a_batch_is_predicted_in_order_and_after_the_seed_alone() {
    let (first, again) = (predict(3).await, predict(3).await);
    assert_eq!(first, again);
    let items = first.as_array().expect("a list");
    assert_eq!(items.len(), 3);
    for item in items {
        let date = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
        assert!(date("estimated_delivery_date_min") < date("estimated_delivery_date"), "{item}");
        assert!(date("estimated_delivery_date") < date("estimated_delivery_date_max"), "{item}");
        assert_eq!(item["slug"], "optimacourier");
        assert_eq!(item["origin_address"]["postal_code"], "94025");
    }
}

#[tokio::test]
async fn couriers_are_listed_and_detected() {
    let service = Service::new("tracking", "2026-07").await;
    let all = service.get("/couriers").await;
    assert_eq!(all.data()["couriers"][0]["slug"], "optimacourier", "{}", all.body);
    let body = json!({ "tracking_number": "1234567890" });
    let detected = service.post("/couriers/detect", body).await;
    assert_eq!(detected.data()["total"], 1);
}
