//! Drift of the real specification: a documented answer is none, and what was changed of one becomes
//! a patch that compiles.

use codegen::drift::{Drift, DriftReport, RecordedBody};
use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{CompilationOptions, generate};
use serde_json::{Value, json};

use crate::support::{read, root, snapshots};

const API: &str = "tracking";

fn specification() -> Vec<SourceFile> {
    read_dir(&root().join("spec"), "spec").expect("the specification")
}

fn judge(files: &[SourceFile], body: &Value) -> DriftReport {
    let mut drift = Drift::new(files).expect("the specification compiles");
    let operation = RecordedBody::Answer("get_tracking".to_owned());
    for _ in 0..2 {
        drift
            .add_body(API, Some("2026-07"), &operation, body.to_string().as_bytes())
            .expect("a body");
    }
    drift.report().expect("a report")
}

/// What was found, in sentences.
fn found(report: &DriftReport) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.what.as_str()).collect()
}

fn documented() -> Value {
    let text = read("tests/client/answers/2026_07/tracking.json");
    serde_json::from_str(&text).expect("the answer of the document")
}

#[test]
fn a_documented_answer_holds_what_it_is_known_to_hold() {
    let report = judge(&specification(), &documented());
    assert_eq!(found(&report), KNOWN);
}

/// What this answer holds so that clients are tried with it: an older name, a new value, a new field.
const KNOWN: [&str; 3] = [
    ZIP,
    "`CheckpointEvent.code` was `delayed_by_storm`, which `CheckpointEventCode` lacks",
    "`Tracking.loyalty_points` is not declared: object",
];

/// What is declared for other versions, and is left to be decided.
const ZIP: &str = "`Checkpoint.zip` is not declared: string";

#[test]
fn a_changed_answer_becomes_a_patch_that_compiles_and_after_it_none() {
    let files = specification();
    let mut body = documented();
    let tracking = body["data"].as_object_mut().expect("a tracking");
    tracking.insert("co2_grams".to_owned(), json!(412));
    tracking.insert("active".to_owned(), Value::Null);
    tracking.insert("tracked_count".to_owned(), json!("3"));
    tracking.insert("tag".to_owned(), json!("AwaitingCustoms"));
    tracking["checkpoints"][0]["scanned_by"] = json!({"depot": "B"});
    let report = judge(&files, &body);
    let proposals: Vec<String> = report
        .findings
        .iter()
        .filter_map(|finding| {
            Some(format!("{}: {}", finding.place.as_ref()?, finding.proposal.as_ref()?))
        })
        .collect();
    snapshots(|| insta::assert_snapshot!("drift_of_the_real_specification", proposals.join("\n")));
    let patched: Vec<SourceFile> = files
        .iter()
        .map(|file| match report.patch.iter().find(|patched| patched.below == file.below()) {
            Some(patched) => file.with_text(&patched.after),
            None => file.clone(),
        })
        .collect();
    let compilation = generate(&patched, &CompilationOptions::default());
    assert!(compilation.output.is_some(), "{}", compilation.diagnostics.text(false));
    assert_eq!(found(&judge(&patched, &body)), [ZIP]);
}
