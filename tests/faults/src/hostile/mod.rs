//! The simulator under requests that no good client sends: it neither panics nor hangs, its memory
//! does not grow, its limits hold, and afterwards it still does what is asked.
//!
//! What is stored would grow by right. So trackings have few numbers, of which a service takes each
//! once, and for each record that is kept nevertheless the memory may grow by what a record takes.

mod draw;
mod limits;
mod memory;
mod panics;
mod played;
mod request;
mod session;
mod spoil;
mod value;

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use fastrand::Rng;
use simulator::{Descriptor, Simulator};

use self::draw::Draw;
use self::memory::Memory;
use self::panics::Panics;
use self::played::{Played, play};
use self::session::Session;
use crate::effort::{Effort, Tally};
use crate::run::runtime;

/// Sessions in each round, and how many whole requests each has: a million together.
const SESSIONS: u64 = 10_000;
const IN_A_SESSION: u64 = 100;

/// Those who send at once.
const SENDERS: u64 = 4;

/// The sessions of a round after which the memory should stay what it is.
const WARM_UP: u64 = SESSIONS / 5;

/// Sends random requests to one simulator, round after round.
pub fn run(effort: &Effort) -> Result<Tally, String> {
    let descriptors = descriptors()?;
    let panics = Panics::watch();
    let runtime = runtime()?;
    let builder = Simulator::builder(descriptors.clone()).seed(1).rate_limits(false);
    let simulator = runtime.block_on(builder.limits(limits::reachable()).start())?;
    let url = simulator.url();
    let mut tally = Tally::default();
    for round in effort.rounds() {
        let sessions = |begin, end| Sessions {
            address: url.trim_start_matches("http://"),
            descriptors: &descriptors,
            round,
            effort,
            next: AtomicU64::new(begin),
            end,
            has_failed: AtomicBool::new(false),
        };
        sessions(0, WARM_UP).play(&mut tally)?;
        let memory = Memory::of(&simulator, &descriptors)?;
        sessions(WARM_UP, SESSIONS).play(&mut tally)?;
        simulator.clear_faults();
        panics.none()?;
        memory.has_not_grown(&simulator, &descriptors)?;
        limits::hold(&simulator)?;
        limits::works(&simulator)?;
        panics.none()?;
    }
    Ok(tally)
}

/// The descriptors of all APIs of the project's own specification.
fn descriptors() -> Result<Vec<Descriptor>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let files = codegen::load::read_dir(&folder, "spec");
    let files = files.map_err(|_| format!("{} can't be read", folder.display()))?;
    codegen::describe(&files, &[]).map_err(|_| "the specification has mistakes".to_owned())
}

/// Sessions that several senders share.
struct Sessions<'a> {
    address: &'a str,
    descriptors: &'a [Descriptor],
    round: u64,
    effort: &'a Effort,
    /// The number of the next session within the round, and of the one after the last.
    next: AtomicU64,
    end: u64,
    has_failed: AtomicBool,
}

impl Sessions<'_> {
    /// Plays all, several at once, up to the first fault.
    fn play(&self, tally: &mut Tally) -> Result<(), String> {
        let outcomes: Vec<Result<Played, String>> = thread::scope(|scope| {
            let senders: Vec<_> = (0..SENDERS).map(|_| scope.spawn(|| self.send())).collect();
            let ended = |sender: thread::ScopedJoinHandle<'_, _>| {
                sender.join().unwrap_or_else(|_| Err("a sender panicked".to_owned()))
            };
            senders.into_iter().map(ended).collect()
        });
        for outcome in outcomes {
            outcome?.count(tally);
        }
        Ok(())
    }

    /// Plays one session after the other, as long as there are any.
    fn send(&self) -> Result<Played, String> {
        let mut sum = Played::default();
        let mut draw = Draw::new(self.descriptors);
        while let Some(number) = self.take() {
            let mut rng = Rng::with_seed(self.round.wrapping_mul(SESSIONS).wrapping_add(number));
            // Injected faults come last in the round: until then, each request has its answer.
            let disturbs = number >= SESSIONS - SESSIONS / 10;
            let session = Session::draw(&mut rng, &draw, IN_A_SESSION, disturbs);
            let played = play(&session, self.address).map_err(|problem| {
                self.has_failed.store(true, Ordering::Relaxed);
                format!("round {}, session {number}: {problem}", self.round)
            })?;
            draw.learn(&played);
            sum.add(&played);
        }
        Ok(sum)
    }

    fn take(&self) -> Option<u64> {
        let is_over = self.effort.is_over() || self.has_failed.load(Ordering::Relaxed);
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        (number < self.end && !is_over).then_some(number)
    }
}
