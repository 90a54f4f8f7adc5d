//! Running one example as a program, and holding all that it prints.

use std::process::Command;

/// The program of all examples, which runs the one that it is passed the name of.
const PROGRAM: &str = env!("CARGO_BIN_EXE_example");

/// An example, and what it prints.
#[derive(Clone, Copy)]
pub struct Example {
    pub name: &'static str,
    pub printed: &'static str,
}

impl Example {
    /// Runs it, and compares what it prints, but for the ports of the simulator, and for the crate in
    /// the path of a type: by itself, an example is the root of its own.
    #[track_caller]
    pub fn check(self) {
        let output = Command::new(PROGRAM).arg(self.name).output().expect("the example runs");
        let printed = String::from_utf8_lossy(&output.stdout).replace("example::", "");
        let errors = String::from_utf8_lossy(&output.stderr);
        let name = self.name;
        assert_eq!((&*without_ports(&printed), &*errors), (self.printed, ""), "{name}");
        assert!(output.status.success(), "{name}: {}", output.status);
    }
}

/// Writes `PORT` for each port of this machine, since the simulator takes a free one.
fn without_ports(text: &str) -> String {
    let mut parts = text.split("http://127.0.0.1:");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|one: char| one.is_ascii_digit());
        result.push_str("http://127.0.0.1:PORT");
        result.push_str(rest);
    }
    result
}
