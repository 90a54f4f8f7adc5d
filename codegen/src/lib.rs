//! Compiles a declarative API specification to the files of a Rust client crate.
//!
//! Text goes in, text comes out: this crate reads the disk only through [`load::read_dir`] and
//! never writes.

// The forms of text are judged by the same text as in every client.
#[allow(dead_code)]
#[path = "../runtime/src/validate/calendar.rs"]
mod calendar;
mod check;
pub mod diagnostic;
mod emit;
#[allow(dead_code)]
#[path = "../runtime/src/validate/format.rs"]
mod format;
mod ir;
pub mod language_schema;
pub mod ledger;
pub mod load;
mod lower;
mod model;
mod openapi;
mod parallel;
mod print;
mod resolve;
pub mod source;
mod spec;
mod text;
#[allow(dead_code)]
#[path = "../runtime/src/validate/unusual.rs"]
mod unusual;

use std::num::NonZeroUsize;
use std::thread;
use std::time::{Duration, Instant};

use diagnostic::Diagnostics;
use ledger::Ledger;
use load::Sources;
use source::SourceFile;

pub use diagnostic::Report;
pub use emit::{MANIFEST_PARTS, ManifestPart};

/// More threads than this gain nothing: each has to lower the model for itself.
const MOST_THREADS: NonZeroUsize = NonZeroUsize::new(4).unwrap();

/// What is to be made.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The name of the emitted package.
    pub package: String,
    /// The only versions to emit, instead of those that each API names; of APIs that are not
    /// among these, nothing is emitted.
    pub emit: Vec<Emitted>,
}

/// One version of an API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emitted {
    /// The API by its folder.
    pub api: String,
    /// One of its `versions`.
    pub version: String,
}

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    /// Nothing where a diagnostic is an error.
    pub output: Option<Output>,
    /// Errors and warnings.
    pub diagnostics: Report,
    /// How long each stage took, in order; of the last ones, how long in the busiest thread.
    pub timings: Vec<(&'static str, Duration)>,
}

/// Every file of the crate.
#[derive(Debug)]
pub struct Output {
    /// In the order of their paths.
    pub files: Vec<OutputFile>,
    /// How much there is of what.
    pub counts: Counts,
    /// How far the boundary cases show each constraint and rule.
    pub boundaries: Vec<Boundary>,
}

/// One constraint or rule with the boundary cases that show it, by their names.
#[derive(Clone, Debug)]
pub struct Boundary {
    /// The version of its API.
    pub version: Option<String>,
    /// Its keys in the file that holds it.
    pub at: String,
    /// What its violations carry.
    pub id: String,
    /// The test that its cases are in; none where no request holds it.
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

/// One file, as text.
#[derive(Debug)]
pub struct OutputFile {
    /// Below the crate's folder, with `/` between names: `src/lib.rs`.
    pub path: String,
    /// All it holds.
    pub text: String,
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

/// Compiles a specification: the whole road, stage by stage.
///
/// Each stage sees what the one before has accepted whole, so that an author is told all that a
/// stage finds wrong at once.
pub fn generate(files: &[SourceFile], options: &Options) -> Outcome {
    let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    generate_with(files, options, threads.min(MOST_THREADS))
}

/// Every version that the APIs of a specification name; none where it can't be read.
pub fn versions(files: &[SourceFile]) -> Vec<Emitted> {
    let mut diagnostics = Diagnostics::default();
    let sources = load::load_sources(files, &mut diagnostics);
    if diagnostics.has_errors() {
        return Vec::new();
    }
    resolve::versions(&load::load_document(&sources, &mut diagnostics))
}

/// The same with a number of threads for the last stages, on which the output never depends.
pub fn generate_with(files: &[SourceFile], options: &Options, threads: NonZeroUsize) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let mut timings = Timings::default();

    let sources = timings.time("scan", || load::load_sources(files, &mut diagnostics));
    let stop = |diagnostics: Diagnostics, timings: Timings| Outcome {
        output: None,
        diagnostics: Report::new(diagnostics, &sources),
        timings: timings.0,
    };
    let Some(apis) = understand((&sources, &options.emit), &mut diagnostics, &mut timings) else {
        return stop(diagnostics, timings);
    };
    let (written, stages) = parallel::write(&apis, &options.package, threads);
    timings.0.extend(stages);
    let output = match written {
        Ok((files, boundaries)) => Some(Output { files, counts: count(&apis), boundaries }),
        Err(fault) => {
            diagnostics
                .error(
                    diagnostic::codes::EMITTED_NO_RUST,
                    diagnostic::At::Path("codegen".to_owned()),
                    fault,
                )
                .help("this is a fault of the compiler: please report it with the specification");
            None
        }
    };
    Outcome { output, diagnostics: Report::new(diagnostics, &sources), timings: timings.0 }
}

/// Lists every node of a specification, with what tells whether a test touches it.
///
/// # Errors
///
/// What is wrong with the specification.
pub fn ledger(files: &[SourceFile]) -> Result<Ledger, Report> {
    let mut diagnostics = Diagnostics::default();
    let sources = load::load_sources(files, &mut diagnostics);
    match understand((&sources, &[]), &mut diagnostics, &mut Timings::default()) {
        Some(apis) => Ok(ledger::ledger(&apis, files, parallel::show(&apis))),
        None => Err(Report::new(diagnostics, &sources)),
    }
}

/// The stages that may refuse; nothing where one does.
fn understand(
    (sources, emit): (&Sources<'_>, &[Emitted]),
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Vec<model::Api>> {
    if diagnostics.has_errors() {
        return None;
    }
    let document = timings.time("decode", || load::load_document(sources, diagnostics));
    if diagnostics.has_errors() {
        return None;
    }
    let apis = timings.time("resolve", || resolve::resolve(&document, emit, diagnostics));
    if diagnostics.has_errors() {
        return None;
    }
    timings.time("check", || check::check(&apis, diagnostics));
    (!diagnostics.has_errors()).then_some(apis)
}

fn count(apis: &[model::Api]) -> Counts {
    let mut counts = Counts { versions: apis.len(), ..Counts::default() };
    let mut names: Vec<&str> = apis.iter().map(|api| api.name.as_str()).collect();
    names.dedup();
    counts.apis = names.len();
    for api in apis {
        counts.operations += api.operations.len();
        counts.schemas += api.schemas.len();
        counts.rules += api.rule_sets().map(|ruled| ruled.rules.len()).sum::<usize>();
        counts.constraints += api.constraints().count();
    }
    counts
}

#[derive(Default)]
struct Timings(Vec<(&'static str, Duration)>);

impl Timings {
    fn time<T>(&mut self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.0.push((stage, start.elapsed()));
        result
    }
}
