//! `cargo xtask describe`: a specification as descriptors, the JSON documents that others read.

use std::path::PathBuf;

use codegen::source::SourceFile;
use codegen::{Descriptor, Emitted, descriptor_text};

use crate::arguments::api_version;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

/// What to describe.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct DescribeArguments {
    /// The API and its version, or an API without versions; without it, a list of every version that
    /// is emitted
    #[arg(value_name = "API/VERSION")]
    api: Option<String>,
    /// Read the specification in this folder instead of the project's own
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask describe                      a JSON array of all that is emitted
  cargo xtask describe library/v1           one JSON object
  cargo xtask describe --spec DIR library   an API without versions, of another specification

The JSON Schema of a descriptor is `spec/schema/descriptor.json`.

Exit codes: 0 fine, 1 the specification is wrong, 2 there is no such API or version";

/// The project's own specification.
const SPEC: &str = "spec";

/// Runs the command.
pub fn run(arguments: &DescribeArguments) -> Result<ExitCode, Failure> {
    console::print(answer(&files(arguments)?, arguments.api.as_deref())?)?;
    Ok(ExitCode::Fine)
}

fn files(arguments: &DescribeArguments) -> Result<Vec<SourceFile>, Failure> {
    let (folder, shown) = match &arguments.spec {
        Some(folder) => (folder.clone(), folder.display().to_string()),
        None => (workspace::root()?.join(SPEC), SPEC.to_owned()),
    };
    codegen::load::read_dir(&folder, &shown)
        .map_err(|diagnostics| wrong(codegen::Report::of(diagnostics)))
}

/// The text of what is asked for.
fn answer(files: &[SourceFile], wanted: Option<&str>) -> Result<String, Failure> {
    let Some(wanted) = wanted else { return Ok(list(&describe(files, &[])?)) };
    let versions = codegen::versions(files);
    // A version need not be among those that are emitted.
    let emit = api_version(wanted).ok().filter(|version| versions.contains(version));
    let described = describe(files, emit.as_slice())?;
    match described.iter().find(|descriptor| descriptor.title() == wanted) {
        Some(descriptor) => Ok(descriptor_text(descriptor)),
        None => Err(unknown(wanted, &versions, &described)),
    }
}

fn describe(files: &[SourceFile], emit: &[Emitted]) -> Result<Vec<Descriptor>, Failure> {
    codegen::describe(files, emit).map_err(wrong)
}

/// Descriptors as a JSON array.
fn list(descriptors: &[Descriptor]) -> String {
    let texts: Vec<String> = descriptors.iter().map(descriptor_text).collect();
    let items: Vec<&str> = texts.iter().map(|text| text.trim_end()).collect();
    format!("[\n{}\n]\n", items.join(",\n"))
}

fn unknown(wanted: &str, versions: &[Emitted], described: &[Descriptor]) -> Failure {
    let without = described.iter().filter(|descriptor| descriptor.version.is_none());
    let without = without.map(|descriptor| descriptor.api.clone());
    let versions = versions.iter().map(|one| format!("{}/{}", one.api, one.version));
    let all: Vec<String> = versions.chain(without).collect();
    let wanted = wanted.escape_debug();
    Failure::usage(format!("there is no `{wanted}`: the specification has {}", all.join(", ")))
}

fn wrong(report: codegen::Report) -> Failure {
    Failure::wrong(report.text(false).trim_end())
}

#[cfg(test)]
mod tests;
