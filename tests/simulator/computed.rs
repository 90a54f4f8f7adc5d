//! Results that the service computes: plausible, and the same for the same seed.

use serde_json::{Value, json};

use crate::service::Service;

/// What is asked of a parcel, in the words of a version.
fn request(version: &str) -> Value {
    let country = if version == "2024-04" { "country" } else { "country_region" };
    let mut place = json!({ "state": "CA", "postal_code": "94025" });
    place[country] = json!("USA");
    json!({
        "slug": "optimacourier", "origin_address": place, "destination_address": place,
        "estimated_pickup": { "order_time": "2026-07-01T10:00:00" },
    })
}

async fn predict(version: &str, count: usize) -> Value {
    let service = Service::new("tracking", version).await;
    let path = "/estimated-delivery-date/predict-batch";
    let body = json!({ "estimated_delivery_dates": vec![request(version); count] });
    let answer = service.post(path, body).await;
    assert_eq!(answer.code(), 200, "{}", answer.body);
    answer.data()["estimated_delivery_dates"].clone()
}

/// A prediction repeats what was asked, and its dates are in order.
fn assert_is_plausible(item: &Value, asked: &Value) {
    let date = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
    assert!(date("estimated_delivery_date_min") < date("estimated_delivery_date"), "{item}");
    assert!(date("estimated_delivery_date") < date("estimated_delivery_date_max"), "{item}");
    for (name, value) in asked.as_object().expect("an object") {
        assert_eq!(&item[name], value, "{item}");
    }
}

#[tokio::test]
async fn each_of_a_batch_is_predicted_in_order_and_after_the_seed_alone() {
    for version in ["2024-04", "2026-07"] {
        let (first, again) = (predict(version, 3).await, predict(version, 3).await);
        assert_eq!(first, again);
        let items = first.as_array().expect("a list");
        assert_eq!(items.len(), 3);
        for item in items {
            assert_is_plausible(item, &request(version));
        }
    }
}

#[tokio::test]
async fn one_parcel_is_predicted_alone_since_2025_01() {
    let service = Service::new("tracking", "2026-07").await;
    let path = "/estimated-delivery-date/predict";
    let answer = service.post(path, request("2026-07")).await;
    assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
    assert_is_plausible(answer.data(), &request("2026-07"));
    let older = Service::new("tracking", "2024-04").await;
    assert_eq!(older.post(path, request("2024-04")).await.code(), 404);
}

#[tokio::test]
async fn a_batch_fails_as_a_whole_if_one_of_it_is_wrong() {
    let service = Service::new("tracking", "2024-04").await;
    let path = "/estimated-delivery-date/predict-batch";
    let mut wrong = request("2024-04");
    wrong["origin_address"] = json!({ "country": "USA" });
    for list in [vec![request("2024-04"), wrong], vec![request("2024-04"); 6]] {
        let refused = service.post(path, json!({ "estimated_delivery_dates": list })).await;
        assert_eq!(refused.status, 400, "{}", refused.body);
        assert_eq!(refused.data(), &json!({}));
    }
}

fn address() -> Value {
    json!({
        "contact_name": "Ana", "street1": "192 Glenlake Court", "city": "Atlanta", "state": "GA",
        "postal_code": "30328", "country": "USA",
    })
}

#[tokio::test]
async fn an_address_is_checked_and_comes_back() {
    let service = Service::new("shipping", "v3").await;
    let answer = service.post("/address-validations", json!({ "address": address() })).await;
    assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
    assert_eq!(answer.data()["address"], address());
    let status = answer.data()["status"].as_str().unwrap_or_default();
    assert!(["valid", "invalid"].contains(&status), "{}", answer.body);
    assert_eq!(service.post("/address-validations", json!({})).await.code(), 4104);
}

#[tokio::test]
async fn couriers_of_labels_are_listed_with_what_they_offer() {
    let service = Service::new("shipping", "v3").await;
    let answer = service.get("/couriers").await;
    assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
    let courier = &answer.data()["couriers"][0];
    assert_eq!(courier["slug"], "optimacourier");
    assert_eq!(courier["operations"]["post@labels"], true);
    assert!(courier["courier_service_types"][0]["service_type"].is_string());
    for list in ["paper_sizes", "courier_box_types"] {
        assert!(courier[list].as_array().is_some_and(|list| !list.is_empty()), "{courier}");
    }
}

#[tokio::test]
async fn locations_are_found_near_a_place() {
    let service = Service::new("shipping", "v3").await;
    let answer = service.get("/locations?slug=ups&country=USA&postal_code=30328").await;
    assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
    let location = &answer.data()["locations"][0];
    assert!(location["location_id"].is_string() && location["distance"].is_number());
    for query in ["slug=ups&country=USA", "slug=ups&country=USA&city=Atlanta", "country=USA&city=A"]
    {
        let refused = service.get(&format!("/locations?{query}")).await;
        assert_eq!((refused.status, refused.code()), (200, 4104), "{query}: {}", refused.body);
    }
}
