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
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::wrong(format!("the runtime can't start: {error}")))?;
    let mut node = Command::new("node");
    node.arg(root.join(CLIENT).join(SCRIPT)).arg(module);
    let said = runtime.block_on(served(descriptors(root)?, node))?;
    match said == expected {
        true => Ok(()),
        false => Err(Failure::wrong(format!("the example printed\n{said}instead of {PRINTED}"))),
    }
}

/// What a program prints that is passed a simulator's URL and a key.
async fn served(descriptors: Vec<Descriptor>, mut program: Command) -> Result<String, Failure> {
    let simulator = Simulator::builder(descriptors).start().await.map_err(Failure::wrong)?;
    program.args([simulator.url().as_str(), "any key"]);
    // The simulator is served by this thread, so another one waits for the program.
    let output = tokio::task::spawn_blocking(move || finished(&mut program)).await;
    simulator.stop().await;
    let output = output.map_err(|error| Failure::wrong(error.to_string()))??;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn descriptors(root: &Path) -> Result<Vec<Descriptor>, Failure> {
    let wrong = |report: Report| Failure::wrong(report.text(false).trim_end());
    let files = codegen::load::read_dir(&root.join("spec"), "spec");
    let files = files.map_err(|diagnostics| wrong(Report::of(diagnostics)))?;
    codegen::describe(&files, &[]).map_err(wrong)
}
