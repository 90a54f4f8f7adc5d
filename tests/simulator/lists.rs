//! Lists: filters, search, windows of time, and every kind of page.

use serde_json::{Value, json};

use crate::service::Service;

/// A service with this many trackings.
async fn filled(version: &str, count: usize) -> Service {
    let service = Service::new("tracking", version).await;
    for number in 0..count {
        let tracking = json!({
            "tracking_number": format!("N{number:09}"),
            "title": if number % 2 == 0 { "Even" } else { "Odd" },
            "slug": "optimacourier",
        });
        let body = match version {
            "2024-04" => json!({ "tracking": tracking }),
            _ => tracking,
        };
        assert_eq!(service.post("/trackings", body).await.status, 201);
    }
    service
}

fn numbers(page: &Value) -> Vec<String> {
    let items = page["trackings"].as_array().expect("a list").iter();
    items.map(|one| one["tracking_number"].as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn pages_by_number_hold_each_record_once() {
    let service = filled("2024-04", 25).await;
    let mut all = Vec::new();
    for page in 1..=3 {
        let answer = service.get(&format!("/trackings?limit=10&page={page}")).await;
        assert_eq!(answer.data()["count"], 25);
        assert_eq!(answer.data()["page"], page);
        all.extend(numbers(answer.data()));
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 25);
    assert_eq!(
        numbers(service.get("/trackings?limit=10&page=4").await.data()),
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn pages_by_cursor_hold_each_record_once_and_end() {
    let service = filled("2026-07", 25).await;
    let (mut all, mut cursor) = (Vec::new(), String::new());
    for page in 0..3 {
        let answer = service.get(&format!("/trackings?limit=10&cursor={cursor}")).await;
        let pagination = &answer.data()["pagination"];
        assert_eq!(pagination["total"], 25);
        assert_eq!(pagination["has_next_page"], page < 2);
        cursor = pagination["next_cursor"].as_str().unwrap_or_default().to_owned();
        all.extend(numbers(answer.data()));
    }
    assert_eq!(cursor, "");
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 25);
}

#[tokio::test]
async fn a_cursor_that_no_page_gave_is_refused() {
    let service = filled("2026-07", 1).await;
    assert_eq!(service.get("/trackings?cursor=nonsense").await.code(), 4008);
}

#[tokio::test]
async fn conditions_hold_together() {
    let service = filled("2024-04", 6).await;
    let path = "/trackings?tracking_numbers=N000000002,N000000003&keyword=odd";
    assert_eq!(numbers(service.get(path).await.data()), ["N000000003"]);
    assert_eq!(numbers(service.get("/trackings?tag=Delivered").await.data()), Vec::<String>::new());
    assert_eq!(numbers(service.get("/trackings?slug=other,optimacourier").await.data()).len(), 6);
}

#[tokio::test]
async fn what_is_older_than_the_window_is_not_listed() {
    let service = filled("2024-04", 2).await;
    service.days(31).await;
    let all = service.get("/trackings").await;
    assert_eq!(all.data()["count"], 0);
    let since = "/trackings?created_at_min=2020-01-01T00%3A00%3A00%2B00%3A00";
    assert_eq!(service.get(since).await.data()["count"], 2);
}

#[tokio::test]
async fn the_items_of_a_list_are_cut_down_and_the_rest_is_not() {
    let service = filled("2026-07", 1).await;
    let answer = service.get("/trackings?fields=title").await;
    assert_eq!(answer.data()["trackings"], json!([{ "title": "Even" }]));
    assert_eq!(answer.data()["pagination"]["total"], 1);
}

#[tokio::test]
async fn since_2025_01_trackings_of_120_days_are_listed() {
    let service = filled("2026-07", 2).await;
    service.days(119).await;
    assert_eq!(service.get("/trackings").await.data()["pagination"]["total"], 2);
    service.days(2).await;
    assert_eq!(service.get("/trackings").await.data()["pagination"]["total"], 0);
}

#[tokio::test]
async fn until_2024_07_a_page_repeats_what_was_asked_for() {
    let service = filled("2024-04", 2).await;
    let path = "/trackings?keyword=odd&tag=Pending&return_to_sender=false&origin=USA,DEU";
    let answer = service.get(path).await;
    let page = answer.data();
    let expected = [
        ("page", json!(1)),
        ("limit", json!(100)),
        ("count", json!(0)),
        ("keyword", json!("odd")),
        ("tag", json!("Pending")),
        ("return_to_sender", json!([false])),
        ("origin", json!(["USA", "DEU"])),
    ];
    for (name, value) in expected {
        assert_eq!(page[name], value, "{name}: {page}");
    }
    let (from, to) = (&page["created_at_min"], &page["created_at_max"]);
    assert!(from.as_str().is_some_and(|from| from.ends_with("+00:00")), "{page}");
    assert!(from.as_str() < to.as_str(), "{page}");
    let newest = filled("2026-07", 1).await.get("/trackings?keyword=odd").await;
    assert!(newest.data().get("keyword").is_none(), "{}", newest.body);
}

#[tokio::test]
async fn a_text_is_sought_in_what_is_known_of_the_customer_too() {
    let service = Service::new("tracking", "2024-04").await;
    let tracking = json!({
        "tracking_number": "1234567890", "customer_name": "Ana Ruiz", "emails": ["ana@example.com"],
        "smses": ["+18555072509"], "order_id": "SO-7", "custom_fields": { "gift": "Vase" },
    });
    service.post("/trackings", json!({ "tracking": tracking })).await;
    for keyword in ["34567", "ruiz", "ana%40example", "5550725", "so-7", "vase"] {
        let found = service.get(&format!("/trackings?keyword={keyword}")).await;
        assert_eq!(found.data()["count"], 1, "{keyword}: {}", found.body);
    }
    assert_eq!(service.get("/trackings?keyword=nobody").await.data()["count"], 0);
    let service = Service::new("tracking", "2026-07").await;
    let customers = json!([{ "name": "Ana Ruiz", "email": "ana@example.com" }]);
    let body = json!({ "tracking_number": "1234567890", "customers": customers });
    service.post("/trackings", body).await;
    for keyword in ["ruiz", "ana%40example"] {
        let found = service.get(&format!("/trackings?keyword={keyword}")).await;
        assert_eq!(found.data()["pagination"]["total"], 1, "{keyword}: {}", found.body);
    }
}
