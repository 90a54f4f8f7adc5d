//! Courier connections: records of 2025-04 and later.

use serde_json::{Value, json};

use crate::service::Service;

async fn connect(service: &Service, slug: &str) -> Value {
    let body = json!({ "courier_slug": slug, "credentials": { "user": "me", "password": "hush" } });
    let made = service.post("/courier-connections", body).await;
    assert_eq!((made.status, made.code()), (201, 201), "{}", made.body);
    made.data().clone()
}

fn path(connection: &Value) -> String {
    format!("/courier-connections/{}", connection["id"].as_str().expect("an id"))
}

#[tokio::test]
async fn a_connection_is_made_read_changed_and_deleted() {
    let service = Service::new("tracking", "2026-07").await;
    let made = connect(&service, "dhl").await;
    assert_eq!(made["credentials"], json!({ "user": "me", "password": "hush" }));
    assert_eq!(made["created_at"], made["updated_at"]);
    let path = path(&made);
    assert_eq!(service.get(&path).await.data(), &made);
    service.days(1).await;
    let changed = service.patch(&path, json!({ "credentials": { "user": "you" } })).await;
    assert_eq!((changed.status, changed.code()), (200, 200), "{}", changed.body);
    assert_eq!(changed.data()["credentials"], json!({ "user": "you" }));
    assert_eq!(changed.data()["courier_slug"], "dhl");
    assert_eq!(changed.data()["created_at"], made["created_at"]);
    assert!(changed.data()["updated_at"].as_str() > made["updated_at"].as_str());
    let deleted = service.delete(&path).await;
    assert_eq!((deleted.status, deleted.data()), (200, changed.data()));
    for answer in [service.get(&path).await, service.delete(&path).await] {
        assert_eq!((answer.status, answer.code()), (404, 404), "{}", answer.body);
        assert_eq!(answer.body["meta"]["type"], "NotFound");
    }
}

#[tokio::test]
async fn a_connection_needs_a_courier_and_credentials() {
    let service = Service::new("tracking", "2026-07").await;
    for body in [json!({ "courier_slug": "dhl" }), json!({ "credentials": {} }), json!({})] {
        let refused = service.post("/courier-connections", body).await;
        assert_eq!((refused.status, refused.code()), (400, 4009), "{}", refused.body);
    }
    let path = path(&connect(&service, "dhl").await);
    assert_eq!(service.patch(&path, json!({})).await.code(), 4009);
}

#[tokio::test]
async fn connections_are_listed_by_courier_and_page() {
    let service = Service::new("tracking", "2026-07").await;
    for slug in ["dhl", "ups", "dhl", "dhl"] {
        connect(&service, slug).await;
    }
    let mut found = Vec::new();
    let mut cursor = String::new();
    for page in 0..2 {
        let path = format!("/courier-connections?courier_slug=dhl&limit=2&cursor={cursor}");
        let answer = service.get(&path).await;
        let pagination = &answer.data()["pagination"];
        assert_eq!(
            (&pagination["total"], &pagination["has_next_page"]),
            (&json!(3), &json!(page == 0))
        );
        cursor = pagination["next_cursor"].as_str().expect("a text").to_owned();
        let connections = answer.data()["courier_connections"].as_array().expect("a list").clone();
        assert!(connections.iter().all(|one| one["courier_slug"] == "dhl"));
        found.extend(connections.into_iter().map(|one| one["id"].to_string()));
    }
    assert_eq!(cursor, "", "the last page has an empty cursor");
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 3);
    assert_eq!(service.get("/courier-connections?limit=201").await.code(), 4008);
}
