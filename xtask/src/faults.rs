//! `cargo xtask faults` and `cargo xtask soak`: what can go wrong between a client and its server,
//! played through by the package `faults`.

use crate::end::{End, Failure};
use crate::process::cargo_aloud;
use crate::workspace;

/// Which suites to play through once.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only these suites [default: all, in some minutes]
    #[arg(value_name = "SUITE")]
    suites: Vec<String>,
    /// Say what the suites try, and run none
    #[arg(long)]
    list: bool,
}

/// How long to go on, and with what.
#[derive(clap::Args)]
pub struct SoakArguments {
    /// Only these suites [default: all that have chance in them]
    #[arg(value_name = "SUITE")]
    suites: Vec<String>,
    /// How long to go on
    #[arg(long, default_value_t = 10, value_name = "MINUTES")]
    minutes: u64,
    /// Begin with this seed, as a failure named it [default: by chance]
    #[arg(long)]
    seed: Option<u64>,
}

/// Plays each suite through once, with the same chance each time.
pub fn run(arguments: &Arguments) -> Result<End, Failure> {
    let mut words = vec!["once".to_owned()];
    words.extend(arguments.list.then(|| "--list".to_owned()));
    words.extend(arguments.suites.iter().cloned());
    start(&words)
}

/// Plays the suites with chance in them on and on, with other chance each time.
pub fn soak(arguments: &SoakArguments) -> Result<End, Failure> {
    let seconds = arguments.minutes.saturating_mul(60);
    let mut words = vec!["soak".to_owned(), seconds.to_string()];
    words.extend(arguments.seed.iter().flat_map(|seed| ["--seed".to_owned(), seed.to_string()]));
    words.extend(arguments.suites.iter().cloned());
    start(&words)
}

fn start(words: &[String]) -> Result<End, Failure> {
    let root = workspace::root()?;
    let line = format!("run --locked --package faults -- {}", words.join(" "));
    match cargo_aloud(&root, &line)? {
        true => Ok(End::Fine),
        false => Ok(End::Wrong),
    }
}
