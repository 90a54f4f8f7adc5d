//! The measured program: built from the package `benches`, and run by itself or under valgrind.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::cargo::cargo;
use crate::exit_code::Failure;
use crate::process::finished;

/// Makes callgrind count only what this function of the program does.
const COUNTED: &str = "--toggle-collect=measured";

/// A built program.
pub struct Program(PathBuf);

impl Program {
    /// Builds it in release, as users do.
    pub fn build(root: &Path, features: &str) -> Result<Self, Failure> {
        Self::build_with(root, features, &[])
    }

    /// Builds that of another workspace in the folder where its tool was built.
    pub fn build_in(root: &Path, target: &str) -> Result<Self, Failure> {
        Self::build_with(root, "", &[("CARGO_TARGET_DIR", target)])
    }

    fn build_with(
        root: &Path,
        features: &str,
        variables: &[(&str, &str)],
    ) -> Result<Self, Failure> {
        let line =
            format!("build --release --locked --package benches --message-format json {features}");
        let output = cargo(root, line.trim_end(), variables).map_err(Failure::wrong)?;
        let messages = output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut programs = messages.filter_map(|message| {
            let is_ours = message["target"]["name"] == "benches";
            message["executable"].as_str().filter(|_| is_ours).map(PathBuf::from)
        });
        programs.next().map(Self).ok_or_else(|| Failure::wrong("cargo built no `benches`"))
    }

    /// Runs it, and returns the JSON value that it prints.
    pub fn run(&self, arguments: &[&str]) -> Result<Value, Failure> {
        Self::printed(Command::new(&self.0).args(arguments))
    }

    /// Runs it on one core, so that no thread pays for waking one on another core, and returns the
    /// JSON value that it prints.
    pub fn run_on_one_core(&self, arguments: &[&str]) -> Result<Value, Failure> {
        let mut command = Command::new("taskset");
        command.args(["--cpu-list", &first_core()?]).arg(&self.0);
        Self::printed(command.args(arguments))
    }

    fn printed(command: &mut Command) -> Result<Value, Failure> {
        let output = finished(command)?;
        serde_json::from_slice(&output.stdout)
            .map_err(|error| Failure::wrong(format!("`benches` printed what is not JSON: {error}")))
    }

    /// Runs it under valgrind, and returns the instructions of its counted part.
    pub fn instructions(&self, arguments: &[&str]) -> Result<u64, Failure> {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", COUNTED, "--callgrind-out-file=/dev/null"]);
        let output = finished(command.arg(&self.0).args(arguments))?;
        let text = String::from_utf8_lossy(&output.stderr);
        let collected = text.lines().find_map(|line| line.split_once("Collected : "));
        let count = collected.and_then(|(_, count)| count.trim().parse().ok());
        count
            .filter(|count| *count > 0)
            .ok_or_else(|| Failure::wrong(format!("valgrind counted nothing:\n{text}")))
    }
}

/// The first core that this process may use.
fn first_core() -> Result<String, Failure> {
    const STATUS: &str = "/proc/self/status";
    let status = std::fs::read_to_string(STATUS)
        .map_err(|error| Failure::wrong(format!("{STATUS} can't be read: {error}")))?;
    let cores = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    let first = cores.and_then(|cores| cores.trim().split(['-', ',']).next());
    first.map(str::to_owned).ok_or_else(|| Failure::wrong(format!("{STATUS} lists no cores")))
}
