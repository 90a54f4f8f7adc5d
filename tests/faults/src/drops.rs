//! Calls that are dropped at each await give back what they took and did not use for a request: a
//! token of the retry budget, or their place in the queue of the rate limit.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::request::RetryClass;
use optima_courier::retry::{RetryBudget, RetryPolicy};
use optima_courier::time::Clock;

use crate::effort::{Effort, Tally};
use crate::operations::{self, Clients, Entry, Settings};
use crate::scripted::Network;
use crate::virtual_time::{VirtualClock, cut_at, cut_when_woken, run as run_in_virtual_time};
use crate::world::{Fault, World};

/// The faults that a call's requests meet: none, and those that make it wait, retry and read back.
const SCHEDULES: [&[Fault]; 7] = [
    &[],
    &[Fault::FailedBefore, Fault::FailedBefore],
    &[Fault::Refused, Fault::Unsent],
    &[Fault::LostAfter, Fault::LostBefore],
    &[Fault::StalledBefore, Fault::CutBody],
    &[Fault::CutHead, Fault::TooLate],
    &[Fault::TooMany],
];

/// How much longer than its window a request counts, to allow for the way to the server.
const MARGIN: Duration = Duration::from_millis(50);

/// More awaits than any call here has.
const MOST_WAITS: usize = 200;

/// Drops a call of each operation wherever it waits.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let entries = operations::all();
    let mut tally = Tally::default();
    for entry in &entries {
        // An operation that uses the same bucket, and is sent only once.
        let fills = |other: &&Entry| {
            let names = |entry: &Entry| entry.info.quotas.iter().map(|quota| quota.name).collect();
            let (own, others): (Vec<_>, Vec<_>) = (names(entry), names(other));
            let safe = other.info.retry == RetryClass::Safe;
            safe && other.module == entry.module && own == others
        };
        let other = entries.iter().find(fills);
        let full = other.and_then(|other| other.info.quotas.first()).map(|quota| quota.count);
        for schedule in SCHEDULES {
            for before in [Some(0), full].into_iter().flatten() {
                for when_woken in [false, true] {
                    let drops = drop_everywhere(entry, other, schedule, before, when_woken);
                    let drops = drops.map_err(|problem| {
                        format!("{} under {schedule:?} after {before}: {problem}", entry.name())
                    })?;
                    tally.count(drops, "drops");
                }
            }
        }
    }
    Ok(tally)
}

/// Drops the call at its first await, its second and so on, until it completes.
fn drop_everywhere(
    entry: &Entry,
    other: Option<&Entry>,
    schedule: &[Fault],
    before: u32,
    when_woken: bool,
) -> Result<u64, String> {
    for waits in 0..MOST_WAITS {
        let trial = Trial::new(entry)?;
        if let Some(other) = other {
            trial.probe(other, before);
        }
        if trial.ends(entry, schedule, waits, when_woken) {
            return Ok(waits as u64);
        }
        trial.check_budget(before).map_err(|problem| format!("await {waits}: {problem}"))?;
        // After a 429 the client waits longer.
        if let Some(other) = other.filter(|_| !schedule.contains(&Fault::TooMany)) {
            trial.check_turns(other).map_err(|problem| format!("await {waits}: {problem}"))?;
        }
    }
    Err(format!("it did not complete after {MOST_WAITS} awaits"))
}

/// A client with rate limits, and everything that its calls share.
struct Trial {
    clock: VirtualClock,
    network: Network,
    budget: RetryBudget,
    clients: Clients,
}

impl Trial {
    fn new(entry: &Entry) -> Result<Trial, String> {
        let clock = VirtualClock::new(1);
        let network = Network::new(&clock, World::new(entry.info, 0), &[]);
        let budget = RetryBudget::new();
        let limited =
            Limited { network: network.clone(), clock: clock.clone(), budget: budget.clone() };
        let clients = Clients::new("test-key-0123", &limited)?;
        Ok(Trial { clock, network, budget, clients })
    }

    /// Makes calls at once, and ignores their results.
    fn probe(&self, other: &Entry, calls: u32) {
        let mut calls: Vec<_> = (0..calls).map(|_| other.call(&self.clients, "a1")).collect();
        let all = poll_fn(|context| {
            calls.retain_mut(|call| call.as_mut().poll(context).is_pending());
            if calls.is_empty() { Poll::Ready(()) } else { Poll::Pending }
        });
        run_in_virtual_time(&self.clock, all);
    }

    /// Whether the call completed before it was to be dropped.
    fn ends(&self, entry: &Entry, schedule: &[Fault], waits: usize, when_woken: bool) -> bool {
        self.network.meet(schedule);
        let call = entry.call(&self.clients, "a1");
        let call = if when_woken { cut_when_woken(waits, call) } else { cut_at(waits, call) };
        let ended = run_in_virtual_time(&self.clock, call).is_some();
        self.network.meet(&[]);
        ended
    }

    /// Each request after the first costs one token of the retry budget, and nothing else does.
    fn check_budget(&self, before: u32) -> Result<(), String> {
        let sent = u32::try_from(self.network.sent().len()).unwrap_or(u32::MAX) - before;
        let (full, left) = (RetryBudget::new().left(), self.budget.left());
        match full - left == sent.saturating_sub(1) {
            true => Ok(()),
            false => Err(format!("{sent} requests were sent, and {left} of {full} retries left")),
        }
    }

    /// Further calls are sent as early as the requests before them allow.
    fn check_turns(&self, other: &Entry) -> Result<(), String> {
        let Some(quota) = other.info.quotas.first() else { return Ok(()) };
        let (mut due, now) = (self.network.sent(), self.clock.now());
        for _ in 0..=quota.count {
            let oldest = due.len().checked_sub(quota.count as usize).map(|index| due[index]);
            due.push(oldest.map_or(now, |oldest| now.max(oldest + quota.per + MARGIN)));
        }
        self.probe(other, quota.count + 1);
        match self.network.sent() == due {
            true => Ok(()),
            false => Err(format!("sent at {:?}, due at {due:?}", self.network.sent())),
        }
    }
}

struct Limited {
    network: Network,
    clock: VirtualClock,
    budget: RetryBudget,
}

impl Settings for Limited {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, _: &str) -> ClientBuilder<C> {
        let policy = RetryPolicy::standard().first_wait(Duration::from_millis(200));
        let builder = builder.transport(self.network.clone()).clock(self.clock.clone());
        let builder = builder.retry(policy).attempt_timeout(Duration::from_secs(5));
        builder.retry_budget(self.budget.clone())
    }
}
