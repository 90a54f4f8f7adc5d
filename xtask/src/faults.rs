//! `cargo xtask faults` and `cargo xtask soak`: run the package `faults`, which tries what can go
//! wrong between a client and its server.

use crate::cargo::cargo_aloud;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

// The names alone: the suites themselves are compiled only when they run.
#[path = "../../tests/faults/src/suite.rs"]
mod suite;

use suite::Suite;

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

/// Which suites to repeat, and how long.
#[derive(clap::Args)]
pub struct SoakArguments {
    /// Only these suites [default: all random ones]
    #[arg(value_name = "SUITE", value_parser = Suite::named)]
    suites: Vec<Suite>,
    /// How long to run
    #[arg(long, default_value_t = 10, value_name = "MINUTES")]
    minutes: u64,
    /// Begin with this seed, as a failure named it [default: a random one]
    #[arg(long)]
    seed: Option<u64>,
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

/// Repeats the random suites, with new seeds each time.
pub fn soak(arguments: &SoakArguments) -> Result<ExitCode, Failure> {
    if let Some(suite) = arguments.suites.iter().find(|suite| !suite.is_endless()) {
        let name = suite.name();
        return Err(Failure::usage(format!(
            "`{name}` does the same each time: run it once with `cargo xtask faults {name}`"
        )));
    }
    let seconds = arguments.minutes.saturating_mul(60);
    let mut words = vec!["soak".to_owned(), seconds.to_string()];
    words.extend(arguments.seed.iter().flat_map(|seed| ["--seed".to_owned(), seed.to_string()]));
    words.extend(arguments.suites.iter().map(|suite| suite.name().to_owned()));
    start(&words)
}

fn start(words: &[String]) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let line = format!("run --locked --package faults -- {}", words.join(" "));
    match cargo_aloud(&root, &line)? {
        true => Ok(ExitCode::Fine),
        false => Ok(ExitCode::Wrong),
    }
}
