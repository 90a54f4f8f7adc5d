//! `cargo xtask faults`: runs the package `faults`, which tries what can go wrong between a client and
//! its server.

use std::process::Command;

use crate::cargo::cargo_built;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

// The names alone: the suites themselves are compiled only when they run.
#[path = "../../tests/faults/src/suite.rs"]
mod suite;

pub use suite::Suite;

/// Which suites to run once.
#[derive(clap::Args)]
pub struct FaultsArguments {
    /// Only these suites [default: all, which takes some minutes]
    #[arg(value_name = "SUITE", value_parser = Suite::named)]
    suites: Vec<Suite>,
    /// List the suites and what they try, without running any
    #[arg(long)]
    list: bool,
}

/// Runs each suite once, with the same seeds each time.
pub fn run(arguments: &FaultsArguments) -> Result<ExitCode, Failure> {
    if arguments.list {
        return list(&arguments.suites);
    }
    let names = arguments.suites.iter().map(|suite| suite.name().to_owned());
    start(&std::iter::once("once".to_owned()).chain(names).collect::<Vec<_>>())
}

fn list(asked: &[Suite]) -> Result<ExitCode, Failure> {
    let chosen = |suite: &&Suite| asked.is_empty() || asked.contains(suite);
    for suite in Suite::ALL.iter().filter(chosen) {
        console::print(format_args!("{:<12} {}\n", suite.name(), suite.about()))?;
    }
    Ok(ExitCode::Fine)
}

/// Gives the program the features that all tests of the workspace have together, so that what
/// they have built serves here too: a target of tests adds those of the dependencies of tests.
const BUILD: &str = "build --locked --workspace --bin faults --test unified";

/// Builds the program and runs it with these arguments.
pub fn start(words: &[String]) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let program = cargo_built(&root, BUILD, "faults")?;
    let status = Command::new(&program).args(words).current_dir(&root).status();
    let status = status.map_err(|error| {
        Failure::wrong(format!("{} can't be started: {error}", program.display()))
    })?;
    Ok(if status.success() { ExitCode::Fine } else { ExitCode::Wrong })
}
