//! One run over all its targets: every crate is compiled before the first file is written.

use std::time::Duration;

use codegen::{Compilation, Counts, Output, Report};

use super::compare::compare;
use super::compile::{Earlier, compile, timed};
use super::disk::Disk;
use super::plan::Plan;
use super::target::{CrateTarget, MANIFEST};
use super::write;
use crate::exit_code::{ExitCode, Failure};

/// What a run does with the difference between the emitted files and those on disk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum RunMode {
    /// Bring the files up to date.
    Write,
    /// Only compare.
    Check,
}

/// One run over all its targets.
pub struct Run {
    /// What it does with differences.
    pub mode: RunMode,
    /// One for each target, in order.
    pub packages: Vec<Package>,
}

/// The result for one target.
pub struct Package {
    /// The name of the emitted package.
    pub name: String,
    /// The diagnostics of the specification.
    pub report: Report,
    /// The crate; absent if the specification of any target of the run is wrong.
    pub made: Option<EmittedCrate>,
    /// How long each stage took, in order.
    pub timings: Vec<(&'static str, Duration)>,
    /// The command that brings the files up to date.
    pub command: String,
}

/// A compiled specification.
pub struct EmittedCrate {
    /// How much the specification holds.
    pub counts: Counts,
    /// How the emitted files differ from those on disk.
    pub plan: Plan,
}

impl Run {
    /// The exit code of the command.
    pub fn end(&self) -> ExitCode {
        let drifted =
            |package: &Package| !package.made.as_ref().is_some_and(EmittedCrate::is_current);
        match self.mode {
            _ if self.has_errors() => ExitCode::Wrong,
            RunMode::Check if self.packages.iter().any(drifted) => ExitCode::Drift,
            _ => ExitCode::Fine,
        }
    }

    /// Whether any specification is wrong.
    pub fn has_errors(&self) -> bool {
        self.packages.iter().any(|package| package.report.has_errors())
    }
}

impl EmittedCrate {
    /// Whether the files on disk are those emitted, and no others.
    pub fn is_current(&self) -> bool {
        self.plan.is_current()
    }
}

/// Compiles all targets, then writes or compares them.
pub fn regenerate(targets: &[CrateTarget], mode: RunMode) -> Result<Run, Failure> {
    let mut earlier: Vec<Earlier> = targets.iter().map(|_| Earlier::default()).collect();
    regenerate_again(targets, &mut earlier, mode)
}

/// The same with what is known of each target, which is more afterwards.
pub fn regenerate_again(
    targets: &[CrateTarget],
    earlier: &mut [Earlier],
    mode: RunMode,
) -> Result<Run, Failure> {
    let outcomes = targets.iter().zip(earlier);
    let outcomes = outcomes.map(|(target, earlier)| compile(target, earlier, mode));
    let outcomes: Vec<Compilation> = outcomes.collect();
    let go_on = !outcomes.iter().any(|outcome| outcome.diagnostics.has_errors());
    let packages = targets.iter().zip(outcomes).map(|(target, outcome)| {
        let Compilation { output, diagnostics: report, mut timings } = outcome;
        let made = match output {
            Some(output) if go_on => Some(timed(&mut timings, "compare", || made(target, output))?),
            None if go_on => return Err(no_result(target)),
            _ => None,
        };
        let CrateTarget { package: name, command, .. } = target;
        let (name, command) = (name.clone(), command.clone());
        Ok(Package { name, report, made, timings, command })
    });
    let mut run = Run { mode, packages: packages.collect::<Result<_, Failure>>()? };
    if mode == RunMode::Write && go_on {
        write_packages(&mut run.packages)?;
    }
    Ok(run)
}

fn no_result(target: &CrateTarget) -> Failure {
    let package = &target.package;
    Failure::wrong(format!("bug: compiling {package} made neither files nor errors"))
}

fn made(target: &CrateTarget, output: Output) -> Result<EmittedCrate, Failure> {
    let Output { mut files, counts, .. } = output;
    if let Some(manifest) = files.iter_mut().find(|file| file.path == MANIFEST) {
        manifest.text = target.manifest(&manifest.text)?;
    }
    if target.schemas {
        files.extend(codegen::language_schema::language_schemas());
    }
    Ok(EmittedCrate { counts, plan: compare(target, files)? })
}

/// Stages the files of all packages before it replaces the first.
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::target::Location;
    use super::*;

    #[test]
    fn a_wrong_specification_keeps_every_target_of_the_run_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let out = root.join("out");
        fs::create_dir_all(out.join("src")).unwrap();
        fs::write(out.join("src/stale.rs"), "old").unwrap();

        for mode in [RunMode::Write, RunMode::Check] {
            let spec = Location { path: root.join("missing"), shown: "missing".into() };
            let location = Location { path: out.clone(), shown: "out".into() };
            let target = CrateTarget::whole("a".into(), spec, location);
            let run = regenerate(&[target], mode).unwrap();
            assert_eq!(run.end(), ExitCode::Wrong);
            assert!(run.packages[0].made.is_none());
            assert_eq!(fs::read_to_string(out.join("src/stale.rs")).unwrap(), "old");
            assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
        }
    }
}
