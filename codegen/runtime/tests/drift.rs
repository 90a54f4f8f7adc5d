//! Drift: what is counted of answers and deliveries, within which bounds, and what never shows.

use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, Export};
use runtime::observe::{Difference, DriftObserver, DriftRecording, Specified};
use serde_json::{Value, json};

impl Specified for Client {
    const DESCRIPTOR: &'static str = include_str!("drift/specification.json");
}

impl Specified for Export {
    const DESCRIPTOR: &'static str = include_str!("drift/specification.json");
}

/// Reads answers with a client that has an observer.
async fn observed(bodies: impl IntoIterator<Item = String>) -> DriftRecording {
    let drift = DriftObserver::new();
    for body in bodies {
        let transport = Scripted::new(Reply::text(200, body));
        let client = Client::builder("key").transport(transport).drift(&drift).build();
        // Some of these answers are none that the client accepts.
        let _ = client.expect("a client").get_parcel("a1").await;
    }
    drift.recording()
}

fn answer(parcel: &Value) -> String {
    json!({"meta": {"code": 200}, "data": {"parcel": parcel}}).to_string()
}

/// The lines of a recording about one answer, without what all have alike.
async fn lines(parcel: &Value) -> Vec<String> {
    let recording = observed([answer(parcel)]).await;
    assert_eq!((recording.bodies(), recording.unread()), (1, 0));
    let lines = recording.to_string();
    lines.lines().map(|line| line.replace("get_parcel: /data/parcel", "")).collect()
}

#[tokio::test]
async fn what_is_declared_is_no_drift() {
    let parcel = json!({
        "id": "a", "status": "new", "size": 1, "sent_on": null, "sent_at": "2026-11-30T10:00:00.125Z",
        "days": ["2026-11-30"], "weight": 1.5, "price": "2.50", "count": 2, "fragile": true,
        "labels": {"any name": "any"}, "lists": [], "more": {"any": null}, "owner": {"name": "N"},
        "pack": {"kind": "box", "width": 2}, "next": {"sent_at": "2026-11-30 10:00:00"},
    });
    assert_eq!(lines(&parcel).await, Vec::<String>::new());
}

#[tokio::test]
async fn each_kind_of_drift_is_counted_by_its_place() {
    let parcel = json!({
        "id": 5, "state": "in_transit", "size": 2, "sent_at": "2026-11-30", "days": ["30.11.2026"],
        "weight": "1.5", "count": 2.5, "fragile": null, "labels": {"a": 1, "b": 2},
        "lists": [1, "a", null], "pack": {"kind": "crate"}, "only_sent": "a",
        "added": {"at": "2026-11-30", "deep": {"er": {"est": 1}}}, "list": [1, 2],
        "next": {"next": {"state": "lost"}},
    });
    assert_eq!(
        lines(&parcel).await,
        [
            "1 x /added is not declared: object",
            "1 x /added/at is not declared: string dddd-dd-dd",
            "1 x /added/deep is not declared: object",
            "1 x /added/deep/er is not declared: object",
            "1 x /count is number instead of Integer",
            "1 x /days/* is `dd.dd.dddd` instead of date",
            "1 x /fragile is null",
            "1 x /id is integer instead of String",
            "2 x /labels/* is integer instead of String",
            "1 x /list is not declared: array",
            "2 x /list/* is not declared: integer",
            "1 x /lists/* is string instead of Integer",
            "1 x /lists/* is null",
            "1 x /next/next/state is `lost`, which State lacks",
            "1 x /only_sent is not declared: string",
            "1 x /pack/kind is `crate`, which Pack lacks",
            "1 x /sent_at is `dddd-dd-dd` instead of local_date_time, date_time",
            "1 x /size is `2`, which Size lacks",
            "1 x /state is `in_transit`, which State lacks",
            "1 x /weight is string of a number instead of Number",
        ]
    );
}

#[tokio::test]
async fn an_entry_names_the_declared_object_that_it_is_in() {
    let parcel = json!({"next": {"pack": {"kind": "box", "height": 1}}});
    let recording = observed([answer(&parcel)]).await;
    let (entry, count) = recording.entries().next().expect("an entry");
    assert_eq!((entry.api.as_str(), entry.version.as_deref()), ("parcels", Some("2024-04")));
    assert_eq!((entry.operation.as_deref(), entry.event.as_deref()), (Some("get_parcel"), None));
    assert_eq!(entry.pointer, "/data/parcel/next/pack/height");
    assert_eq!((entry.schema.as_deref(), entry.member.as_str()), (Some("Box"), "/height"));
    assert_eq!((entry.difference, count), (Difference::UnknownField, 1));
}

#[tokio::test]
async fn members_beside_the_data_and_other_data_are_counted_too() {
    let beside = json!({
        "meta": {"code": 200, "trace": "t"}, "page": 1,
        "data": {"parcel": {}, "count": 1},
    });
    let recording = observed([beside.to_string()]).await.to_string();
    let expected = "1 x get_parcel: /data/count is not declared: integer\n\
                    1 x get_parcel: /meta/trace is not declared: string\n\
                    1 x get_parcel: /page is not declared: integer\n";
    assert_eq!(recording, expected);
    for (parcel, line) in [
        (json!([]), "1 x  is empty array instead of Parcel"),
        (json!("a"), "1 x  is string instead of Parcel"),
    ] {
        assert_eq!(lines(&parcel).await, [line]);
    }
}

#[tokio::test]
async fn answers_of_failures_are_not_looked_at() {
    let failure = json!({"meta": {"code": 4004, "more": 1}, "data": {"parcel": {"x": 1}}});
    let recording = observed([failure.to_string(), String::new(), "<html>".to_owned()]).await;
    assert_eq!((recording.bodies(), recording.is_empty()), (0, true));
}

#[test]
fn deliveries_are_counted_by_their_event() {
    let drift = DriftObserver::new();
    let look = |body: &Value| drift.look_at_delivery::<Export>(body.to_string().as_bytes());
    look(&json!({"type": "stop", "sent_by": "a", "parcel": {"state": "lost"}}));
    look(&json!({"type": "stop", "parcel": {"state": "lost"}}));
    look(&json!({"type": "burned", "why": "fire"}));
    drift.look_at_delivery::<Export>(b"[1");
    let recording = drift.take();
    let expected = "1 x *: /type is `burned`, which Webhook lacks\n\
                    2 x stop: /parcel/state is `lost`, which State lacks\n\
                    1 x stop: /sent_by is not declared: string\n";
    assert_eq!(recording.to_string(), expected);
    assert_eq!((recording.bodies(), recording.unread()), (4, 1));
    assert!(drift.recording().is_empty());
}

#[tokio::test]
async fn a_recording_is_bounded_whatever_comes() {
    let names = 0..100_000;
    let members = names.map(|index| (format!("field_{}", word(index)), json!(index)));
    let wide = Value::Object(members.collect());
    let recording = observed([answer(&wide)]).await;
    assert_eq!(recording.entries().count(), 33);
    assert_eq!(total(&recording), 100_000);

    // As many objects, each with a name of its own, and as many values of an enum.
    let drift = DriftObserver::new();
    for start in 0..3 {
        let states = (0..1_000).map(|index| json!({"state": word(start * 1_000 + index)}));
        let body =
            json!({"type": "stop", "parcel": {"next": {}, "lists": [], "pack": 1}, "all": []});
        drift.look_at_delivery::<Export>(body.to_string().as_bytes());
        for state in states {
            let body = json!({"type": "stop", "parcel": state});
            drift.look_at_delivery::<Export>(body.to_string().as_bytes());
        }
    }
    let recording = drift.recording();
    assert_eq!(recording.entries().count(), 1_000);
    assert_eq!(total(&recording) + recording.more(), 3_000 + 6);
    assert!(recording.to_json().len() < 2_000_000);
    let again = DriftRecording::from_json(&recording.to_json()).expect("a recording");
    assert_eq!(again.to_json(), recording.to_json());
}

/// A word for a number, without digits.
fn word(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

fn total(recording: &DriftRecording) -> u64 {
    recording.entries().map(|(_, count)| count).sum()
}

#[tokio::test]
async fn deep_bodies_end_in_counts() {
    let mut deep = "{\"id\":1}".to_owned();
    for _ in 0..2_000 {
        deep = format!("{{\"next\":{deep},\"more\":[[{{}}]]}}");
    }
    let brackets = "[".repeat(50_000) + &"]".repeat(50_000);
    for parcel in [deep, format!("{{\"x\":{brackets},\"more\":{brackets},\"lists\":{brackets}}}")] {
        let body = format!("{{\"meta\":{{\"code\":200}},\"data\":{{\"parcel\":{parcel}}}}}");
        let recording = observed([body]).await;
        assert_eq!((recording.bodies(), recording.unread()), (1, 0));
        assert!(recording.entries().count() <= 5, "{recording}");
    }
}

/// Texts as bodies hold them: none of them may show, wherever it stands.
const SECRETS: [&str; 9] = [
    "Jane Canary",
    "jane@canary.example",
    "+4915112345678",
    "1Z999AA10123456784",
    "canary 2026-11-30T10:00:00Z",
    "canary/../hidden",
    "9f86d081884c7d659a2feaa0c55ad015",
    "\u{442}\u{430}\u{439}\u{43d}\u{430}",
    "canary\" }, { \"a\": \"b",
];

/// A body in which a text stands at every place, as a value or as a name.
fn everywhere(text: &str) -> Value {
    let mut parcel = json!({
        "id": [text], "state": text, "size": text, "sent_on": text, "sent_at": text,
        "days": [text, {text: text}], "weight": text, "price": text, "count": text,
        "fragile": text, "labels": {text: {text: text}}, "lists": [text], "more": {text: text},
        "pack": {"kind": text, text: text}, "pin": {"state": text, text: text},
        "owner": {"state": text, "born": text, "name": [text], text: text},
        "secret": text, "next": text, "only_sent": text,
        "unknown": {text: {text: text}, "list": [text, {text: text}]},
    });
    parcel[text] = json!({text: [text]});
    parcel
}

#[tokio::test]
async fn no_text_of_a_body_shows_unless_it_is_a_short_code() {
    for secret in SECRETS {
        let mut body = json!({"meta": {"code": 200}, "data": {"parcel": everywhere(secret)}});
        body[secret] = json!(secret);
        body["meta"][secret] = json!(secret);
        let drift = DriftObserver::new();
        let delivery = json!({"type": "stop", "parcel": everywhere(secret), secret: secret});
        drift.look_at_delivery::<Export>(delivery.to_string().as_bytes());
        let unknown = json!({"type": secret, secret: secret});
        drift.look_at_delivery::<Export>(unknown.to_string().as_bytes());
        let mut recording = observed([body.to_string()]).await;
        recording.merge(drift.recording());
        assert!(recording.entries().count() > 40, "{recording}");
        for shown in [recording.to_json(), recording.to_string(), format!("{drift:?}")] {
            let plain = shown.replace("\\\"", "\"");
            assert!(!plain.contains(secret), "{secret}: {plain}");
            for part in secret.split([' ', '/', '@', '"']).filter(|part| part.len() > 4) {
                assert!(!plain.contains(part), "{part}: {plain}");
            }
        }
    }
}

#[tokio::test]
async fn no_code_shows_that_is_sensitive_or_personal() {
    let parcel = json!({
        "secret": "canary", "pin": {"state": "canary", "canary": 1},
        "owner": {"state": "canary", "born": "30.11.1999"},
    });
    assert_eq!(
        lines(&parcel).await,
        [
            "1 x /owner/born is `*` instead of date",
            "1 x /owner/state is `*`, which State lacks",
            "1 x /pin/* is not declared: integer",
            "1 x /pin/state is `*`, which State lacks",
            "1 x /secret is `*`, which State lacks",
        ]
    );
}

#[test]
fn recordings_are_merged_and_read_again() {
    let drift = DriftObserver::new();
    drift.look_at_delivery::<Export>(br#"{"type": "stop", "a": 1, "b": null}"#);
    let once = drift.recording();
    let mut twice = DriftRecording::from_json(&once.to_json()).expect("a recording");
    assert_eq!(twice, once);
    twice.merge(once);
    let counts: Vec<u64> = twice.entries().map(|(_, count)| count).collect();
    assert_eq!((counts, twice.bodies()), (vec![2, 2], 2));
}

#[test]
fn what_is_no_recording_is_refused_with_its_place() {
    let entry = r#"{"api": "a", "operation": "b", "pointer": "", "member": "", "found": "c",
                    "difference": "null", "count": 1}"#;
    let with = |entry: &str| format!(r#"{{"format": "drift recording 1", "entries": [{entry}]}}"#);
    assert!(DriftRecording::from_json(&with(entry)).is_ok());
    for (text, problem) in [
        (String::new(), "it is not JSON: EOF"),
        ("{}".to_owned(), "it is no recording: it has no `format` `drift recording 1`"),
        (r#"{"format": "drift recording 9"}"#.to_owned(), "its format is `drift recording 9`"),
        (r#"{"format": "drift recording 1"}"#.to_owned(), "its `entries` are no list"),
        (with("7"), "at `/entries/0`: `difference` is no text"),
        (with(&entry.replace("null", "nil")), "at `/entries/0`: `nil` is no difference"),
        (with(&entry.replace("operation", "op")), "either an operation or an event"),
        (with(&entry.replace("1}", "-1}")), "`count` is no whole number"),
    ] {
        let refused = DriftRecording::from_json(&text).expect_err(problem);
        assert!(refused.contains(problem), "{refused}");
    }
}
