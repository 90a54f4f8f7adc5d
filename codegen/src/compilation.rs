//! Options for one compilation, and its result.

use std::time::{Duration, Instant};

use crate::diagnostic::Report;

/// Options for one compilation.
#[derive(Clone, Debug, Default)]
pub struct CompilationOptions {
    /// The name of the emitted package.
    pub package: String,
    /// The only versions to emit, instead of those that each API names. Of an API that is not
    /// among them, nothing is emitted.
    pub emit: Vec<Emitted>,
}

/// One version of an API that is emitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emitted {
    /// The name of the API's folder.
    pub api: String,
    /// One of its `versions`.
    pub version: String,
}

/// The result of a compilation.
#[derive(Debug)]
pub struct Compilation {
    /// The crate; `None` where a diagnostic is an error.
    pub output: Option<Output>,
    /// Errors and warnings.
    pub diagnostics: Report,
    /// How long each stage took, in order. Emission and printing take turns in every thread, and
    /// share the time of both by the work in them.
    pub timings: Timings,
}

/// Every file of the crate.
#[derive(Debug)]
pub struct Output {
    /// In the order of their paths.
    pub files: Vec<OutputFile>,
    /// How much the specification holds.
    pub counts: Counts,
    /// How far the boundary cases show each constraint and rule.
    pub boundaries: Vec<LimitCases>,
}

/// One file, as text.
#[derive(Debug)]
pub struct OutputFile {
    /// The path below the crate's folder, with `/` between names: `src/lib.rs`.
    pub path: String,
    /// The content.
    pub text: String,
}

/// One constraint or rule with the boundary cases that show it, by their names.
#[derive(Clone, Debug)]
pub struct LimitCases {
    /// The version of its API.
    pub version: Option<String>,
    /// Its keys in the file that holds it.
    pub at: String,
    /// The id that its violations carry.
    pub id: String,
    /// The test that its cases are in; `None` where no request holds it.
    pub test: Option<String>,
    /// What the names of its cases begin with there.
    pub prefix: String,
    /// Cases that keep it.
    pub kept: Vec<String>,
    /// Cases that break it.
    pub broken: Vec<String>,
    /// Cases that are wanted and can't be had, with the reason.
    pub gaps: Vec<(String, &'static str)>,
}

/// How much a specification holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub apis: usize,
    pub versions: usize,
    pub operations: usize,
    pub schemas: usize,
    pub constraints: usize,
    pub rules: usize,
}

/// Stages with the time that each took.
pub type Timings = Vec<(&'static str, Duration)>;

/// Does the work of one stage, and notes how long it took.
pub(crate) fn time<T>(timings: &mut Timings, stage: &'static str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    timings.push((stage, start.elapsed()));
    result
}
