//! Values that do not fit their type: all of them at once, each at its place.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error};

use crate::diagnostic::{Diagnostics, codes};
use crate::load::{decode, load_sources};
use crate::source::{Pointer, SourceFile};
use crate::spec::fault;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Operation {
    http: String,
    doc: Option<String>,
    limit: Option<u32>,
    #[serde(default)]
    errors: Vec<String>,
    retry: Option<Retry>,
    range: Option<Range>,
    #[serde(default)]
    fields: BTreeMap<String, Field>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Field {
    #[serde(rename = "type")]
    ty: String,
    required: Option<bool>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Retry {
    Safe,
    Never,
    GuardedBy(String),
}

#[derive(Debug, PartialEq)]
struct Range(String);

impl<'de> Deserialize<'de> for Range {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Range, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.contains("..") {
            return Ok(Range(text));
        }
        let help = "write `1..=50`, `1..` or `..=3`";
        Err(D::Error::custom(fault(codes::BAD_RANGE, format!("`{text}` is no range"), help)))
    }
}

type Operations = BTreeMap<String, Operation>;

fn files(text: &str) -> [SourceFile; 1] {
    [SourceFile::new("spec", "a.yaml", text)]
}

fn read<T: DeserializeOwned>(text: &str, at: &Pointer) -> Result<T, Vec<String>> {
    let files = files(text);
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(&files, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render_text(&sources, false));
    let decoded = decode(&sources, at, &mut diagnostics);
    assert_eq!(decoded.is_some(), diagnostics.is_empty());
    diagnostics.sort_and_dedupe(&sources);
    let json = diagnostics.render_json(&sources);
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap_or("-").to_owned();
    let rows = json.as_array().unwrap().iter().map(|row| {
        let (code, message, help) = (text(row, "code"), text(row, "message"), text(row, "help"));
        format!("{}:{} {code}: {message} | {help}", row["line"], row["column"])
    });
    decoded.ok_or_else(|| rows.collect())
}

#[track_caller]
fn check_refused(text: &str, expected: &[&str]) {
    assert_eq!(read::<Operations>(text, &Pointer::root(0)).unwrap_err(), expected);
}

#[test]
fn decodes_what_fits() {
    let text =
        "a:\n  http: GET /a\n  retry: safe\nb: { http: x, retry: { guarded_by: E }, limit: 3 }\n";
    let operations: Operations = read(text, &Pointer::root(0)).unwrap();
    assert_eq!(operations["a"].retry, Some(Retry::Safe));
    assert_eq!(operations["b"].retry, Some(Retry::GuardedBy("E".to_owned())));
    let limit: u32 = read(text, &Pointer::root(0).key("b").key("limit")).unwrap();
    assert_eq!(limit, 3);
    let codes: BTreeMap<u32, String> = read("401: A\n4003: B\n", &Pointer::root(0)).unwrap();
    assert_eq!(codes[&4003], "B");
    let name: String =
        read("401: { name: A }\n", &Pointer::root(0).key("401").key("name")).unwrap();
    assert_eq!(name, "A");
}

#[test]
fn names_the_key_that_was_meant() {
    check_refused(
        "a: { http: x, feilds: {}, colour: red }\n",
        &[
            "1:15 unknown_key: unknown key `feilds` | did you mean `fields`?",
            "1:27 unknown_key: unknown key `colour` | what may stand here: `http`, `doc`, `limit`, \
         `errors`, `retry`, `range`, `fields`",
        ],
    );
}

#[test]
fn says_a_key_is_missing_once_and_where() {
    check_refused(
        "a:\n  doc: x\nb: { htpp: x }\n",
        &[
            "1:1 missing_key: the key `http` is missing | add `http`",
            "3:6 unknown_key: unknown key `htpp` | did you mean `http`?",
        ],
    );
}

#[test]
fn says_what_was_expected_and_what_was_found() {
    check_refused(
        "a: { http: 1, doc: [x], limit: -1, errors: yes please, fields: { x: String } }\nb: text\n",
        &[
            "1:12 wrong_shape: expected a text, found the number `1` | put it in quotes",
            "1:20 wrong_shape: expected a text, found a list | write a text here",
            "1:32 wrong_shape: expected a whole number from 0 on, found the number `-1` | write a whole number from 0 on here",
            "1:44 wrong_shape: expected a list, found the text `yes please` | write a list here: `[yes please]`",
            "1:69 wrong_shape: expected a mapping, found the text `String` | write a mapping here",
            "2:4 wrong_shape: expected a mapping, found the text `text` | write a mapping here",
        ],
    );
}

#[test]
fn shows_a_key_of_the_wrong_kind() {
    check_refused(
        "a: { http: x, fields: { 401: { type: T }, b: { type: T } } }\n",
        &["1:25 wrong_shape: expected a text, found the number `401` | put it in quotes"],
    );
}

#[test]
fn knows_words_and_variants() {
    check_refused(
        "a: { http: x, retry: nevr }\nb: { http: x, retry: { guarded_bi: E } }\n",
        &[
            "1:22 unknown_word: unknown word `nevr` | did you mean `never`?",
            "2:24 unknown_word: unknown word `guarded_bi` | did you mean `guarded_by`?",
        ],
    );
}

#[test]
fn carries_codes_and_help_of_our_visitors() {
    check_refused(
        "a: { http: x, range: 5-4 }\nb: { http: x, range: a | b }\n",
        &[
            "1:22 bad_range: `5-4` is no range | write `1..=50`, `1..` or `..=3`",
            "2:22 bad_range: `a | b` is no range | write `1..=50`, `1..` or `..=3`",
        ],
    );
}

#[test]
fn gathers_all_mistakes_of_a_list_at_their_first_places() {
    check_refused(
        "a:\n  http: x\n  errors: [1, ok, 2, [3], fine, true]\n",
        &[
            "3:12 wrong_shape: expected a text, found the number `1` | name it as the table of errors does: \
         `errors: [BookNotFound]`",
            "3:19 wrong_shape: expected a text, found the number `2` | name it as the table of errors does: \
         `errors: [BookNotFound]`",
            "3:22 wrong_shape: expected a text, found a list | write a text here",
            "3:33 wrong_shape: expected a text, found `true` | put it in quotes",
        ],
    );
}

#[test]
fn does_not_report_what_follows_from_a_mistake() {
    check_refused(
        "a: { http: [], fields: { x: { type: 1 }, z: { typ: T } } }\n",
        &[
            "1:12 wrong_shape: expected a text, found a list | write a text here",
            "1:37 wrong_shape: expected a text, found the number `1` | put it in quotes",
            "1:47 unknown_key: unknown key `typ` | did you mean `type`?",
        ],
    );
}

#[test]
fn reports_the_whole_when_it_does_not_fit() {
    check_refused(
        "just a text\n",
        &[
            "1:1 wrong_shape: expected a mapping, found the text `just a text` | write a mapping here",
        ],
    );
    let missing = read::<Operations>("a: 1\n", &Pointer::root(0).key("b")).unwrap_err();
    assert_eq!(missing, ["1:1 missing_key: the key `b` is missing | add `b`"]);
}

#[test]
fn ends_when_there_is_no_end_of_mistakes() {
    let text: String = (0..5_000).map(|name| format!("k{name}: 1\n")).collect();
    assert_eq!(read::<Operations>(&text, &Pointer::root(0)).unwrap_err().len(), 100);
    let long =
        format!("a: {{ http: x, {}: 1, limit: \"{}\" }}\n", "k".repeat(200), "x".repeat(1_000_000));
    let reports = read::<Operations>(&long, &Pointer::root(0)).unwrap_err();
    assert!(reports.len() == 2 && reports.iter().all(|report| report.len() < 400));
}

#[test]
fn is_silent_about_files_that_are_refused_already() {
    let files = files("a: yes\n");
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(&files, &mut diagnostics);
    assert!(decode::<Operations>(&sources, &Pointer::root(0), &mut diagnostics).is_none());
    assert_eq!(diagnostics.len(), 1);
}
