//! The last stages, from the model to text, shared out between threads.
//!
//! Each thread lowers for itself, because identifiers can't leave the thread that made them, and
//! then emits and prints the files that no other thread has begun.

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::{OutputFile, Timings, emit, lower, model, print};

/// Stages with the time that each took.
type Stages = Vec<(&'static str, Duration)>;

/// Every file of the crate in the order of their paths, and what the busiest thread did.
///
/// # Errors
///
/// The first file that is no Rust: a fault of this crate.
pub fn write(
    apis: &[model::Api],
    package: &str,
    threads: NonZeroUsize,
) -> (Result<Vec<OutputFile>, String>, Stages) {
    let next = AtomicUsize::new(0);
    let shares = thread::scope(|scope| {
        let spawn = |_| scope.spawn(|| write_share(apis, package, &next));
        let others: Vec<_> = (1..threads.get()).map(spawn).collect();
        let mut shares = vec![write_share(apis, package, &next)];
        for other in others {
            shares.push(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        shares
    });
    let took = |share: &Share| share.stages.iter().map(|(_, took)| *took).sum::<Duration>();
    let stages = shares.iter().max_by_key(|share| took(share)).map(|share| share.stages.clone());
    let mut files: Vec<_> = shares.into_iter().flat_map(|share| share.files).collect();
    files.sort_by(|(first, _), (second, _)| first.cmp(second));
    let file =
        |(path, text): (String, Result<String, String>)| Ok(OutputFile { path, text: text? });
    (files.into_iter().map(file).collect(), stages.unwrap_or_default())
}

/// What one thread wrote.
struct Share {
    files: Vec<(String, Result<String, String>)>,
    stages: Stages,
}

/// Writes files until none is left; `next` is the first that no thread has begun.
fn write_share(apis: &[model::Api], package: &str, next: &AtomicUsize) -> Share {
    let mut timings = Timings::default();
    let krate = timings.time("lower", || lower::lower(apis, package));
    let (mut emitting, mut printing) = (Duration::ZERO, Duration::ZERO);
    let mut files = Vec::new();
    let mut mine = next.fetch_add(1, Ordering::Relaxed);
    for (index, file) in emit::emit(&krate).into_iter().enumerate() {
        if index < mine {
            continue;
        }
        let start = Instant::now();
        let text = match file.content {
            emit::Content::Text(text) => Ok(text()),
            emit::Content::Tokens(tokens) => {
                let tokens = tokens();
                emitting += start.elapsed();
                let start = Instant::now();
                let text = print::print(&file.path, tokens);
                printing += start.elapsed();
                text
            }
        };
        files.push((file.path, text));
        mine = next.fetch_add(1, Ordering::Relaxed);
    }
    timings.0.extend([("emit", emitting), ("print", printing)]);
    Share { files, stages: timings.0 }
}
