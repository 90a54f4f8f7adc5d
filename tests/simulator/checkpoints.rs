//! The last checkpoint: the newest report, whatever order reports came in.

use serde_json::{Value, json};
use simulator::script::Plot;

use crate::service::{Answer, Service, builder};

const NUMBER: &str = "1234567890";

/// Three reports, of which the second is the newest, though not by its text.
fn plot() -> Plot {
    let report = |time: &str, message: &str| {
        json!({ "after": 60, "add": { "to": ["checkpoints"], "set": [
            { "path": ["checkpoint_time"], "is": { "literal": time } },
            { "path": ["message"], "is": { "literal": message } },
            { "path": ["city"], "is": { "literal": "Austin" } },
            { "path": ["subtag"], "is": { "literal": "InTransit_003" } },
        ] } })
    };
    let plot = json!({ "api": "tracking", "version": "2024-04", "stories": [{
        "schema": "Tracking",
        "match": [{ "path": ["tracking_number"], "any_of": [NUMBER] }],
        "steps": [
            report("2026-07-01T08:00:00+00:00", "first"),
            report("2026-07-01T05:00:00-05:00", "newest"),
            report("2026-07-01T11:00:00+02:00", "between"),
        ],
    }] });
    serde_json::from_value(plot).expect("a plot")
}

async fn create(service: &Service, number: &str) -> String {
    let tracking = json!({ "tracking_number": number, "slug": "optimacourier" });
    let made = service.post("/trackings", json!({ "tracking": tracking })).await;
    made.data()["tracking"]["id"].as_str().expect("an id").to_owned()
}

async fn service() -> (Service, String) {
    let service = Service::with(builder().plot(plot()), "tracking", Some("2024-04")).await;
    let id = create(&service, NUMBER).await;
    service.seconds(60).await;
    (service, id)
}

fn assert_is_the_newest(answer: &Answer, id: &str) {
    assert_eq!((answer.status, answer.code()), (200, 200), "{}", answer.body);
    let data = answer.data().as_object().expect("an object");
    let names: Vec<&String> = data.keys().collect();
    let mut expected =
        ["id", "tracking_number", "slug", "tag", "subtag", "subtag_message", "checkpoint"];
    expected.sort_unstable();
    assert_eq!(names, expected);
    assert_eq!(data["id"], id);
    assert_eq!((&data["tag"], &data["subtag"]), (&json!("Pending"), &json!("Pending_001")));
    let checkpoint = &data["checkpoint"];
    assert_eq!(checkpoint["message"], "newest", "{checkpoint}");
    assert_eq!(checkpoint["tag"], "InTransit");
    assert_eq!(checkpoint["subtag_message"], "Arrival scan");
}

#[tokio::test]
async fn the_last_checkpoint_is_the_one_with_the_latest_moment() {
    let (service, id) = service().await;
    assert_is_the_newest(&service.get(&format!("/last_checkpoint/{id}")).await, &id);
    let by_number = format!("/last_checkpoint/optimacourier/{NUMBER}?tracking_key=1");
    assert_is_the_newest(&service.get(&by_number).await, &id);
}

#[tokio::test]
async fn the_fields_that_are_asked_for_are_those_of_the_checkpoint() {
    let (service, id) = service().await;
    for path in [id.clone(), format!("optimacourier/{NUMBER}")] {
        let answer = service.get(&format!("/last_checkpoint/{path}?fields=city,tag")).await;
        let expected = json!({ "city": "Austin", "tag": "InTransit" });
        assert_eq!(answer.data()["checkpoint"], expected, "{}", answer.body);
        assert_eq!(answer.data()["id"], id, "the rest is not cut down");
    }
}

#[tokio::test]
async fn without_checkpoints_there_is_no_last_one() {
    let (service, _) = service().await;
    let id = create(&service, "2234567890").await;
    let answer = service.get(&format!("/last_checkpoint/{id}")).await;
    assert_eq!((answer.status, &answer.data()["id"]), (200, &json!(id)));
    let checkpoint = &answer.data()["checkpoint"];
    assert!(checkpoint.is_null() || *checkpoint == json!({}), "{checkpoint}");
}

#[tokio::test]
async fn of_an_unknown_tracking_there_is_no_last_checkpoint() {
    let service = Service::new("tracking", "2024-04").await;
    for path in ["000000000000000000000000", "optimacourier/1234567890"] {
        let answer = service.get(&format!("/last_checkpoint/{path}")).await;
        assert_eq!((answer.status, answer.code()), (404, 4004), "{}", answer.body);
        assert_eq!(answer.body["meta"]["type"], "BadRequest");
        assert_eq!(answer.data(), &Value::Object(serde_json::Map::new()));
    }
}
