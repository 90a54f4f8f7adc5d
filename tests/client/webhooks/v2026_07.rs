//! Deliveries in the shape of 2026-07.

use optima_courier::tracking::v2026_07::webhooks::Webhook;
use optima_courier::tracking::v2026_07::{ReviseReason, Tag, Tracking};
use optima_courier::value::{AnyMoment, Note};
use optima_courier::webhook::Received;
use optima_courier::{ErrorKind, Json};
use serde_json::{Value, json};

const UPDATE: &str = include_str!("tracking_update.json");

fn update() -> Value {
    serde_json::from_str(UPDATE).expect("JSON")
}

fn read(body: &Value) -> Received<Webhook> {
    Webhook::from_slice(body.to_string().as_bytes()).expect("a delivery")
}

#[test]
fn reads_a_whole_delivery_and_writes_it_again() {
    let received = Webhook::from_slice(UPDATE.as_bytes()).expect("a delivery");
    assert_eq!(received.notes(), []);
    assert_eq!(received.repeat_key(), Some(r#"["9d4f7a52-0c1e-4b6e-8f0a-2f6f0c3b9a11"]"#));
    assert_eq!(serde_json::to_value(&*received).expect("a value"), update());
    let Webhook::TrackingUpdate(event) = received.into_inner() else { panic!("another event") };
    assert_eq!(event.event_id.as_deref(), Some("9d4f7a52-0c1e-4b6e-8f0a-2f6f0c3b9a11"));
    assert_eq!((event.is_tracking_first_tag, event.ts), (Some(true), Some(1_786_029_700)));
    assert!(event.unknown.is_empty());
    check_tracking(&event.msg.expect("a tracking"));
}

fn check_tracking(tracking: &Tracking) {
    assert!(tracking.unknown.is_empty(), "{:?}", tracking.unknown);
    assert_eq!(tracking.id().expect("an id").as_str(), "6f1d0a44c2b94e0012ab34cd99887766");
    assert_eq!(tracking.tag, Some(Tag::OutForDelivery));
    let promised = tracking.order_promised_delivery_date.as_ref().expect("a date");
    assert_eq!(promised.promised_delivery_date, Some(AnyMoment::from("2026-08-07")));
    let [checkpoint] = tracking.checkpoints.as_deref().expect("checkpoints") else {
        panic!("another number of checkpoints")
    };
    assert_eq!(checkpoint.postal_code.as_deref(), Some("3811 AA"));
    assert!(checkpoint.coordinate.is_some() && checkpoint.unknown.is_empty());
}

#[test]
fn loses_no_delivery_to_an_odd_value() {
    let body = r#"{"event":"tracking_update","msg":{"id":"a","note":"hi \ud83d","new":1e400}}"#;
    let received = Webhook::from_slice(body.as_bytes()).expect("a delivery");
    let notes: Vec<_> = received.notes().iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["`/msg/note` held a lone surrogate; it was replaced by U+FFFD"]);
    let Webhook::TrackingUpdate(event) = &*received else { panic!("{received:?}") };
    let tracking = event.msg.as_ref().expect("a tracking");
    assert_eq!(tracking.note.as_deref(), Some("hi \u{fffd}"));
    assert_eq!(tracking.unknown.get("new").map(Json::text), Some("1e400"));
    let again: Webhook = serde_json::from_str(body).expect("a delivery");
    assert_eq!(again, *received);
}

#[test]
fn reads_why_a_delivery_date_changed() {
    let mut body = update();
    body["event"] = "edd_revise".into();
    let received = read(&body);
    let Webhook::EddRevise(event) = &*received else { panic!("{received:?}") };
    let latest =
        event.msg.as_ref().and_then(|tracking| tracking.latest_estimated_delivery.as_ref());
    let latest = latest.expect("a date");
    assert_eq!(latest.datetime.as_deref(), Some("2026-08-06"));
    assert_eq!(latest.revise_reason, Some(ReviseReason::HeavyRain));
}

#[test]
fn reads_that_a_tracking_is_pending_for_long() {
    let received = read(&json!({"event": "tracking_pending_time", "msg": {"tag": "Pending"}}));
    let Webhook::TrackingPendingTime(event) = &*received else { panic!("{received:?}") };
    assert_eq!(event.msg.as_ref().and_then(|tracking| tracking.tag.clone()), Some(Tag::Pending));
    assert_eq!(received.repeat_key(), None);
}

#[test]
fn keeps_an_event_that_came_later_whole() {
    let body = json!({"event": "parcel_opened", "event_id": "e-3", "msg": {"new": [1, null]}});
    let received = read(&body);
    assert_eq!(*received, Webhook::Unknown(body.clone().into()));
    assert_eq!(serde_json::to_value(&*received).expect("a value"), body);
    assert_eq!(received.repeat_key(), Some(r#"["e-3"]"#));
}

#[test]
fn keeps_odd_values_raw_and_notes_where_they_stood() {
    let mut body = update();
    body["ts"] = "soon".into();
    body["msg"]["active"] = 1.into();
    body["msg"]["checkpoints"][0]["city"] = json!(["Amersfoort"]);
    body["new"] = json!({"later": true});
    let received = read(&body);
    let pointers: Vec<&str> = received
        .notes()
        .iter()
        .map(|note| match note {
            Note::Unexpected { pointer, .. } => pointer.as_str(),
            other => panic!("{other}"),
        })
        .collect();
    assert_eq!(pointers, ["/msg/active", "/msg/checkpoints/0/city", "/ts"]);
    assert_eq!(serde_json::to_value(&*received).expect("a value"), body);
    let Webhook::TrackingUpdate(event) = received.into_inner() else { panic!("another event") };
    assert_eq!((event.ts, event.unknown.get("ts")), (None, Some(&json!("soon").into())));
    assert_eq!(event.unknown.get("new"), Some(&json!({"later": true}).into()));
}

#[test]
fn takes_null_for_absent() {
    let received = read(&json!({"event": "tracking_update", "msg": {"custom_fields": null}}));
    let Webhook::TrackingUpdate(event) = &*received else { panic!("{received:?}") };
    assert_eq!(event.msg.as_ref().and_then(|tracking| tracking.custom_fields.clone()), None);
    assert_eq!(received.notes(), []);
}

#[test]
fn prints_nothing_of_people_and_of_what_is_not_known() {
    let mut body = update();
    body["new"] = "Ines Almeida".into();
    let later = json!({"event": "parcel_opened", "msg": {"name": "Ines Almeida"}});
    for received in [read(&body), read(&later)] {
        for text in [format!("{received:?}"), format!("{received:#?}")] {
            for hidden in ["Ines", "+351210000000", "ines@example.com", "key-42"] {
                assert!(!text.contains(hidden), "{hidden} in {text}");
            }
        }
    }
}

#[test]
fn says_what_is_wrong_with_a_body_that_is_no_delivery() {
    for (body, problem) in [
        ("", "the body of the delivery is not JSON: expected a value at byte 0"),
        (
            "event=tracking_update",
            "the body of the delivery is not JSON: expected a value at byte 0",
        ),
        ("[]", "the delivery is an array where an object is declared"),
        ("{\"ts\":1}", "the delivery holds no `event`"),
    ] {
        let error = Webhook::from_slice(body.as_bytes()).expect_err("no delivery");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.to_string(), format!("{problem}. Check the body, and who sent it."));
    }
}
