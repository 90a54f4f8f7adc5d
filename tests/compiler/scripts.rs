//! Scripts: what the compiler makes of each, and what an author sees of each mistake.

use std::fs;

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{Report, Script};
use serde_json::Value;

use crate::support::{read, root, snapshots};
use crate::{refused, yaml};

const ACCEPTED: &str = "tests/fixtures/scripts/accepted";
const REFUSED: &str = "tests/fixtures/scripts/refused";
/// What the scripts are about.
const SPECIFICATION: &str = "tests/fixtures/scripts/specification";

/// Codes of faults of shape, which the JSON Schema finds, too.
const SHAPE: [&str; 7] = [
    "bad_duration",
    "bad_expression",
    "bad_range",
    "missing_key",
    "unknown_key",
    "unknown_word",
    "wrong_shape",
];

/// Lines whose shape is wrong but that no schema can refuse, each with the reason.
const BEYOND: [(&str, &str); 2] = [
    ("bad_range__share:2", "which of two numbers is greater is beyond a pattern"),
    ("bad_range__share:3", "which of two numbers is greater is beyond a pattern"),
];

#[test]
fn makes_of_each_script_what_was_reviewed() {
    snapshots(|| {
        insta::glob!("../fixtures/scripts/accepted", "*.yaml", |path| {
            let text = fs::read_to_string(path).expect("the fixture");
            let scripts = compile(&text).unwrap_or_else(|report| panic!("{}", report.text(false)));
            let json = serde_json::to_value(&scripts).expect("a script is JSON");
            insta::assert_snapshot!("scripts", format!("{:#}", json[0]));
        });
    });
}

#[test]
fn reports_each_mistake_of_a_script_as_reviewed() {
    snapshots(|| {
        insta::glob!("../fixtures/scripts/refused", "*.yaml", |path| {
            let text = fs::read_to_string(path).expect("the fixture");
            insta::assert_snapshot!("scripts_refused", report(&text).text(false));
        });
    });
}

#[test]
fn each_refused_script_has_only_mistakes_of_its_code_and_help_for_each() {
    let mut wrong = Vec::new();
    for (name, text) in refused::texts(REFUSED) {
        let report = report(&text);
        let code = refused::code_of(&name);
        for found in refused::codes(&report).iter().filter(|found| *found != code) {
            wrong.push(format!("{name} is also reported as {found}"));
        }
        for found in report.json().as_array().expect("a list of diagnostics") {
            let is_silent = |key: &&str| found[*key].as_str().is_none_or(str::is_empty);
            let silent: Vec<&str> =
                ["file", "message", "help"].into_iter().filter(is_silent).collect();
            if !silent.is_empty() || found["line"].is_null() {
                wrong.push(format!("{name}: `{}` lacks {silent:?} or a line", found["message"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_schema_of_scripts_accepts_what_is_accepted_and_refuses_each_mistake_of_shape_by_itself() {
    let schema: Value =
        serde_json::from_str(&read("spec/schema/script.json")).expect("a schema is JSON");
    let schema = jsonschema::draft7::new(&schema).expect("a schema of draft 7");
    let is_valid = |text: &str| schema.is_valid(&yaml::value(text).unwrap_or_default());
    let mut wrong = Vec::new();
    for (name, text) in refused::texts(ACCEPTED).into_iter().chain(refused::texts("spec/scripts")) {
        let value = yaml::value(&text).expect("YAML");
        wrong.extend(
            schema
                .iter_errors(&value)
                .map(|fault| format!("{name}{}: {fault}", fault.instance_path())),
        );
    }
    let mut seen = 0;
    for (name, text) in refused::texts(REFUSED) {
        for (line, alone) in mistakes_of_shape(&text) {
            seen += 1;
            let name = format!("{name}:{line}");
            let is_beyond = BEYOND.iter().any(|(beyond, _)| *beyond == name);
            if is_valid(&alone) != is_beyond {
                wrong.push(format!("{name} is not as expected:\n{alone}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 20, "only {seen} mistakes were looked at");
}

#[test]
fn the_scripts_of_a_specification_are_checked_with_it() {
    let text = "faults: [{ latency: soon }]";
    let mut files = specification();
    files.push(SourceFile::new("spec", "scripts/day.yaml", text));
    let report = crate::support::compile(&files).diagnostics;
    assert_eq!(refused::codes(&report), ["bad_duration"]);
    assert!(report.text(false).contains("spec/scripts/day.yaml:1:"), "{}", report.text(false));
    // A script in any other place is no part of a specification.
    files.pop();
    files.push(SourceFile::new("spec", "scripts/more/day.yaml", text));
    let report = crate::support::compile(&files).diagnostics;
    assert_eq!(refused::codes(&report), ["unexpected_file"]);
}

#[test]
fn a_script_of_no_emitted_version_is_read_where_the_version_is_asked_for() {
    let specification: Vec<SourceFile> = specification()
        .iter()
        .map(|file| {
            let text = file.text().replace("versions: [v1, v2]", "versions: [v1, v2]\nemit: [v1]");
            SourceFile::new("spec", file.below(), text)
        })
        .collect();
    let text = "apis: { library/v2: { faults: [{ status: 503, operation: find_copy }] } }";
    let script = [SourceFile::new("mine", "day.yaml", text)];
    let report = codegen::scripts(&specification, &script, &[]).expect_err("v2 is not emitted");
    assert_eq!(refused::codes(&report), ["unknown_version"]);
    let version = codegen::Emitted { api: "library".to_owned(), version: "v2".to_owned() };
    let scripts = codegen::scripts(&specification, &script, &[version]).expect("v2 is asked for");
    assert_eq!(scripts.len(), 1);
}

fn specification() -> Vec<SourceFile> {
    read_dir(&root().join(SPECIFICATION), "spec").expect("a specification")
}

fn compile(text: &str) -> Result<Vec<Script>, Report> {
    codegen::scripts(&specification(), &[SourceFile::new("scripts", "day.yaml", text)], &[])
}

fn report(text: &str) -> Report {
    compile(text).expect_err("the script is refused")
}

/// For each line with a mistake of shape, the text without the other lines with mistakes.
fn mistakes_of_shape(text: &str) -> Vec<(u64, String)> {
    let report = report(text).json();
    let found = report.as_array().expect("a list of diagnostics");
    let lines = |is_wanted: &dyn Fn(&str) -> bool| -> Vec<u64> {
        let found = found.iter().filter(|one| one["code"].as_str().is_some_and(is_wanted));
        found.filter_map(|one| one["line"].as_u64()).collect()
    };
    let all = lines(&|_| true);
    let mut shape = lines(&|code| SHAPE.contains(&code));
    shape.dedup();
    let alone = |kept: u64| {
        let is_left = |number: u64| number == kept || !all.contains(&number);
        let left = text.lines().zip(1..).filter(|(_, number)| is_left(*number));
        let alone: String = left.map(|(line, _)| format!("{line}\n")).collect();
        yaml::value(&alone).map(|_| (kept, alone))
    };
    shape.into_iter().filter_map(alone).collect()
}
