//! `cargo xtask conformance`: the official SDKs, which we did not write, judge the simulator, and are
//! judged by the documents.

mod deviation;
mod driver;
mod install;
mod pages;
mod plan;
mod report;
mod run;
mod sdk;
mod service;
mod table;
mod trial;
mod variables;
mod verdict;

use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use codegen::{Descriptor, Report};

use crate::arguments::OutputFormat;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;
use run::Ready;
use sdk::Sdk;
use verdict::{CellVerdict, Finding};

/// Which SDKs to run, and how to show what is found.
#[derive(clap::Args)]
pub struct ConformanceArguments {
    /// Only these SDKs; repeat it for several [default: all]
    #[arg(long = "sdk", value_name = "NAME", value_parser = sdk::named)]
    sdks: Vec<&'static Sdk>,
    /// List the SDKs and the cases that judge them, without running any
    #[arg(long)]
    list: bool,
    /// How to show what is found: a table, or one JSON object a line for each case
    #[arg(long, value_enum, default_value = "text")]
    format: OutputFormat,
}

/// Installs the SDKs, and runs every operation that they offer against the simulator.
pub fn run(arguments: &ConformanceArguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let chosen = |sdk: &&Sdk| arguments.sdks.is_empty() || arguments.sdks.contains(sdk);
    let sdks: Vec<&'static Sdk> = sdk::ALL.iter().filter(chosen).collect();
    if arguments.list {
        return list(&root, &sdks);
    }
    let deviations = deviation::read(&root)?;
    let descriptors = descriptors(&root)?;
    let mut ready = Vec::new();
    for sdk in &sdks {
        console::complain(format_args!("installing {}\n", sdk.name));
        ready.push(Ready::new(&root, sdk)?);
    }
    let findings = thread::scope(|scope| {
        let runs: Vec<_> = ready
            .iter()
            .map(|ready| scope.spawn(|| ready.run(&descriptors, &deviations)))
            .collect();
        let results =
            runs.into_iter().map(|run| run.join().unwrap_or_else(|panic| resume_unwind(panic)));
        results.collect::<Result<Vec<_>, _>>()
    })?;
    let findings: Vec<Finding> = findings.into_iter().flatten().collect();
    match arguments.format {
        OutputFormat::Text => console::print(report::text(&sdks, &findings))?,
        OutputFormat::Json => {
            findings.iter().try_for_each(|it| console::print(format_args!("{}\n", it.json())))?;
        }
    }
    let failed = |finding: &Finding| matches!(finding.verdict, Some(CellVerdict::Failed(_)));
    Ok(if findings.iter().any(failed) { ExitCode::Wrong } else { ExitCode::Fine })
}

/// The project's own specification, each version that a client is emitted for.
fn descriptors(root: &Path) -> Result<Vec<Descriptor>, Failure> {
    let wrong = |report: Report| Failure::wrong(report.text(false).trim_end());
    let files = codegen::load::read_dir(&root.join("spec"), "spec");
    let files = files.map_err(|diagnostics| wrong(Report::of(diagnostics)))?;
    codegen::describe(&files, &[]).map_err(wrong)
}

fn list(root: &Path, sdks: &[&'static Sdk]) -> Result<ExitCode, Failure> {
    for sdk in sdks {
        let table = table::read(root, sdk.table)?;
        let proofs: Vec<&str> = sdk.proofs.iter().map(|proof| proof.name()).collect();
        console::print(format_args!("{} ({}; {})\n", sdk.name, table.api, proofs.join(", ")))?;
        for (operation, cases) in &table.operations {
            let names: Vec<&str> = cases.all().map(|(name, _)| name.as_str()).collect();
            console::print(format_args!("  {operation}: {}\n", names.join(", ")))?;
        }
    }
    Ok(ExitCode::Fine)
}
