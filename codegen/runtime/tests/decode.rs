//! Odd answers of every kind: what is kept, noted, and encoded again.

mod numbers;

use crate::emitted::{Export, Parcel, Tag};
use runtime::decode::{Read, Reader, Slot};
use runtime::value::{Json, Number, SetAside};
use serde_json::{Value, json};

fn decode(answer: &Value) -> (Parcel, Vec<String>) {
    decode_text(&answer.to_string())
}

#[track_caller]
fn decode_text(text: &str) -> (Parcel, Vec<String>) {
    let mut reader = Reader::new(text);
    let mut parcel = None;
    let read = parcel.read(&mut reader).expect("a JSON text");
    let notes = reader.end().expect("nothing more");
    assert_eq!(read, Read::Value, "an object is always a value");
    let parcel: Parcel = parcel.expect("a value");
    (parcel, notes.iter().map(ToString::to_string).collect())
}

/// A raw value, to compare with.
fn raw(value: Value) -> Json {
    Json::from(value)
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
    assert_eq!(parcel.unknown.get("id"), Some(&raw(json!(5))));
    assert_eq!(parcel.unknown.iter().count(), 9);
    assert_eq!(parcel.tag, None);
    assert_eq!(
        notes,
        [
            "`/active` is a string where a boolean is declared; it was left out",
            "`/changes` is an object where an array is declared; it was left out",
            "`/count` is a number that is not whole where a whole number is declared; it was left out",
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
    assert_eq!(parcel.unknown.members("emails"), [(1, raw(json!(1)))]);
    assert_eq!(parcel.unknown.entries("labels").next(), Some(("a/b", &raw(json!(1)))));
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
    assert_eq!(parcel.unknown.members("grid"), [(1, raw(json!([2, "x"])))]);
    assert!(notes[0].starts_with("`/grid/1/1` is a string"), "{notes:?}");
    assert!(notes[1].starts_with("`/grid/1` is an array"), "{notes:?}");
}

#[test]
fn keeps_what_is_not_declared_without_a_note() {
    let (parcel, notes) = check_round_trip(json!({"id": "a", "new": {"x": 1}, "newer": null}));
    assert_eq!(parcel.unknown.get("new"), Some(&raw(json!({"x": 1}))));
    assert_eq!(notes, [""; 0]);
}

#[test]
fn reads_other_wire_names_under_the_name_of_the_field() {
    let (parcel, notes) = decode(&json!({"change-list": [{}, 1]}));
    assert_eq!(parcel.unknown.members("changes"), [(1, raw(json!(1)))]);
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
        (r#"{"id": "a", "id": 1}"#, None, Some(raw(json!(1)))),
        (r#"{"id": "a", "id": null}"#, None, None),
    ] {
        let parcel: Parcel = serde_json::from_str(text).expect("a parcel");
        assert_eq!(parcel.id.as_ref().map(ToString::to_string).as_deref(), id, "{text}");
        assert_eq!(parcel.unknown.get("id").cloned(), kept, "{text}");
    }
}

#[test]
fn replaces_half_of_a_surrogate_pair_and_notes_it() {
    for (text, title) in [
        (r#"{"title":"hi \ud83d"}"#, "hi \u{fffd}"),
        (r#"{"title":"\udE00 ho"}"#, "\u{fffd} ho"),
        (r#"{"title":"\ud83d\ud83d\ude00"}"#, "\u{fffd}\u{1f600}"),
        (r#"{"title":"\ud83d\u0041"}"#, "\u{fffd}A"),
        (r#"{"title":"\ud83d\n"}"#, "\u{fffd}\n"),
    ] {
        let (parcel, notes) = decode_text(text);
        assert_eq!(parcel.title.as_deref(), Some(title), "{text}");
        let note = "`/title` held a lone surrogate; it was replaced by U+FFFD";
        assert_eq!(notes, [note], "{text}");
        let plain: Parcel = serde_json::from_str(text).expect("a parcel");
        assert_eq!(plain, parcel, "{text}");
    }
    let (parcel, notes) = decode_text(r#"{"title":"\ud83d\ude00"}"#);
    assert_eq!((parcel.title.as_deref(), notes.len()), (Some("\u{1f600}"), 0));
}

#[test]
fn replaces_half_a_pair_wherever_it_stands() {
    let half = r#""\udc00""#;
    for (text, pointer) in [
        (format!(r#"{{"new":[{half}]}}"#), "/new"),
        (format!(r#"{{"extra":{{{half}:1}}}}"#), "/extra"),
        (format!(r#"{{"emails":["a",{half}]}}"#), "/emails/1"),
        (format!(r#"{{"labels":{{"a":{half}}}}}"#), "/labels/a"),
        (format!(r#"{{"changes":[{{"city":{half}}}]}}"#), "/changes/0/city"),
        (format!(r#"{{"export":{{"type":"stop","city":{half}}}}}"#), "/export/city"),
    ] {
        let (parcel, notes) = decode_text(&text);
        let note = format!("`{pointer}` held a lone surrogate; it was replaced by U+FFFD");
        assert_eq!(notes, [note], "{text}");
        // Any JSON parser can read what is kept.
        let written = serde_json::to_string(&parcel).expect("JSON");
        assert!(serde_json::from_str::<Value>(&written).is_ok(), "{written}");
    }
}

#[test]
fn says_at_which_byte_a_text_is_no_json() {
    for (text, message) in [
        (r#"{"id":"a""#, "expected `,` or `}` at byte 9"),
        (r#"{"id":}"#, "expected a value at byte 6"),
        (r#"{"id" "a"}"#, "expected `:` at byte 6"),
        (r#"{"id":"a",}"#, "expected a member's name at byte 10"),
        (r#"{"emails":["a" "b"]}"#, "expected `,` or `]` at byte 15"),
        (r#"{"emails":["a",]}"#, "expected a value at byte 15"),
        ("{\"id\":\"a\nb\"}", "expected a string without control characters at byte 8"),
        (r#"{"id":"a\x"}"#, "expected an escape that JSON has at byte 8"),
        (r#"{"new":"a\u12"}"#, "expected an escape that JSON has at byte 9"),
        (r#"{"weight":01}"#, "expected `,` or `}` at byte 11"),
        (r#"{"weight":-}"#, "expected a number at byte 10"),
        (r#"{"new":[1,{"a":tru}]}"#, "expected a value at byte 15"),
        (r#"{"new":[1}"#, "expected `,` or `]` at byte 9"),
        (r#"{"id":"a"#, "expected the end of a string at byte 8"),
        ("", "expected a value at byte 0"),
    ] {
        let mut reader = Reader::new(text);
        let error = None::<Parcel>.read(&mut reader).expect_err(text);
        assert_eq!(error.to_string(), message, "{text}");
    }
    let mut reader = Reader::new("{} {}");
    None::<Parcel>.read(&mut reader).expect("an object");
    let error = reader.end().expect_err("more");
    assert_eq!(error.to_string(), "expected the end of the text at byte 3");
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
    assert_eq!(parcel.unknown.get("count"), Some(&raw(json!("x"))));
    for (text, message) in
        [("null", "expected an object, found null"), ("[1]", "expected an object, found an array")]
    {
        let error = serde_json::from_str::<Parcel>(text).expect_err(text);
        assert!(error.to_string().starts_with(message), "{error}");
    }
    assert!(serde_json::from_str::<Parcel>(&"[".repeat(10_000)).is_err());
}

#[test]
fn reads_what_other_formats_of_serde_describe() {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};

    let members = [("id", "a1"), ("city", "Deal")];
    let map = MapDeserializer::<_, Error>::new(members.into_iter());
    let parcel = Parcel::deserialize(map).expect("a parcel");
    assert_eq!(parcel.unknown.get("city"), Some(&raw(json!("Deal"))));
    let text: runtime::codec::decode::Unreadable = "]".parse::<Json>().expect_err("no value");
    assert_eq!(text.to_string(), "expected a value at byte 0");
    let deserializer: serde::de::value::F64Deserializer<Error> = 1.5.into_deserializer();
    assert_eq!(Number::deserialize(deserializer), Ok(Number::from(1.5)));
}

/// A record inside types that are decoded after their tag is found.
#[test]
fn reads_the_same_through_what_serde_holds_back() {
    #[derive(Debug, serde::Deserialize, PartialEq)]
    #[serde(untagged)]
    enum Either {
        Parcel(Parcel),
    }
    #[derive(Debug, serde::Deserialize, PartialEq)]
    struct Flat {
        #[serde(flatten)]
        parcel: Parcel,
    }
    let text = r#"{"id":"a1","count":5,"weight":1.25,"new":[null,true,"x"]}"#;
    let parcel: Parcel = serde_json::from_str(text).expect("a parcel");
    let Either::Parcel(held) = serde_json::from_str(text).expect("a parcel");
    assert_eq!(held, parcel);
    assert_eq!(serde_json::from_str::<Flat>(text).expect("a parcel").parcel, parcel);
    let value: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(serde_json::from_value::<Parcel>(value).expect("a parcel"), parcel);
    let list: Vec<Parcel> = serde_json::from_str(&format!("[{text}, {text}]")).expect("parcels");
    assert_eq!(list, [parcel.clone(), parcel.clone()]);
    let reader = std::io::Cursor::new(text);
    assert_eq!(serde_json::from_reader::<_, Parcel>(reader).expect("a parcel"), parcel);
}

/// The reader agrees with serde_json about many texts that are almost JSON.
#[test]
fn agrees_with_serde_json_about_what_is_json() {
    let seeds = [
        r#"{"a":[1,-2.5e3,true,false,null,"x\n\u00e9\ud83d\ude00"],"b":{},"c":[]}"#,
        r#" [ { "a" : "\\\"" } , [ [ ] ] , 0 , 0.5E-2 ] "#,
    ];
    let spoilers = [
        "", "\"", "\\", ",", ":", "{", "}", "[", "]", "0", "1", "-", ".", "e", "u", "t", " ",
        "\u{1}", "\u{e9}",
    ];
    let mut tried = 0;
    for seed in seeds {
        for (at, character) in seed.char_indices() {
            for spoiler in spoilers {
                for cut in [0, character.len_utf8()] {
                    let text = [&seed[..at], spoiler, &seed[at + cut..]].concat();
                    let expected = serde_json::from_str::<&serde_json::value::RawValue>(&text);
                    let found = text.parse::<Json>();
                    assert_eq!(found.is_ok(), expected.is_ok(), "{text:?} {found:?}");
                    let value = serde_json::from_str::<Value>(&text);
                    if let (Ok(json), Ok(value)) = (found, value) {
                        assert_eq!(json, value, "{text:?}");
                    }
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 3_000, "{tried}");
}

#[test]
fn keeps_what_is_nested_too_deeply_raw() {
    let deep = |begin: &str, end: &str| format!("{}{}", begin.repeat(10_000), end.repeat(10_000));
    for (text, pointer) in [
        (format!(r#"{{"id":"a","new":{}}}"#, deep("[", "]")), None),
        (format!(r#"{{"id":"a","extra":{}}}"#, deep("[", "]")), None),
        (format!(r#"{{"id":"a","title":{}}}"#, deep("[", "]")), Some("/title")),
        (
            format!(
                r#"{{"id":"a","parent":{}null{}}}"#,
                r#"{"parent":"#.repeat(10_000),
                "}".repeat(10_000)
            ),
            Some("/parent"),
        ),
    ] {
        let (parcel, notes) = decode_text(&text);
        assert!(parcel.id().is_ok());
        assert_eq!(notes.len(), usize::from(pointer.is_some()), "{notes:?}");
        assert!(
            notes.iter().all(|note| note.starts_with(&format!("`{}", pointer.unwrap_or("")))),
            "{notes:?}"
        );
        assert_eq!(serde_json::to_string(&parcel).expect("JSON"), text);
    }
}

#[test]
fn decodes_lists_that_stand_alone() {
    let mut list: Option<Vec<String>> = None;
    let read = list.read(&mut Reader::new(r#"["a", 1]"#)).expect("JSON");
    let aside = SetAside::Members(vec![(1, raw(json!(1)))]);
    assert_eq!((list, read), (Some(vec!["a".to_owned()]), Read::Part(aside)));
}

#[test]
fn forgets_a_raw_value_that_is_taken_out() {
    let (mut parcel, _) = decode(&json!({"id": 5}));
    assert_eq!(parcel.unknown.remove("id"), Some(raw(json!(5))));
    assert!(parcel.unknown.is_empty());
}
