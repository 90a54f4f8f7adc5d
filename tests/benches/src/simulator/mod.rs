//! The simulator of the project's own APIs: how soon it is ready, how many calls it answers, and
//! what it costs to keep many records.

mod connection;
mod load;
mod pairs;
mod records;
mod usage;

use std::time::Instant;

use serde_json::{Value, json};
use simulator::{Descriptor, Simulator};
use tokio::runtime::{Builder, Runtime};

use crate::subject;
use crate::timing::median;

/// How often the simulator is started.
const STARTS: usize = 21;

/// Measures what the words name: `start`, `records`, or `pairs`, which may be followed by the
/// address of a peer and the number of its process.
pub fn measure(words: &[&str]) -> Value {
    match *words {
        ["start"] => start(),
        ["records"] => records::measure(),
        ["pairs"] => pairs::measure(None),
        ["pairs", address, process] => pairs::measure(Some(pairs::Peer { address, process })),
        _ => panic!("`cargo xtask bench` runs this program"),
    }
}

/// The milliseconds from the texts of all descriptors to a simulator that listens: those of the
/// first start, for which nothing is warm, and the medians of all, on the clock and of CPU time.
fn start() -> Value {
    let write = |descriptor| serde_json::to_string(descriptor).expect("a descriptor is JSON");
    let texts: Vec<String> = descriptors().iter().map(write).collect();
    let runtime = runtime();
    let starts: Vec<Start> = (0..STARTS).map(|_| Start::measure(&runtime, &texts)).collect();
    let cpu: Option<Vec<f64>> = starts.iter().map(|start| start.cpu).collect();
    json!({
        "apis": texts.len(),
        "first_ms": starts[0].clock,
        "ms": median(starts.iter().map(|start| start.clock).collect()),
        "cpu_ms": cpu.map(median),
    })
}

/// The milliseconds of one start.
struct Start {
    clock: f64,
    cpu: Option<f64>,
}

impl Start {
    fn measure(runtime: &Runtime, texts: &[String]) -> Self {
        // The simulator's thread is not there yet, and then all that it used is of this start.
        let (start, before) = (Instant::now(), usage::cpu_of_process("self"));
        let read = |text: &String| serde_json::from_str(text).expect("a descriptor");
        let simulator = started(runtime, texts.iter().map(read).collect());
        let clock = start.elapsed().as_secs_f64() * 1e3;
        let used = before.zip(usage::cpu_of_process("self"));
        drop(simulator);
        Self { clock, cpu: used.map(|(before, after)| (after - before) * 1e3) }
    }
}

/// A simulator without rate limits, which would refuse what is measured.
fn started(runtime: &Runtime, descriptors: Vec<Descriptor>) -> Simulator {
    let builder = Simulator::builder(descriptors).seed(7).rate_limits(false);
    runtime.block_on(builder.start()).expect("a simulator")
}

/// The descriptors of the project's APIs.
fn descriptors() -> Vec<Descriptor> {
    codegen::describe(&subject::specification("spec"), &[]).expect("a specification")
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
