//! Everything that can go wrong between a client and its server, played through against the
//! emitted client: each suite once, or those with chance in them for as long as one likes.

extern crate optima_courier as runtime;

mod bytes;
mod drops;
mod effects;
mod effort;
mod headers;
mod hidden;
mod hidden_answers;
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
mod run;
mod scripted;
mod secrets;
#[path = "../../../codegen/runtime/tests/virtual_time/mod.rs"]
mod virtual_time;
mod wired;
mod wires;
mod world;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use effort::{Effort, Tally};

/// One thing that must not happen, and the program that tries to make it happen.
struct Suite {
    name: &'static str,
    /// What holds if it passes.
    about: &'static str,
    run: fn(&Effort) -> Result<Tally, String>,
    /// Whether running it longer tries something new.
    endless: bool,
}

/// In the order in which they run.
const SUITES: &[Suite] = &[
    Suite {
        name: "bytes",
        about: "every byte of an answer or a request can be the last, and no nonsense is an answer",
        run: bytes::run,
        endless: false,
    },
    Suite {
        name: "wires",
        about: "an empty request says that it is, and no proxy of the environment sees what stays \
                on this machine",
        run: wires::run,
        endless: false,
    },
    Suite {
        name: "lists",
        about: "a list ends exactly where the service has no more, goes on, or says why not",
        run: lists::run,
        endless: false,
    },
    Suite {
        name: "identifiers",
        about: "no id changes the endpoint",
        run: identifiers::run,
        endless: true,
    },
    Suite { name: "headers", about: "no header is injected", run: headers::run, endless: false },
    Suite {
        name: "origins",
        about: "no credential leaves the base origin",
        run: origins::run,
        endless: false,
    },
    Suite { name: "secrets", about: "no secret is printed", run: secrets::run, endless: false },
    Suite {
        name: "effects",
        about: "no second effect, and what is reported is what the server did",
        run: effects::run,
        endless: true,
    },
    Suite {
        name: "drops",
        about: "a call that is dropped gives back what it took",
        run: drops::run,
        endless: false,
    },
    Suite {
        name: "outage",
        about: "retries make no outage worse, and end with it",
        run: outage::run,
        endless: true,
    },
    Suite {
        name: "mutants",
        about: "spoiled answers decode or fail cleanly, and an odd member costs itself alone",
        run: mutants::run,
        endless: true,
    },
];

const USAGE: &str = "usage: faults [once | soak SECONDS] [--seed NUMBER] [--list] [SUITE]…";

/// What the command line asks for.
#[derive(Default)]
struct Asked {
    seconds: Option<u64>,
    seed: Option<u64>,
    list: bool,
    names: Vec<String>,
}

fn main() -> ExitCode {
    let asked = match asked(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let chosen: Vec<&Suite> = SUITES.iter().filter(|suite| asked.wants(suite)).collect();
    if asked.list {
        chosen.iter().for_each(|suite| println!("{:<12} {}", suite.name, suite.about));
        return ExitCode::SUCCESS;
    }
    let seed = asked.seed.unwrap_or(if asked.seconds.is_some() { fastrand::u64(..) } else { 1 });
    let failed = chosen.iter().filter(|suite| !passes(suite, &asked, seed, chosen.len())).count();
    println!("{} passed, {failed} failed", chosen.len() - failed);
    if failed == 0 && !chosen.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn asked(mut words: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked::default();
    let number = |word: Option<String>| {
        let word = word.ok_or("a number is missing")?;
        word.parse::<u64>().map_err(|_| format!("`{word}` is no number"))
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "once" => {}
            "soak" => asked.seconds = Some(number(words.next())?),
            "--seed" => asked.seed = Some(number(words.next())?),
            "--list" => asked.list = true,
            name if SUITES.iter().any(|suite| suite.name == name) => asked.names.push(word),
            other => {
                let known: Vec<_> = SUITES.iter().map(|suite| suite.name).collect();
                return Err(format!("there is no suite `{other}`, but {}", known.join(", ")));
            }
        }
    }
    Ok(asked)
}

impl Asked {
    fn wants(&self, suite: &Suite) -> bool {
        let named = self.names.is_empty() || self.names.iter().any(|name| name == suite.name);
        named && (suite.endless || self.seconds.is_none())
    }
}

fn passes(suite: &Suite, asked: &Asked, seed: u64, suites: usize) -> bool {
    let start = Instant::now();
    let effort = match asked.seconds {
        None => Effort::once(seed),
        Some(seconds) => {
            let share = Duration::from_secs(seconds) / u32::try_from(suites.max(1)).unwrap_or(1);
            Effort::until(start + share, seed)
        }
    };
    print!("{:<12} ", suite.name);
    let outcome = (suite.run)(&effort);
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
