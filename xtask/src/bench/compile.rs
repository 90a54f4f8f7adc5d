//! How long `cargo check` takes for the client with each feature alone and with all of them, beside
//! an empty crate with the same dependencies.

use std::fs;
use std::path::Path;
use std::time::{Instant, SystemTime};

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{CompilationOptions, Emitted, generate};
use serde_json::{Value, json};

use super::lines;
use super::median::median;
use crate::cargo::cargo;
use crate::console;
use crate::exit_code::Failure;
use crate::regenerate::cargo_manifest;
use crate::workspace;

/// The name for all features together.
const ALL: &str = "all";

/// One feature, or all of them, with what it compiles.
struct Subject {
    name: String,
    operations: usize,
    fields: usize,
    /// The seconds of each round.
    seconds: Vec<f64>,
}

/// Checks all of them in turn, after the dependencies are built, and prints the medians.
pub fn measure(root: &Path, rounds: u8) -> Result<Value, Failure> {
    let client = root.join(workspace::CLIENT);
    let empty = root.join("target").join("bench").join("empty");
    write_empty(root, &client, &empty)
        .map_err(|error| Failure::wrong(format!("{} can't be made: {error}", empty.display())))?;
    let mut subjects = subjects(root, &client)?;
    let mut theirs = Vec::new();
    // The first round builds the dependencies, and is left out.
    for _ in 0..=rounds {
        theirs.push(check(&empty, ALL)?);
        for subject in &mut subjects {
            let seconds = check(&client, &subject.name)?;
            subject.seconds.push(seconds);
        }
    }
    let theirs = counted(theirs);
    console::print(format_args!(
        "cargo check, dependencies built, median of {rounds} rounds; an empty crate with the same \
         dependencies takes {theirs:.2} s\n{:<24}{:>8}{:>12}{:>8}{:>18}\n",
        "", "more, s", "operations", "fields", "ms per operation"
    ))?;
    let figures = subjects.into_iter().map(|subject| figures(subject, theirs));
    Ok(json!({"empty_s": theirs, "features": figures.collect::<Result<Value, _>>()?}))
}

/// Prints the row of a subject; returns its name and its figures.
fn figures(subject: Subject, theirs: f64) -> Result<(String, Value), Failure> {
    let Subject { name, operations, fields, seconds } = subject;
    let seconds = counted(seconds);
    let more = seconds - theirs;
    let each = more * 1000.0 / operations.max(1) as f64;
    console::print(format_args!("{name:<24}{more:>8.2}{operations:>12}{fields:>8}{each:>18.1}\n"))?;
    let figures = json!({
        "client_s": seconds, "more_s": more, "operations": operations, "fields": fields,
        "ms_per_operation": each,
    });
    Ok((name, figures))
}

/// The median of all rounds but the first.
fn counted(seconds: Vec<f64>) -> f64 {
    median(seconds.into_iter().skip(1).collect())
}

/// Each version of an API for which the client has a feature, then all together.
fn subjects(root: &Path, client: &Path) -> Result<Vec<Subject>, Failure> {
    let files = read_dir(&root.join("spec"), "spec")
        .map_err(|_| Failure::wrong("spec/ can't be read: `cargo xtask regenerate` says why"))?;
    let path = client.join("Cargo.toml");
    let text = fs::read_to_string(&path)
        .map_err(|error| Failure::wrong(format!("{} can't be read: {error}", path.display())))?;
    let features = cargo_manifest::modules(&text);
    let mut subjects = Vec::new();
    for version in codegen::versions(&files) {
        let Emitted { api, version: name } = &version;
        let feature = format!("{api}-{name}");
        if features.contains(&feature) {
            subjects.push(subject(&files, feature, vec![version])?);
        }
    }
    subjects.push(subject(&files, ALL.to_owned(), Vec::new())?);
    Ok(subjects)
}

fn subject(files: &[SourceFile], name: String, emit: Vec<Emitted>) -> Result<Subject, Failure> {
    let outcome = generate(files, &CompilationOptions { package: "measured".to_owned(), emit });
    let output = outcome.output.ok_or_else(|| Failure::wrong(outcome.diagnostics.text(false)))?;
    let (operations, fields) = (output.counts.operations, lines::fields(&output));
    Ok(Subject { name, operations, fields, seconds: Vec::new() })
}

/// Writes an empty crate in a workspace of its own, locked to the same versions.
fn write_empty(root: &Path, client: &Path, empty: &Path) -> std::io::Result<()> {
    fs::create_dir_all(empty.join("src"))?;
    let manifest = fs::read_to_string(client.join("Cargo.toml"))?;
    // An empty crate has no files for the examples.
    let kept = manifest.lines().take_while(|line| !line.starts_with("[["));
    let kept = kept.filter(|line| !line.starts_with("readme"));
    let kept: Vec<&str> = kept.filter(|line| !line.starts_with("include")).collect();
    fs::write(empty.join("Cargo.toml"), kept.join("\n") + "\n\n[workspace]\n")?;
    fs::copy(root.join("Cargo.lock"), empty.join("Cargo.lock"))?;
    fs::write(empty.join("src").join("lib.rs"), "//! Nothing.\n")
}

/// The seconds that `cargo check` takes with a feature after the crate's root was touched.
fn check(folder: &Path, feature: &str) -> Result<f64, Failure> {
    let library = folder.join("src").join("lib.rs");
    let touch = || fs::File::options().append(true).open(&library)?.set_modified(SystemTime::now());
    touch().map_err(|error| {
        Failure::wrong(format!("{} can't be touched: {error}", library.display()))
    })?;
    let line = match feature {
        ALL => "check --lib --offline".to_owned(),
        feature => {
            format!("check --lib --offline --no-default-features --features rustls,{feature}")
        }
    };
    let start = Instant::now();
    cargo(folder, &line, &[]).map_err(Failure::wrong)?;
    Ok(start.elapsed().as_secs_f64())
}
