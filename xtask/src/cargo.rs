//! Runs cargo, with its output captured or, where a program is built, on the terminal.

use std::env;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use serde_json::Value;

use crate::exit_code::Failure;

/// Runs `cargo` in a folder with arguments separated by blanks, and returns its output; on failure,
/// the command line too.
pub fn cargo(root: &Path, line: &str, variables: &[(&str, &str)]) -> Result<String, String> {
    match start(root, line, variables) {
        Ok(Finished { success: true, output }) => Ok(output),
        Ok(Finished { output, .. }) => Err(format!("$ cargo {line}\n{output}")),
        Err(error) => Err(format!("$ cargo {line}\ncargo can't be started: {error}\n")),
    }
}

/// Builds with `cargo`, which reports on the terminal; returns the path of the program of that name.
pub fn cargo_built(root: &Path, line: &str, name: &str) -> Result<PathBuf, Failure> {
    let mut command = command(root, line);
    command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let output = command.output();
    let output =
        output.map_err(|error| Failure::wrong(format!("cargo can't be started: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let messages = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs = messages.filter_map(|message| {
        let is_it = message["target"]["name"] == name;
        message["executable"].as_str().filter(|_| is_it).map(PathBuf::from)
    });
    let program = programs.next().filter(|_| output.status.success());
    program.ok_or_else(|| Failure::wrong(format!("`cargo {line}` built no `{name}`")))
}

struct Finished {
    success: bool,
    /// Stdout and stderr, interleaved.
    output: String,
}

fn start(root: &Path, line: &str, variables: &[(&str, &str)]) -> io::Result<Finished> {
    let (mut reader, writer) = io::pipe()?;
    let mut command = command(root, line);
    command.envs(variables.iter().copied());
    let mut child = command.stdout(writer.try_clone()?).stderr(writer).spawn()?;
    drop(command);
    let mut output = Vec::new();
    reader.read_to_end(&mut output)?;
    let success = child.wait().as_ref().is_ok_and(ExitStatus::success);
    Ok(Finished { success, output: String::from_utf8_lossy(&output).into_owned() })
}

fn command(root: &Path, line: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(line.split(' '));
    without_our_own_package(&mut command);
    command
}

/// Removes the variables in which `cargo run` describes this tool: build scripts that watch them
/// would run again.
pub fn without_our_own_package(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
}
