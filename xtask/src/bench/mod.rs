//! `cargo xtask bench`: measures the compiler and the client. Times are printed and stored, never
//! judged; `--check` compares counts with a baseline.

mod baseline;
mod call;
mod compile;
mod counts;
mod lines;
mod median;
mod openapi;
mod outline;
mod program;
mod regenerate;
mod results;
mod scaling;
mod validators;

use std::path::Path;

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
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u8).range(1..=50))]
    rounds: u8,
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
    /// Our validators beside those of another crate
    Validators,
    /// Instructions, allocations and memory of the hot paths
    Counts,
    /// How long the client takes to check, with each feature alone and with all
    Compile,
    /// A call of the client beside the same by hand, and what spans cost without a subscriber
    Call,
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
    for part in Part::value_variants() {
        if arguments.only.is_empty() || arguments.only.contains(part) {
            let name = part.name();
            console::print(format_args!("\n== {name}\n"))?;
            let figures = part.measure(&root, arguments.rounds)?;
            results::store(&root, &machine, &name, figures)?;
        }
    }
    Ok(ExitCode::Fine)
}

/// Judges what does not depend on how busy the machine is.
fn check(root: &Path) -> Result<ExitCode, Failure> {
    let mut faults = baseline::judge(root, &counts::measure(root)?)?;
    faults.extend(scaling::judge(&scaling::count(root)?));
    for fault in &faults {
        console::complain(format_args!("error: {fault}\n"));
    }
    Ok(if faults.is_empty() { ExitCode::Fine } else { ExitCode::Wrong })
}

impl Part {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn measure(self, root: &Path, rounds: u8) -> Result<Value, Failure> {
        match self {
            Self::Regenerate => regenerate::measure(root),
            Self::Scaling => scaling::measure(root),
            Self::Lines => lines::measure(root),
            Self::Validators => validators::measure(root),
            Self::Counts => counts::measure(root),
            Self::Compile => compile::measure(root, rounds),
            Self::Call => call::measure(root),
        }
    }
}
