//! Runs modules in Node: the wire tests, against the servers that the native half plays.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::exit_code::Failure;
use crate::process::finished;

/// The first version whose `fetch` is on by default.
const OLDEST: u32 = 18;

/// Checks that Node is there and has `fetch`.
pub fn is_there() -> Result<(), Failure> {
    let output = finished(Command::new("node").arg("--version"))?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let version = text.trim_start_matches('v').split('.').next().and_then(|it| it.parse().ok());
    match version {
        Some(version) if OLDEST <= version => Ok(()),
        _ => Err(Failure::wrong(format!(
            "node {text} has no `fetch`: install version {OLDEST} or later"
        ))),
    }
}

/// Runs the tests against a server of this machine, and fails unless they reach their end.
pub fn wire_tests(host: &Path, module: &Path) -> Result<(), Failure> {
    let wrong = |error: std::io::Error| Failure::wrong(format!("{}: {error}", host.display()));
    let mut server = Command::new(host);
    server.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server = server.spawn().map_err(wrong)?;
    let mut url = String::new();
    let read = server.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut url));
    let tested = match read {
        Some(Ok(count)) if count > 0 => run_tests(module, url.trim()),
        _ => Err(Failure::wrong("the server of the wire tests did not start")),
    };
    // It ends with its input.
    drop(server.stdin.take());
    server.wait().map_err(wrong)?;
    tested
}

fn run_tests(module: &Path, url: &str) -> Result<(), Failure> {
    let status = Command::new("node").arg(module).env("WIRE_SERVER", url).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::wrong(format!("the wire tests failed in Node ({status})"))),
        Err(error) => Err(Failure::wrong(format!("node can't be started: {error}"))),
    }
}
