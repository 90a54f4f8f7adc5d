//! Compiles one target, and takes what it can from the cache and from earlier runs.

use std::time::{Duration, Instant};

use codegen::diagnostic::Diagnostics;
use codegen::source::SourceFile;
use codegen::{Compilation, CompilationOptions, Report, Session};

use super::cache::{PrintedTexts, output};
use super::run::RunMode;
use super::target::CrateTarget;

/// What a process knows of a target from its earlier runs.
#[derive(Default)]
pub struct Earlier {
    /// What it parsed; none in a process that runs only once.
    session: Option<Session>,
    /// What it printed, or read from the cache when it first needed it.
    printed: Option<PrintedTexts>,
}

impl Earlier {
    /// Nothing yet, in a process that runs again and again.
    pub fn of_session() -> Self {
        Self { session: Some(Session::default()), printed: None }
    }
}

/// Compiles a target. With `--check`, everything is made anew, and the cache is left alone.
pub fn compile(target: &CrateTarget, earlier: &mut Earlier, mode: RunMode) -> Compilation {
    let mut timings = Vec::new();
    let read = || codegen::load::read_dir(&target.spec.path, &target.spec.shown);
    let sources = match timed(&mut timings, "read", read) {
        Ok(sources) => sources,
        Err(diagnostics) => {
            return Compilation { output: None, diagnostics: Report::of(diagnostics), timings };
        }
    };
    let options = CompilationOptions { package: target.package.clone(), emit: target.emit.clone() };
    let mut outcome = match mode {
        RunMode::Write => compile_with_cache(&sources, &options, earlier),
        RunMode::Check => codegen::generate(&sources, &options),
    };
    outcome.timings.splice(..0, timings);
    outcome
}

/// Takes the output from the cache, or compiles and puts it there.
fn compile_with_cache(
    sources: &[SourceFile],
    options: &CompilationOptions,
    earlier: &mut Earlier,
) -> Compilation {
    let (package, mut timings) = (&options.package, Vec::new());
    let is_cached = options.emit.is_empty();
    if is_cached
        && let Some(output) = timed(&mut timings, "read cache", || output::load(package, sources))
    {
        let diagnostics = Report::of(Diagnostics::default());
        return Compilation { output: Some(output), diagnostics, timings };
    }
    let load = || timed(&mut timings, "read printed", || PrintedTexts::load(package));
    let printed = earlier.printed.get_or_insert_with(load);
    let mut outcome = match &mut earlier.session {
        Some(session) => session.generate(sources, options, printed),
        None => codegen::generate_cached(sources, options, printed),
    };
    outcome.timings.splice(..0, timings);
    if let Some(made) = &outcome.output {
        timed(&mut outcome.timings, "write cache", || {
            if printed.finish_run() {
                printed.write(package);
            }
            // The cache holds no warnings, and the author should see them each time.
            if is_cached && outcome.diagnostics.warnings() == 0 {
                output::store(package, sources, made);
            }
        });
    }
    outcome
}

/// Does the work of one stage, and notes how long it took.
pub fn timed<T>(
    timings: &mut Vec<(&'static str, Duration)>,
    stage: &'static str,
    work: impl FnOnce() -> T,
) -> T {
    let start = Instant::now();
    let result = work();
    timings.push((stage, start.elapsed()));
    result
}
