//! The last stages, from the model to text: lowered once, then emitted and printed part by part, by
//! whichever thread is free.

use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use proc_macro2::TokenStream;

use crate::compilation::{LimitCases, OutputFile, Timings, time};
use crate::descriptor::{describe, descriptor_text};
use crate::emit::{File, FileContent};
use crate::print_cache::{ContentHash, PrintCache};
use crate::threads::map_in_threads;
use crate::{emit, ir, lower, model, print};

/// The files of the crate.
pub struct Written {
    /// In the order of their paths, or why the first that is not valid Rust is not: a fault of this
    /// crate.
    pub files: Result<Vec<OutputFile>, String>,
    pub boundaries: Vec<LimitCases>,
    pub timings: Timings,
}

/// Writes every file of the crate; what is in the cache is not printed again. The model goes as
/// soon as it is lowered.
pub fn write_files(
    apis: Vec<model::Api>,
    package: &str,
    threads: NonZeroUsize,
    cache: Option<&dyn PrintCache>,
) -> Written {
    let mut timings = Timings::new();
    let krate = time(&mut timings, "lower", || lower::lower_crate(&apis, package, threads));
    let boundaries = all_boundaries(&apis, &krate).into_iter().flatten().collect();
    let descriptors = time(&mut timings, "describe", || {
        map_in_threads(threads, &apis, |api| descriptor_text(&describe(api)))
    });
    drop(apis);
    let files = emit::emit_crate(&krate, &descriptors);
    let pieces: Vec<Piece<'_>> = files.iter().flat_map(pieces).collect();
    let start = Instant::now();
    let written = map_in_threads(threads, &pieces, |piece| piece.write(cache));
    timings.extend(shared_time(start.elapsed(), &written));
    let files = join(&files, written.into_iter().map(|written| written.text));
    Written { files, boundaries, timings }
}

/// What one thread writes at a time.
enum Piece<'f> {
    /// A part of the file at a path.
    Part(&'f str, &'f emit::FilePart<'f>),
    /// A whole file that is not printed.
    Text(&'f (dyn Fn() -> String + Send + Sync + 'f)),
}

/// A piece as text, with what it took.
struct WrittenPiece {
    /// Or why it is not valid Rust.
    text: Result<String, String>,
    emitting: Duration,
    printing: Duration,
}

fn pieces<'f>(file: &'f File<'f>) -> Vec<Piece<'f>> {
    match &file.content {
        FileContent::Rust(parts) => {
            parts.iter().map(|part| Piece::Part(&file.path, part)).collect()
        }
        FileContent::Text(text) => vec![Piece::Text(&**text)],
    }
}

impl Piece<'_> {
    fn write(&self, cache: Option<&dyn PrintCache>) -> WrittenPiece {
        let start = Instant::now();
        let (path, part) = match self {
            Self::Part(path, part) => (path, part),
            Self::Text(text) => return WrittenPiece::emitted(Ok(text()), start.elapsed()),
        };
        let hash = part.hash.as_ref().filter(|_| cache.is_some()).map(|hash| hash());
        let known = cache.zip(hash).and_then(|(cache, hash)| cache.load(hash));
        if let Some(text) = known {
            return WrittenPiece::emitted(Ok(text), start.elapsed());
        }
        let tokens = (part.emit)();
        let emitting = start.elapsed();
        let text = match (cache, hash) {
            (None, _) => print::print_part(path, tokens),
            (Some(cache), Some(hash)) => print(cache, hash, path, tokens),
            (Some(cache), None) => print_if_new(cache, path, tokens),
        };
        WrittenPiece { text, emitting, printing: start.elapsed() - emitting }
    }
}

impl WrittenPiece {
    /// A piece that did not have to be printed.
    fn emitted(text: Result<String, String>, emitting: Duration) -> Self {
        Self { text, emitting, printing: Duration::ZERO }
    }
}

/// Text from the cache where these tokens were printed before.
fn print_if_new(cache: &dyn PrintCache, path: &str, tokens: TokenStream) -> Result<String, String> {
    let hash = ContentHash::of(&tokens.to_string());
    match cache.load(hash) {
        Some(text) => Ok(text),
        None => print(cache, hash, path, tokens),
    }
}

/// Puts the printed text into the cache: what is there has been parsed once.
fn print(
    cache: &dyn PrintCache,
    hash: ContentHash,
    path: &str,
    tokens: TokenStream,
) -> Result<String, String> {
    let text = print::print_part(path, tokens)?;
    cache.store(hash, &text);
    Ok(text)
}

/// Puts the texts of all pieces together to files.
fn join(
    files: &[File<'_>],
    mut texts: impl Iterator<Item = Result<String, String>>,
) -> Result<Vec<OutputFile>, String> {
    let mut written = Vec::with_capacity(files.len());
    for File { path, content } in files {
        let count = if let FileContent::Rust(parts) = content { parts.len() } else { 1 };
        let mut pieces = texts.by_ref().take(count).collect::<Result<Vec<String>, String>>()?;
        let text = match content {
            FileContent::Rust(_) => print::print_file(&pieces),
            FileContent::Text(_) => pieces.pop().unwrap_or_default(),
        };
        written.push(OutputFile { path: path.clone(), text });
    }
    written.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(written)
}

/// How long each stage took, of the time that the stages took together.
fn shared_time(both: Duration, written: &[WrittenPiece]) -> Timings {
    let emitting: Duration = written.iter().map(|piece| piece.emitting).sum();
    let printing: Duration = written.iter().map(|piece| piece.printing).sum();
    let share = emitting.as_secs_f64() / (emitting + printing).as_secs_f64().max(f64::MIN_POSITIVE);
    let emitting = both.mul_f64(share.min(1.0));
    vec![("emit", emitting), ("print", both - emitting)]
}

/// How far the cases of each API show its constraints and rules, without any file.
pub fn lower_boundaries(apis: &[model::Api]) -> Vec<Vec<LimitCases>> {
    let krate = lower::lower_crate(apis, "shown", NonZeroUsize::MIN);
    all_boundaries(apis, &krate)
}

fn all_boundaries(apis: &[model::Api], krate: &ir::Crate) -> Vec<Vec<LimitCases>> {
    let modules = apis.iter().zip(&krate.modules);
    modules.map(|(api, module)| boundaries(api, module)).collect()
}

fn boundaries(api: &model::Api, module: &ir::Module) -> Vec<LimitCases> {
    let reason = |gap: &ir::Gap| match gap {
        ir::Gap::NotSent => "no request holds it",
        ir::Gap::TooLong => "longer than a test should be",
        ir::Gap::NothingBeyond => "the range reaches as far as the type",
        ir::Gap::EverythingKeepsIt => "nothing is known to break it",
        ir::Gap::NothingKeepsIt => "nothing is known to keep it",
    };
    let own = |boundary: &ir::Boundary| {
        let ir::Boundary { at, id, group, prefix, kept, broken, gaps } = boundary.clone();
        let gaps = gaps.iter().map(|(name, gap)| (name.clone(), reason(gap))).collect();
        let test = group.map(|group| format!("{}::{group}", module.case_module()));
        LimitCases { version: api.version.clone(), at, id, test, prefix, kept, broken, gaps }
    };
    module.boundaries.iter().map(own).collect()
}
