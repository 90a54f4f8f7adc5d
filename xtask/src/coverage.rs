//! `cargo xtask coverage`: every node of the specification with its source, and which tests
//! touched it. Nothing is claimed by a name: the tests write down what they do as they run.

mod judge;
mod recording;
mod show;
mod walk;

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use clap::ValueEnum;
use codegen::ledger::Ledger;
use serde_json::Value;

use crate::console;
use crate::end::{End, Failure};
use crate::process::cargo;
use crate::workspace;

use judge::{Coverage, judge};
use recording::Recordings;

/// What to show, and whether to judge it.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Show every node with what touches it, not only those that nothing does
    #[arg(long)]
    all: bool,
    /// Fail unless all operations, constraints, rules and error codes are touched
    #[arg(long)]
    check: bool,
    /// Judge what is written down in this folder instead of running the tests
    #[arg(long, value_name = "DIR")]
    recordings: Option<PathBuf>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask coverage                  runs the tests of the client, counts, lists what is untouched
  cargo xtask coverage --all            every node with its source and the tests that touch it
  cargo xtask coverage --check          what continuous integration runs

Tests write down what they touch where COVERAGE_RECORDINGS names a folder that exists.

Exit codes: 0 fine, 1 a test failed or, with --check, something is untouched, 2 usage";

/// Who reads the result.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for each version
    Text,
    /// One JSON object on stdout
    Json,
}

/// The specification whose nodes are counted.
const SPEC: &str = "spec";

/// The package of the tests that write down what they touch.
const TESTS: &str = "client-tests";

/// The variable that names the folder for what they write down.
const VARIABLE: &str = "COVERAGE_RECORDINGS";

/// Where that folder is, unless another is given.
const FOLDER: [&str; 2] = ["target", "coverage"];

/// A test has a thread of its own, and by it a name, where there are two at least.
const FEWEST_THREADS: usize = 2;

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<End, Failure> {
    match (coverage(arguments), arguments.format) {
        (Ok(coverage), Format::Text) => {
            console::print(show::text(&coverage, arguments.all))?;
            Ok(coverage.end(arguments.check))
        }
        (Ok(coverage), Format::Json) => {
            let end = coverage.end(arguments.check);
            console::print(format_args!("{:#}\n", show::json(&coverage, end)))?;
            Ok(end)
        }
        (Err(failure), Format::Text) => Err(failure),
        (Err(failure), Format::Json) => {
            console::print(format_args!("{:#}\n", show::json_of_failure(&failure)))?;
            Ok(failure.end)
        }
    }
}

/// The project's own coverage, as a gate wants it; `Err` holds what is untouched.
pub fn check_own() -> Result<(), String> {
    let own = Arguments { all: false, check: true, recordings: None, format: Format::Text };
    let coverage = coverage(&own).map_err(|failure| failure.message)?;
    match coverage.end(own.check) {
        End::Fine => Ok(()),
        _ => Err(show::text(&coverage, own.all)),
    }
}

fn coverage(arguments: &Arguments) -> Result<Coverage, Failure> {
    let root = workspace::root()?;
    let ledger = ledger(&root)?;
    let recordings = match &arguments.recordings {
        Some(folder) => Recordings::read(folder)?,
        None => record(&root)?,
    };
    judge(ledger, &recordings)
}

fn ledger(root: &Path) -> Result<Ledger, Failure> {
    let wrong = |report: codegen::Report| Failure::wrong(report.text(false).trim_end());
    let files = codegen::load::read_dir(&root.join(SPEC), SPEC)
        .map_err(|diagnostics| wrong(codegen::Report::of(diagnostics)))?;
    codegen::ledger(&files).map_err(wrong)
}

/// Runs the tests, and reads what they wrote down.
fn record(root: &Path) -> Result<Recordings, Failure> {
    let folder: PathBuf = root.join(FOLDER.iter().collect::<PathBuf>());
    let renewed = match folder.exists() {
        true => fs::remove_dir_all(&folder).and_then(|()| fs::create_dir_all(&folder)),
        false => fs::create_dir_all(&folder),
    };
    renewed.map_err(|error| {
        Failure::wrong(format!("{} can't be made anew: {error}", folder.display()))
    })?;
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let threads = threads.max(FEWEST_THREADS).to_string();
    let place = folder.display().to_string();
    console::complain(format_args!("running the tests of {TESTS} ... "));
    let start = Instant::now();
    let variables = [(VARIABLE, place.as_str()), ("RUST_TEST_THREADS", &threads)];
    // Of the whole workspace, whose tests are most likely built already: a package by itself has
    // other features, and would be built anew.
    let line = format!("test --workspace --locked{}", targets(root)?);
    let outcome = cargo(root, &line, &variables);
    let seconds = start.elapsed().as_secs_f64();
    let word = if outcome.is_ok() { "ok" } else { "FAILED" };
    console::complain(format_args!("{word} {seconds:.1} s\n"));
    outcome.map_err(Failure::wrong)?;
    Recordings::read(&folder)
}

/// The arguments that choose each test target of the package, and leave out whichever other
/// package has one of the same name.
fn targets(root: &Path) -> Result<String, Failure> {
    let line = "metadata --no-deps --format-version 1 --locked --quiet";
    let metadata = cargo(root, line, &[]).map_err(Failure::wrong)?;
    let unreadable = |error| Failure::wrong(format!("cargo's metadata can't be read: {error}"));
    let metadata: Value = serde_json::from_str(&metadata).map_err(unreadable)?;
    let all = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let (ours, others): (Vec<_>, Vec<_>) = all.iter().partition(|one| one["name"] == TESTS);
    let ours: Vec<&str> = ours.into_iter().flat_map(tests_of).collect();
    if ours.is_empty() {
        return Err(Failure::wrong(format!("no package of tests is called {TESTS}")));
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
