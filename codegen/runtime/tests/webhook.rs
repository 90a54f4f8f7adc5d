//! Deliveries: reading them, recognizing repeats, and the retry schedule.

use std::time::Duration;

use crate::emitted::Export;
use runtime::error::ErrorKind;
use runtime::webhook::{Received, Redelivery, WebhookInfo, receive};
use serde_json::{Value, json};

/// Webhooks whose event may be in two members.
const INFO: WebhookInfo = WebhookInfo {
    api: "parcels",
    version: None,
    event: &["kind", "type"],
    events: &["stop", "nested"],
    once_by: &[&["type"], &["data", "id"]],
    sent_at: None,
    states: &[],
    version_header: None,
    signature: None,
    retry: None,
};

fn read(body: &Value) -> Received<Export> {
    receive(&INFO, body.to_string().as_bytes()).expect("a delivery")
}

#[track_caller]
fn check_refused(body: &[u8], problem: &str) {
    let error = receive::<Export>(&INFO, body).expect_err("no delivery");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.to_string(), format!("{problem}. Check the body, and who sent it."));
}

#[test]
fn reads_an_event_and_notes_what_is_odd() {
    let received = read(&json!({"type": "stop", "city": 5}));
    let Export::Stop(change) = &*received else { panic!("{received:?}") };
    assert_eq!(change.unknown.get("city"), Some(&runtime::value::Json::from(json!(5))));
    let notes: Vec<String> = received.notes().iter().map(ToString::to_string).collect();
    assert_eq!(notes, ["`/city` is a number where a string is declared; it was left out"]);
}

#[test]
fn reads_a_body_with_a_mark_of_its_byte_order() {
    let received = receive::<Export>(&INFO, "\u{feff}{\"type\":\"stop\"}".as_bytes());
    assert!(matches!(received.expect("a delivery").into_inner(), Export::Stop(_)));
}

#[test]
fn keeps_an_event_that_came_later_whole() {
    let body = json!({"type": "burned", "data": {"id": 7}});
    let received = read(&body);
    assert_eq!(*received, Export::Unknown(body.into()));
    assert_eq!(received.repeat_key(), Some(r#"["burned",7]"#));
}

#[test]
fn refuses_what_names_no_event() {
    check_refused(b"", "the body of the delivery is not JSON: expected a value at byte 0");
    check_refused(
        b"{\"type\":",
        "the body of the delivery is not JSON: expected a value at byte 8",
    );
    check_refused(b"\xff", "the body of the delivery is not JSON: expected UTF-8 at byte 0");
    check_refused(b"{}", "the delivery holds no `kind` or `type`");
    check_refused(b"{\"type\":3}", "the delivery holds no `kind` or `type`");
    check_refused(b"null", "the delivery is null where an object is declared");
    check_refused(b"[]", "the delivery is an array where an object is declared");
}

#[test]
fn has_no_key_where_a_member_of_it_is_missing() {
    for data in [json!({}), json!({"id": null}), json!(3), json!(null)] {
        assert_eq!(read(&json!({"type": "stop", "data": data})).repeat_key(), None, "{data}");
    }
    let keyless = WebhookInfo { once_by: &[], ..INFO };
    let received = receive::<Export>(&keyless, b"{\"type\":\"stop\"}").expect("a delivery");
    assert_eq!(received.repeat_key(), None);
}

#[test]
fn takes_the_event_for_the_key_from_wherever_it_stands() {
    let key = |body: Value| read(&body).repeat_key().map(str::to_owned);
    let expected = Some(r#"["stop","a"]"#.to_owned());
    assert_eq!(key(json!({"type": "stop", "data": {"id": "a"}})), expected);
    assert_eq!(key(json!({"kind": "stop", "type": "stop", "data": {"id": "a"}})), expected);
    assert_eq!(key(json!({"kind": null, "type": "stop", "data": {"id": "a"}})), expected);
}

#[test]
fn does_not_print_the_key_of_a_delivery() {
    let received = read(&json!({"type": "stop", "data": {"id": "HIDE-ME"}}));
    assert_eq!(received.repeat_key(), Some(r#"["stop","HIDE-ME"]"#));
    assert!(!format!("{received:?}").contains("HIDE-ME"));
}

fn delays(attempts: u32, first: u64, factor: u32) -> Vec<u64> {
    let (first, success) = (Duration::from_secs(first), 200..=299);
    let retry = Redelivery { attempts, first, factor, success };
    retry.delays().map(|delay| delay.as_secs()).collect()
}

#[test]
fn waits_before_each_attempt_but_the_first() {
    assert_eq!(delays(4, 30, 2), [30, 60, 120]);
    assert_eq!(delays(3, 5, 1), [5, 5]);
    assert_eq!(delays(2, 7, 9), [7]);
    assert_eq!(delays(1, 7, 9), [0; 0]);
    assert_eq!(delays(0, 7, 9), [0; 0]);
    assert_eq!(delays(100, u64::MAX, 100).len(), 99);
}

#[test]
fn knows_the_statuses_that_end_the_attempts() {
    let retry = Redelivery { attempts: 1, first: Duration::ZERO, factor: 1, success: 200..=204 };
    assert_eq!(
        [199, 200, 204, 205].map(|status| retry.is_success(status)),
        [false, true, true, false]
    );
}
