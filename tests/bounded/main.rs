//! Answers of every size and depth: a call holds at most its limit of memory and a mebibyte, ends with
//! the right kind of error, and leaves the client usable.

mod allocation;
mod call;
#[path = "../../codegen/runtime/tests/emitted/mod.rs"]
mod emitted;
mod lists;
#[path = "../../codegen/runtime/tests/odd_lists/mod.rs"]
mod odd_lists;
mod patterns;
mod stream;
mod webhook;

use std::collections::BTreeMap;

use emitted::Parcel;
use runtime::codec::decode::Decode;
use runtime::error::ErrorKind;
use runtime::value::{Json, Note};

use call::{MIB, call};
use patterns::{ALL, OPEN};
use stream::{Answer, CHUNK};

#[global_allocator]
static COUNTING: allocation::Counting = allocation::Counting;

/// How many bytes of a body an error keeps.
const KEPT: usize = 64 * 1024;

/// More bytes than any limit here.
const GIB: usize = 1024 * MIB;

/// Makes a call that has to fail; returns the text of its error.
#[track_caller]
fn refusal<T: Decode + Send + 'static>(limit: usize, answer: Answer) -> String {
    let error = call::<T>(limit, answer).map(|_| ()).expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(error.body().len() <= KEPT, "{error}");
    error.to_string()
}

#[track_caller]
fn check_too_long(begin: &str, part: fn(usize, &mut String), parts: usize) {
    for limit in [MIB, 8 * MIB] {
        let line = refusal::<Vec<Parcel>>(limit, Answer::of(begin, part, parts, "]}}"));
        let problem = format!("read: 200: the answer is longer than {limit} bytes. ");
        assert_eq!(line, problem + "Ask for less at once, or raise `answer_limit`.");
    }
}

#[test]
fn refuses_a_body_that_does_not_end() {
    check_too_long(&format!("{OPEN}[{{}}"), |_, text| text.push_str(",{}"), GIB / 3);
    check_too_long(&format!("{OPEN}\""), |_, text| text.push_str(&"a".repeat(CHUNK)), GIB / CHUNK);
    check_too_long("", |_, text| text.push_str(&" \n\t".repeat(999)), usize::MAX);
}

#[test]
fn does_not_believe_an_announced_length() {
    for length in ["18446744073709551615", "1099511627776", "99999999999999999999999", "-1", "1"] {
        for limit in [MIB, 8 * MIB] {
            let part = |_, text: &mut String| text.push_str(",\"a@example.com\"");
            let mut answer = Answer::of(&format!("{OPEN}[\"a\""), part, 10_000, "]}}");
            answer.announced = Some(length.to_owned());
            let emails = call::<Vec<String>>(limit, answer).expect(length);
            assert_eq!(emails.len(), 10_001);
        }
    }
}

/// Every place of an answer from which something is read.
const READ: [(&str, &str); 11] = [
    ("", ""),
    (r#"{"meta":"#, "}"),
    (r#"{"meta":{"message":"#, "}}"),
    (r#"{"meta":{"errors":"#, "}}"),
    (r#"{"beside":"#, "}"),
    (r#"{"data":{"parcel":{"title":"#, "}}}"),
    (r#"{"data":{"parcel":{"new":"#, "}}}"),
    (r#"{"data":{"parcel":{"grid":[[1,"#, "]]}}}"),
    (r#"{"data":{"parcel":{"labels":{"a":"#, "}}}}"),
    (r#"{"data":{"parcel":{"parent":{"extra":"#, "}}}}"),
    (r#"{"data":{"parcel":{"export":{"type":"nested","changes":"#, "}}}}"),
];

#[test]
fn takes_ten_thousand_levels_wherever_they_are_read() {
    for (begin, end) in READ {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"parent":"#, "}]")] {
            let deep = format!("{}0{}", open.repeat(10_000), close.repeat(10_000));
            let body = format!("{begin}{deep}{end}");
            let answer = call::<Parcel>(MIB, Answer::text(&body));
            if begin.contains("parcel") {
                let parcel = answer.expect(begin).into_inner();
                let written = serde_json::to_string(&parcel).expect("JSON");
                assert!(written.contains(&deep), "{begin}");
                continue;
            }
            let error = answer.map(|_| ()).expect_err(begin);
            assert!(error.to_string().contains("the answer holds no `data.parcel`"), "{error}");
        }
    }
}

#[test]
fn skips_ten_thousand_levels_that_nobody_reads() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let body = format!(r#"{{"meta":{{"code":200}},"data":{{"beside":{deep},"parcel":{{}}}}}}"#);
    assert!(call::<Parcel>(MIB, Answer::text(&body)).is_ok());
    let body = format!(r#"{{"meta":{{"code":200}},"data":{{"parcel":{deep}}}}}"#);
    assert!(call::<()>(MIB, Answer::text(&body)).is_ok());
}

fn too_large(limit: usize) -> String {
    format!(
        "read: 200: the answer would take more than {limit} bytes once decoded. \
         Ask for less at once, or raise `answer_limit`."
    )
}

#[test]
fn refuses_a_million_of_anything_small() {
    let million =
        |begin: &str, part, end| Answer::of(&format!("{OPEN}{begin}"), part, 1_000_000, end);
    let key = |number: usize, text: &mut String| text.push_str(&format!(",\"{number}\":0"));
    let entry = |number: usize, text: &mut String| text.push_str(&format!(",\"{number}\":\"\""));
    let limit = 16 * MIB;
    for line in [
        refusal::<Parcel>(limit, million(r#"{"id":"a""#, key, "}}}")),
        refusal::<BTreeMap<String, String>>(limit, million(r#"{"a":"""#, entry, "}}}")),
        refusal::<Json>(limit, million(r#"{"a":0"#, key, "}}}")),
        refusal::<Vec<Parcel>>(limit, million("[{}", |_, text| text.push_str(",{}"), "]}}")),
        refusal::<Vec<String>>(limit, million("[1", |_, text| text.push_str(",null"), "]}}")),
        refusal::<Vec<String>>(limit, million("[1", |_, text| text.push_str(",1"), "]}}")),
    ] {
        assert_eq!(line, too_large(limit));
    }
}

#[test]
fn notes_a_hundred_odd_values_and_counts_the_others() {
    let part = |_, text: &mut String| text.push_str(",null");
    let answer = Answer::of(&format!("{OPEN}[\"a\""), part, 1_000_000, "]}}");
    let emails = call::<Vec<String>>(None, answer).expect("a list");
    let notes = emails.notes();
    assert_eq!(notes.len(), 101);
    let line = "`/data/parcel/100` is null where a string is declared; it was left out";
    assert_eq!(notes[99].to_string(), line);
    assert_eq!(notes[100], Note::More { count: 999_900 });
    assert_eq!(notes[100].to_string(), "999900 more values were odd");
}

#[test]
fn cuts_the_places_of_notes() {
    let part = |number: usize, text: &mut String| {
        text.push_str(&format!(",\"{}{number}\":0", "~ü".repeat(2_000)));
    };
    let answer = Answer::of(&format!("{OPEN}{{\"a\":\"b\""), part, 100, "}}}");
    let labels = call::<BTreeMap<String, String>>(2 * MIB, answer).expect("labels");
    assert_eq!(labels.notes().len(), 100);
    for note in labels.notes() {
        let Note::Unexpected { pointer, .. } = note else { panic!("{note}") };
        assert_eq!(pointer.chars().count(), 301);
        assert!(pointer.starts_with("/data/parcel/~0ü~0ü") && pointer.ends_with('…'), "{pointer}");
    }
}

#[test]
fn refuses_a_long_text_before_it_is_copied() {
    let long = |begin: &str, part| Answer::of(&format!("{OPEN}{begin}"), part, 7 * 1024, "\"}}}");
    let plain = |_, text: &mut String| text.push_str(&"a".repeat(1024));
    let escaped = |_, text: &mut String| text.push_str(&"\\u0800\\n".repeat(128));
    let limit = 8 * MIB;
    for begin in [r#"{"new":""#, r#"{"title":""#, r#"{"count":""#] {
        assert_eq!(refusal::<Parcel>(limit, long(begin, plain)), too_large(limit), "{begin}");
        assert_eq!(refusal::<Parcel>(limit, long(begin, escaped)), too_large(limit), "{begin}");
    }
}

#[test]
fn reads_a_long_text_that_fits() {
    let escaped = |_, text: &mut String| text.push_str(&"\\u0800\\n".repeat(128));
    let answer = Answer::of(&format!("{OPEN}{{\"title\":\""), escaped, 1024, "\"}}}");
    let parcel = call::<Parcel>(8 * MIB, answer).expect("a parcel");
    assert_eq!(parcel.title, Some("\u{800}\n".repeat(128 * 1024)));
}

#[test]
fn takes_white_space_for_nothing() {
    for limit in [MIB, 8 * MIB] {
        let white = || Answer::of("", |_, text| text.push_str(" \r\n\t"), limit / 4, "");
        let line = refusal::<Parcel>(limit, white());
        assert_eq!(line, "read: 200: the answer is empty. Look at the body of the answer.");
        assert!(call::<()>(limit, white()).is_ok());
    }
}

#[test]
fn reads_five_megabytes_under_the_limit_of_every_client() {
    let part = |number: usize, text: &mut String| {
        let changes = r#"{"tag":"InTransit","city":"Deal"},"#.repeat(30);
        let changes = changes.trim_end_matches(',');
        text.push_str(&format!(r#",{{"id":"{number}","at":"2024-05-01","changes":[{changes}]}}"#));
    };
    let answer = Answer::of(&format!("{OPEN}[{{}}"), part, 4_800, "]}}");
    let parcels = call::<Vec<Parcel>>(None, answer).expect("parcels");
    assert_eq!(parcels.len(), 4_801);
    assert_eq!(parcels[4_800].changes.as_ref().map(Vec::len), Some(30));
    assert_eq!(parcels[4_800].unknown.get("at"), Some(&Json::from("2024-05-01")));
    assert!(parcels.notes().is_empty());
}

#[test]
fn classifies_a_refusal_of_any_size_by_its_status() {
    let part = |_, text: &mut String| text.push_str(",{}");
    let mut answer = Answer::of(r#"{"meta":{"code":4004,"errors":[{}"#, part, 300_000, "]}}");
    answer.status = 400;
    let error = call::<Parcel>(MIB, answer).map(|_| ()).expect_err("a refusal");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Invalid, Some(400)));
}

/// Answers with as many parts as fit into this share of the limit: each is read, or refused for its
/// size or its shape.
fn check_sound<T: Decode + Send + 'static>(limit: usize, share: usize) {
    for (begin, part, end) in ALL {
        let mut one = String::new();
        part(10_000, &mut one);
        let answer = Answer::of(begin, *part, limit / share / one.len(), end);
        if let Err(error) = call::<T>(limit, answer) {
            let sound = matches!(error.kind(), ErrorKind::Decode | ErrorKind::NotFound);
            assert!(sound, "{begin} under {limit}: {error}");
        }
    }
}

#[test]
fn takes_no_more_than_a_small_limit_whatever_comes() {
    check_sound::<Parcel>(MIB, 24);
    check_sound::<Parcel>(MIB, 4);
    check_sound::<Vec<Parcel>>(MIB, 12);
    check_sound::<BTreeMap<String, Parcel>>(MIB, 12);
    check_sound::<Json>(MIB, 12);
    check_sound::<()>(MIB, 12);
}

#[test]
fn takes_no_more_than_a_greater_limit_whatever_comes() {
    check_sound::<Parcel>(8 * MIB, 16);
}
