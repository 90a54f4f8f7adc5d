//! Runs the client's example in Node on the simulator, and compares what it prints.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::{Descriptor, Report};
use simulator::Simulator;

use crate::exit_code::Failure;
use crate::process::finished;
use crate::workspace::CLIENT;

/// The script that loads the example.
const SCRIPT: &str = "examples/browser/node.cjs";

/// What the example prints.
const PRINTED: &str = "tests/client/examples/printed/browser.txt";

/// Runs it.
pub fn check(root: &Path, module: &Path) -> Result<(), Failure> {
    let printed = root.join(PRINTED);
    let expected = fs::read_to_string(&printed)
        .map_err(|error| Failure::wrong(format!("{PRINTED} can't be read: {error}")))?;
    // With a thread of its own: this one waits for Node.
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::wrong(format!("the runtime can't start: {error}")))?;
    let descriptors = descriptors(root)?;
    let simulator = Simulator::builder(descriptors).start();
    let simulator = runtime.block_on(simulator).map_err(Failure::wrong)?;
    let url = simulator.url();
    let script = root.join(CLIENT).join(SCRIPT);
    let mut node = Command::new("node");
    let output = finished(node.arg(script).arg(module).args([url.as_str(), "any key"]));
    runtime.block_on(simulator.stop());
    let said = String::from_utf8_lossy(&output?.stdout).into_owned();
    match said == expected {
        true => Ok(()),
        false => Err(Failure::wrong(format!("the example printed\n{said}instead of {PRINTED}"))),
    }
}

fn descriptors(root: &Path) -> Result<Vec<Descriptor>, Failure> {
    let wrong = |report: Report| Failure::wrong(report.text(false).trim_end());
    let files = codegen::load::read_dir(&root.join("spec"), "spec");
    let files = files.map_err(|diagnostics| wrong(Report::of(diagnostics)))?;
    codegen::describe(&files, &[]).map_err(wrong)
}
