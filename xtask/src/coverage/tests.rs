use codegen::inventory::InventoryKind;
use codegen::source::SourceFile;
use serde_json::{Value, json};

use super::judge::State;
use super::walk::fits;
use super::*;

/// Two versions of a small API: an operation, a field, a limit, a rule, an effect, an error.
const SPEC: &str = r#"# A library.
versions: [v1, v2]
servers: { production: "https://library.example/{version}" }
auth: { key: { header: x-api-key } }
envelope: { data: data, code: meta.code, outcome: { ok: 200..=299 } }
errors: { 4004: { name: Unknown, http: 404, doc: None., help: Look., source: docs } }
schemas:
  BookId: { type: String, identity: true }
  Book:
    fields:
      id: { type: BookId, source: seed }
      shelves: map of Row
      pages: { type: Integer, range: 1.., aliases: [leaves] }
      note: { type: String, until: v1 }
    rules: { counted: { requires: [pages], when: { shelves: $present } } }
    stored: { key: id, missing: Unknown }
  Row: { type: list of Shelf }
  Shelf: { by: kind, one_of: { high: High } }
  High: { fields: { metres: Number } }
operations:
  keep_book:
    http: PUT /books/{id}
    path: { id: BookId }
    query: { "with[]": { type: list of String, name: with, style: repeat } }
    header: { x-branch: String }
    body: { wrap: book, takes: { Book: [shelves, pages, note] } }
    returns: { type: Book, wrap: book }
    errors: [Unknown]
    effect: { replace: Book }
  find_book: { http: "GET /books/best", returns: Book }
"#;

fn inventory(text: &str) -> Inventory {
    let file = SourceFile::new("spec", "library/api.yaml", text);
    codegen::inventory(&[file]).unwrap_or_else(|report| panic!("{}", report.text(false)))
}

/// What a simulator did in a version.
fn effects(version: &str) -> Value {
    json!({
        "kind": "effects",
        "test": "simulator::keeps",
        "api": "library",
        "version": version,
        "parts": ["keep_book/effect"],
    })
}

/// Recordings in which every case passed and every effect was at work, and these calls.
fn recordings(inventory: &Inventory, calls: &[Value]) -> Recordings {
    let mut recordings = Recordings::default();
    let nodes = inventory.accounts.iter().flat_map(|account| &account.nodes);
    for boundary in nodes.flat_map(|node| &node.boundaries) {
        let Some(test) = &boundary.test else { continue };
        for name in boundary.kept.iter().chain(&boundary.broken) {
            let case = format!("{}{name}", boundary.prefix);
            let test = format!("boundary::{test}");
            let line = json!({"kind": "case", "test": test, "case": case});
            recordings.add(&line.to_string()).expect("a case");
        }
    }
    for line in calls.iter().chain([&effects("v1"), &effects("v2")]) {
        recordings.add(&line.to_string()).expect("a call or effects");
    }
    recordings
}

fn call(target: &str, method: &str, body: &Value, (status, answer): (u16, &Value)) -> Value {
    json!({
        "kind": "call",
        "test": "wire::asks",
        "method": method,
        "target": target,
        "headers": ["host", "X-Branch"],
        "body": body.to_string(),
        "status": status,
        "answer": answer.to_string(),
    })
}

/// Calls that touch every operation and every error of the first version.
fn all_of(version: &str) -> [Value; 3] {
    let book = json!({"shelves": {"a": [{"kind": "high", "metres": 2}]}, "leaves": 3});
    let good = json!({"meta": {"code": 200}, "data": {"book": book}});
    let refused = json!({"meta": {"code": "4004"}, "data": {}});
    let sent = json!({"book": {"pages": 3}});
    [
        call(&format!("/{version}/books/7?with%5B%5D=a"), "PUT", &sent, (200, &good)),
        call(&format!("/{version}/books/7"), "PUT", &sent, (404, &refused)),
        call(&format!("/{version}/books/best"), "GET", &json!(""), (200, &json!({"data": {}}))),
    ]
}

fn coverage_of(calls: &[Value]) -> Coverage {
    let inventory = inventory(SPEC);
    let recordings = recordings(&inventory, calls);
    judge(inventory, &recordings).expect("a coverage")
}

/// The labels of a version's untouched nodes.
fn untouched(coverage: &Coverage, chapter: usize) -> Vec<String> {
    let entries = coverage.chapters[chapter].entries.iter();
    let lacking = entries.filter(|entry| matches!(entry.state, State::Untouched(_)));
    lacking.map(|entry| format!("{} {}", entry.node.kind.word(), entry.node.label)).collect()
}

#[test]
fn all_that_is_demanded_is_touched_by_calls_of_both_versions() {
    let calls = [all_of("v1"), all_of("v2")].concat();
    let coverage = coverage_of(&calls);
    assert_eq!(coverage.end(true), ExitCode::Fine, "{}", show::text(&coverage, false));
    assert_eq!((coverage.calls, coverage.strange), (6, 0));
    assert_eq!(untouched(&coverage, 0), ["field id", "field note"]);
    assert_eq!(untouched(&coverage, 1), ["field id"]);
}

#[test]
fn an_effect_that_no_simulator_carried_out_in_its_version_fails_the_check() {
    let inventory = inventory(SPEC);
    let mut recordings = recordings(&inventory, &[all_of("v1"), all_of("v2")].concat());
    recordings.effects.retain(|recorded| recorded.version.as_deref() == Some("v1"));
    let coverage = judge(inventory, &recordings).expect("a coverage");
    assert_eq!(coverage.end(true), ExitCode::Wrong);
    assert_eq!(untouched(&coverage, 1), ["field id", "effect keep_book: replaces Book"]);
}

#[test]
fn one_untouched_operation_fails_the_check_and_nothing_else() {
    let calls = [all_of("v1").to_vec(), all_of("v2")[..2].to_vec()].concat();
    let coverage = coverage_of(&calls);
    assert_eq!((coverage.end(true), coverage.end(false)), (ExitCode::Wrong, ExitCode::Fine));
    assert_eq!(untouched(&coverage, 1), ["operation find_book", "field id"]);
    let text = show::text(&coverage, false);
    assert!(text.contains("find_book"), "{text}");
    assert!(text.ends_with(
        "not all operations, constraints, rules, effects and error codes are touched\n"
    ));
}

#[test]
fn one_error_code_that_no_answer_carried_fails_the_check() {
    let [good, _, other] = all_of("v2");
    let coverage = coverage_of(&[all_of("v1").to_vec(), vec![good, other]].concat());
    assert_eq!(coverage.end(true), ExitCode::Wrong);
    assert!(untouched(&coverage, 1).contains(&"error 4004 Unknown".to_owned()));
}

#[test]
fn a_limit_or_rule_is_touched_only_where_cases_that_keep_and_break_it_have_passed() {
    let calls = [all_of("v1"), all_of("v2")].concat();
    for (kind, case, what) in [
        (InventoryKind::Constraint, "pages: 0", "no case that breaks it has passed"),
        (InventoryKind::Constraint, "pages: 1", "no case that keeps it has passed"),
    ] {
        let inventory = inventory(SPEC);
        let mut recordings = recordings(&inventory, &calls);
        for cases in recordings.cases.values_mut() {
            cases.remove(case);
        }
        let coverage = judge(inventory, &recordings).expect("a coverage");
        assert_eq!(coverage.end(true), ExitCode::Wrong, "{case}");
        let entry = coverage.chapters[0].of(kind).next().expect("one");
        assert_eq!(entry.state, State::Untouched(what.to_owned()), "{case}");
    }
    let inventory = inventory(SPEC);
    let mut recordings = recordings(&inventory, &calls);
    recordings.cases.values_mut().for_each(|cases| {
        cases.retain(|case| !case.starts_with("counted: "));
    });
    let coverage = judge(inventory, &recordings).expect("a coverage");
    assert_eq!(coverage.end(true), ExitCode::Wrong);
    assert!(untouched(&coverage, 0).contains(&"rule counted".to_owned()));
}

#[test]
fn a_limit_that_no_request_holds_is_excused_with_its_reason() {
    let text =
        SPEC.replace("metres: Number", "metres: { type: Number, read_only: true, range: 1.. }");
    let inventory = inventory(&text);
    let recordings = recordings(&inventory, &[all_of("v1"), all_of("v2")].concat());
    let coverage = judge(inventory, &recordings).expect("a coverage");
    assert_eq!(coverage.end(true), ExitCode::Fine);
    let metres = |entry: &&judge::Entry| entry.node.at.contains("metres");
    let entry = coverage.chapters[0].of(InventoryKind::Constraint).find(metres).expect("it");
    assert_eq!(entry.state, State::Excused("any value: no request holds it".to_owned()));
    assert!(show::text(&coverage, false).contains("excused: any value: no request holds it"));
}

#[test]
fn the_json_names_state_source_place_and_tests_of_every_node() {
    let coverage = coverage_of(&all_of("v1"));
    let json = show::json(&coverage, coverage.end(true));
    assert_eq!((&json["ok"], &json["recorded"]["calls"]), (&json!(false), &json!(3)));
    let first = &json["versions"][0];
    let node = first["nodes"].as_array().expect("nodes").iter().find(|one| one["kind"] == "error");
    let expected = json!({
        "kind": "error",
        "label": "4004 Unknown",
        "source": "docs",
        "file": "spec/library/api.yaml",
        "at": "errors/4004",
        "state": "touched",
        "reason": null,
        "tests": ["wire::asks"],
    });
    assert_eq!(node, Some(&expected));
    let operations = json!({
        "kind": "operation",
        "total": 2,
        "touched": 2,
        "excused": 0,
        "percent": 100.0,
        "demanded": true,
    });
    assert_eq!(first["kinds"][0], operations);
    assert_eq!(json["versions"][1]["kinds"][0]["percent"], 0.0);
    assert_eq!(json, show::json(&coverage_of(&all_of("v1")), ExitCode::Wrong), "it is stable");
}

#[test]
fn a_call_below_no_base_or_of_no_operation_touches_nothing() {
    let nothing = json!({});
    let calls = ["/v3/books/7", "/books/7", "/v1/books", "/v1/books/7/8", "/v1/books/"];
    let calls = calls.map(|target| call(target, "PUT", &nothing, (200, &nothing)));
    let coverage = coverage_of(&calls);
    assert_eq!((coverage.calls, coverage.strange), (5, 5));
    assert_eq!(coverage.chapters[0].tally(InventoryKind::Operation).touched, 0);
}

#[test]
fn a_path_fits_a_template_whose_parameters_hold_no_slash() {
    for (template, path, fitting) in [
        ("/books", "/books", true),
        ("/books/{id}", "/books/7", true),
        ("/books/{id}", "/books/%2F7", true),
        ("/books/{id}", "/books/", false),
        ("/books/{id}", "/books/7/8", false),
        ("/books/{slug}/{number}/raw", "/books/a/b/raw", true),
        ("/books/{id}.json", "/books/a.json.json", true),
        ("/books/{id}.json", "/books/a.xml", false),
        ("/{a}-{b}", "/ä-ü", true),
    ] {
        assert_eq!(fits(template, path), fitting, "{template} {path}");
    }
}

#[test]
fn two_versions_below_one_path_are_refused() {
    let text = SPEC.replace("library.example/{version}", "library.example/v");
    let inventory = inventory(&text);
    let failure = judge(inventory, &Recordings::default()).err().expect("a failure");
    assert!(failure.message.contains("below the path `/v`"), "{}", failure.message);
}

#[test]
fn a_line_that_is_not_a_recording_is_refused_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.jsonl"), "{\"kind\":\"case\"}\n").expect("a file");
    let failure = Recordings::read(folder.path()).err().expect("a failure");
    assert!(failure.message.ends_with("a.jsonl:1 is not a recording"), "{}", failure.message);
}
