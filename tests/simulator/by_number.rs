//! Trackings by courier and number: the same records, named in the older way.

use serde_json::{Value, json};

use crate::service::{Answer, Service};

const PATH: &str = "/trackings/optimacourier/1234567890";

async fn service() -> (Service, Value) {
    let service = Service::new("tracking", "2024-04").await;
    let tracking = json!({
        "tracking_number": "1234567890", "slug": "optimacourier", "note": "Ring twice",
        "emails": ["a@example.com"], "tracking_postal_code": "94025",
    });
    let made = service.post("/trackings", json!({ "tracking": tracking })).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let made = tracking_of(&made).clone();
    (service, made)
}

fn tracking_of(answer: &Answer) -> &Value {
    &answer.data()["tracking"]
}

#[tokio::test]
async fn an_update_by_number_merges() {
    let (service, made) = service().await;
    let body = json!({ "tracking": { "title": "New", "note": "" } });
    let changed = service.put(PATH, body).await;
    let tracking = tracking_of(&changed);
    assert_eq!((changed.status, &tracking["title"]), (200, &json!("New")), "{}", changed.body);
    assert_eq!((&tracking["id"], &tracking["emails"]), (&made["id"], &json!(["a@example.com"])));
    assert!(tracking["note"].as_str().is_none_or(str::is_empty), "{tracking}");
}

#[tokio::test]
async fn an_update_by_number_can_name_another_courier() {
    let (service, made) = service().await;
    let changed = service.put(PATH, json!({ "tracking": { "slug": "dhl" } })).await;
    assert_eq!(tracking_of(&changed)["slug"], "dhl", "{}", changed.body);
    assert_eq!(service.get(PATH).await.code(), 4004);
    let found = service.get("/trackings/dhl/1234567890").await;
    assert_eq!(tracking_of(&found)["id"], made["id"]);
}

#[tokio::test]
async fn a_deletion_by_number_answers_with_a_part_and_frees_the_number() {
    let (service, made) = service().await;
    let deleted = service.delete(PATH).await;
    assert_eq!((deleted.status, deleted.code()), (200, 200));
    let tracking = tracking_of(&deleted).as_object().expect("an object");
    assert_eq!(tracking["id"], made["id"]);
    assert_eq!(tracking["tracking_postal_code"], "94025");
    assert!(!tracking.contains_key("emails") && !tracking.contains_key("tag"), "{tracking:?}");
    assert_eq!(service.delete(PATH).await.code(), 4004);
    let again = json!({ "tracking": { "tracking_number": "1234567890", "slug": "optimacourier" } });
    assert_eq!(service.post("/trackings", again).await.status, 201);
}

#[tokio::test]
async fn it_is_completed_and_restarted_by_number_three_times() {
    let (service, made) = service().await;
    let (retrack, complete) = (format!("{PATH}/retrack"), format!("{PATH}/mark-as-completed"));
    let active = service.post(&retrack, Value::Null).await;
    assert_eq!((active.status, active.code()), (400, 4013), "{}", active.body);
    for _ in 0..3 {
        let done = service.post(&complete, json!({ "reason": "RETURNED_TO_SENDER" })).await;
        let tracking = tracking_of(&done);
        assert_eq!((&tracking["id"], &tracking["active"]), (&made["id"], &json!(false)));
        assert_eq!(
            (&tracking["tag"], &tracking["subtag"]),
            (&json!("Exception"), &json!("Exception_011"))
        );
        assert_eq!(tracking["return_to_sender"], true);
        let again = service.post(&retrack, Value::Null).await;
        let tracking = tracking_of(&again).as_object().expect("an object");
        assert_eq!((&tracking["id"], &tracking["active"]), (&made["id"], &json!(true)));
        assert!(!tracking.contains_key("tag"), "the answer is a partial one: {tracking:?}");
    }
    service.post(&complete, json!({ "reason": "LOST" })).await;
    let used_up = service.post(&retrack, Value::Null).await;
    assert_eq!((used_up.status, used_up.code()), (400, 4016), "{}", used_up.body);
    let read = service.get(PATH).await;
    assert_eq!(tracking_of(&read)["active"], false, "a refusal changes nothing");
}

#[tokio::test]
async fn who_is_told_is_read_by_id_and_by_number() {
    let (service, made) = service().await;
    let id = made["id"].as_str().expect("an id");
    for path in
        [format!("/notifications/{id}"), "/notifications/optimacourier/1234567890".to_owned()]
    {
        let answer = service.get(&path).await;
        assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
        let notification = answer.data()["notification"].as_object().expect("an object");
        assert_eq!(notification["emails"], json!(["a@example.com"]));
        let is_empty = |list: &Value| list.as_array().is_none_or(Vec::is_empty);
        assert!(notification.get("smses").is_none_or(is_empty), "{notification:?}");
        assert!(!notification.contains_key("id"), "{notification:?}");
    }
    let unknown = service.get("/notifications/optimacourier/2234567890").await;
    assert_eq!((unknown.status, unknown.code()), (404, 4004));
}

#[tokio::test]
async fn who_is_told_is_added_and_removed_by_id_and_by_number() {
    let (service, made) = service().await;
    let id = made["id"].as_str().expect("an id");
    let change = async |path: String, emails: Value, smses: Value| {
        let body = json!({ "notification": { "emails": emails, "smses": smses } });
        let answer = service.post(&path, body).await;
        assert_eq!((answer.status, answer.code()), (200, 200), "{path}: {}", answer.body);
        answer.data()["notification"].clone()
    };
    let by_id = format!("/notifications/{id}");
    let by_number = "/notifications/optimacourier/1234567890";
    let told =
        change(format!("{by_id}/add"), json!(["b@example.com"]), json!(["+85291239123"])).await;
    let expected =
        json!({ "emails": ["a@example.com", "b@example.com"], "smses": ["+85291239123"] });
    assert_eq!(told, expected);
    let told = change(format!("{by_number}/add"), json!(["b@example.com"]), json!([])).await;
    assert_eq!(told, expected, "somebody is told once");
    let told = change(format!("{by_id}/remove"), json!(["c@example.com"]), json!([])).await;
    assert_eq!(told, expected, "nobody else goes");
    let told =
        change(format!("{by_number}/remove"), json!(["a@example.com"]), json!(["+85291239123"]))
            .await;
    assert_eq!(told, json!({ "emails": ["b@example.com"], "smses": [] }));
    let read = service.get(PATH).await;
    assert_eq!(tracking_of(&read)["emails"], json!(["b@example.com"]));
    let body = json!({ "notification": { "emails": ["b@example.com"] } });
    for path in
        ["/notifications/optimacourier/2234567890", "/notifications/000000000000000000000000"]
    {
        for call in ["add", "remove"] {
            let unknown = service.post(&format!("{path}/{call}"), body.clone()).await;
            assert_eq!((unknown.status, unknown.code()), (404, 4004), "{path}/{call}");
        }
    }
}

#[tokio::test]
async fn nothing_is_found_under_another_courier() {
    let (service, _) = service().await;
    let other = "/trackings/dhl/1234567890";
    let answers = [
        service.get(other).await,
        service.put(other, json!({ "tracking": { "title": "New" } })).await,
        service.delete(other).await,
        service.post(&format!("{other}/retrack"), Value::Null).await,
        service.post(&format!("{other}/mark-as-completed"), json!({ "reason": "LOST" })).await,
    ];
    for answer in answers {
        assert_eq!((answer.status, answer.code()), (404, 4004), "{}", answer.body);
    }
}
