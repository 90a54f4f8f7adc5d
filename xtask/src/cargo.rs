//! Runs cargo, either with its output captured or on the terminal.

use std::env;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, ExitStatus};

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

/// Runs `cargo` with its output on the terminal; returns whether it succeeded.
pub fn cargo_aloud(root: &Path, line: &str) -> Result<bool, Failure> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(line.split(' '));
    without_our_own_package(&mut command);
    let status = command.status();
    let status =
        status.map_err(|error| Failure::wrong(format!("cargo can't be started: {error}")))?;
    Ok(status.success())
}

struct Finished {
    success: bool,
    /// Stdout and stderr, interleaved.
    output: String,
}

fn start(root: &Path, line: &str, variables: &[(&str, &str)]) -> io::Result<Finished> {
    let (mut reader, writer) = io::pipe()?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(line.split(' ')).envs(variables.iter().copied());
    without_our_own_package(&mut command);
    let mut child = command.stdout(writer.try_clone()?).stderr(writer).spawn()?;
    drop(command);
    let mut output = Vec::new();
    reader.read_to_end(&mut output)?;
    let success = child.wait().as_ref().is_ok_and(ExitStatus::success);
    Ok(Finished { success, output: String::from_utf8_lossy(&output).into_owned() })
}

/// Removes the variables in which `cargo run` describes this tool: build scripts that watch them
/// would run again.
fn without_our_own_package(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
}
