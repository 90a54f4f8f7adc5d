//! How long continuous integration and README's second command take in an empty clone, at the
//! earlier commit and at this one. What is not committed is not measured.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::builds::check_out;
use super::figure::{FIGURES, Figure, Judged};
use super::usage;
use crate::cargo::without_our_own_package;
use crate::console;
use crate::exit_code::Failure;
use crate::process::finished;

/// What is run.
struct Measured {
    name: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
}

const MEASURED: [Measured; 2] = [
    Measured { name: ".ci/run in an empty clone", program: ".ci/run", arguments: &[] },
    Measured {
        name: "README's second command in an empty clone",
        program: "cargo",
        arguments: &["test", "--workspace", "--locked"],
    },
];

/// The most that each may take, as a share of what it took before.
const LIMIT: f64 = 0.5;

/// Runs each at both commits.
pub fn measure(root: &Path, before: &str) -> Result<Value, Failure> {
    let mut results = json!({});
    let mut figures = Vec::new();
    for measured in MEASURED {
        let name = measured.name;
        let mut seconds = [0.0; 2];
        for (seconds, commit) in seconds.iter_mut().zip([before, "HEAD"]) {
            *seconds = in_an_empty_clone(root, commit, &measured)?;
            console::print(format_args!("{name}, {commit}: {seconds:.0} s\n"))?;
        }
        let [before, now] = seconds;
        results[name] = json!({"before_s": before, "now_s": now});
        let figure = Figure {
            name,
            unit: "s",
            before: Some(before),
            now: Some(now),
            beside: None,
            judged: Judged::ShareOfBefore,
            limit: LIMIT,
        };
        figures.push(figure.json());
    }
    results[FIGURES] = figures.into();
    Ok(results)
}

/// The seconds that something takes in a new clone, which is removed afterwards.
fn in_an_empty_clone(root: &Path, commit: &str, measured: &Measured) -> Result<f64, Failure> {
    let folder = root.join("target").join("bench").join("clone");
    remove(&folder)?;
    check_out(root, commit, &folder)?;
    let program = match measured.program.contains('/') {
        true => folder.join(measured.program),
        false => PathBuf::from(measured.program),
    };
    let mut command = Command::new(program);
    command.args(measured.arguments).current_dir(&folder).env_remove("CARGO_TARGET_DIR");
    without_our_own_package(&mut command);
    let (usage, result) = usage::measure(|| finished(&mut command));
    result?;
    remove(&folder)?;
    Ok(usage.wall)
}

fn remove(folder: &Path) -> Result<(), Failure> {
    let removed = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    removed
        .map_err(|error| Failure::wrong(format!("{} can't be removed: {error}", folder.display())))
}
