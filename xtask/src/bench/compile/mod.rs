//! How long clients take to compile, as a user meets it: whole runs of cargo with dependencies
//! built and nothing kept by incremental compilation, of both builds, the peer and code by hand in
//! turn.

mod crates;
mod maker;
mod measured_crate;
mod report;
mod row;
mod workspace;

use std::path::Path;

use serde_json::Value;

use self::measured_crate::MeasuredCrate;
use self::row::{Measurement, measurements};
use self::workspace::Workspace;
use super::builds::Build;
use crate::console;
use crate::exit_code::Failure;

/// Compiles everything as often as there are rounds, and prints the medians.
pub fn measure(root: &Path, before: &str, rounds: u8) -> Result<Value, Failure> {
    let before = Build::before(root, before)?;
    let workspace = Workspace::write(root, &before, &Build::now(root)?)?;
    let mut measurements = measurements(&workspace);
    build_dependencies(&workspace, &measurements)?;
    for round in 1..=rounds {
        for measurement in &mut measurements {
            let usage = measurement.run(&workspace)?;
            console::complain(format_args!(
                "round {round} of {rounds}: {measurement}: {:.1} s\n",
                usage.cpu
            ));
        }
    }
    report::print(&measurements)?;
    Ok(report::json(&measurements))
}

/// Runs cargo once for everything that is measured, with nothing but dependencies to compile.
fn build_dependencies(workspace: &Workspace, measurements: &[Measurement]) -> Result<(), Failure> {
    workspace.each(|_| true, MeasuredCrate::hollow)?;
    for measurement in measurements {
        console::complain(format_args!("building the dependencies of: {measurement}\n"));
        workspace.cargo(&measurement.line)?;
    }
    workspace.each(|_| true, MeasuredCrate::fill)
}
