//! Requests to a small library, each with what is wrong with it.

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::descriptor::{Descriptor, Severity};
use super::request::Received;
use super::{Judge, Judgement};

const LIST: usize = 0;
const ADD: usize = 1;
const CHANGE: usize = 2;
const LABEL: usize = 3;

const NOTHING: [&str; 0] = [];

fn judge() -> Judge {
    let descriptor = Descriptor::from_json(include_str!("tests.json")).expect("a descriptor");
    Judge::new(&descriptor).expect("a descriptor that can be judged by")
}

fn received(query: Option<&str>, headers: HeaderMap, body: &[u8]) -> Received {
    Received {
        method: Method::GET,
        path: String::new(),
        query: query.map(str::to_owned),
        headers,
        body: Bytes::copy_from_slice(body),
    }
}

fn judged(operation: usize, path: &[&str], body: &str) -> Judgement {
    judge().judge(operation, path, &received(None, HeaderMap::new(), body.as_bytes()))
}

/// The verdict on the fields of a book that is added.
fn added(fields: Value) -> Judgement {
    judged(ADD, &[], &json!({ "book": fields }).to_string())
}

/// Each violation as its pointer, its rule, and its code; warnings with a question mark.
fn found(judgement: &Judgement) -> Vec<String> {
    let shown = judgement.violations.iter().map(|violation| {
        let doubt = if violation.severity == Severity::Warning { "?" } else { "" };
        let code = violation.predicts.map(|code| format!(" {code}")).unwrap_or_default();
        format!("{} {}{doubt}{code}", violation.pointer, violation.rule)
    });
    shown.collect()
}

#[track_caller]
fn adding(fields: Value, expected: &[&str]) {
    let judgement = added(fields);
    assert_eq!(found(&judgement), expected, "{:#?}", judgement.violations);
}

#[test]
fn parameters_are_decoded_and_split() {
    let mut headers = HeaderMap::new();
    headers.append("x-branches", "north, south".parse().expect("a value"));
    headers.append("x-branches", "east".parse().expect("a value"));
    let query = "slugs%5B%5D=a-b%2Ccd,e+f&shelves=1&shelves=-2&limit=20&read=false&other=1&limit=x";
    let judgement = judge().judge(LIST, &["-2", "a%2db"], &received(Some(query), headers, b""));
    assert_eq!(found(&judgement), ["/slugs[]/2 pattern 31"]);
    let arguments = judgement.arguments;
    assert_eq!(Value::Object(arguments.path), json!({ "shelf": -2, "slug": "a-b" }));
    let query = json!({
        "slugs[]": ["a-b", "cd", "e f"], "shelves": [1, -2], "limit": 20, "read": false,
    });
    assert_eq!(Value::Object(arguments.query), query);
    let header = json!({ "X-Branches": ["north", "south", "east"] });
    assert_eq!(Value::Object(arguments.header), header);
}

#[test]
fn parameters_are_judged_in_their_order() {
    let list = |path: &[&str], query: &str| {
        found(&judge().judge(LIST, path, &received(Some(query), HeaderMap::new(), b"")))
    };
    assert_eq!(
        list(&["3", "ABCDEF"], "limit=0&slugs[]=a,b,b,b"),
        [
            "/slug chars? 30",
            "/slug pattern 31",
            "/shelf known",
            "/slugs[] items 40",
            "/slugs[] unique 40",
            "/slugs[] unique 40",
            "/slugs[]/0 chars? 40",
            "/slugs[]/1 chars? 40",
            "/slugs[]/2 chars? 40",
            "/slugs[]/3 chars? 40",
            "/limit range",
        ]
    );
    assert_eq!(list(&["x", "ab"], ""), ["/shelf type 2", "/limit required 10"]);
    assert_eq!(list(&["1", "%ff"], "limit=1.5"), ["/slug type 30", "/limit type 2"]);
    assert_eq!(list(&["1", "ab"], "limit=1&read=true"), ["/shelves read_on_shelf 50"]);
    assert_eq!(list(&["1", "ab"], "limit=1&read=yes&slugs[]="), ["/read type 2"]);
}

#[test]
fn a_body_is_unwrapped_or_says_why_not() {
    assert_eq!(found(&judged(ADD, &[], "")), ["/book required 60"]);
    assert_eq!(found(&judged(ADD, &[], "{}")), ["/book required 60"]);
    assert_eq!(found(&judged(ADD, &[], "{\"book\":null}")), ["/book required 60"]);
    assert_eq!(found(&judged(ADD, &[], "{\"book\":[]}")), ["/book type 2"]);
    assert_eq!(found(&judged(ADD, &[], "[]")), [" type 3"]);
    assert_eq!(found(&judged(ADD, &[], "{\"book\":{}")), [" json 3"]);
    assert_eq!(found(&judged(ADD, &[], "{\"book\":{}}")), ["/title required 10"]);
    assert_eq!(found(&judged(CHANGE, &["x"], "")), [" any"]);
    assert_eq!(found(&judged(CHANGE, &["x"], "nope")), [" json 3"]);
}

#[test]
fn types_are_judged_and_what_is_of_another_type_is_left_out() {
    let fields = json!({
        "title": 5, "pages": "5", "authors": [{ "given-name": 1, "born": "2000-01-01" }, 7],
        "labels": { "a": "x" }, "weight": "1.50", "genre": null, "unknown": 1, "notes": null,
        "main": { "given-name": "A", "born": "x", "id": 1 },
    });
    let judgement = added(fields);
    assert_eq!(
        found(&judgement),
        [
            "/title type 11",
            "/pages type 2",
            "/genre type 20",
            "/authors/0/given-name type 2",
            "/authors/1 type 2",
            "/labels/#0 type 2",
            "/main/born format",
        ]
    );
    let body = json!({
        "weight": 1.5, "notes": null, "main": { "given-name": "A", "born": "x" },
    });
    assert_eq!(Value::Object(judgement.arguments.body), body);
}

#[test]
fn null_is_nothing_where_an_answer_may_hold_it() {
    adding(json!({ "title": "en", "weight": null }), &[]);
    adding(json!({ "title": null }), &["/title required 10"]);
}

#[test]
fn constraints_predict_the_nearest_error() {
    adding(json!({ "title": "en", "slug": "TOOLONG" }), &["/slug chars? 40", "/slug pattern 31"]);
    adding(json!({ "title": "en", "genre": "poem" }), &["/genre known? 20"]);
    adding(json!({ "title": "pt-BR" }), &["/title chars? 11", "/title format? 11"]);
    adding(json!({ "title": "" }), &["/title format 11"]);
    adding(json!({ "title": "en", "pages": 0 }), &["/pages range"]);
}

#[test]
fn numbers_are_exact() {
    let add = |pages: &str| {
        found(&judged(ADD, &[], &format!("{{\"book\":{{\"title\":\"en\",\"pages\":{pages}}}}}")))
    };
    assert_eq!(add("9007199254740993"), NOTHING);
    assert_eq!(add("9007199254740994"), ["/pages range"]);
    assert_eq!(add("1e2"), NOTHING);
    assert_eq!(add("9223372036854775808"), ["/pages type 2"]);
    adding(json!({ "title": "en", "labels": { "a": 0.3, "b": 0.31 } }), &["/labels/#1 multiple"]);
}

#[test]
fn keys_are_told_by_their_index() {
    adding(
        json!({ "title": "en", "labels": { "b": 1, "aaa": 1, "": 1 } }),
        &["/labels items", "/labels/#0:key chars", "/labels/#1:key chars"],
    );
}

#[test]
fn unions_are_judged_by_their_tag() {
    adding(json!({ "title": "en", "medium": { "kind": "digital", "bytes": 1 } }), &[]);
    adding(json!({ "title": "en", "medium": { "type": "digital" } }), &["/medium/bytes required"]);
    adding(json!({ "title": "en", "medium": { "kind": "paper" } }), &["/medium/kind known? 2"]);
    adding(json!({ "title": "en", "medium": {} }), &["/medium/kind required 1"]);
    let medium = json!({ "kind": "paper", "grams": 80 });
    let judgement = added(json!({ "title": "en", "medium": medium }));
    assert_eq!(judgement.arguments.body["medium"], medium);
}

#[test]
fn rules_look_at_what_is_given() {
    adding(json!({ "title": "en", "pages": 901, "genre": "novel" }), &[" page_limit"]);
    adding(json!({ "title": "en", "pages": 901, "genre": "guide" }), &[]);
    adding(json!({ "title": "en", "slug": "ab", "labels": {} }), &[" slug_or_label"]);
    adding(json!({ "title": "en", "notes": 1 }), &["/main/born born_too"]);
    let main = json!({ "born": "2000-01-01", "given-name": "anonymous" });
    adding(json!({ "title": "en", "notes": 1, "main": main }), &["/main/born born_named?"]);
    adding(
        json!({ "title": "en", "from": "2024-01-01T01:00:00+02:00", "until": "2023-12-31T22:59:59Z" }),
        &[" in_order"],
    );
}

#[test]
fn an_update_clears_and_a_cleared_field_is_not_given() {
    let judgement = judged(CHANGE, &["x"], r#"{"title":"","tags":[],"shelf":null}"#);
    assert_eq!(found(&judgement), [" any"]);
    let body = json!({ "title": "", "tags": [], "shelf": null });
    assert_eq!(Value::Object(judgement.arguments.body), body);
    assert_eq!(found(&judged(CHANGE, &["x"], r#"{"title":"a","pages":null}"#)), ["/pages type 2"]);
}

#[test]
fn a_map_can_be_the_body() {
    let judgement = judged(LABEL, &[], r#"{"b":"","a":"x"}"#);
    assert_eq!(found(&judgement), ["/#1 chars"]);
    assert_eq!(Value::Object(judgement.arguments.body), json!({ "labels": { "a": "x", "b": "" } }));
    assert_eq!(found(&judged(LABEL, &[], "")), [" required 10"]);
    assert_eq!(found(&judged(LABEL, &[], "[]")), [" type 3"]);
}

#[test]
fn the_refusal_is_the_first_error() {
    let judgement = added(json!({ "title": "en", "genre": "poem", "pages": -1, "slug": "A" }));
    let refusal = judgement.refusal().expect("a refusal");
    assert_eq!((refusal.pointer.as_str(), refusal.rule.as_str()), ("/pages", "range"));
    assert_eq!(added(json!({ "title": "en", "genre": "poem" })).refusal(), None);
}

#[test]
fn messages_hold_no_text_of_the_request() {
    let judgement = added(json!({
        "title": "secret", "slug": "SECRET", "labels": { "secret": 0.01 }, "genre": "secret",
    }));
    assert!(judgement.violations.len() >= 5);
    for violation in &judgement.violations {
        let shown = format!("{} {}", violation.pointer, violation.message).to_lowercase();
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[test]
fn what_is_wrong_with_a_descriptor_is_said_with_its_place() {
    let text = include_str!("tests.json");
    for (from, to, message) in [
        (
            "\"type\": \"list of Author\"",
            "\"type\": \"Nobody\"",
            "operation `add_book`: field `authors`: there is no schema `Nobody`",
        ),
        ("[\"date\"]", "[\"day\"]", "schema `Author`: field `born`: there is no format `day`"),
        ("[a-z-]+", "(", "no pattern"),
        ("{ \"field\": 11 }", "{ \"field\": 99 }", "rule `in_order`: there is no field 99"),
        ("\"type\": \"list of Slug\"", "\"type\": \"Slugs\"", "leads back to itself"),
        ("/books/{shelf}", "/books/{floor}", "the path names `floor`"),
    ] {
        let descriptor = Descriptor::from_json(&text.replace(from, to)).expect("a descriptor");
        let fault = Judge::new(&descriptor).expect_err("a fault");
        assert!(
            fault.starts_with("the descriptor of library: ") && fault.contains(message),
            "{fault}"
        );
    }
}
