//! Runs a program to its end.

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use crate::exit_code::Failure;

/// The output of a program that succeeds.
///
/// # Errors
///
/// Fails with what the program says on stderr if it fails, or if it can't be started.
pub fn finished(command: &mut Command) -> Result<Output, Failure> {
    let name = Path::new(command.get_program()).display().to_string();
    match command.output() {
        Ok(output) if output.status.success() => Ok(output),
        Ok(output) => {
            // Some say on stdout what went wrong.
            let texts = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
            let text = texts.concat();
            Err(Failure::wrong(format!("{name} failed ({}):\n{text}", output.status)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Failure::wrong(format!(
            "{name} is missing: install it, on Debian and Ubuntu with `apt-get install {}`",
            package(&name)
        ))),
        Err(error) => Err(Failure::wrong(format!("{name} can't be started: {error}"))),
    }
}

/// The package that holds a program, on Debian and Ubuntu.
fn package(name: &str) -> &str {
    match name {
        "node" => "nodejs",
        "python3" => "python3 python3-venv",
        other => other,
    }
}
