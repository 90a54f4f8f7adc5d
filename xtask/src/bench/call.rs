//! A call of the client beside the same call by hand in the same run, as ratios.

use std::path::Path;

use serde_json::{Value, json};

use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// Each figure with its unit and the intended ratio.
const FIGURES: [(&str, &str, &str); 3] = [
    ("time", "microseconds", "at most 1.05"),
    ("allocations", "a call", "at most 1.15"),
    ("at_once", "calls a second, 64 at once", "at least 0.97"),
];

/// Medians and counts of both, and what spans cost without a subscriber.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let program = Program::build(root, "")?;
    let mut figures = program.run(&["call"])?;
    console::print("figure          ours   by hand   ratio  aim\n")?;
    for (name, unit, aim) in FIGURES {
        let number = |side: &str| figures[name][side].as_f64().unwrap_or(f64::NAN);
        let (ours, by_hand, ratio) = (number("ours"), number("by_hand"), number("ratio"));
        console::print(format_args!(
            "{name:<12}{ours:>8.1}{by_hand:>10.1}{ratio:>8.3}  {aim} ({unit})\n"
        ))?;
    }
    let repeats = program.run(&["count", "call"])?["repeats"].as_u64().unwrap_or(1);
    let without = program.instructions(&["count", "call"])? / repeats;
    let with = Program::build(root, "--features tracing")?;
    let with = with.instructions(&["count", "call"])? / repeats;
    let ratio = with as f64 / without as f64;
    console::print(format_args!(
        "tracing     {with:>8}{without:>10}{ratio:>8.3}  at most 1.02 (instructions of a call \
         without a socket, with the feature and without)\n"
    ))?;
    figures["tracing"] = json!({ "with": with, "without": without, "ratio": ratio });
    Ok(figures)
}
