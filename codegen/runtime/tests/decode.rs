//! Answers of every oddness: what is kept, what is noted, and what is written again.

mod emitted;

use emitted::{Export, Parcel, Tag};
use runtime::decode::{Decode, Decoded, Notes};
use runtime::{Number, SetAside};
use serde_json::{Value, json};

fn decode(answer: &Value) -> (Parcel, Vec<String>) {
    let mut notes = Notes::default();
    let text = answer.to_string();
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let decoded = Parcel::decode(&mut deserializer, &mut notes).expect("a JSON text");
    let Decoded::Value(parcel) = decoded else { panic!("an object is always a value") };
    (parcel, notes.iter().map(ToString::to_string).collect())
}

#[track_caller]
fn check_round_trip(answer: Value) -> (Parcel, Vec<String>) {
    let (parcel, notes) = decode(&answer);
    assert_eq!(serde_json::to_value(&parcel).expect("a value"), answer);
    (parcel, notes)
}

#[test]
fn reads_what_is_declared_and_notes_nothing() {
    let (parcel, notes) = check_round_trip(json!({
        "id": "a1", "tag": "InTransit", "active": true, "count": 3, "weight": 11,
        "latitude": -40.5, "changes": [{"tag": "Pending", "city": "Deal"}],
        "emails": [], "labels": {"a": "b"}, "grid": [[1, 2], []],
        "parent": {"id": "a0"}, "extra": [1, null],
    }));
    assert_eq!(parcel.id.as_ref().map(ToString::to_string).as_deref(), Some("a1"));
    assert_eq!(parcel.tag, Some(Tag::InTransit));
    assert_eq!(parcel.weight, Some(Number::from(11)));
    assert!(parcel.unknown.is_empty());
    assert_eq!(notes, [""; 0]);
}

#[test]
fn takes_null_for_absent() {
    let (parcel, notes) =
        decode(&json!({"id": null, "changes": null, "parent": null, "extra": null}));
    assert_eq!(parcel, Parcel::default());
    assert_eq!(notes, [""; 0]);
    assert!(parcel.id().is_err());
}

#[test]
fn keeps_values_of_another_type_raw_and_notes_their_places() {
    let (parcel, notes) = check_round_trip(json!({
        "id": 5, "title": {"a": [1]}, "tag": ["x"], "active": "yes", "count": 1.5,
        "weight": "heavy", "changes": {"0": {}}, "emails": "a@b.c", "labels": [1],
        "parent": {"parent": {"count": "2"}},
    }));
    assert_eq!(parcel.unknown.get("id"), Some(&json!(5)));
    assert_eq!(parcel.unknown.iter().count(), 9);
    assert_eq!(parcel.tag, None);
    assert_eq!(
        notes,
        [
            "`/active` is a string where a boolean is declared; it was left out",
            "`/changes` is an object where an array is declared; it was left out",
            "`/count` is a number where a whole number is declared; it was left out",
            "`/emails` is a string where an array is declared; it was left out",
            "`/id` is a number where a string is declared; it was left out",
            "`/labels` is an array where an object is declared; it was left out",
            "`/parent/parent/count` is a string where a whole number is declared; it was left out",
            "`/tag` is an array where a string is declared; it was left out",
            "`/title` is an object where a string is declared; it was left out",
            "`/weight` is a string where a number is declared; it was left out",
        ]
    );
}

#[test]
fn sets_odd_members_aside_and_puts_them_back_in_their_places() {
    let (parcel, notes) = check_round_trip(json!({
        "changes": [null, {"city": "Deal"}, 7, {"city": 8}, "x"],
        "emails": ["a", 1, "b"],
        "labels": {"a/b": 1, "c": "d", "e": null},
    }));
    assert_eq!(parcel.changes.as_ref().map(Vec::len), Some(2));
    assert_eq!(parcel.unknown.members("changes").len(), 3);
    assert_eq!(parcel.unknown.members("emails"), [(1, json!(1))]);
    assert_eq!(parcel.unknown.entries("labels").next(), Some(("a/b", &json!(1))));
    assert_eq!(
        notes,
        [
            "`/changes/0` is null where an object is declared; it was left out",
            "`/changes/2` is a number where an object is declared; it was left out",
            "`/changes/3/city` is a number where a string is declared; it was left out",
            "`/changes/4` is a string where an object is declared; it was left out",
            "`/emails/1` is a number where a string is declared; it was left out",
            "`/labels/a~1b` is a number where a string is declared; it was left out",
            "`/labels/e` is null where a string is declared; it was left out",
        ]
    );
}

#[test]
fn sets_a_list_inside_a_list_aside_whole() {
    let (parcel, notes) = check_round_trip(json!({"grid": [[1], [2, "x"], [3]]}));
    assert_eq!(parcel.grid, Some(vec![vec![1], vec![3]]));
    assert_eq!(parcel.unknown.members("grid"), [(1, json!([2, "x"]))]);
    assert!(notes[0].starts_with("`/grid/1/1` is a string"), "{notes:?}");
    assert!(notes[1].starts_with("`/grid/1` is an array"), "{notes:?}");
}

#[test]
fn keeps_what_is_not_declared_without_a_note() {
    let (parcel, notes) = check_round_trip(json!({"id": "a", "new": {"x": 1}, "newer": null}));
    assert_eq!(parcel.unknown.get("new"), Some(&json!({"x": 1})));
    assert_eq!(notes, [""; 0]);
}

#[test]
fn reads_other_wire_names_under_the_name_of_the_field() {
    let (parcel, notes) = decode(&json!({"change-list": [{}, 1]}));
    assert_eq!(parcel.unknown.members("changes"), [(1, json!(1))]);
    assert_eq!(serde_json::to_value(&parcel).expect("a value"), json!({"changes": [{}, 1]}));
    assert!(notes[0].starts_with("`/change-list/1`"), "{notes:?}");
}

#[test]
fn loses_nothing_to_a_null_under_another_wire_name() {
    for text in
        [r#"{"change-list": [{}], "changes": null}"#, r#"{"changes": [{}], "change-list": null}"#]
    {
        let parcel: Parcel = serde_json::from_str(text).expect("a parcel");
        assert_eq!(parcel.changes.map(|changes| changes.len()), Some(1), "{text}");
    }
}

#[test]
fn lets_the_last_of_equal_names_win() {
    for (text, id, kept) in [
        (r#"{"id": 1, "id": "a"}"#, Some("a"), None),
        (r#"{"id": "a", "id": 1}"#, None, Some(json!(1))),
        (r#"{"id": "a", "id": null}"#, None, None),
    ] {
        let parcel: Parcel = serde_json::from_str(text).expect("a parcel");
        assert_eq!(parcel.id.as_ref().map(ToString::to_string).as_deref(), id, "{text}");
        assert_eq!(parcel.unknown.get("id").cloned(), kept, "{text}");
    }
}

#[test]
fn reads_numbers_without_losing_a_digit() {
    for (answer, weight, count) in [
        (json!({"weight": 1.25, "count": 5.0}), Some(1.25), Some(5)),
        (json!({"weight": 9_007_199_254_740_993_i64}), None, None),
        (json!({"count": u64::MAX}), None, None),
        (json!({"count": i64::MIN}), None, Some(i64::MIN)),
        (json!({"weight": 1e300}), Some(1e300), None),
    ] {
        let (parcel, _) = decode(&answer);
        assert_eq!(parcel.weight.map(Number::get), weight, "{answer}");
        assert_eq!(parcel.count, count, "{answer}");
    }
    let (parcel, _) = check_round_trip(json!({"weight": u64::MAX, "count": u64::MAX}));
    assert_eq!(parcel.unknown.get("weight"), Some(&json!(u64::MAX)));
}

#[test]
fn reads_a_number_from_text_only_where_it_is_declared() {
    for (value, latitude) in
        [(json!("40.7"), Some(40.7)), (json!(40.7), Some(40.7)), (json!("NaN"), None)]
    {
        let (parcel, notes) = decode(&json!({ "latitude": value }));
        assert_eq!(parcel.latitude.map(Number::get), latitude);
        assert_eq!(notes.is_empty(), latitude.is_some(), "{notes:?}");
    }
}

#[test]
fn reads_unions_by_their_tag() {
    let (parcel, notes) =
        check_round_trip(json!({"export": {"type": "stop", "city": "Deal", "new": 1}}));
    assert!(
        matches!(&parcel.export, Some(Export::Stop(stop)) if stop.unknown.get("new").is_some())
    );
    assert_eq!(notes, [""; 0]);

    let (parcel, _) = check_round_trip(json!({"export": {"type": "later", "x": [1]}}));
    assert!(matches!(parcel.export, Some(Export::Unknown(_))));

    let (parcel, notes) = check_round_trip(json!({"export": {"type": "nested", "emails": [1]}}));
    assert!(parcel.export.is_some());
    assert!(notes[0].starts_with("`/export/emails/0` is a number"), "{notes:?}");

    for odd in [json!({"city": "Deal"}), json!({"type": 1}), json!("stop")] {
        let (parcel, notes) = check_round_trip(json!({ "export": odd }));
        assert_eq!(parcel.export, None);
        assert!(notes[0].starts_with("`/export` is"), "{notes:?}");
    }
    assert_eq!(decode(&json!({"export": null})).0, Parcel::default());
}

#[test]
fn answers_serde_with_all_or_nothing() {
    let parcel: Parcel =
        serde_json::from_value(json!({"id": "a", "count": "x"})).expect("a parcel");
    assert_eq!(parcel.unknown.get("count"), Some(&json!("x")));
    for (text, message) in
        [("null", "expected an object, found null"), ("[1]", "expected an object, found an array")]
    {
        let error = serde_json::from_str::<Parcel>(text).expect_err(text);
        assert!(error.to_string().starts_with(message), "{error}");
    }
    assert!(serde_json::from_str::<Parcel>(&"[".repeat(10_000)).is_err());
}

#[test]
fn decodes_lists_that_stand_alone() {
    let decoded = Vec::<String>::decode(&json!(["a", 1]), &mut Notes::default()).expect("JSON");
    let aside = SetAside::Members(vec![(1, json!(1))]);
    assert_eq!(decoded, Decoded::Partial(vec!["a".to_owned()], aside));
}

#[test]
fn forgets_a_raw_value_that_is_taken_out() {
    let (mut parcel, _) = decode(&json!({"id": 5}));
    assert_eq!(parcel.unknown.remove("id"), Some(json!(5)));
    assert!(parcel.unknown.is_empty());
}

#[test]
fn writes_whole_numbers_without_a_point() {
    for (number, text) in [
        (Number::from(11), "11"),
        (Number::from(-0.5), "-0.5"),
        (Number::from(4e15), "4000000000000000"),
    ] {
        assert_eq!(serde_json::to_string(&number).expect("a number"), text);
        assert_eq!(number.to_string(), text);
    }
}
