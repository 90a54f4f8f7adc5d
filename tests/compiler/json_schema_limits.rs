//! The emitted JSON Schemas contain the patterns, bounds, choices and descriptions that their types
//! state: schemars silently drops a bound that a type can't have, so each is tried with values.

use serde_json::{Map, Value, json};

use crate::support::read;
use crate::yaml;

/// A definition, values that it accepts, and values that it refuses.
type Stated = (&'static str, &'static [&'static str], &'static [&'static str]);

const TEXTS: &[Stated] = &[
    (
        "Type",
        &["String", "required nullable list of Email", "map of Json"],
        &["''", "string", "list Email", "nullable required String", "list of list of A", "3"],
    ),
    ("SchemaType", &["String", "list of A"], &["required String", "nullable A"]),
    ("ColumnType", &["String", "Tag"], &["tag", "list of Tag"]),
    (
        "Range",
        &["1..=50", "1..", "..=3", "'-90..=90'", "0.5..=1.25", "7", "'7'"],
        &["''", "'..'", "1..50", "1..=", "=3", "a..=b", ".5..", "true"],
    ),
    ("Rate", &["10/s", "100/min", "5000/h", "1/d"], &["0/s", "10", "10/m", "'-1/s'", "10/s/s"]),
    ("Duration", &["30s", "3min", "2h", "0d"], &["3", "'3'", "min", "3 min", "1.5h"]),
    (
        "Http",
        &["GET /books/{id}", "DELETE /"],
        &["get /books", "GET books", "HEAD /", "GET  /", "GET /a b", "GET /a?b=c"],
    ),
    (
        "Expression",
        &[
            "''",
            "text",
            "3",
            "null",
            "[a, 1]",
            "$body.title",
            "$a or $b.c-d or x",
            "$now - 30d",
            "$$",
        ],
        &["$", "$body.", "$body title", "$now - 30", "$now -30d", "$a or $", "$a or x or $!"],
    ),
    (
        "Predicate",
        &["$present", "3..", "..=2", "$body.a", "x..y", "[a, 1]", "true", "{ from: $query.a }"],
        &["1..2..3", "1..2", "$!", "null", "{ of: 1 }"],
    ),
];

const MAPPINGS: &[Stated] = &[
    (
        "Rule",
        &["{ requires: [a], when: { b: $present } }", "{ ordered: [a, b] }"],
        &[
            "{}",
            "{ requires: [a] }",
            "{ forbids: [], when: { b: 1 } }",
            "{ ordered: [a] }",
            "{ at_least_one_of: [] }",
            "{ exactly_one_of: [a] }",
            "{ at_most_one_of: [a] }",
            "{ ordered: [a, b], at_most_one_of: [a, b] }",
        ],
    ),
    (
        "Schema",
        &[
            "{ type: String, chars: 1.. }",
            "{ takes: [A], rules: {} }",
            "{ values: [1, a], closed: true }",
            "{ values: { 1: High. }, type: Integer }",
            "{ by: kind, one_of: { a: A } }",
        ],
        &[
            "{}",
            "{ doc: A. }",
            "{ fields: {}, values: [a] }",
            "{ values: [a], chars: 1.. }",
            "{ values: [a], type: Boolean }",
            "{ values: [a], type: Integer }",
            "{ values: { a: High. }, type: Integer }",
            "{ values: [a, a] }",
            "{ one_of: { a: A } }",
            "{ fields: {}, data: { a: String } }",
            "{ type: String, rules: {} }",
        ],
    ),
    (
        "Field",
        &["{ type: String, read_only: true }", "{ type: String, default: null }"],
        &[
            "{}",
            "{ type: String, read_only: true, write_only: true }",
            "{ type: String, doc: null }",
            "{ type: String, default: $body.a }",
            "{ type: String, default: $now minus 3d }",
            "{ type: String, follows: id }",
        ],
    ),
    (
        "Default",
        &["$now", "$now - 30d", "$$now", "text", "3", "[]"],
        &["$", "$now -30d", "$body.a"],
    ),
    (
        "Derived",
        &[
            "{ newest: $a.b, by: c }",
            "{ each: $a.b }",
            "{ union: [$a.b, $c] }",
            "{ difference: [$a, $b, $c] }",
        ],
        &["{}", "{ each: 3 }", "{ newest: $a, each: $a }", "{ union: [$a] }", "{ difference: $a }"],
    ),
    ("Body", &["{ type: A }", "{ takes: [A] }"], &["{ type: A, takes: [A] }"]),
    ("Error", &["{ name: A, http: 404 }"], &["{ name: A, http: 65536 }", "{ http: 404 }"]),
    ("Quota", &["{ rate: 1/s }", "{ shared: all }"], &["{}", "{ rate: 1/s, shared: all }"]),
    ("QuotaNode", &["1/s", "organisation"], &["1/year", "1", "0/s"]),
    (
        "Pages",
        &["{ page: page, items: books }", "{ cursor: cursor, items: books, next: next }"],
        &[
            "{ items: books }",
            "{ cursor: cursor, items: books }",
            "{ page: a, cursor: b, items: c, next: d }",
        ],
    ),
    ("Find", &["{ one: A }", "{ all: A }"], &["{}", "{ one: A, all: A }"]),
    ("Effect", &["{}", "{ read: A }"], &["{ read: A, list: A }", "{ delete: A, create: A }"]),
    ("Each", &["{ chars: 1.. }", "{ multiple: 0.5 }"], &["{ items: 1.. }", "{ multiple: half }"]),
    (
        "RangeConstraint",
        &["{ is: 1.. }", "{ above: 0 }"],
        &["{}", "{ mode: warn }", "{ is: many }"],
    ),
    ("Takes", &["[A]", "{ A: [x] }"], &["A", "{ A: x }", "[1]"]),
    ("Retry", &["safe", "never", "{ guarded_by: A }"], &["often", "{}", "true"]),
    (
        "FormatNode",
        &["date", "[date, time]", "{ is: uri }"],
        &["dates", "[date, no]", "{ mode: warn }"],
    ),
    (
        "Redelivery",
        &["{ attempts: 1, success: 200 }", "{ attempts: 14, first: 30s, success: 200..=299 }"],
        &[
            "{ attempts: 2, success: 200 }",
            "{ attempts: 0, success: 200 }",
            "{ attempts: 101, first: 1s, success: 200 }",
            "{ attempts: 3, first: 1s, factor: 0, success: 200 }",
            "{ attempts: 1, success: 200.. }",
            "{ attempts: 1, success: 20..=29 }",
            "{ success: 200 }",
        ],
    ),
    (
        "SignatureHeaders",
        &["[x-sign]", "{ x-sign: {} }", "{ x-sign: { prefix: v1= } }"],
        &["x-sign", "{ x-sign: v1= }", "{ x-sign: { suffix: a } }"],
    ),
    (
        "EventNode",
        &["A book came.", "{ changed: Book.id }", "{ changed: [Book.id, Book.shelf.room] }"],
        &["3", "{ changed: Book }", "{ changed: book.id }", "{ when: now }"],
    ),
    (
        "Sign",
        &["{ headers: { hmac_sha256: x-sign }, parts: [method] }"],
        &["{ headers: { md5: x-sign }, parts: [method] }", "{ headers: {}, parts: [all] }"],
    ),
];

#[test]
fn the_schemas_state_the_form_of_each_text() {
    check_stated(TEXTS);
}

#[test]
fn the_schemas_state_which_keys_go_together() {
    check_stated(MAPPINGS);
}

#[test]
fn each_key_of_the_language_has_a_description() {
    let mut silent = Vec::new();
    for (name, definition) in definitions() {
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            let description = property["description"].as_str().unwrap_or_default();
            let is_sentence = description.ends_with(['.', ':']) && !description.contains('\n');
            if !is_sentence {
                silent.push(format!("`{key}` of {name} is described as {description:?}"));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// Validates each value with its definition.
fn check_stated(stated: &[Stated]) {
    let definitions = definitions();
    let mut wrong = Vec::new();
    for (name, accepted, refused) in stated {
        assert!(definitions.contains_key(*name), "there is no definition {name}");
        let schema = json!({ "$ref": format!("#/definitions/{name}"), "definitions": definitions });
        let validator = jsonschema::draft7::new(&schema).expect("a schema of draft 7");
        let is_valid = |text: &str| validator.is_valid(&yaml::value(text).expect("a value"));
        wrong
            .extend(accepted.iter().filter(|text| !is_valid(text)).map(|it| (name, "refuses", it)));
        wrong.extend(refused.iter().filter(|text| is_valid(text)).map(|it| (name, "accepts", it)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// All definitions, with the top of a file as one called `api`.
fn definitions() -> Map<String, Value> {
    let schema: Value = serde_json::from_str(&read("spec/schema/api.json")).expect("JSON");
    let mut definitions = schema["definitions"].as_object().expect("definitions").clone();
    definitions.insert("api".to_owned(), json!({ "properties": schema["properties"] }));
    definitions
}
