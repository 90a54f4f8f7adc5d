//! `cargo xtask coverage`: every node of the specification with its source and the tests that touch
//! it. No test claims a node by name: the tests record what they do as they run.

mod judge;
mod recording;
mod show;
mod walk;

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use codegen::inventory::Inventory;
use serde_json::Value;

use crate::arguments::OutputFormat;
use crate::cargo::cargo;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

use judge::{Coverage, judge};
use recording::Recordings;

/// What to show, and whether gaps are an error.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct CoverageArguments {
    /// Show every node with the tests that touch it, not only untouched ones
    #[arg(long)]
    all: bool,
    /// Fail unless all operations, constraints, rules, effects and error codes are touched
    #[arg(long)]
    check: bool,
    /// Read the recordings in this folder instead of running the tests
    #[arg(long, value_name = "DIR")]
    recordings: Option<PathBuf>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask coverage                  runs the tests, lists what is untouched
  cargo xtask coverage --all            every node with its source and its tests
  cargo xtask coverage --check          what continuous integration runs

Tests record what they touch if COVERAGE_RECORDINGS names an existing folder.

Exit codes: 0 fine, 1 a test failed or, with --check, something is untouched, 2 usage";

/// The specification whose nodes are counted.
const SPEC: &str = "spec";

/// The packages of the tests that record what they touch.
const TESTS: [&str; 2] = ["client-tests", "simulator-tests"];

/// The variable that names the folder for the recordings.
const VARIABLE: &str = "COVERAGE_RECORDINGS";

/// Where that folder is, unless another is given.
const FOLDER: [&str; 2] = ["target", "coverage"];

/// With one thread, tests share it, and have no thread name to be recorded by.
const FEWEST_THREADS: usize = 2;

/// Runs the command.
pub fn run(arguments: &CoverageArguments) -> Result<ExitCode, Failure> {
    match (coverage(arguments), arguments.format) {
        (Ok(coverage), OutputFormat::Text) => {
            console::print(show::text(&coverage, arguments.all))?;
            Ok(coverage.end(arguments.check))
        }
        (Ok(coverage), OutputFormat::Json) => {
            let end = coverage.end(arguments.check);
            console::print(format_args!("{:#}\n", show::json(&coverage, end)))?;
            Ok(end)
        }
        (Err(failure), OutputFormat::Text) => Err(failure),
        (Err(failure), OutputFormat::Json) => {
            console::print(format_args!("{:#}\n", show::json_of_failure(&failure)))?;
            Ok(failure.exit_code)
        }
    }
}

/// The gate: fails with what is untouched.
pub fn check_own() -> Result<(), String> {
    let own =
        CoverageArguments { all: false, check: true, recordings: None, format: OutputFormat::Text };
    let coverage = coverage(&own).map_err(|failure| failure.message)?;
    match coverage.end(own.check) {
        ExitCode::Fine => Ok(()),
        _ => Err(show::text(&coverage, own.all)),
    }
}

fn coverage(arguments: &CoverageArguments) -> Result<Coverage, Failure> {
    let root = workspace::root()?;
    let inventory = inventory(&root)?;
    let recordings = match &arguments.recordings {
        Some(folder) => Recordings::read(folder)?,
        None => record(&root)?,
    };
    judge(inventory, &recordings)
}

fn inventory(root: &Path) -> Result<Inventory, Failure> {
    let wrong = |report: codegen::Report| Failure::wrong(report.text(false).trim_end());
    let files = codegen::load::read_dir(&root.join(SPEC), SPEC)
        .map_err(|diagnostics| wrong(codegen::Report::of(diagnostics)))?;
    codegen::inventory(&files).map_err(wrong)
}

/// Runs the tests, and reads their recordings.
fn record(root: &Path) -> Result<Recordings, Failure> {
    let folder: PathBuf = root.join(FOLDER.iter().collect::<PathBuf>());
    let renewed = match folder.exists() {
        true => fs::remove_dir_all(&folder).and_then(|()| fs::create_dir_all(&folder)),
        false => fs::create_dir_all(&folder),
    };
    renewed.map_err(|error| {
        Failure::wrong(format!("{} can't be emptied: {error}", folder.display()))
    })?;
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let threads = threads.max(FEWEST_THREADS).to_string();
    let place = folder.display().to_string();
    console::complain(format_args!("running the tests of {} ... ", TESTS.join(" and ")));
    let start = Instant::now();
    let variables = [(VARIABLE, place.as_str()), ("RUST_TEST_THREADS", &threads)];
    // Tests of the whole workspace are most likely built already: a package by itself has other
    // features, and would be built again.
    let line = format!("test --workspace --locked{}", targets(root)?);
    let outcome = cargo(root, &line, &variables);
    let seconds = start.elapsed().as_secs_f64();
    let word = if outcome.is_ok() { "ok" } else { "FAILED" };
    console::complain(format_args!("{word} {seconds:.1} s\n"));
    outcome.map_err(Failure::wrong)?;
    Recordings::read(&folder)
}

/// The arguments that select each test target of the packages, and exclude other packages with a
/// target of the same name.
fn targets(root: &Path) -> Result<String, Failure> {
    let line = "metadata --no-deps --format-version 1 --locked --quiet";
    let metadata = cargo(root, line, &[]).map_err(Failure::wrong)?;
    let unreadable = |error| Failure::wrong(format!("cargo's metadata can't be read: {error}"));
    let metadata: Value = serde_json::from_str(&metadata).map_err(unreadable)?;
    let all = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let (ours, others): (Vec<_>, Vec<_>) =
        all.iter().partition(|one| TESTS.iter().any(|name| one["name"] == *name));
    let ours: Vec<&str> = ours.into_iter().flat_map(tests_of).collect();
    if ours.is_empty() {
        return Err(Failure::wrong(format!(
            "no package of tests is called {}",
            TESTS.join(" or ")
        )));
    }
    let shares_a_name = |package: &&Value| tests_of(package).any(|name| ours.contains(&name));
    let others = others.into_iter().filter(shares_a_name);
    let excluded =
        others.filter_map(|package| Some(format!(" --exclude {}", package["name"].as_str()?)));
    let chosen = ours.iter().map(|name| format!(" --test {name}"));
    Ok(excluded.chain(chosen).collect())
}

/// The names of a package's test targets.
fn tests_of(package: &Value) -> impl Iterator<Item = &str> {
    let targets = package["targets"].as_array().into_iter().flatten();
    let tests = targets.filter(|target| target["kind"][0] == "test");
    tests.filter_map(|test| test["name"].as_str())
}

#[cfg(test)]
mod tests;
