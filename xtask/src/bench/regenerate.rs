//! How long a regeneration of the project's own specification takes: with nothing in the cache,
//! after an edit of one field's documentation, and without changes; for both builds, in turn.
//!
//! Each run is a whole process; what is compared is the time of its stages, but for those that wait
//! for the disk.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::load::read_dir;
use serde_json::{Value, json};

use super::builds::Build;
use super::figure::{FIGURES, Figure, Judged};
use super::median::median;
use crate::console;
use crate::exit_code::Failure;
use crate::process::finished;

/// How often each kind of run is timed; the result is the median.
const ROUNDS: usize = 15;

/// The stages in which a run waits for the disk.
const WRITING: [&str; 3] = ["write cache", "stage", "commit"];

/// How the documentation begins that is edited.
const DOC: &str = "doc: The ";

/// The kinds of run, in the order in which each round has them, with the most that each may take as
/// a share of what it took before.
const KINDS: [(&str, Option<f64>); 3] = [
    ("regenerate, nothing cached", Some(0.4)),
    ("regenerate after an edit of one field's doc", Some(0.15)),
    ("regenerate, nothing changed", None),
];

/// What one run took, in milliseconds.
#[derive(Default)]
struct Took {
    own: Vec<f64>,
    writing: Vec<f64>,
}

/// Times both builds, and prints a table.
pub fn measure(root: &Path, before: &str) -> Result<Value, Failure> {
    let builds = [("before", Build::before(root, before)?), ("now", Build::now(root)?)];
    let folder = root.join("target").join("bench").join("regenerate");
    let mut took: [[Took; 3]; 2] = Default::default();
    for _ in 0..ROUNDS {
        for ((name, build), took) in builds.iter().zip(&mut took) {
            round(build, &folder.join(name), took)?;
        }
    }
    let medians = took.map(|kinds| kinds.map(|took| (median(took.own), median(took.writing))));
    let [before, now] = medians;
    let mut results = json!({});
    let mut figures = Vec::new();
    console::print(format_args!(
        "{:<46}{:>12}{:>10}{:>12}\n",
        "milliseconds, median", "before", "now", "and disk"
    ))?;
    for ((name, limit), (before, (now, writing))) in KINDS.iter().zip(before.iter().zip(now)) {
        let before = before.0;
        console::print(format_args!("{name:<46}{before:>12.1}{now:>10.1}{writing:>12.1}\n"))?;
        results[*name] = json!({"before_ms": before, "now_ms": now, "disk_ms": writing});
        figures.extend(limit.map(|limit| share_of_before(name, before, now, limit)));
    }
    results[FIGURES] = figures.into();
    Ok(results)
}

fn share_of_before(name: &'static str, before: f64, now: f64, limit: f64) -> Value {
    let (before, now) = (Some(before), Some(now));
    let judged = Judged::ShareOfBefore;
    Figure { name, unit: "ms", before, now, beside: None, judged, limit }.json()
}

/// Runs once of each kind, with a copy of the tool and of the specification in a new folder.
fn round(build: &Build, folder: &Path, took: &mut [Took; 3]) -> Result<(), Failure> {
    let unwritable =
        |error| Failure::wrong(format!("{} can't be written: {error}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(unwritable)?;
    }
    let build = build.with_an_empty_cache(&folder.join("tool"))?;
    let edited = copy_specification(&build.root.join("spec"), &folder.join("spec"))?;
    let [fresh, after_edit, unchanged] = took;
    let all = run(&build, folder, fresh)?;
    let text = fs::read_to_string(&edited).map_err(unwritable)?;
    fs::write(&edited, text.replacen(DOC, "doc: Edited once. ", 1)).map_err(unwritable)?;
    let some = run(&build, folder, after_edit)?;
    let none = run(&build, folder, unchanged)?;
    if none > 0 || some == 0 || some >= all {
        return Err(Failure::wrong(format!(
            "the first run wrote {all} files, the second, after an edit, {some}, and the third, \
             which changes nothing, {none}"
        )));
    }
    Ok(())
}

/// Copies a specification; returns the file that an edit is made in.
fn copy_specification(spec: &Path, copy: &Path) -> Result<PathBuf, Failure> {
    let unreadable = || Failure::wrong(format!("{} can't be read", spec.display()));
    let mut edited = None;
    for file in read_dir(spec, "spec").map_err(|_| unreadable())? {
        let path = copy.join(file.below());
        fs::create_dir_all(path.parent().unwrap_or(copy))
            .and_then(|()| fs::write(&path, file.text()))
            .map_err(|error| Failure::wrong(format!("{}: {error}", path.display())))?;
        if file.below().contains("/schemas/") && file.text().contains(DOC) {
            edited.get_or_insert(path);
        }
    }
    edited.ok_or_else(unreadable)
}

/// Runs once; returns how many files were written.
fn run(build: &Build, folder: &Path, took: &mut Took) -> Result<usize, Failure> {
    let mut command = build.regenerate(&folder.join("spec"), &folder.join("out"));
    let output = finished(command.args(["--name", "measured", "--format", "json"]))?;
    let result: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::wrong(format!("what `regenerate` prints is no JSON: {error}")))?;
    let (mut own, mut writing) = (0.0, 0.0);
    for stage in result["timings"].as_array().into_iter().flatten() {
        let is_writing = stage["stage"].as_str().is_some_and(|name| WRITING.contains(&name));
        let milliseconds = stage["ms"].as_f64().unwrap_or(f64::NAN);
        *(if is_writing { &mut writing } else { &mut own }) += milliseconds;
    }
    took.own.push(own);
    took.writing.push(writing);
    Ok(result["outputs"][0]["files"]["written"].as_array().map_or(0, Vec::len))
}
