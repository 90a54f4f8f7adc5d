//! A call of the client beside the same call by hand in the same run, as ratios.

use std::path::Path;

use serde_json::{Value, json};

use super::median::median;
use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// Each figure with its unit and the intended ratio.
const FIGURES: [(&str, &str, &str); 3] = [
    ("time", "microseconds", "at most 1.05"),
    ("allocations", "a call", "at most 1.15"),
    ("at_once", "calls a second, 64 at once", "at least 0.97"),
];

/// How often the program runs: where its code and memory lie differs from process to process, and
/// moves a ratio by more than the rounds within one process show.
const PROCESSES: usize = 9;

/// Medians and counts of both, and what spans cost without a subscriber.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let program = Program::build(root, "")?;
    let runs: Vec<Value> =
        (0..PROCESSES).map(|_| program.run(&["call"])).collect::<Result<_, _>>()?;
    let mut figures = json!({});
    console::print(format_args!(
        "medians of {PROCESSES} processes\nfigure          ours   by hand   ratio  of all processes  aim\n"
    ))?;
    for (name, unit, aim) in FIGURES {
        let all = |side: &str| -> Vec<f64> {
            runs.iter().map(|run| run[name][side].as_f64().unwrap_or(f64::NAN)).collect()
        };
        let [ours, by_hand, ratio] = ["ours", "by_hand", "ratio"].map(|side| median(all(side)));
        let ratios = all("ratio");
        let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
        let most = ratios.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        console::print(format_args!(
            "{name:<12}{ours:>8.1}{by_hand:>10.1}{ratio:>8.3}  {least:.3} to {most:.3}    {aim} \
             ({unit})\n"
        ))?;
        figures[name] = json!({"ours": ours, "by_hand": by_hand, "ratio": ratio, "ratios": ratios});
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
