//! Numbers: no digit is lost, and a number that a type can't represent affects only itself.

use runtime::value::Number;
use serde_json::json;

use super::{check_round_trip, decode, decode_text, raw};
use crate::emitted::{Parcel, Tag};

#[test]
fn reads_numbers_without_losing_a_digit() {
    for (answer, weight, count) in [
        (json!({"weight": 1.25, "count": 5.0}), Some(1.25), Some(5)),
        (json!({"weight": 9_007_199_254_740_993_i64}), Some(9_007_199_254_740_992.0), None),
        (json!({"count": u64::MAX}), None, None),
        (json!({"count": i64::MIN}), None, Some(i64::MIN)),
        (json!({"count": 1e18}), None, Some(1_000_000_000_000_000_000)),
        (json!({"count": -0.0}), None, Some(0)),
        (json!({"count": 1.5e1}), None, Some(15)),
        (json!({"count": 9.3e18}), None, None),
        (json!({"weight": 1e300}), Some(1e300), None),
    ] {
        let (parcel, _) = decode(&answer);
        assert_eq!(parcel.weight.map(Number::get), weight, "{answer}");
        assert_eq!(parcel.count, count, "{answer}");
    }
    let (parcel, notes) = check_round_trip(json!({"weight": u64::MAX, "count": u64::MAX}));
    assert_eq!(parcel.weight.as_ref().map(ToString::to_string), Some(u64::MAX.to_string()));
    assert_eq!(parcel.unknown.get("count"), Some(&raw(json!(u64::MAX))));
    assert_eq!(
        notes,
        [
            "`/count` is a whole number beyond 64 bits where a whole number is declared; it was left out"
        ]
    );
}

/// Texts with one odd value each, its decoded value, and the note.
#[test]
fn keeps_every_digit_and_all_other_members() {
    for (member, kept, note) in [
        (
            r#""id":9400111899223197428490"#,
            "9400111899223197428490",
            "`/id` is a number where a string",
        ),
        (r#""weight":1e400"#, "1e400", "`/weight` is a number beyond 64-bit floats where a number"),
        (
            r#""weight":-1e400"#,
            "-1e400",
            "`/weight` is a number beyond 64-bit floats where a number",
        ),
        (r#""count":1e400"#, "1e400", "`/count` is a whole number beyond 64 bits"),
        (
            r#""count":9400111899223197428490"#,
            "9400111899223197428490",
            "`/count` is a whole number beyond",
        ),
        (
            r#""weight":12345678901234567890123456789012.5"#,
            "12345678901234567890123456789012.5",
            "`/weight` is a number with very many digits where a number",
        ),
        (r#""title":0.10"#, "0.10", "`/title` is a number where a string"),
        (r#""emails":1E+2"#, "1E+2", "`/emails` is a number where an array"),
    ] {
        let text = format!(r#"{{"tag":"InTransit",{member},"active":true}}"#);
        let (parcel, notes) = decode_text(&text);
        let (name, raw) = parcel.unknown.iter().next().expect(&text);
        assert_eq!(raw.text(), kept, "{text}");
        assert!(member.contains(name), "{text}");
        assert_eq!((parcel.tag, parcel.active), (Some(Tag::InTransit), Some(true)), "{text}");
        assert!(notes.len() == 1 && notes[0].starts_with(note), "{text}: {notes:?}");
    }
}

#[test]
fn writes_numbers_as_they_came() {
    for number in [
        "12345678901234567.89",
        "9007199254740993",
        "18446744073709551616",
        "1.50",
        "1e2",
        "-0",
        "1E-7",
        "0.00001",
        "-7.9228162514264337593543950335",
        "5.0",
        "0.1",
        "-12.25",
        "100",
    ] {
        let text = format!(r#"{{"weight":{number},"extra":[{number}],"new":{number}}}"#);
        let (parcel, notes) = decode_text(&text);
        assert_eq!(parcel.weight.as_ref().map(ToString::to_string).as_deref(), Some(number));
        assert_eq!(serde_json::to_string(&parcel).expect("JSON"), text);
        let again: Parcel = serde_json::from_str(&text).expect("a parcel");
        assert_eq!((again, notes), (parcel, Vec::new()), "{text}");
    }
}

#[test]
fn compares_numbers_by_what_they_are_worth() {
    let number = |text: &str| text.parse::<Number>().expect(text);
    for (one, other) in [
        ("1.50", "1.5"),
        ("1e2", "100"),
        ("100.0", "1E+2"),
        ("0", "-0.0"),
        ("1e300", "10e299"),
        ("0.000010", "1e-5"),
        ("-2.50e1", "-25"),
    ] {
        assert_eq!(number(one), number(other), "{one} {other}");
    }
    for (less, more) in [
        ("9007199254740992", "9007199254740993"),
        ("-9007199254740993", "-9007199254740992"),
        ("12345678901234567.88", "12345678901234567.89"),
        ("-1.50", "1"),
        ("1", "10"),
        ("9e15", "1e16"),
    ] {
        assert!(number(less) < number(more), "{less} {more}");
        assert_ne!(number(less), number(more), "{less} {more}");
    }
    assert_eq!(number("9007199254740993"), Number::from(9_007_199_254_740_993_i64));
    assert_eq!(number("1.50"), Number::from(1.5));
    for odd in ["", "1.", ".5", "01", "+1", "NaN", "1e400", " 1", "1 ", "0x1", "1_0", "Infinity"] {
        assert!(odd.parse::<Number>().is_err(), "{odd:?}");
    }
}

#[test]
fn every_float_is_read_as_it_is_written() {
    for float in [
        5e-324,
        -2.2250738585072014e-308,
        -3.1398110166249555e-106,
        -1.7976931348623157e-99,
        f64::MAX,
        f64::MIN,
    ] {
        let text = serde_json::to_string(&Number::from(float)).expect("JSON");
        assert_eq!(text.parse::<Number>(), Ok(Number::from(float)), "{text}");
    }
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
