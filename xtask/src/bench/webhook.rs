//! Verifying and reading a delivery of 2 kB beside the bare digest and serde_json, in the same run.

use std::path::Path;

use serde_json::{Value, json};

use super::figure::{FIGURES, Figure, Judged};
use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// Medians of both, and how much longer the verifier takes.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let mut figures = Program::build(root, "--features webhooks")?.run(&["webhook"])?;
    let number = |name: &str| figures[name].as_f64();
    let figure = Figure {
        name: "verifying 2 kB",
        unit: "microseconds",
        before: None,
        now: number("ours"),
        beside: number("bare"),
        judged: Judged::ShareOfPeer,
        limit: 1.1,
    };
    let [ours, bare, ratio] =
        ["ours", "bare", "ratio"].map(|name| number(name).unwrap_or(f64::NAN));
    console::print(format_args!("ours {ours:.2} µs, bare {bare:.2} µs, ratio {ratio:.3}\n"))?;
    figures[FIGURES] = json!([figure.json()]);
    Ok(figures)
}
