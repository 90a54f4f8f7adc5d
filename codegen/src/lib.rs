//! Compiles a declarative API specification to the files of a Rust client crate.
//!
//! Text goes in, text comes out: this crate reads the disk only through [`load::read_dir`] and
//! never writes.

// The compiler judges formats by the same code as every client.
#[allow(dead_code)]
#[path = "../runtime/src/value/moment/calendar.rs"]
mod calendar;
mod check;
mod compilation;
mod content_hash;
mod descriptor;
pub mod diagnostic;
pub mod drift;
mod emit;
#[allow(dead_code)]
#[path = "../runtime/src/validate/format.rs"]
mod format;
pub mod inventory;
mod ir;
pub mod language_schema;
pub mod load;
mod lower;
mod model;
#[allow(dead_code)]
#[path = "../runtime/src/value/multiple.rs"]
mod multiple;
mod openapi;
mod parallel;
mod print;
pub mod print_cache;
mod resolve;
mod script;
pub mod source;
mod spec;
mod text;
mod threads;
#[allow(dead_code)]
#[path = "../runtime/src/validate/unusual.rs"]
mod unusual;
#[allow(dead_code)]
#[path = "../runtime/src/value/moment/unusual_moment.rs"]
mod unusual_moment;

use std::num::NonZeroUsize;
use std::ops::Range;
use std::thread;

use compilation::time;
use diagnostic::{DiagnosticPlace, Diagnostics, codes};
use inventory::Inventory;
use load::{EarlierFiles, Sources};
use print_cache::PrintCache;
use source::SourceFile;

pub use compilation::{
    Compilation, CompilationOptions, Counts, Emitted, LimitCases, Output, OutputFile, Timings,
};
pub use descriptor::descriptor_text;
pub use diagnostic::Report;
pub use emit::{MANIFEST_PARTS, ManifestPart};
pub use simulator::descriptor::Descriptor;
pub use simulator::script::Script;

/// More threads than this gain nothing, as some stages run in one.
const MOST_THREADS: NonZeroUsize = NonZeroUsize::new(8).unwrap();

/// Compiles a specification: the whole road, stage by stage.
///
/// Each stage sees only what the one before has accepted, so that an author is told at once of all
/// that a stage finds wrong.
pub fn generate(files: &[SourceFile], options: &CompilationOptions) -> Compilation {
    generate_with(files, options, all_threads())
}

/// Compiles, and does not print what is in the cache, on which the output never depends.
pub fn generate_cached(
    files: &[SourceFile],
    options: &CompilationOptions,
    cache: &dyn PrintCache,
) -> Compilation {
    compile(files, options, all_threads(), Some(cache), None)
}

/// Compiles with this number of threads, on which the output never depends.
pub fn generate_with(
    files: &[SourceFile],
    options: &CompilationOptions,
    threads: NonZeroUsize,
) -> Compilation {
    compile(files, options, threads, None, None)
}

/// Compiles a specification again and again, and remembers its files from one time to the next. The
/// output is the same as that of [`generate`].
#[derive(Debug, Default)]
pub struct Session {
    earlier: EarlierFiles,
}

impl Session {
    /// Compiles a specification; files that are as they were are not parsed, and what is in the
    /// cache is not printed.
    pub fn generate(
        &mut self,
        files: &[SourceFile],
        options: &CompilationOptions,
        cache: &dyn PrintCache,
    ) -> Compilation {
        compile(files, options, all_threads(), Some(cache), Some(&mut self.earlier))
    }
}

fn all_threads() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN).min(MOST_THREADS)
}

fn compile(
    files: &[SourceFile],
    options: &CompilationOptions,
    threads: NonZeroUsize,
    cache: Option<&dyn PrintCache>,
    earlier: Option<&mut EarlierFiles>,
) -> Compilation {
    let mut diagnostics = Diagnostics::default();
    let mut timings = Timings::new();
    let mut sources = time(&mut timings, "scan", || {
        load::load_changed_sources(files, earlier, threads, &mut diagnostics)
    });
    let apis = resolve_and_check(&sources, &options.emit, threads, &mut diagnostics, &mut timings);
    if diagnostics.is_empty() {
        // Only a report shows what stands in them, and they take much memory.
        sources = Sources::default();
    }
    let output = apis.and_then(|apis| {
        let counts = count(&apis);
        let written = parallel::write_files(apis, &options.package, threads, cache);
        timings.extend(written.timings);
        match written.files {
            Ok(files) => Some(Output { files, counts, boundaries: written.boundaries }),
            Err(fault) => {
                diagnostics
                    .error(
                        codes::EMITTED_NO_RUST,
                        DiagnosticPlace::Path("codegen".to_owned()),
                        fault,
                    )
                    .help(
                        "this is a fault of the compiler: please report it with the specification",
                    );
                None
            }
        }
    });
    Compilation { output, diagnostics: Report::new(diagnostics, &sources), timings }
}

/// The stages that may refuse a specification; `None` where one does.
fn resolve_and_check(
    sources: &Sources<'_>,
    emit: &[Emitted],
    threads: NonZeroUsize,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Vec<model::Api>> {
    if diagnostics.has_errors() {
        return None;
    }
    let files = 0..sources.files().len();
    let document = time(timings, "decode", || load::load_document(sources, files, diagnostics));
    if diagnostics.has_errors() {
        return None;
    }
    let apis = time(timings, "resolve", || resolve::resolve(&document, emit, threads, diagnostics));
    if diagnostics.has_errors() {
        return None;
    }
    time(timings, "check", || {
        check::check_apis(&apis, threads, diagnostics);
        // Of some versions alone, a script may be about others.
        if emit.is_empty() && !diagnostics.has_errors() {
            read_scripts(&apis, &document.scripts, diagnostics);
        }
    });
    (!diagnostics.has_errors()).then_some(apis)
}

/// Every version that the APIs of a specification name; none where it can't be read.
pub fn versions(files: &[SourceFile]) -> Vec<Emitted> {
    let mut diagnostics = Diagnostics::default();
    let sources = load::load_sources(files, &mut diagnostics);
    if diagnostics.has_errors() {
        return Vec::new();
    }
    resolve::versions(&load::load_document(&sources, 0..files.len(), &mut diagnostics))
}

/// Lists every node of a specification, with what tells whether a test touches it.
///
/// # Errors
///
/// A report of all that is wrong with the specification.
pub fn inventory(files: &[SourceFile]) -> Result<Inventory, Report> {
    let mut diagnostics = Diagnostics::default();
    let sources = load::load_sources(files, &mut diagnostics);
    match resolve_and_check(&sources, &[], NonZeroUsize::MIN, &mut diagnostics, &mut Timings::new())
    {
        Some(apis) => Ok(inventory::inventory(&apis, files, parallel::lower_boundaries(&apis))),
        None => Err(Report::new(diagnostics, &sources)),
    }
}

/// Reads scripts against a specification, for the versions that it emits and those in `versions`.
///
/// The scripts of the specification itself are not looked at.
///
/// # Errors
///
/// A report of all that is wrong with the specification, or else with the scripts.
pub fn scripts(
    files: &[SourceFile],
    scripts: &[SourceFile],
    versions: &[Emitted],
) -> Result<Vec<Script>, Report> {
    let mut all: Vec<SourceFile> =
        files.iter().filter(|file| !load::is_script(file.below())).cloned().collect();
    let specification = 0..all.len();
    all.extend_from_slice(scripts);
    let mut diagnostics = Diagnostics::default();
    let sources = load::load_sources(&all, &mut diagnostics);
    let read = resolve_for_scripts(&sources, specification, versions, &mut diagnostics);
    match read {
        Some(read) if !diagnostics.has_errors() => Ok(read),
        _ => Err(Report::new(diagnostics, &sources)),
    }
}

/// Takes scripts, which follow the files of the specification, through the stages; `None` where one
/// refuses something.
fn resolve_for_scripts(
    sources: &Sources<'_>,
    specification: Range<usize>,
    versions: &[Emitted],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Script>> {
    if diagnostics.has_errors() {
        return None;
    }
    let first = specification.end;
    let document = load::load_document(sources, specification, diagnostics);
    let scripts = (first..sources.files().len())
        .filter_map(|file| load::load_script(sources, file, diagnostics));
    let scripts: Vec<spec::ScriptFile> = scripts.collect();
    if diagnostics.has_errors() {
        return None;
    }
    let threads = all_threads();
    let mut apis = resolve::resolve(&document, &[], threads, diagnostics);
    let is_missing = |one: &&Emitted| {
        !apis.iter().any(|api| api.name == one.api && api.version.as_ref() == Some(&one.version))
    };
    let missing: Vec<Emitted> = versions.iter().filter(is_missing).cloned().collect();
    if !missing.is_empty() {
        apis.extend(resolve::resolve(&document, &missing, threads, diagnostics));
    }
    if diagnostics.has_errors() {
        return None;
    }
    check::check_apis(&apis, threads, diagnostics);
    (!diagnostics.has_errors()).then(|| read_scripts(&apis, &scripts, diagnostics))
}

fn read_scripts(
    apis: &[model::Api],
    scripts: &[spec::ScriptFile],
    diagnostics: &mut Diagnostics,
) -> Vec<Script> {
    scripts.iter().map(|file| script::read_script(apis, file, diagnostics)).collect()
}

/// Describes each version that is emitted, or only the versions in `emit`, in the order of the
/// specification; [`descriptor_text`] gives the text of each.
///
/// # Errors
///
/// A report of all that is wrong with the specification.
pub fn describe(files: &[SourceFile], emit: &[Emitted]) -> Result<Vec<Descriptor>, Report> {
    let mut diagnostics = Diagnostics::default();
    let sources = load::load_sources(files, &mut diagnostics);
    match resolve_and_check(&sources, emit, all_threads(), &mut diagnostics, &mut Timings::new()) {
        Some(apis) => Ok(apis.iter().map(descriptor::describe).collect()),
        None => Err(Report::new(diagnostics, &sources)),
    }
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
