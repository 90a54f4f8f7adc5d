//! Fixtures that the compiler refuses or warns about: each is named after the code that it shows, and
//! its snapshot is the whole report that an author sees.

use std::collections::BTreeMap;
use std::fs;

use codegen::Report;

use crate::support::{compile_text, files_below, read, snapshots};

const FOLDER: &str = "tests/fixtures/refused";
/// Scripts that are refused, whose tests stand in `scripts`.
const SCRIPTS: &str = "tests/fixtures/scripts/refused";

#[test]
fn reports_each_mistake_as_reviewed() {
    snapshots(|| {
        insta::glob!("../fixtures/refused", "*.yaml", |path| {
            let text = fs::read_to_string(path).expect("the fixture");
            insta::assert_snapshot!("refused", compile_text(&text).diagnostics.text(false));
        });
    });
}

#[test]
fn each_fixture_is_named_by_a_code_of_its_report() {
    let mut wrong = Vec::new();
    for (name, report) in reports() {
        let codes = codes(&report);
        if !codes.contains(&code_of(&name).to_owned()) {
            wrong.push(format!("{name} is reported as {codes:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_refusal_says_where_and_how_to_fix_it() {
    let mut silent = Vec::new();
    for (name, report) in reports() {
        for found in report.json().as_array().expect("a list of diagnostics") {
            for key in ["file", "message", "help"] {
                if found[key].as_str().is_none_or(str::is_empty) {
                    silent.push(format!("{name}: `{}` has no {key}", found["message"]));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn no_api_without_versions_takes_the_name_of_a_feature() {
    let manifest = read("codegen/runtime/Cargo.toml");
    let features = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
    let features = features.take_while(|line| !line.starts_with('['));
    let names: Vec<&str> = features.filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    assert!(names.contains(&"default") && names.len() > 5, "{names:?}");
    let rest = fixture_without_folder();
    for name in names {
        let outcome = compile_text(&format!("# --- spec/{name}/api.yaml\n{rest}"));
        assert!(outcome.diagnostics.has_errors(), "{name}");
    }
    let allowed = compile_text(&format!("# --- spec/library/api.yaml\n{rest}"));
    assert!(!allowed.diagnostics.has_errors(), "{}", allowed.diagnostics.text(false));
}

/// An API without versions, to stand in a folder of any name.
fn fixture_without_folder() -> String {
    let text = read(&format!("{FOLDER}/bad_case__feature.yaml"));
    text.lines().skip(1).map(|line| format!("{line}\n")).collect()
}

#[test]
fn what_has_an_error_emits_nothing() {
    for (name, text) in texts(FOLDER) {
        let outcome = compile_text(&text);
        let has_errors = outcome.diagnostics.has_errors();
        assert_eq!(outcome.output.is_none(), has_errors, "{name}");
    }
}

/// The codes that have a fixture.
pub fn shown_codes() -> Vec<String> {
    let all = texts(FOLDER).into_keys().chain(texts(SCRIPTS).into_keys());
    all.map(|name| code_of(&name).to_owned()).collect()
}

/// The name of a fixture up to `__`.
pub fn code_of(name: &str) -> &str {
    name.split("__").next().unwrap_or(name)
}

/// The texts of fixtures by their names.
pub fn texts(folder: &str) -> BTreeMap<String, String> {
    let name = |path: &String| {
        path[folder.len() + 1..].strip_suffix(".yaml").expect("a fixture is YAML").to_owned()
    };
    files_below(folder).iter().map(|path| (name(path), read(path))).collect()
}

fn reports() -> BTreeMap<String, Report> {
    let report = |text: String| compile_text(&text).diagnostics;
    texts(FOLDER).into_iter().map(|(name, text)| (name, report(text))).collect()
}

/// The codes of a report, in its order.
pub fn codes(report: &Report) -> Vec<String> {
    let json = report.json();
    let found = json.as_array().expect("a list of diagnostics").iter();
    found.filter_map(|found| Some(found["code"].as_str()?.to_owned())).collect()
}
