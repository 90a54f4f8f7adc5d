//! What the simulator's feature costs a client that does not turn it on: checking the client with
//! its default features, beside the commit before the simulator.

use std::path::Path;

use serde_json::{Value, json};

use crate::bench::builds;
use crate::bench::median::median;
use crate::bench::usage;
use crate::cargo::cargo;
use crate::console;
use crate::exit_code::Failure;
use crate::workspace;

/// What is measured.
pub const NAME: &str = "check, default features";

/// The last commit without the simulator.
const BEFORE: &str = "0ed4336";

/// How often each is checked; the median counts.
const ROUNDS: usize = 5;

/// Both clients are checked with the same dependencies, which are built once.
const CHECK: &str = "check --locked --lib --package";
const CLEAN: &str = "clean --locked --package";

/// The CPU seconds of checking both, in turn.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let before = builds::checked_out(root, BEFORE)?;
    let target = root.join("target").join("bench").join("check").display().to_string();
    let package = workspace::client_package(root)?;
    let run = |folder: &Path, line: &str| {
        let line = format!("{line} {package}");
        let variables = [("CARGO_INCREMENTAL", "0"), ("CARGO_TARGET_DIR", target.as_str())];
        cargo(folder, &line, &variables).map_err(Failure::wrong)
    };
    let folders = [before.as_path(), root];
    console::complain("building the dependencies of the clients\n");
    for folder in folders {
        run(folder, CHECK)?;
    }
    let mut seconds = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (folder, seconds) in folders.iter().zip(&mut seconds) {
            run(folder, CLEAN)?;
            let (usage, result) = usage::measure(|| run(folder, CHECK));
            result?;
            seconds.push(usage.cpu);
        }
    }
    let [before, now] = seconds.map(median);
    let ratio = now / before;
    console::print(format_args!(
        "{NAME}: {now:.2} CPU s, at commit {BEFORE} {before:.2}, ratio {ratio:.3}\n"
    ))?;
    Ok(json!({ "before": before, "now": now }))
}
