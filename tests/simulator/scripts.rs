//! The scripts that ship, played from their files to their ends.

use std::path::Path;
use std::time::Duration;

use codegen::source::SourceFile;
use serde_json::{Value, json};
use simulator::script::Script;

use crate::service::{Service, builder};

const DAY: u64 = 86_400;

/// A script of the specification, by its name.
fn script(name: &str) -> Script {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let files = codegen::load::read_dir(&root, "spec").expect("a specification");
    let path = format!("scripts/{name}.yaml");
    let script = files.iter().find(|file| file.below() == path).expect("a script").clone();
    let scripts: Vec<SourceFile> = vec![script];
    codegen::scripts(&files, &scripts, &[]).expect("a script without mistakes").remove(0)
}

/// A simulator that plays a script.
async fn play(name: &str, api: &str, version: &str) -> Service {
    Service::with(builder().script(script(name)), api, Some(version)).await
}

/// Creates a tracking and returns the path to it.
async fn track(service: &Service, version: &str, number: &str) -> String {
    let tracking = json!({ "tracking_number": number });
    let body = if version == "2024-04" { json!({ "tracking": tracking }) } else { tracking };
    let made = service.post("/trackings", body).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let data = if version == "2024-04" { &made.data()["tracking"] } else { made.data() };
    format!("/trackings/{}", data["id"].as_str().expect("an id"))
}

/// The tracking at a path.
async fn tracking(service: &Service, version: &str, path: &str) -> Value {
    let data = service.get(path).await.data().clone();
    if version == "2024-04" { data["tracking"].clone() } else { data }
}

async fn hours(service: &Service, hours: u64) {
    service.simulator.advance(Duration::from_secs(hours * 3_600)).await;
}

fn tags(tracking: &Value) -> Vec<&str> {
    let checkpoints = tracking["checkpoints"].as_array().expect("checkpoints");
    checkpoints.iter().map(|one| one["subtag"].as_str().unwrap_or_default()).collect()
}

#[tokio::test]
async fn a_parcel_is_delivered_step_by_step_in_both_versions() {
    for version in ["2024-04", "2026-07"] {
        let service = play("delivered", "tracking", version).await;
        let path = track(&service, version, "1234567890").await;
        assert_eq!(tracking(&service, version, &path).await["tag"], "Pending");
        let mut seen = Vec::new();
        for pause in [2, 21, 14, 24, 24, 5] {
            hours(&service, pause).await;
            let now = tracking(&service, version, &path).await;
            seen.push(now["tag"].as_str().unwrap_or_default().to_owned());
        }
        let expected =
            ["InfoReceived", "InTransit", "InTransit", "InTransit", "OutForDelivery", "Delivered"];
        assert_eq!(seen, expected, "{version}");
        let end = tracking(&service, version, &path).await;
        assert_eq!(
            tags(&end),
            [
                "InfoReceived_001",
                "InTransit_002",
                "InTransit_003",
                "InTransit_007",
                "OutForDelivery_001",
                "Delivered_003"
            ]
        );
        assert_eq!((&end["active"], &end["signed_by"]), (&json!(false), &json!("J. Huber")));
        let last = &end["checkpoints"][5];
        assert_eq!(last["city"], "Munich");
        let (here, elsewhere) = match version {
            "2024-04" => ("country_iso3", "country_region"),
            _ => ("country_region", "country_iso3"),
        };
        assert_eq!((&last[here], &last[elsewhere]), (&json!("DEU"), &Value::Null), "{version}");
        assert_eq!(last["checkpoint_time"], end["shipment_delivery_date"]);
    }
}

#[tokio::test]
async fn a_parcel_is_lost_found_and_returned() {
    for version in ["2024-04", "2026-07"] {
        let service = play("lost_and_returned", "tracking", version).await;
        let path = track(&service, version, "1234567890").await;
        service.days(4).await;
        let tried = tracking(&service, version, &path).await;
        assert_eq!(
            (&tried["tag"], &tried["failed_delivery_attempts"]),
            (&json!("Exception"), &json!(2))
        );
        service.days(7).await;
        let lost = tracking(&service, version, &path).await;
        assert_eq!((&lost["subtag"], &lost["active"]), (&json!("Exception_013"), &json!(true)));
        assert_eq!(tags(&lost).iter().filter(|subtag| **subtag == "Exception_005").count(), 3);
        service.days(24).await;
        let end = tracking(&service, version, &path).await;
        assert_eq!((&end["subtag"], &end["active"]), (&json!("Exception_011"), &json!(false)));
        assert_eq!(end["return_to_sender"], true);
        assert_eq!(tags(&end).len(), 10);
    }
}

#[tokio::test]
async fn a_bad_day_refuses_breaks_off_and_spoils_answers_in_its_order() {
    let service = play("bad_day", "tracking", "2026-07").await;
    let create =
        |number: &'static str| service.post("/trackings", json!({ "tracking_number": number }));
    for _ in 0..3 {
        let refused = create("1234567890").await;
        assert_eq!((refused.status, refused.code()), (429, 429), "{}", refused.body);
    }
    let path = track(&service, "2026-07", "1234567890").await;
    hours(&service, 8).await;
    let (mut statuses, mut lost, mut unreadable) = (Vec::new(), 0, 0);
    for _ in 0..60 {
        match service.attempt(&path).await {
            Some((200, true)) => {}
            Some((200, false)) => unreadable += 1,
            Some((status, _)) => statuses.push(status),
            None => lost += 1,
        }
    }
    let count = |status| statuses.iter().filter(|one| **one == status).count();
    assert_eq!((count(429), count(502), count(503)), (5, 2, 6), "{statuses:?}");
    // Four resets, two truncated bodies, one bad chunk and one that stalls; and one that is no JSON.
    assert_eq!((lost, unreadable), (8, 1));
    // The next creation has its effect, and its answer is lost.
    assert_eq!(create("2234567890").await.code(), 500);
    assert_eq!(create("2234567890").await.code(), 4003);
    service.days(1).await;
    assert_eq!(tracking(&service, "2026-07", &path).await["subtag"], "InTransit_008");
}

#[test]
fn the_scripts_end_when_they_say() {
    let span = |name| script(name).span();
    assert_eq!(span("delivered"), 3 * DAY + 18 * 3_600);
    assert_eq!(span("lost_and_returned"), 32 * DAY + 12 * 3_600);
    assert_eq!(span("bad_day"), DAY);
}
