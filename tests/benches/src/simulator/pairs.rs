//! Creating a tracking and then reading it: what such a pair costs the simulator, and a peer under
//! the same load in turn.

use serde_json::{Value, json};

use super::load::Load;
use super::{descriptors, runtime, started, usage};
use crate::timing::median;

/// Rounds, of which the medians count, and pairs in a round: the peer's round takes about as long.
const ROUNDS: usize = 11;
const OURS: usize = 8000;
const THEIRS: usize = 800;

/// A server that answers the same two operations.
pub struct Peer<'a> {
    /// Its host and port.
    pub address: &'a str,
    /// The number of its process.
    pub process: &'a str,
}

/// One of those who are measured.
struct Side<'a> {
    load: Load,
    pairs: usize,
    /// The CPU seconds that the server used so far.
    cpu: Box<dyn Fn() -> Option<f64> + 'a>,
    /// Microseconds of a pair, one for each round: those on the clock, and those of CPU time.
    clock: Vec<f64>,
    busy: Vec<f64>,
}

/// The microseconds of a pair, ours and those of the peer, if there is one.
pub fn measure(peer: Option<Peer>) -> Value {
    let simulator = started(&runtime(), descriptors());
    let url = simulator.url();
    let address = url.strip_prefix("http://").expect("a URL");
    let mut ours = Side::new(address, OURS, || usage::cpu_of_thread("simulator"));
    let mut theirs = peer
        .map(|peer| Side::new(peer.address, THEIRS, move || usage::cpu_of_process(peer.process)));
    // What is compiled or allocated on first use is not part of a pair.
    ours.load.run(OURS);
    theirs.as_mut().map(|side| side.load.run(2 * THEIRS));
    for _ in 0..ROUNDS {
        ours.round();
        theirs.iter_mut().for_each(Side::round);
    }
    json!({ "ours": ours.json(), "peer": theirs.as_ref().map(Side::json) })
}

impl<'a> Side<'a> {
    fn new(address: &str, pairs: usize, cpu: impl Fn() -> Option<f64> + 'a) -> Self {
        let load = Load::on(address);
        Self { load, pairs, cpu: Box::new(cpu), clock: Vec::new(), busy: Vec::new() }
    }

    fn round(&mut self) {
        let before = (self.cpu)();
        let (pairs, seconds) = self.load.run(self.pairs);
        let microseconds = |seconds: f64| seconds * 1e6 / pairs as f64;
        self.clock.push(microseconds(seconds));
        let cpu = before.zip((self.cpu)()).map(|(before, after)| after - before);
        self.busy.extend(cpu.map(microseconds));
    }

    fn json(&self) -> Value {
        let cpu = (!self.busy.is_empty()).then(|| median(self.busy.clone()));
        json!({ "cpu_us": cpu, "us": median(self.clock.clone()) })
    }
}
