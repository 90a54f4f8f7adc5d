//! Instructions, allocations and memory of the hot paths, which are the same on a busy machine.

use std::path::Path;

use serde_json::{Value, json};

use super::builds::Build;
use super::figure::{FIGURES, Figure, Judged};
use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// What is counted of each subject.
pub const UNITS: [&str; 4] = ["instructions", "allocations", "bytes", "peak"];

/// The subjects whose instructions have a limit, as a share of those at the earlier commit.
const LIMITS: [(&str, &str, f64); 3] = [
    ("decode_list", "decoding a list", 0.8),
    ("validate_valid", "validating what is valid", 1.0),
    ("validate_five_violations", "validating five violations", 1.0),
];

/// Counts every subject, and prints a table.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let program = Program::build(root, "")?;
    let [first, second, third, fourth] = UNITS;
    console::print(format_args!("{:<26}{first:>14}{second:>14}{third:>14}{fourth:>14}\n", ""))?;
    let mut all = json!({});
    for name in program.run(&["list"])?.as_array().into_iter().flatten() {
        let name = name.as_str().unwrap_or_default();
        let mut counts = program.run(&["count", name])?;
        counts["instructions"] = instructions(&program, name)?.into();
        let row = UNITS.map(|unit| format!("{:>14}", counts[unit].to_string())).concat();
        console::print(format_args!("{name:<26}{row}\n"))?;
        all[name] = UNITS.iter().map(|unit| ((*unit).to_owned(), counts[unit].clone())).collect();
    }
    Ok(all)
}

/// The same, then the instructions of an earlier commit for the subjects that have a limit.
pub fn compare(root: &Path, before: &str) -> Result<Value, Failure> {
    let mut counts = measure(root)?;
    let before = Build::before(root, before)?.benches()?;
    let mut figures = Vec::new();
    for (subject, name, limit) in LIMITS {
        let (now, then) =
            (counts[subject]["instructions"].as_f64(), instructions(&before, subject)?);
        let judged = Judged::ShareOfBefore;
        figures.push(
            Figure {
                name,
                unit: "instructions",
                before: Some(then as f64),
                now,
                beside: None,
                judged,
                limit,
            }
            .json(),
        );
    }
    let allocations = Figure {
        name: "validating what is valid",
        unit: "allocations",
        before: before.run(&["count", "validate_valid"])?["allocations"].as_f64(),
        now: counts["validate_valid"]["allocations"].as_f64(),
        beside: None,
        judged: Judged::Value,
        limit: 0.0,
    };
    figures.push(allocations.json());
    counts[FIGURES] = figures.into();
    Ok(counts)
}

/// The instructions of one run of a subject.
fn instructions(program: &Program, subject: &str) -> Result<u64, Failure> {
    let arguments = ["count", subject];
    let repeats = program.run(&arguments)?["repeats"].as_u64().unwrap_or(1);
    Ok(program.instructions(&arguments)? / repeats)
}
