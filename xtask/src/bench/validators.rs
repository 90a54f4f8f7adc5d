//! A validator of a dozen constraints beside `garde`'s, on the same value in the same run.

use std::path::Path;

use serde_json::Value;

use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// Each case with the intended nanoseconds.
const CASES: [(&str, u32); 2] = [("valid", 50), ("five_violations", 110)];

/// Medians of both, and how many times longer `garde` takes.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let figures = Program::build(root, "--features peer")?.run(&["validators"])?;
    console::print("a dozen constraints        ours ns  garde ns     ratio  aim ns\n")?;
    for (case, aim) in CASES {
        let number = |name: &str| figures[name].as_f64().unwrap_or(f64::NAN);
        let (ours, peer) = (number(case), number(&format!("{case}_peer")));
        let ratio = peer / ours;
        console::print(format_args!("{case:<24}{ours:>10.0}{peer:>10.0}{ratio:>10.1}{aim:>8}\n"))?;
    }
    Ok(figures)
}
