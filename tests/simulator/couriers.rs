//! Couriers and their detection.

use serde_json::json;

use crate::service::Service;

#[tokio::test]
async fn couriers_are_listed_and_detected() {
    let service = Service::new("tracking", "2026-07").await;
    let all = service.get("/couriers?active=true&slug=optimacourier").await;
    assert_eq!(all.data()["couriers"][0]["slug"], "optimacourier", "{}", all.body);
    let body = json!({ "tracking_number": "1234567890" });
    let detected = service.post("/couriers/detect", body).await;
    assert_eq!(detected.data()["total"], 1);
    assert_eq!(service.get("/couriers/all").await.code(), 404, "it is gone since 2025-04");
}

#[tokio::test]
async fn until_2025_01_activated_couriers_and_all_of_them_are_listed_apart() {
    let service = Service::new("tracking", "2024-04").await;
    for path in ["/couriers", "/couriers/all"] {
        let answer = service.get(path).await;
        assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
        let couriers = answer.data()["couriers"].as_array().expect("a list");
        assert_eq!(answer.data()["total"].as_u64(), u64::try_from(couriers.len()).ok());
        assert_eq!(couriers[0]["slug"], "optimacourier");
        assert_eq!(couriers[0]["name"], "Optima Courier");
    }
}

#[tokio::test]
async fn the_body_of_a_detection_is_wrapped_until_2024_04() {
    let service = Service::new("tracking", "2024-04").await;
    let bare = json!({ "tracking_number": "1234567890" });
    let detected = service.post("/couriers/detect", json!({ "tracking": bare })).await;
    assert_eq!((detected.status, &detected.data()["total"]), (200, &json!(1)), "{}", detected.body);
    assert_eq!(service.post("/couriers/detect", bare).await.code(), 4006);
    assert_eq!(service.post("/couriers/detect", json!({ "tracking": {} })).await.code(), 4007);
    let both =
        json!({ "tracking_number": "1234567890", "slug": ["dhl"], "slug_group": "dhl-group" });
    let refused = service.post("/couriers/detect", json!({ "tracking": both })).await;
    assert_eq!(refused.code(), 4008, "{}", refused.body);
}
