//! Records: created, read, changed, deleted; ids, uniqueness and moments.

use serde_json::{Value, json};

use crate::service::{Answer, Service};

async fn tracking() -> Service {
    Service::new("tracking", "2024-04").await
}

async fn create(service: &Service, number: &str) -> Answer {
    service.post("/trackings", json!({ "tracking": { "tracking_number": number } })).await
}

fn id(answer: &Answer) -> String {
    answer.data()["tracking"]["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn a_new_record_has_what_was_sent_and_what_the_effect_sets() {
    let service = tracking().await;
    let body = json!({ "tracking": {
        "tracking_number": "1234567890", "slug": "optimacourier", "title": "Order 7", "emails": ["a@example.com"],
    } });
    let answer = service.post("/trackings", body).await;
    assert_eq!((answer.status, answer.code()), (201, 201));
    let tracking = &answer.data()["tracking"];
    let expected = [
        ("tracking_number", json!("1234567890")),
        ("slug", json!("optimacourier")),
        ("title", json!("Order 7")),
        ("emails", json!(["a@example.com"])),
        ("subtag", json!("Pending_001")),
        ("tag", json!("Pending")),
        ("subtag_message", json!("Pending")),
        ("active", json!(true)),
        ("checkpoints", json!([])),
    ];
    for (name, value) in expected {
        assert_eq!(tracking[name], value, "{name}");
    }
    assert_eq!(tracking["created_at"], tracking["updated_at"]);
}

#[tokio::test]
async fn ids_have_the_form_of_their_version_and_depend_on_the_seed_alone() {
    let first = id(&create(&tracking().await, "1234567890").await);
    let again = id(&create(&tracking().await, "1234567890").await);
    assert_eq!(first, again);
    assert!(first.len() == 24 && first.bytes().all(|one| one.is_ascii_hexdigit()), "{first}");
    let newest = Service::new("tracking", "2026-07").await;
    let answer = newest.post("/trackings", json!({ "tracking_number": "1234567890" })).await;
    assert_eq!(answer.data()["id"].as_str().map(str::len), Some(32));
    let chosen = json!({ "tracking_number": "2234567890", "id": "my-own" });
    let answer = newest.post("/trackings", chosen).await;
    assert_eq!(answer.data()["id"], "my-own");
}

#[tokio::test]
async fn what_the_caller_leaves_out_is_what_the_service_does_without() {
    let service = tracking().await;
    let answer = create(&service, "1234567890").await;
    assert_eq!(answer.data()["tracking"]["slug"], "unrecognized");
    assert_eq!(answer.data()["tracking"]["title"], "1234567890");
}

#[tokio::test]
async fn a_number_and_courier_can_be_registered_once_until_they_are_deleted() {
    let service = tracking().await;
    let first = id(&create(&service, "1234567890").await);
    let second = create(&service, "1234567890").await;
    assert_eq!((second.status, second.code()), (400, 4003));
    assert_eq!(second.body["meta"]["type"], "BadRequest");
    let body = json!({ "tracking": { "tracking_number": "1234567890", "slug": "other" } });
    assert_eq!(service.post("/trackings", body).await.status, 201);
    let deleted = service.delete(&format!("/trackings/{first}")).await;
    assert_eq!(deleted.data()["tracking"]["id"], first);
    assert_eq!(deleted.data()["tracking"]["title"], Value::Null, "the answer is a partial one");
    assert_eq!(service.get(&format!("/trackings/{first}")).await.code(), 4004);
    assert_eq!(create(&service, "1234567890").await.status, 201);
}

#[tokio::test]
async fn fields_of_another_type_count_as_absent_until_a_version_refuses_them() {
    let service = tracking().await;
    let body = json!({ "tracking": {
        "tracking_number": "1234567890", "title": 5, "emails": "a@example.com", "custom_fields": [],
        "order_number": null, "note": "Ring twice",
    } });
    let made = service.post("/trackings", body).await;
    assert_eq!((made.status, made.code()), (201, 201), "{}", made.body);
    let tracking = &made.data()["tracking"];
    assert_eq!(tracking["title"], "1234567890", "as if there were none");
    assert_eq!((&tracking["emails"], &tracking["custom_fields"]), (&Value::Null, &Value::Null));
    assert_eq!(tracking["note"], "Ring twice");
    let numbers = json!({ "tracking": { "tracking_number": 1234567890 } });
    let missing = service.post("/trackings", numbers.clone()).await;
    let nothing = service.post("/trackings", json!({ "tracking": {} })).await;
    assert_eq!((missing.status, missing.code()), (nothing.status, nothing.code()));
    assert_eq!(service.post("/trackings", json!({ "tracking": 5 })).await.status, 400);

    let newest = Service::new("tracking", "2026-07").await;
    let body = json!({ "tracking_number": "1234567890", "title": 5 });
    let refused = newest.post("/trackings", body).await;
    assert_eq!((refused.status, refused.code()), (400, 4008), "{}", refused.body);
}

#[tokio::test]
async fn an_update_keeps_sets_and_clears() {
    let service = tracking().await;
    let body = json!({ "tracking": {
        "tracking_number": "1234567890", "title": "Old", "note": "Ring twice", "emails": ["a@example.com"],
    } });
    let id = id(&service.post("/trackings", body).await);
    let path = format!("/trackings/{id}");
    let changed = service.put(&path, json!({ "tracking": { "title": "New", "emails": [] } })).await;
    let tracking = &changed.data()["tracking"];
    assert_eq!(tracking["title"], "New");
    assert_eq!(tracking["note"], "Ring twice");
    assert_eq!(tracking["emails"], json!([]));
    let changed = service.put(&path, json!({ "tracking": { "note": "" } })).await;
    assert_eq!(changed.data()["tracking"]["note"], "");
}

#[tokio::test]
async fn changes_are_stamped_and_the_moment_of_creation_stays() {
    let service = tracking().await;
    let made = create(&service, "1234567890").await;
    service.days(2).await;
    let path = format!("/trackings/{}", id(&made));
    let changed = service.put(&path, json!({ "tracking": { "title": "New" } })).await;
    let (before, after) = (&made.data()["tracking"], &changed.data()["tracking"]);
    assert_eq!(before["created_at"], after["created_at"]);
    assert!(after["updated_at"].as_str() > before["updated_at"].as_str());
}

#[tokio::test]
async fn a_record_is_found_by_courier_and_number_too() {
    let service = tracking().await;
    let body = json!({ "tracking": { "tracking_number": "1234567890", "slug": "optimacourier" } });
    let made = service.post("/trackings", body).await;
    let found = service.get("/trackings/optimacourier/1234567890").await;
    assert_eq!(found.data()["tracking"]["id"], made.data()["tracking"]["id"]);
    assert_eq!(service.get("/trackings/other/1234567890").await.code(), 4004);
}

#[tokio::test]
async fn only_the_fields_that_were_asked_for_come() {
    let service = tracking().await;
    let id = id(&create(&service, "1234567890").await);
    let some = service.get(&format!("/trackings/{id}?fields=title,tag")).await;
    assert_eq!(some.data()["tracking"], json!({ "title": "1234567890", "tag": "Pending" }));
}

#[tokio::test]
async fn a_deleted_account_counts_as_missing_and_can_pay_for_nothing() {
    let service = Service::new("shipping", "v3").await;
    let account = json!({
        "slug": "optimacourier", "description": "Mine", "timezone": "Asia/Hong_Kong",
        "credentials": { "account_number": "1" },
        "address": { "contact_name": "A", "street1": "1 Road", "city": "C", "country": "HKG" },
    });
    let made = service.post("/shipper-accounts", account).await;
    assert_eq!((made.status, made.code()), (200, 200), "{}", made.body);
    let path = format!("/shipper-accounts/{}", made.data()["id"].as_str().unwrap());
    assert_eq!(service.get(&path).await.data()["description"], "Mine");
    service.delete(&path).await;
    let gone = service.get(&path).await;
    assert_eq!((gone.status, gone.code()), (200, 4140), "{}", gone.body);
    let all = service.get("/shipper-accounts").await;
    assert_eq!(all.data()["shipper_accounts"], json!([]));
}
