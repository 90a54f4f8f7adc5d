//! `cargo xtask regenerate`: compiles specifications to client crates, or reports what is wrong and
//! writes nothing.

mod cache;
pub mod cargo_manifest;
mod checksums;
mod compare;
mod compile;
mod disk;
mod drift;
mod plan;
pub mod project;
mod requested;
pub mod run;
pub mod summary;
pub mod target;
mod watch;
mod write;

use std::path::PathBuf;

use codegen::Emitted;

use self::run::{Run, RunMode, regenerate};
use self::target::CrateTarget;
use crate::arguments::{OutputFormat, api_version};
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;

/// What to generate, and how to report it.
#[derive(clap::Args)]
pub struct RegenerateArguments {
    /// Write nothing; show how the files differ from what the specification makes (exit code 3)
    #[arg(long)]
    check: bool,
    /// Regenerate after every edit of the specification, until Ctrl-C
    #[arg(long, conflicts_with = "check")]
    watch: bool,
    /// Generate from the specification in this folder instead of the project's own
    #[arg(long, value_name = "DIR", requires = "out")]
    spec: Option<PathBuf>,
    /// Write the whole crate to this folder: a new one, an empty one, or one made before
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// The package name of a new crate [default: the name of its folder]
    #[arg(long, requires = "out")]
    name: Option<String>,
    /// Emit only these versions, as `api/version`; separated by commas, or repeated
    #[arg(long, value_name = "API/VERSION", value_delimiter = ',', requires = "out", value_parser = api_version)]
    emit: Vec<Emitted>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
    /// Show how long each stage took
    #[arg(long)]
    timings: bool,
}

/// Runs the command.
pub fn run(arguments: &RegenerateArguments) -> Result<ExitCode, Failure> {
    let mode = if arguments.check { RunMode::Check } else { RunMode::Write };
    if arguments.watch {
        return watch::watch(&targets(arguments)?, |run| show(run, arguments));
    }
    let run = targets(arguments).and_then(|targets| regenerate(&targets, mode));
    match (run, arguments.format) {
        (Ok(run), _) => show(&run, arguments).map(|()| run.end()),
        (Err(failure), OutputFormat::Text) => Err(failure),
        (Err(failure), OutputFormat::Json) => {
            console::print(format_args!("{:#}\n", summary::json_of_failure(&failure)))?;
            Ok(failure.exit_code)
        }
    }
}

/// Shows the result of a run.
fn show(run: &Run, arguments: &RegenerateArguments) -> Result<(), Failure> {
    if arguments.format == OutputFormat::Json {
        return console::print(format_args!("{:#}\n", summary::json(run)));
    }
    console::complain(summary::diagnostics(run, console::stderr_has_colour()));
    console::print(summary::text(run))?;
    if arguments.timings {
        console::print(summary::timings(run))?;
    }
    Ok(())
}

/// Compares the project's own crates with what their specifications make.
pub fn check_own() -> Result<Run, Failure> {
    regenerate(&project::targets(&workspace::root()?)?, RunMode::Check)
}

fn targets(arguments: &RegenerateArguments) -> Result<Vec<CrateTarget>, Failure> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => {
            let mut target = requested::target(spec, out, arguments.name.as_deref())?;
            target.emit.clone_from(&arguments.emit);
            Ok(vec![target])
        }
        _ => project::targets(&workspace::root()?),
    }
}
