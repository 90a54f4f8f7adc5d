//! What a run prints at its end, for people and for machines.

use std::fmt::Write;
use std::time::Duration;

use serde_json::{Value, json};

use super::checksums::LIST;
use super::drift;
use super::plan::{FileChange, Plan};
use super::run::{EmittedCrate, Package, Run, RunMode};
use crate::exit_code::{ExitCode, Failure};

/// Most codes named in the line that says how to learn more.
const CODES_NAMED: usize = 3;

/// Most kept files that are named; others are counted.
const KEPT_NAMED: usize = 5;

/// All diagnostics, their number, whether anything was written, and how to learn more.
pub fn diagnostics(run: &Run, colour: bool) -> String {
    let reports = run.packages.iter().map(|package| &package.report);
    let mut text: String = reports.clone().map(|report| report.text(colour)).collect();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let errors = reports.clone().map(|report| report.errors()).sum();
    let warnings = reports.map(|report| report.warnings()).sum();
    let counts = [(errors, "error"), (warnings, "warning")];
    let counts: Vec<String> =
        counts.iter().filter(|(n, _)| *n > 0).map(|(n, noun)| count(*n, noun)).collect();
    let what = match run.mode {
        RunMode::Write => "written",
        RunMode::Check => "compared",
    };
    match counts.join(", ") {
        counts if counts.is_empty() => text,
        counts if errors > 0 => {
            format!("{text}{counts}: nothing was {what}\n{}", how_to_learn_more(run))
        }
        counts => format!("{text}{counts}\n{}", how_to_learn_more(run)),
    }
}

/// The command that explains the first codes of the reports.
fn how_to_learn_more(run: &Run) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for code in run.packages.iter().flat_map(|package| package.report.codes()) {
        if !codes.contains(code) {
            codes.push(code);
        }
    }
    let these = if codes.len() == 1 { "this" } else { "these" };
    codes.truncate(CODES_NAMED);
    format!("For more about {these}, run `cargo xtask explain {}`.\n", codes.join(" "))
}

/// One line for each package and, with `--check`, its drift.
pub fn text(run: &Run) -> String {
    let mut text = String::new();
    for package in &run.packages {
        if let Some(made) = &package.made {
            if run.mode == RunMode::Check {
                text += &drift::text(&made.plan);
            }
            text += &kept(run.mode, &made.plan);
            text += &line(run.mode, package, made);
            if run.mode == RunMode::Write {
                text += &lockfile_hint(&made.plan);
            }
        }
    }
    text
}

/// A table of the stages with their milliseconds.
pub fn timings(run: &Run) -> String {
    let mut table = String::new();
    for package in &run.packages {
        let _ = writeln!(table, "\n{:<24} {:>9}", package.name, "ms");
        for (stage, took) in &package.timings {
            let _ = writeln!(table, "  {stage:<22} {:>9.1}", milliseconds(*took));
        }
        let _ = writeln!(table, "  {:<22} {:>9.1}", "all", milliseconds(total(package)));
    }
    table
}

/// The whole run as one JSON object.
pub fn json(run: &Run) -> Value {
    let outputs = run.packages.iter().filter_map(|package| {
        let made = package.made.as_ref()?;
        Some(output_json(run.mode, package, made))
    });
    let diagnostics = run.packages.iter().flat_map(|package| match package.report.json() {
        Value::Array(diagnostics) => diagnostics,
        other => vec![other],
    });
    let timings = run.packages.iter().flat_map(|package| {
        let name = &package.name;
        let timings = package.timings.iter();
        timings.map(move |(stage, took)| {
            json!({"package": name, "stage": stage, "ms": milliseconds(*took)})
        })
    });
    json!({
        "ok": run.end() == ExitCode::Fine,
        "outputs": outputs.collect::<Value>(),
        "diagnostics": diagnostics.collect::<Value>(),
        "timings": timings.collect::<Value>(),
    })
}

/// A run that failed, as an object of the same form with the reason under `error`.
pub fn json_of_failure(failure: &Failure) -> Value {
    json!({
        "ok": false,
        "error": failure.message,
        "outputs": [],
        "diagnostics": [],
        "timings": [],
    })
}

fn output_json(mode: RunMode, package: &Package, made: &EmittedCrate) -> Value {
    let EmittedCrate { counts, plan } = made;
    let mut output = json!({
        "package": package.name,
        "counts": {
            "apis": counts.apis,
            "versions": counts.versions,
            "operations": counts.operations,
            "schemas": counts.schemas,
            "constraints": counts.constraints,
            "rules": counts.rules,
        },
        "files": {
            "written": [],
            "removed": [],
            "kept": plan.kept.iter().map(|file| &*file.shown).collect::<Value>(),
            "unchanged": plan.unchanged,
        },
        "drift": [],
    });
    if mode == RunMode::Check {
        output["drift"] = drift::json(plan).into();
    } else {
        output["files"]["written"] = plan.writes().map(|file| &*file.at.shown).collect();
        output["files"]["removed"] = plan.stale.iter().map(|file| &*file.shown).collect();
    }
    output
}

fn line(mode: RunMode, package: &Package, made: &EmittedCrate) -> String {
    let EmittedCrate { counts, plan } = made;
    let counts = [
        count(counts.apis, "API"),
        count(counts.versions, "version"),
        count(counts.operations, "operation"),
        count(counts.schemas, "schema"),
    ];
    let written = plan.writes().count();
    let files = count(written + plan.unchanged, "file");
    let head = format!("{}: {} -> {files}", package.name, counts.join(", "));
    let took = milliseconds(total(package));
    match mode {
        RunMode::Check if made.is_current() => format!("{head}: no drift, in {took:.0} ms\n"),
        RunMode::Check => format!("{head}: {}; run {}\n", drifted(plan), package.command),
        RunMode::Write if plan.is_empty() => format!("{head}: nothing changed, in {took:.0} ms\n"),
        RunMode::Write => {
            let removed: String =
                plan.stale.iter().map(|file| format!("removed {}\n", file.shown)).collect();
            format!(
                "{removed}{head}: {written} written, {} unchanged, {} removed in {took:.0} ms\n",
                plan.unchanged,
                plan.stale.len()
            )
        }
    }
}

/// The files that were overwritten without a list, and those that stay, unless these are shown as
/// drift.
fn kept(mode: RunMode, plan: &Plan) -> String {
    if mode == RunMode::Check && plan.alone {
        return String::new();
    }
    let mut text = String::new();
    if plan.adopted > 0 {
        text += &format!(
            "there was no {LIST}, so what stands at emitted paths counts as emitted: {}\n",
            count(plan.adopted, "file")
        );
    }
    for at in plan.kept.iter().take(KEPT_NAMED) {
        text += &format!("kept {}: no run wrote what it holds\n", at.shown);
    }
    if let Some(more @ 1..) = plan.kept.len().checked_sub(KEPT_NAMED) {
        text += &format!("kept {more} more such files\n");
    }
    text
}

/// With `--locked`, cargo refuses a changed manifest until the lockfile is updated.
fn lockfile_hint(plan: &Plan) -> String {
    let manifest = |change: &&FileChange| change.at.shown.ends_with("Cargo.toml");
    match plan.changes.iter().find(manifest) {
        Some(FileChange { at, old: Some(_), .. }) => format!(
            "{} changed: if its dependencies did, run `cargo update --workspace` beside it\n",
            at.shown
        ),
        _ => String::new(),
    }
}

fn drifted(plan: &Plan) -> String {
    let missing = plan.writes().filter(|change| change.old.is_none()).count();
    let changed = plan.writes().count() - missing;
    let stale = plan.stale.len();
    let mut text = format!("drift, {changed} changed, {missing} missing, {stale} stale");
    if plan.alone && !plan.kept.is_empty() {
        text += &format!(", {} never emitted", plan.kept.len());
    }
    text
}

fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

fn total(package: &Package) -> Duration {
    package.timings.iter().map(|(_, took)| *took).sum()
}

fn milliseconds(took: Duration) -> f64 {
    (took.as_secs_f64() * 10_000.0).round() / 10.0
}

#[cfg(test)]
mod tests;
