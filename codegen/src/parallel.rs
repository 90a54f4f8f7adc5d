//! The last stages, from the model to text, shared between threads.
//!
//! Each thread lowers for itself, because identifiers can't leave the thread that made them, and
//! then emits and prints the files that no other thread has begun.

use std::mem::take;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::compilation::{LimitCases, OutputFile, Timings, time};
use crate::{emit, ir, lower, model, print};

/// The files of the crate, as all threads together wrote them.
pub struct Written {
    /// In the order of their paths, or why the first that is not valid Rust is not: a fault of this
    /// crate.
    pub files: Result<Vec<OutputFile>, String>,
    pub boundaries: Vec<LimitCases>,
    /// The stages of the busiest thread.
    pub timings: Timings,
}

/// Writes every file of the crate.
pub fn write_files(apis: &[model::Api], package: &str, threads: NonZeroUsize) -> Written {
    let next = AtomicUsize::new(0);
    let mut shares = thread::scope(|scope| {
        let spawn = |_| scope.spawn(|| write_share(apis, package, &next));
        let others: Vec<_> = (1..threads.get()).map(spawn).collect();
        let mut shares = vec![write_share(apis, package, &next)];
        for other in others {
            shares.push(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        shares
    });
    let took = |share: &Share| share.timings.iter().map(|(_, took)| *took).sum::<Duration>();
    let timings = shares.iter().max_by_key(|share| took(share)).map(|share| share.timings.clone());
    let boundaries = shares.first_mut().map(|share| take(&mut share.boundaries));
    let mut files: Vec<_> = shares.into_iter().flat_map(|share| share.files).collect();
    files.sort_by(|(first, _), (second, _)| first.cmp(second));
    let files = files.into_iter().map(|(path, text)| Ok(OutputFile { path, text: text? }));
    Written {
        files: files.collect(),
        boundaries: boundaries.unwrap_or_default(),
        timings: timings.unwrap_or_default(),
    }
}

/// The files that one thread wrote.
struct Share {
    /// Paths with their text, or why it is not valid Rust.
    files: Vec<(String, Result<String, String>)>,
    /// The same in each share.
    boundaries: Vec<LimitCases>,
    timings: Timings,
}

/// Writes files until none is left; `next` is the first that no thread has begun.
fn write_share(apis: &[model::Api], package: &str, next: &AtomicUsize) -> Share {
    let mut timings = Timings::new();
    let krate = time(&mut timings, "lower", || lower::lower_crate(apis, package));
    let (mut emitting, mut printing) = (Duration::ZERO, Duration::ZERO);
    let mut files = Vec::new();
    let mut mine = next.fetch_add(1, Ordering::Relaxed);
    for (index, file) in emit::emit_crate(&krate).into_iter().enumerate() {
        if index < mine {
            continue;
        }
        let start = Instant::now();
        let text = match file.content {
            emit::FileContent::Text(text) => Ok(text()),
            emit::FileContent::Tokens(tokens) => {
                let tokens = tokens();
                emitting += start.elapsed();
                let start = Instant::now();
                let text = print::print_file(&file.path, tokens);
                printing += start.elapsed();
                text
            }
        };
        files.push((file.path, text));
        mine = next.fetch_add(1, Ordering::Relaxed);
    }
    timings.extend([("emit", emitting), ("print", printing)]);
    let modules = apis.iter().zip(&krate.modules);
    let boundaries = modules.flat_map(|(api, module)| boundaries(api, module)).collect();
    Share { files, boundaries, timings }
}

/// How far the cases of each API show its constraints and rules, without any file.
pub fn lower_boundaries(apis: &[model::Api]) -> Vec<Vec<LimitCases>> {
    let krate = lower::lower_crate(apis, "shown");
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
