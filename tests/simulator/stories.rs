//! Stories: what a script lets happen to records.

use std::time::Duration;

use serde_json::json;
use simulator::script::Plot;

use crate::service::{Service, builder};

/// A parcel that is picked up after two hours and delivered after a day.
fn plot() -> Plot {
    let plot = json!({
        "api": "tracking",
        "version": "2026-07",
        "stories": [{
            "schema": "Tracking",
            "match": [{ "path": ["tracking_number"], "any_of": ["1234567890"] }],
            "steps": [
                {
                    "after": 7200,
                    "set": [{ "path": ["subtag"], "is": { "literal": "InTransit_002" } }],
                    "add": {
                        "to": ["checkpoints"],
                        "set": [
                            { "path": ["subtag"], "is": { "literal": "InTransit_002" } },
                            { "path": ["message"], "is": { "literal": "Picked up" } },
                            { "path": ["checkpoint_time"], "is": { "now": 0 } },
                        ],
                    },
                },
                { "after": 86400, "set": [{ "path": ["subtag"], "is": { "literal": "Delivered_001" } }] },
            ],
        }],
    });
    serde_json::from_value(plot).expect("a plot")
}

#[tokio::test]
async fn a_story_happens_to_the_records_that_it_is_about() {
    let service = Service::with(builder().plot(plot()), "tracking", Some("2026-07")).await;
    let mut paths = Vec::new();
    for number in ["1234567890", "2234567890"] {
        let made = service.post("/trackings", json!({ "tracking_number": number })).await;
        paths.push(format!("/trackings/{}", made.data()["id"].as_str().unwrap()));
    }
    service.simulator.advance(Duration::from_secs(3 * 3_600)).await;
    let moving = service.get(&paths[0]).await;
    assert_eq!(moving.data()["tag"], "InTransit", "{}", moving.body);
    let checkpoint = &moving.data()["checkpoints"][0];
    assert_eq!(
        (&checkpoint["message"], &checkpoint["tag"]),
        (&json!("Picked up"), &json!("InTransit"))
    );
    service.days(1).await;
    assert_eq!(service.get(&paths[0]).await.data()["tag"], "Delivered");
    assert_eq!(service.get(&paths[1]).await.data()["tag"], "Pending");
}

#[tokio::test]
async fn a_story_about_what_the_api_lacks_is_refused_by_name() {
    let mut plot = plot();
    plot.stories[0].schema = "Parcel".to_owned();
    let error = builder().plot(plot).start().await.expect_err("a schema that is not there");
    assert!(error.contains("Parcel"), "{error}");
}
