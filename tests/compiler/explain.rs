//! Every diagnostic code is explained, and the examples are what they say: the wrong one is refused
//! with that code and no other, and the mended one is accepted.

use std::collections::BTreeSet;

use codegen::Compilation;
use codegen::diagnostic::codes::{self, ALL};
use codegen::diagnostic::{Explanation, explain, explanations};
use serde_json::Value;

use crate::refused;
use crate::support::{compile_text, files_below, read};

/// Codes without examples, each with the reason.
const WITHOUT_EXAMPLES: &[(&str, &str)] = &[
    ("no_files", "it is about a folder on the disk"),
    ("unreadable_file", "it is about the disk"),
    ("file_name", "it is about names on the disk, which a report has before there is any text"),
    ("invalid_utf8", "the explanation is text, and this is bytes"),
    ("file_too_large", "an example would have 10 MiB"),
    ("too_deep", "an example would show brackets alone, more than 64 of them"),
    ("readers_disagree", "the first reader refuses all that is known to lead there"),
    ("emitted_no_rust", "it is a fault of the compiler, which no specification should reach"),
];

/// What an example lacks of a whole API, by its key.
const BASE: [(&str, &str); 5] = [
    ("servers", r#"{ production: "https://library.example" }"#),
    ("auth", "{ key: { header: x-api-key } }"),
    ("errors", "{ 404: NotFound }"),
    ("schemas", "{ Book: { fields: { id: String } } }"),
    ("operations", r#"{ delete_book: { http: "DELETE /books/{id}", path: { id: String } } }"#),
];

/// The most that fits on a screen beside the report: lines that are not empty, and columns.
const MOST_LINES: usize = 16;
const MOST_COLUMNS: usize = 100;

#[test]
fn each_code_is_explained_once_and_nothing_else_is() {
    let folder = "codegen/src/diagnostic/explain";
    let texts: String = files_below(folder).iter().map(|path| read(path)).collect();
    let explained: Vec<&str> = texts.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let mut wrong = Vec::new();
    for code in ALL {
        match explained.iter().filter(|explained| **explained == code.name()).count() {
            0 => wrong.push(format!("write a section for `{code}` in a file of {folder}")),
            1 => {}
            _ => wrong.push(format!("`{code}` is explained twice")),
        }
    }
    let strange = explained.iter().filter(|name| codes::find(name).is_none());
    wrong.extend(strange.map(|name| format!("`{name}` is explained, and nothing reports it")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(explanations().count(), ALL.len());
}

#[test]
fn a_code_is_found_by_its_name_alone() {
    assert_eq!(explain("unknown_key").map(|found| found.code), Some("unknown_key"));
    for unknown in ["", "unknown", "unknown_keys", "UNKNOWN_KEY", "## unknown_key"] {
        assert_eq!(explain(unknown), None, "{unknown}");
    }
}

#[test]
fn each_wrong_example_is_refused_with_its_code_alone() {
    for_each_example(|explanation, wrong, _| {
        let report = compile_text(&whole(wrong)).diagnostics;
        let codes: BTreeSet<String> = refused::codes(&report).into_iter().collect();
        let reports = codes.contains(explanation.code);
        let errors = errors(&report.json());
        let alone = errors.iter().all(|code| code == explanation.code);
        (reports && alone).then_some(()).ok_or_else(|| report.text(false))
    });
}

#[test]
fn each_wrong_example_is_refused_by_the_stage_that_it_stands_under() {
    for_each_example(|explanation, wrong, _| {
        let Compilation { output, timings, .. } = compile_text(&whole(wrong));
        let (last, _) = timings.last().expect("a stage ran");
        // What is only warned about goes on to the end.
        let refused_there = output.is_some() || *last == explanation.stage.name();
        refused_there.then_some(()).ok_or_else(|| format!("it is refused by `{last}`\n"))
    });
}

#[test]
fn each_mended_example_is_accepted_without_its_code() {
    for_each_example(|explanation, _, mended| {
        let outcome = compile_text(&whole(mended));
        let report = outcome.diagnostics;
        let silent = !refused::codes(&report).contains(&explanation.code.to_owned());
        (outcome.output.is_some() && silent).then_some(()).ok_or_else(|| report.text(false))
    });
}

#[test]
fn each_code_has_both_examples_or_a_reason_to_have_none() {
    let excused: BTreeSet<&str> = WITHOUT_EXAMPLES.iter().map(|(code, _)| *code).collect();
    for Explanation { code, wrong, mended, .. } in explanations() {
        let shown = (wrong.is_some(), mended.is_some());
        let expected = !excused.contains(code);
        assert_eq!(shown, (expected, expected), "the examples of `{code}`");
    }
    for code in excused {
        assert!(explain(code).is_some(), "nothing explains `{code}`");
    }
}

#[test]
fn each_explanation_is_short_and_made_of_sentences() {
    for explanation in explanations() {
        let Explanation { code, summary, reason, wrong, mended, .. } = explanation;
        let parts = [summary, reason, wrong.unwrap_or_default(), mended.unwrap_or_default()];
        let lines: Vec<&str> = parts.iter().flat_map(|part| part.lines()).collect();
        let long = lines.iter().find(|line| line.chars().count() > MOST_COLUMNS);
        assert_eq!(long, None, "`{code}` has a line of more than {MOST_COLUMNS} columns");
        let count = lines.iter().filter(|line| !line.is_empty()).count();
        assert!(count <= MOST_LINES, "`{code}` has {count} lines");
        for sentence in [summary].into_iter().chain(reason.lines()) {
            assert!(sentence.ends_with('.'), "`{code}`: {sentence:?} is no sentence");
        }
    }
}

/// Shows each explanation that has examples to a judge, and gathers what it finds wrong.
fn for_each_example(judge: impl Fn(Explanation, &str, &str) -> Result<(), String>) {
    let mut faults = Vec::new();
    for explanation in explanations() {
        if let (Some(wrong), Some(mended)) = (explanation.wrong, explanation.mended)
            && let Err(report) = judge(explanation, wrong, mended)
        {
            faults.push(format!("the example of `{}`:\n{report}", explanation.code));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// An example with the sections that it lacks before it; one that names its files has all.
fn whole(example: &str) -> String {
    if example.starts_with("# --- ") {
        return example.to_owned();
    }
    let has = |key: &str| example.lines().any(|line| line.starts_with(&format!("{key}:")));
    let lacking = BASE.iter().filter(|(key, _)| !has(key));
    let base: String = lacking.map(|(key, value)| format!("{key}: {value}\n")).collect();
    format!("{base}{example}")
}

fn errors(report: &Value) -> Vec<String> {
    let found = report.as_array().expect("a list of diagnostics").iter();
    let errors = found.filter(|found| found["severity"] == "error");
    errors.filter_map(|found| Some(found["code"].as_str()?.to_owned())).collect()
}
