//! Instructions, allocations and memory of the hot paths, which are the same on a busy machine.

use std::path::Path;

use serde_json::{Value, json};

use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// What is counted of each subject.
pub const UNITS: [&str; 4] = ["instructions", "allocations", "bytes", "peak"];

/// Counts every subject, and prints a table.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let program = Program::build(root, "")?;
    let [first, second, third, fourth] = UNITS;
    console::print(format_args!("{:<26}{first:>14}{second:>14}{third:>14}{fourth:>14}\n", ""))?;
    let mut all = json!({});
    for name in program.run(&["list"])?.as_array().into_iter().flatten() {
        let name = name.as_str().unwrap_or_default();
        let arguments = ["count", name];
        let mut counts = program.run(&arguments)?;
        let repeats = counts["repeats"].as_u64().unwrap_or(1);
        counts["instructions"] = (program.instructions(&arguments)? / repeats).into();
        let row = UNITS.map(|unit| format!("{:>14}", counts[unit].to_string())).concat();
        console::print(format_args!("{name:<26}{row}\n"))?;
        all[name] = UNITS.iter().map(|unit| ((*unit).to_owned(), counts[unit].clone())).collect();
    }
    Ok(all)
}
