//! `cargo xtask regenerate`: specifications in, client crates out, or a report and nothing else.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use codegen::diagnostic::Diagnostics;
use codegen::{Compilation, Counts, Emitted, Options, Output, Report};

use crate::compare::compare;
use crate::console;
use crate::disk::Disk;
use crate::end::{End, Failure};
use crate::plan::Plan;
use crate::summary;
use crate::target::{MANIFEST, Target};
use crate::{memory, other, workspace, write};

/// What to generate, and how to tell about it.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; show how the files differ from what the specification makes (exit code 3)
    #[arg(long)]
    check: bool,
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
    #[arg(long, value_name = "API/VERSION", value_delimiter = ',', requires = "out", value_parser = emitted)]
    emit: Vec<Emitted>,
    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show how long each stage took
    #[arg(long)]
    timings: bool,
}

/// Who reads the result.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line for each crate; diagnostics on stderr
    Text,
    /// One JSON object on stdout
    Json,
}

/// What a run does with the difference between the emitted files and those on disk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Bring the files up to date.
    Write,
    /// Only look.
    Check,
}

/// One run over all its targets.
pub struct Run {
    /// What it was to do.
    pub mode: Mode,
    /// One for each target, in order.
    pub packages: Vec<Package>,
}

/// What became of one target.
pub struct Package {
    /// The name of the emitted package.
    pub name: String,
    /// What is to be said about the specification.
    pub report: Report,
    /// Absent when the specification of any target of the run is wrong.
    pub made: Option<Made>,
    /// How long each stage took, in order.
    pub timings: Vec<(&'static str, Duration)>,
    /// How to bring the files up to date.
    pub command: String,
}

/// A specification that became files.
pub struct Made {
    /// What the specification holds.
    pub counts: Counts,
    /// How the emitted files compare with those that were on disk.
    pub plan: Plan,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<End, Failure> {
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    let run = targets(arguments).and_then(|targets| regenerate(targets, mode));
    match (run, arguments.format) {
        (Ok(run), Format::Text) => {
            console::complain(summary::diagnostics(&run, console::stderr_has_colour()));
            console::print(summary::text(&run))?;
            if arguments.timings {
                console::print(summary::timings(&run))?;
            }
            Ok(run.end())
        }
        (Ok(run), Format::Json) => {
            console::print(format_args!("{:#}\n", summary::json(&run)))?;
            Ok(run.end())
        }
        (Err(failure), Format::Text) => Err(failure),
        (Err(failure), Format::Json) => {
            console::print(format_args!("{:#}\n", summary::json_of_failure(&failure)))?;
            Ok(failure.end)
        }
    }
}

/// Looks whether the project's own outputs are what their specifications make.
pub fn check_own() -> Result<Run, Failure> {
    regenerate(Target::own(&workspace::root()?)?, Mode::Check)
}

impl Run {
    /// How the command ends.
    pub fn end(&self) -> End {
        let drifted = |package: &Package| !package.made.as_ref().is_some_and(Made::is_current);
        match self.mode {
            _ if self.has_errors() => End::Wrong,
            Mode::Check if self.packages.iter().any(drifted) => End::Drift,
            _ => End::Fine,
        }
    }

    /// Is any specification wrong?
    pub fn has_errors(&self) -> bool {
        self.packages.iter().any(|package| package.report.has_errors())
    }
}

impl Made {
    /// Were the files on disk as emitted, and no others where none belong?
    pub fn is_current(&self) -> bool {
        self.plan.is_current()
    }
}

/// One version of an API as it is written on the command line.
pub fn emitted(text: &str) -> Result<Emitted, String> {
    match text.split_once('/') {
        Some((api, version)) => Ok(Emitted { api: api.to_owned(), version: version.to_owned() }),
        None => Err("write the API and its version: `library/v1`".to_owned()),
    }
}

fn targets(arguments: &Arguments) -> Result<Vec<Target>, Failure> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => {
            let mut target = other::target(spec, out, arguments.name.as_deref())?;
            target.emit.clone_from(&arguments.emit);
            Ok(vec![target])
        }
        _ => Target::own(&workspace::root()?),
    }
}

/// All targets are made in memory before the first file is written.
pub fn regenerate(targets: Vec<Target>, mode: Mode) -> Result<Run, Failure> {
    let outcomes: Vec<Compilation> = targets.iter().map(|target| generate(target, mode)).collect();
    let go_on = !outcomes.iter().any(|outcome| outcome.diagnostics.has_errors());
    let packages = targets.into_iter().zip(outcomes).map(|(target, outcome)| {
        let Compilation { output, diagnostics: report, mut timings } = outcome;
        let made = match output {
            Some(output) if go_on => {
                Some(timed(&mut timings, "compare", || made(&target, output))?)
            }
            None if go_on => return Err(silent(&target)),
            _ => None,
        };
        let Target { package: name, command, .. } = target;
        Ok(Package { name, report, made, timings, command })
    });
    let mut run = Run { mode, packages: packages.collect::<Result<_, Failure>>()? };
    if mode == Mode::Write && go_on {
        write_packages(&mut run.packages)?;
    }
    Ok(run)
}

fn generate(target: &Target, mode: Mode) -> Compilation {
    let mut timings = Vec::new();
    let read = || codegen::load::read_dir(&target.spec, &target.spec_shown);
    let sources = match timed(&mut timings, "read", read) {
        Ok(sources) => sources,
        Err(diagnostics) => {
            return Compilation { output: None, diagnostics: Report::of(diagnostics), timings };
        }
    };
    let package = &target.package;
    let remembers = target.emit.is_empty();
    if mode == Mode::Write
        && remembers
        && let Some(output) = timed(&mut timings, "recall", || memory::recall(package, &sources))
    {
        let diagnostics = Report::of(Diagnostics::default());
        return Compilation { output: Some(output), diagnostics, timings };
    }
    let options = Options { package: package.clone(), emit: target.emit.clone() };
    let mut outcome = codegen::generate(&sources, &options);
    outcome.timings.splice(..0, timings);
    // What the author was warned of would not be said again.
    if remembers && let (Some(output), 0) = (&outcome.output, outcome.diagnostics.warnings()) {
        timed(&mut outcome.timings, "store", || memory::store(package, &sources, output));
    }
    outcome
}

fn silent(target: &Target) -> Failure {
    let package = &target.package;
    Failure::wrong(format!("bug: neither files nor errors came of the specification of {package}"))
}

fn made(target: &Target, output: Output) -> Result<Made, Failure> {
    let Output { mut files, counts, .. } = output;
    if let Some(manifest) = files.iter_mut().find(|file| file.path == MANIFEST) {
        manifest.text = target.manifest(&manifest.text)?;
    }
    if target.schemas {
        files.extend(codegen::language_schema::language_schemas());
    }
    Ok(Made { counts, plan: compare(target, files)? })
}

/// No file is replaced before the new ones of all packages are on disk.
fn write_packages(packages: &mut [Package]) -> Result<(), Failure> {
    let disk = Disk::default();
    let mut staged = Vec::new();
    for Package { made, timings, .. } in packages {
        if let Some(made) = made {
            let files = timed(timings, "stage", || write::stage(&made.plan, &disk))?;
            staged.push((files, timings));
        }
    }
    for (files, timings) in staged {
        timed(timings, "commit", || write::commit(files))?;
    }
    Ok(())
}

fn timed<T>(
    timings: &mut Vec<(&'static str, Duration)>,
    stage: &'static str,
    work: impl FnOnce() -> T,
) -> T {
    let start = Instant::now();
    let result = work();
    timings.push((stage, start.elapsed()));
    result
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_wrong_specification_keeps_every_target_of_the_run_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let out = root.join("out");
        fs::create_dir_all(out.join("src")).unwrap();
        fs::write(out.join("src/stale.rs"), "old").unwrap();

        for mode in [Mode::Write, Mode::Check] {
            let target = Target::whole(
                "a".into(),
                (root.join("missing"), "missing".into()),
                out.clone(),
                "out",
            );
            let run = regenerate(vec![target], mode).unwrap();
            assert_eq!(run.end(), End::Wrong);
            assert!(run.packages[0].made.is_none());
            assert_eq!(fs::read_to_string(out.join("src/stale.rs")).unwrap(), "old");
            assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
        }
    }
}
