//! The program that `cargo xtask bench` runs: it prints one JSON value and judges nothing.
//!
//! `list` names the subjects of `count`; `count SUBJECT` runs one once and counts what it asks of
//! the allocator; `time`, `validators`, `call` and `webhook` measure medians; `scaling MOST ROUNDS`
//! compiles ever larger specifications; `simulator` measures a part of the simulator.

mod allocation;
mod call;
mod list;
mod member;
mod multiply;
mod simulator;
mod subject;
mod timing;
#[cfg(feature = "webhooks")]
mod webhook;

use std::time::Instant;

use codegen::source::SourceFile;
use serde_json::{Value, json};

use timing::Work;

#[global_allocator]
static ALLOCATOR: allocation::Counting = allocation::Counting;

/// How often `count` repeats work that is too short to stand out from what surrounds it.
const REPEATS: usize = 1000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["list"] => json!(subject::ALL),
        ["count", name] => count(name),
        ["time"] => time(),
        ["validators"] => validators(),
        ["call"] => call::measure(),
        ["webhook"] => webhook(),
        ["simulator", ref words @ ..] => simulator::measure(words),
        ["scaling", most, rounds] => scaling(number(most), number(rounds)),
        _ => panic!("`cargo xtask bench` runs this program"),
    };
    println!("{result}");
}

/// Callgrind counts the instructions of this function, whatever it calls.
#[unsafe(no_mangle)]
#[inline(never)]
fn measured(work: &mut Work, repeats: usize) {
    for _ in 0..repeats {
        work();
    }
}

/// Counts one run, after a first one that fills whatever is made on first use.
fn count(name: &str) -> Value {
    let mut work = subject::prepare(name).unwrap_or_else(|| panic!("no subject is called {name}"));
    let short = name.starts_with("validate") || name.starts_with("call");
    let repeats = if short { REPEATS } else { 1 };
    work();
    let (usage, ()) = allocation::usage(|| measured(&mut work, repeats));
    json!({
        "repeats": repeats,
        "allocations": usage.allocations / repeats,
        "bytes": usage.bytes / repeats,
        "peak": usage.peak,
    })
}

/// The nanoseconds of every subject.
fn time() -> Value {
    let named = |name| (name, subject::prepare(name).expect("every name has its subject"));
    figures(&mut subject::ALL.map(named))
}

fn figures(works: &mut [(&str, Work)]) -> Value {
    let medians = timing::medians(works);
    works
        .iter()
        .zip(medians)
        .map(|((name, _), median)| ((*name).to_owned(), json!(median)))
        .collect()
}

/// The nanoseconds of our validator and of a peer's, measured in turn.
#[cfg(feature = "peer")]
fn validators() -> Value {
    use garde::Validate;
    use std::hint::black_box;

    let peer = |member: invented::lending::RegisterMember, violations: usize| -> Work {
        let peer = member::Peer::from(member);
        let found = peer.validate().err().map_or(0, |report| report.iter().count());
        assert_eq!(found, violations);
        Box::new(move || drop(black_box(black_box(&peer).validate())))
    };
    let ours = |name| subject::prepare(name).expect("every name has its subject");
    figures(&mut [
        ("valid", ours("validate_valid")),
        ("valid_peer", peer(member::valid(), 0)),
        ("five_violations", ours("validate_five_violations")),
        ("five_violations_peer", peer(member::with_five_violations(), 5)),
    ])
}

#[cfg(not(feature = "peer"))]
fn validators() -> Value {
    panic!("built without its peer: add `--features peer`")
}

#[cfg(feature = "webhooks")]
fn webhook() -> Value {
    webhook::measure()
}

#[cfg(not(feature = "webhooks"))]
fn webhook() -> Value {
    panic!("built without verifying: add `--features webhooks`")
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

/// One row for 1, 2, 4 ... times the project's own specification.
fn scaling(most: usize, rounds: usize) -> Value {
    let once = subject::specification("spec");
    let sizes = std::iter::successors(Some(1), |times| Some(times * 2));
    let row = |times| row(&multiply::multiply(&once, times), times, rounds);
    sizes.take_while(|times| *times <= most).map(row).collect()
}

fn row(files: &[SourceFile], times: usize, rounds: usize) -> Value {
    let (usage, outcome) = allocation::usage(|| subject::generate(files));
    let milliseconds = (0..rounds).map(|_| {
        let start = Instant::now();
        drop(subject::generate(files));
        start.elapsed().as_secs_f64() * 1e3
    });
    json!({
        "times": times,
        "operations": outcome.output.map(|output| output.counts.operations),
        "ms": milliseconds.min_by(f64::total_cmp),
        "allocations": usage.allocations,
        "bytes": usage.bytes,
        "peak": usage.peak,
    })
}
