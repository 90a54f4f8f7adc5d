//! The measured program: built from the package `benches`, and run by itself or under valgrind.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::cargo::cargo;
use crate::exit_code::Failure;

/// Makes callgrind count only what this function of the program does.
const COUNTED: &str = "--toggle-collect=measured";

/// A built program.
pub struct Program(PathBuf);

impl Program {
    /// Builds it in release, as users do.
    pub fn build(root: &Path, features: &str) -> Result<Self, Failure> {
        let line =
            format!("build --release --locked --package benches --message-format json {features}");
        let output = cargo(root, line.trim_end(), &[]).map_err(Failure::wrong)?;
        let messages = output.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut programs = messages.filter_map(|message| {
            let is_ours = message["target"]["name"] == "benches";
            message["executable"].as_str().filter(|_| is_ours).map(PathBuf::from)
        });
        programs.next().map(Self).ok_or_else(|| Failure::wrong("cargo built no `benches`"))
    }

    /// Runs it, and returns the JSON value that it prints.
    pub fn run(&self, arguments: &[&str]) -> Result<Value, Failure> {
        let mut command = Command::new(&self.0);
        let output = finished(command.args(arguments))?;
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

fn finished(command: &mut Command) -> Result<Output, Failure> {
    let name = Path::new(command.get_program()).display().to_string();
    match command.output() {
        Ok(output) if output.status.success() => Ok(output),
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stderr);
            Err(Failure::wrong(format!("{name} failed ({}):\n{text}", output.status)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Failure::wrong(format!(
            "{name} is missing, and without it instructions can't be counted: install it, on \
             Debian and Ubuntu with `apt-get install valgrind`"
        ))),
        Err(error) => Err(Failure::wrong(format!("{name} can't be started: {error}"))),
    }
}
