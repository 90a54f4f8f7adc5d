//! How long continuous integration takes in an empty clone, step by step, at the earlier commit and
//! at this one; one of its steps is README's second command. What is not committed is not measured.

use std::env;
use std::fs;
use std::path::Path;
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
const PROGRAM: &str = ".ci/run";

/// The step that is README's second command; it follows the first one, as in README.
const SECOND_COMMAND: &str = "cargo test --workspace --locked";

/// The most that each may take, as a share of what it took before.
const LIMIT: f64 = 0.5;

/// How many lines are shown of a run that fails.
const LINES_SHOWN: usize = 60;

/// What a run took.
struct CiRun {
    /// Seconds on the clock.
    wall: f64,
    /// Seconds of all cores.
    cpu: f64,
    /// Each step with its whole seconds on the clock, in order.
    steps: Vec<(String, f64)>,
}

/// Runs it at both commits.
pub fn measure(root: &Path, before: &str) -> Result<Value, Failure> {
    let before = run_in_an_empty_clone(root, before)?;
    let now = run_in_an_empty_clone(root, "HEAD")?;
    print(&before, &now)?;
    let figure = |name, unit, of: fn(&CiRun) -> Option<f64>| Figure {
        name,
        unit,
        before: of(&before),
        now: of(&now),
        beside: None,
        judged: Judged::ShareOfBefore,
        limit: LIMIT,
    };
    let figures = [
        figure(".ci/run in an empty clone", "s", |run| Some(run.wall)),
        figure("README's second command in an empty clone", "s", |run| run.step(SECOND_COMMAND)),
    ];
    Ok(json!({
        "before": before.json(),
        "now": now.json(),
        FIGURES: figures.iter().map(Figure::json).collect::<Value>(),
    }))
}

/// Runs it in a new clone, which is removed afterwards.
fn run_in_an_empty_clone(root: &Path, commit: &str) -> Result<CiRun, Failure> {
    // Below this workspace, the settings of its `.cargo/config.toml` would hold for it too.
    let folder = env::temp_dir().join("bench-ci");
    remove(&folder)?;
    check_out(root, commit, &folder)?;
    console::complain(format_args!("running {PROGRAM} of commit {commit}\n"));
    let mut command = Command::new(folder.join(PROGRAM));
    command.current_dir(&folder).env_remove("CARGO_TARGET_DIR");
    without_our_own_package(&mut command);
    let (usage, result) = usage::measure(|| finished(&mut command));
    let output = result.map_err(|failure| Failure::wrong(last_lines(&failure.message)))?;
    remove(&folder)?;
    let steps = steps(&String::from_utf8_lossy(&output.stdout));
    Ok(CiRun { wall: usage.wall, cpu: usage.cpu, steps })
}

fn remove(folder: &Path) -> Result<(), Failure> {
    let removed = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    removed
        .map_err(|error| Failure::wrong(format!("{} can't be removed: {error}", folder.display())))
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(LINES_SHOWN)..].join("\n")
}

/// The steps of which a run says that and how long they took.
fn steps(text: &str) -> Vec<(String, f64)> {
    let step = |line: &str| {
        let (name, seconds) =
            line.strip_prefix("== ")?.strip_suffix(" s")?.rsplit_once(" took ")?;
        Some((name.to_owned(), seconds.parse().ok()?))
    };
    text.lines().filter_map(step).collect()
}

fn print(before: &CiRun, now: &CiRun) -> Result<(), Failure> {
    console::print(format_args!("{:<48}{:>10}{:>10}\n", "seconds on the clock", "before", "now"))?;
    let mut names: Vec<&str> = now.steps.iter().map(|(name, _)| name.as_str()).collect();
    let others = before.steps.iter().map(|(name, _)| name.as_str());
    names.extend(others.filter(|name| now.step(name).is_none()));
    let cell = |seconds: Option<f64>| seconds.map_or(String::new(), |it| format!("{it:.0}"));
    let row = |name: &str, before, now| {
        console::print(format_args!("{name:<48}{:>10}{:>10}\n", cell(before), cell(now)))
    };
    for name in names {
        row(name, before.step(name), now.step(name))?;
    }
    row("all", Some(before.wall), Some(now.wall))?;
    row("all, seconds of all cores", Some(before.cpu), Some(now.cpu))
}

impl CiRun {
    /// The seconds of a step, if there is such a one.
    fn step(&self, name: &str) -> Option<f64> {
        let step = self.steps.iter().find(|(one, _)| one == name);
        step.map(|(_, seconds)| *seconds)
    }

    fn json(&self) -> Value {
        let steps = self.steps.iter().map(|(name, seconds)| json!({"step": name, "s": seconds}));
        json!({"s": self.wall, "cpu_s": self.cpu, "steps": steps.collect::<Value>()})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_those_that_ended() {
        let text = "== cargo test\nok\n== cargo test took 12 s\nit took 3 s\n== cargo xtask wasm\n";
        assert_eq!(steps(text), [("cargo test".to_owned(), 12.0)]);
    }

    #[test]
    fn of_a_failure_the_end_is_shown() {
        let text: Vec<String> = (0..100).map(|line| line.to_string()).collect();
        let shown = last_lines(&text.join("\n"));
        assert_eq!((shown.lines().next(), shown.lines().last()), (Some("40"), Some("99")));
        assert_eq!(last_lines("short"), "short");
    }
}
