//! `cargo xtask bench`: measures the compiler and the client. Times are printed and stored, never
//! judged; `--check` compares counts with a baseline.

mod baseline;
mod builds;
mod call;
mod ci;
mod compile;
mod counts;
mod figure;
mod five;
mod generation;
mod line_count;
mod lines;
mod median;
mod openapi;
mod outline;
mod peer;
mod program;
mod regenerate;
mod results;
mod scaling;
mod simulator;
mod usage;
mod validators;
mod webhook;

use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use clap::ValueEnum;
use serde_json::Value;

use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

/// What to measure, and what to do with it.
#[derive(clap::Args)]
pub struct BenchArguments {
    /// Measure only these parts; separated by commas, or repeated
    #[arg(long, value_name = "PART", value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Compare counts with the baseline and check scaling; fail if a count grew by more than a quarter
    #[arg(long, conflicts_with_all = ["save", "only"])]
    check: bool,
    /// Make today's counts the baseline
    #[arg(long, conflicts_with = "only")]
    save: bool,
    /// Rounds of the part `compile`, whose result is their median
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=50))]
    rounds: u8,
    /// The commit with which figures are compared
    #[arg(long, value_name = "COMMIT", default_value = builds::BEFORE)]
    before: String,
    /// The name under which the results are stored [default: this machine's]
    #[arg(long)]
    machine: Option<String>,
}

/// The parts, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// How long a regeneration takes, and one without changes
    Regenerate,
    /// How time and memory grow with the specification
    Scaling,
    /// How many lines are emitted, of which kinds; the specification beside OpenAPI
    Lines,
    /// Generating five operations beside a peer: how long it takes, and how many lines come out
    Generation,
    /// Our validators beside those of another crate
    Validators,
    /// Instructions, allocations and memory of the hot paths
    Counts,
    /// How long clients take to check and to build, and a program that makes one call
    Compile,
    /// A call of the client beside the same by hand, and what spans cost without a subscriber
    Call,
    /// Verifying and reading a delivery beside the bare digest and serde_json
    Webhook,
    /// How soon the simulator is ready, its calls beside a mock server's, what many records cost
    Simulator,
    /// How long continuous integration takes in an empty clone: an hour or two, so it runs only if
    /// named here
    Ci,
}

/// Runs the parts, or with `--check` and `--save` those that have a baseline.
pub fn run(arguments: &BenchArguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    if arguments.check {
        return check(&root);
    }
    if arguments.save {
        return baseline::save(&root, &counts::measure(&root)?).map(|()| ExitCode::Fine);
    }
    let machine = results::machine(arguments.machine.as_deref());
    let mut measured = Vec::new();
    for part in Part::value_variants() {
        let is_short = *part != Part::Ci;
        if arguments.only.is_empty() && is_short || arguments.only.contains(part) {
            let name = part.name();
            console::print(format_args!("\n== {name}\n"))?;
            let figures = part.measure(&root, arguments)?;
            results::store(&root, &machine, &name, &figures)?;
            measured.push((name, figures));
        }
    }
    figure::print(&measured).map(|()| ExitCode::Fine)
}

/// Judges what does not depend on how busy the machine is, and so counts it all at once.
fn check(root: &Path) -> Result<ExitCode, Failure> {
    let (counts, rows) = thread::scope(|scope| {
        let rows = scope.spawn(|| scaling::count(root));
        (counts::measure(root), rows.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    let mut faults = baseline::judge(root, &counts?)?;
    faults.extend(scaling::judge(&rows?));
    for fault in &faults {
        console::complain(format_args!("error: {fault}\n"));
    }
    Ok(if faults.is_empty() { ExitCode::Fine } else { ExitCode::Wrong })
}

impl Part {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn measure(self, root: &Path, arguments: &BenchArguments) -> Result<Value, Failure> {
        match self {
            Self::Regenerate => regenerate::measure(root, &arguments.before),
            Self::Scaling => scaling::compare(root, &arguments.before),
            Self::Lines => lines::measure(root),
            Self::Generation => generation::measure(root, &arguments.before),
            Self::Validators => validators::measure(root),
            Self::Counts => counts::compare(root, &arguments.before),
            Self::Compile => compile::measure(root, &arguments.before, arguments.rounds),
            Self::Call => call::measure(root),
            Self::Webhook => webhook::measure(root),
            Self::Simulator => simulator::measure(root),
            Self::Ci => ci::measure(root, &arguments.before),
        }
    }
}
