//! What can go wrong between a client and its server, tried on the emitted client and on the
//! simulator: each suite once, or the random ones for as long as one likes.

extern crate optima_courier as runtime;

mod bytes;
mod drops;
mod effects;
mod effort;
mod headers;
mod hostile;
mod identifiers;
mod keeper;
mod lists;
mod malformed;
mod mutants;
#[path = "../../../codegen/runtime/tests/odd_lists/mod.rs"]
mod odd_lists;
mod operations;
mod origins;
mod outage;
mod peer;
mod replies;
mod run;
mod scripted;
mod secrets;
mod suite;
#[path = "../../../codegen/runtime/tests/virtual_time/mod.rs"]
mod virtual_time;
mod wired;
mod wires;
mod world;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use effort::{Effort, Tally};
use suite::Suite;

/// The program of a suite.
fn program(suite: Suite) -> fn(&Effort) -> Result<Tally, String> {
    match suite {
        Suite::Bytes => bytes::run,
        Suite::Wires => wires::run,
        Suite::Lists => lists::run,
        Suite::Identifiers => identifiers::run,
        Suite::Replies => replies::run,
        Suite::Headers => headers::run,
        Suite::Origins => origins::run,
        Suite::Secrets => secrets::run,
        Suite::Effects => effects::run,
        Suite::Drops => drops::run,
        Suite::Outage => outage::run,
        Suite::Mutants => mutants::run,
        Suite::Hostile => hostile::run,
    }
}

const USAGE: &str = "usage: faults [once | soak SECONDS] [--seed NUMBER] [--list] [SUITE]…";

/// The arguments of the command line.
#[derive(Default)]
struct Asked {
    seconds: Option<u64>,
    seed: Option<u64>,
    list: bool,
    suites: Vec<Suite>,
}

fn main() -> ExitCode {
    let asked = match asked(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let chosen = Suite::ALL.iter().copied().filter(|suite| asked.wants(*suite));
    let chosen: Vec<Suite> = chosen.collect();
    if asked.list {
        chosen.iter().for_each(|suite| println!("{:<12} {}", suite.name(), suite.about()));
        return ExitCode::SUCCESS;
    }
    let seed = asked.seed.unwrap_or(if asked.seconds.is_some() { fastrand::u64(..) } else { 1 });
    let failed = chosen.iter().filter(|suite| !passes(**suite, &asked, seed, chosen.len())).count();
    println!("{} passed, {failed} failed", chosen.len() - failed);
    if failed == 0 && !chosen.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked::default();
    let number = |word: Option<String>| {
        let word = word.ok_or("a number is missing")?;
        word.parse::<u64>().map_err(|_| format!("`{word}` is not a number"))
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "once" => {}
            "soak" => asked.seconds = Some(number(words.next())?),
            "--seed" => asked.seed = Some(number(words.next())?),
            "--list" => asked.list = true,
            name => asked.suites.push(Suite::named(name)?),
        }
    }
    Ok(asked)
}

impl Asked {
    fn wants(&self, suite: Suite) -> bool {
        let named = self.suites.is_empty() || self.suites.contains(&suite);
        named && (suite.is_endless() || self.seconds.is_none())
    }
}

fn passes(suite: Suite, asked: &Asked, seed: u64, suites: usize) -> bool {
    let start = Instant::now();
    let effort = match asked.seconds {
        None => Effort::once(seed),
        Some(seconds) => {
            let share = Duration::from_secs(seconds) / u32::try_from(suites.max(1)).unwrap_or(1);
            Effort::until(start + share, seed)
        }
    };
    print!("{:<12} ", suite.name());
    let outcome = program(suite)(&effort);
    let seconds = start.elapsed().as_secs_f64();
    match outcome {
        Ok(tally) => {
            println!("ok     {seconds:>6.1} s  {tally}");
            true
        }
        Err(problem) => {
            println!("FAILED {seconds:>6.1} s  seed {seed}\n{problem}");
            false
        }
    }
}
