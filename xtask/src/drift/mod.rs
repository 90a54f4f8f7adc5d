//! `cargo xtask drift`: recordings of observers and recorded bodies become a report of what the
//! specification lacks, and a patch of its YAML that compiles.

mod input;
mod show;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::CompilationOptions;
use codegen::drift::{Drift, DriftReport, PatchedFile};
use codegen::source::SourceFile;

use crate::arguments::OutputFormat;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

use input::{BodyNames, add};

/// What to read, and where the patch goes.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct DriftArguments {
    /// A recording of an observer, a recorded body, or a folder of these
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The API and version of recorded bodies, instead of the first names of their paths
    #[arg(long, value_name = "API/VERSION")]
    api: Option<String>,
    /// The operation that recorded bodies answer, instead of the name in their paths
    #[arg(long, value_name = "NAME", requires = "api")]
    operation: Option<String>,
    /// The event of which recorded bodies are deliveries, instead of the name in their paths
    #[arg(long, value_name = "EVENT", requires = "api", conflicts_with = "operation")]
    webhook: Option<String>,
    /// Read the specification in this folder instead of the project's own
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Write the patch to this file instead of stdout
    #[arg(long, value_name = "FILE")]
    patch: Option<PathBuf>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask drift drift.json                   what an observer of the client recorded
  cargo xtask drift bodies                       a folder of recorded bodies
  cargo xtask drift --api library/v1 --operation get_book body.json
  cargo xtask drift --patch drift.patch bodies   `git apply drift.patch` makes the changes

In a folder, paths say what a body is:
  API/VERSION/OPERATION.json        API/VERSION/OPERATION/ANY_NAME.json
  API/VERSION/webhooks/EVENT.json   API/VERSION/webhooks/EVENT/ANY_NAME.json
An API without versions has no VERSION there; below `--api`, paths begin with the operation.
Recordings may stand anywhere in it.

Exit codes: 0 no drift, 1 a file or the specification is wrong, 2 usage, 3 drift";

/// The project's own specification.
const SPEC: &str = "spec";

/// Runs the command.
pub fn run(arguments: &DriftArguments) -> Result<ExitCode, Failure> {
    let files = specification(arguments)?;
    let report = report(&files, arguments)?;
    compiles(&files, &report.patch)?;
    let patch = show::patch(&report.patch);
    if let Some(path) = &arguments.patch {
        write(path, &patch)?;
    }
    let shown = if arguments.patch.is_some() { "" } else { &patch };
    console::print(match arguments.format {
        OutputFormat::Text => show::text(&report) + shown,
        OutputFormat::Json => show::json(&report, &patch),
    })?;
    match report.findings.is_empty() && report.more == 0 {
        true => Ok(ExitCode::Fine),
        false => Ok(ExitCode::Drift),
    }
}

fn specification(arguments: &DriftArguments) -> Result<Vec<SourceFile>, Failure> {
    let (folder, shown) = match &arguments.spec {
        Some(folder) => (folder.clone(), folder.display().to_string()),
        None => (workspace::root()?.join(SPEC), SPEC.to_owned()),
    };
    codegen::load::read_dir(&folder, &shown)
        .map_err(|diagnostics| wrong(&codegen::Report::of(diagnostics)))
}

/// Reads all that was recorded, and says what the specification lacks of it.
fn report(files: &[SourceFile], arguments: &DriftArguments) -> Result<DriftReport, Failure> {
    let mut drift = Drift::new(files).map_err(|report| wrong(&report))?;
    let names = BodyNames::of(
        arguments.api.as_deref(),
        arguments.operation.as_deref(),
        arguments.webhook.as_deref(),
    );
    add(&mut drift, &arguments.path, &names)?;
    drift.report().map_err(|report| wrong(&report))
}

/// Compiles the specification as it is after the patch, to its last stage.
fn compiles(files: &[SourceFile], patch: &[PatchedFile]) -> Result<(), Failure> {
    if patch.is_empty() {
        return Ok(());
    }
    let patched = files.iter().map(|file| {
        let found = patch.iter().find(|patched| patched.below == file.below());
        found.map_or_else(|| file.clone(), |patched| file.with_text(&patched.after))
    });
    let patched: Vec<SourceFile> = patched.collect();
    let options = CompilationOptions { package: "patched".to_owned(), emit: Vec::new() };
    let compilation = codegen::generate(&patched, &options);
    match compilation.output {
        Some(_) => Ok(()),
        None => {
            let text = compilation.diagnostics.text(false);
            Err(Failure::wrong(format!("bug: the patch doesn't compile:\n{}", text.trim_end())))
        }
    }
}

fn write(path: &Path, patch: &str) -> Result<(), Failure> {
    fs::write(path, patch).map_err(|error| {
        let shown = path.display();
        Failure::wrong(format!("{shown} can't be written: {error}: name another with `--patch`"))
    })
}

fn wrong(report: &codegen::Report) -> Failure {
    Failure::wrong(report.text(false).trim_end())
}

#[cfg(test)]
mod tests;
