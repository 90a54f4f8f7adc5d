//! Requests read from data: what they serialize to reads as them, and all else says what is wrong.

use crate::emitted::data::{ChangeParcel, Contact, PutLabels, Service};
use runtime::request::from_json;
use runtime::value::{Json, Update};
use serde_json::{Value, json};

/// A request with a value in each field.
fn full() -> ChangeParcel {
    let weight: runtime::value::Number = "1.50".parse().expect("a number");
    ChangeParcel::new("p/1", weight)
        .id("body")
        .tag("Brand new")
        .count(7)
        .fragile(false)
        .extra(Json::from(Value::Null))
        .labels([("b", Json::from(1)), ("a~/", Json::from(Value::Null))])
        .contacts([Contact::new("Ada").email("ada@example.com")])
        .grid([vec![1, 2], vec![]])
        .note("kept \u{1f600}")
        .clear_emails()
        .clear_due()
        .service(Service::Call(Contact::new("Grace")))
        .filters(["x", "y"])
        .trace("t")
}

#[track_caller]
fn returns(request: &ChangeParcel) -> String {
    let text = serde_json::to_string(request).expect("JSON");
    let read: ChangeParcel = serde_json::from_str(&text).expect(&text);
    assert_eq!(&read, request, "{text}");
    text
}

#[test]
fn a_request_returns_from_what_it_serializes_to() {
    assert_eq!(
        returns(&full()),
        r#"{"parcel_id":"p/1","id":"body","weight":1.50,"tag":"Brand new","count":7,"fragile":false,"extra":null,"labels":{"a~/":null,"b":1},"contacts":[{"name":"Ada","email":"ada@example.com"}],"grid":[[1,2],[]],"note":"kept 😀","emails":[],"due":null,"service":{"type":"call","name":"Grace"},"filters[]":["x","y"],"x-trace":"t"}"#
    );
    let unknown = json!({"type": "drone", "speed": [1]});
    returns(&full().service(Service::Unknown(unknown.into())));
    returns(&full().clear_note().emails(["a"]).due(""));
    let mut empty = full();
    (empty.labels, empty.contacts) = (Some([].into()), Some(Vec::new()));
    returns(&empty);
    let mut least = ChangeParcel::new("", 1);
    assert!(returns(&least).contains("Pending"), "what is preset is written");
    least.tag = None;
    assert_eq!(returns(&least), r#"{"parcel_id":"","weight":1}"#, "and not added when it is read");
}

#[test]
fn every_serde_format_does() {
    let request = full();
    let value = serde_json::to_value(&request).expect("a value");
    let mut read: ChangeParcel = serde_json::from_value(value.clone()).expect("a request");
    assert_eq!(read, request);
    read = serde_json::from_slice(value.to_string().as_bytes()).expect("a request");
    assert_eq!(read, request);
    read = serde_json::from_reader(value.to_string().as_bytes()).expect("a request");
    assert_eq!(read, request);
    let spaced = serde_json::to_string_pretty(&request).expect("JSON");
    read = serde_json::from_str(&spaced).expect("a request");
    assert_eq!(read.weight.to_string(), "1.50");
    let job: (u8, Vec<ChangeParcel>) = serde_json::from_value(json!([1, [value]])).expect("a job");
    assert_eq!(job.1, [request]);
}

#[test]
fn fields_that_share_their_wire_name_are_told_apart() {
    let value = serde_json::to_value(full()).expect("a value");
    assert_eq!((&value["parcel_id"], &value["id"]), (&json!("p/1"), &json!("body")));
    let mut request = full();
    request.id = None;
    returns(&request);
}

#[test]
fn a_whole_body_stands_beside_the_parameters() {
    let mut request = PutLabels::new("a");
    request.labels.insert("id".to_owned(), Json::from("b"));
    let text = serde_json::to_string(&request).expect("JSON");
    assert_eq!(text, r#"{"id":"a","labels":{"id":"b"}}"#);
    assert_eq!(serde_json::from_str::<PutLabels>(&text).expect("a request"), request);
}

#[test]
fn the_three_states_of_a_field_are_told_apart() {
    let read = |due: &str| {
        let text = format!(r#"{{"parcel_id":"a","weight":1,"count":1{due}}}"#);
        from_json::<ChangeParcel>(&text).expect("a request")
    };
    assert_eq!(read("").due, Update::Keep);
    assert_eq!(read(r#", "due": null"#).due, Update::Clear);
    assert_eq!(read(r#", "due": """#).due, Update::Set(String::new()));
    assert_eq!(read(r#", "note": """#).note, Update::Clear);
    assert_eq!(read(r#", "note": null"#).note, Update::Clear);
    assert_eq!(read(r#", "emails": [ ]"#).emails, Update::Clear);
    assert_eq!(read(r#", "tag": null"#).tag, None);
}

#[track_caller]
fn refused(value: Value) -> Vec<String> {
    let error = from_json::<ChangeParcel>(&value.to_string()).expect_err("a refusal");
    error.iter().map(ToString::to_string).collect()
}

#[test]
fn everything_that_is_wrong_is_told_with_its_place() {
    let found = refused(json!({
        "parcel_id": 5, "wieght": 1, "count": "7", "fragile": "yes", "labels": [],
        "contacts": [{"name": null}, 3, {"name": "a", "emial": "b"}],
        "grid": [[1, "x"]], "service": {"name": "a"}, "note": {}, "filters[]": "x",
    }));
    assert_eq!(
        found,
        [
            "`/contacts/0/name` is null: give a string",
            "`/contacts/1` is a number: give an object",
            "`/contacts/2/emial` is not a field (did you mean `email`?): leave it out, or give one of `name` and `email`",
            "`/count` is a string: give a whole number",
            "`/filters[]` is a string: give an array",
            "`/fragile` is a string: give a boolean",
            "`/grid/0/1` is a string: give a whole number",
            "`/labels` is an array: give an object",
            "`/note` is an object: give a string",
            "`/parcel_id` is a number: give a string",
            "`/service/type` is missing: it is required here",
            "`/wieght` is not a field (did you mean `weight`?): leave it out, or give one of `parcel_id`, `id`, `weight`, `tag`, `count`, `fragile`, `extra`, `labels`, `contacts`, `grid`, `note` and `emails` and 4 more",
            "`/weight` is missing: it is required here",
        ]
    );
}

#[test]
fn what_can_be_read_is_validated_at_once() {
    let found = refused(json!({
        "parcel_id": "a", "weight": "1", "count": 0,
        "contacts": [{"name": ""}, {"name": "Ada", "email": 1}, {"name": "Augusta Ada King"}],
    }));
    assert_eq!(
        found,
        [
            "`/contacts/1/email` is a number: give a string",
            "`/weight` is a string: give a number",
            "`/count` is 0: give a number from 1",
            "`/contacts/0/name` is empty: give 1 to 10 characters",
            "`/contacts/2/name` has 16 characters: give 1 to 10 characters",
        ],
        "but for the number of contacts, one of which can't be read"
    );
    let of_list = json!({"parcel_id": "a", "weight": 1, "contacts": [7, {"name": ""}]});
    assert_eq!(
        refused(of_list),
        ["`/contacts/0` is a number: give an object"],
        "no place of a list that lost a member, and no rule across fields"
    );
    let of_rule = json!({"parcel_id": "a", "weight": 1});
    assert_eq!(
        refused(of_rule)[0].as_str().split(':').next(),
        Some("the request has none of the fields")
    );
}

#[test]
fn a_field_given_twice_is_refused() {
    let text = r#"{"parcel_id":"a","weight":1,"count":1,"weight":2}"#;
    let found = from_json::<ChangeParcel>(text).expect_err("a refusal");
    let [only] = found.iter().collect::<Vec<_>>()[..] else { panic!("{found}") };
    assert_eq!((&*only.pointer, only.rule), ("/weight", "once"));
    assert_eq!(only.message(), "is given more than once: give each member once");
}

#[test]
fn what_is_no_object_or_no_json_is_refused() {
    for (text, message) in [
        (
            "",
            "the request is not JSON that can be read (expected a value at byte 0): give a JSON object",
        ),
        (
            "{",
            "the request is not JSON that can be read (expected `}` or a member's name at byte 1): give a JSON object",
        ),
        (
            "{} x",
            "the request is not JSON that can be read (expected the end of the text at byte 3): give a JSON object",
        ),
        ("[]", "the request is an array: give an object"),
        ("null", "the request is null: give an object"),
    ] {
        let found = from_json::<ChangeParcel>(text).expect_err("a refusal");
        assert_eq!(found.to_string(), message);
        assert!(serde_json::from_str::<ChangeParcel>(text).is_err());
    }
}

#[test]
fn deserializers_say_all_of_it_too() {
    let text = r#"{"parcel_id": "a", "slug": true, "count": 1.5}"#;
    let error = serde_json::from_str::<ChangeParcel>(text).expect_err("a refusal").to_string();
    assert!(error.starts_with("`/slug` is not a field: leave it out"), "{error}");
    assert!(
        error.contains("; `/count` is a number that is not whole: give a whole number; "),
        "{error}"
    );
    assert!(error.contains("`/weight` is missing: it is required here"), "{error}");
    let members: String = (0..500).map(|at| format!(r#","x{at}":1"#)).collect();
    let text = format!(r#"{{"parcel_id":"a","weight":1{members}}}"#);
    let error = serde_json::from_str::<ChangeParcel>(&text).expect_err("a refusal").to_string();
    assert!(error.contains("; and 90 more"), "a hundred are gathered: {error}");
}

#[test]
fn no_shape_of_json_panics_or_is_cut() {
    let deep = "[".repeat(100_000);
    for text in [format!(r#"{{"extra":{deep}"#), format!(r#"{{"contacts":{deep}"#), deep.clone()] {
        assert!(from_json::<ChangeParcel>(&text).is_err());
    }
    let nested = format!("{deep}{}", "]".repeat(100_000));
    let text = format!(r#"{{"parcel_id":"a","weight":1,"count":1,"grid":{nested}}}"#);
    let found = from_json::<ChangeParcel>(&text).expect_err("a refusal");
    assert_eq!(found.iter().next().map(|one| one.rule), Some("type"));
    let half = r#"{"parcel_id":"\ud800","weight":1,"count":1}"#;
    let found = from_json::<ChangeParcel>(half).expect_err("a refusal").to_string();
    assert_eq!(found, "`/parcel_id` is text with half a surrogate pair: give whole characters");
    let large = r#"{"parcel_id":"a","weight":1e999,"count":99999999999999999999}"#;
    let found = from_json::<ChangeParcel>(large).expect_err("a refusal").to_string();
    assert!(found.contains("beyond 64-bit floats") && found.contains("beyond 64 bits"), "{found}");
}
