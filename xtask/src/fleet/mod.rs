//! `cargo xtask fleet`: lets processes share one quota through a real Redis, kills some of them and
//! Redis itself, and judges the moments at which they had their permits.

mod arrivals;
mod lease;
mod outage;
mod redis_server;
mod share;
mod windows;
mod worker;

use std::path::Path;

use crate::cargo::cargo_built;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

/// Nothing to choose: the whole takes about two minutes once it is built.
#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub struct FleetArguments {}

const AFTER_HELP: &str = "\
It starts `redis-server` on a free port of this machine, with its data in a folder that is removed
at the end. Workers and Redis share the clock of the machine. Exit code 1 means that a limit was not
kept, that too little of it was used, or that redis-server is missing.";

/// The program of a worker, with the features that all tests of the workspace have together, so that
/// what they have built serves here too.
const BUILD: &str = "build --locked --workspace --bin fleet-worker --test unified";

/// How many processes share the quota.
const WORKERS: u32 = 8;

/// Runs all parts, and prints a table of each.
pub fn run(_arguments: &FleetArguments) -> Result<ExitCode, Failure> {
    redis_server::is_installed()?;
    let program = cargo_built(&workspace::root()?, BUILD, "fleet-worker")?;
    let parts: [Part; 4] = [outage::run, lease::run, share::run, arrivals::run];
    let mut judged = Vec::new();
    for part in parts {
        judged.extend(part(&program)?);
    }
    let failed = judged.iter().filter(|one| !one.is_kept).count();
    let verdict = match failed {
        0 => "every demand is met\n".to_owned(),
        failed => format!("{failed} of {} demands are not met\n", judged.len()),
    };
    console::print(verdict)?;
    Ok(if failed == 0 { ExitCode::Fine } else { ExitCode::Wrong })
}

/// One part: takes the program of a worker, prints what it does, and returns what it found.
type Part = fn(&Path) -> Result<Vec<Judged>, Failure>;

/// A figure, and whether it is as demanded.
struct Judged {
    is_kept: bool,
}

/// Prints a figure beside what is demanded of it.
fn judge(what: &str, figure: &str, demand: &str, is_kept: bool) -> Result<Judged, Failure> {
    let mark = if is_kept { "ok" } else { "WRONG" };
    console::print(format_args!("  {what:<58} {figure:>10}  {demand:<22} {mark}\n"))?;
    Ok(Judged { is_kept })
}

fn heading(text: &str) -> Result<(), Failure> {
    console::print(format_args!("{text}\n"))
}
