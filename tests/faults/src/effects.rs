//! No unwanted second effect: every operation under random faults, against a server that counts. The
//! client reports what the server did, or that the outcome is unknown.

use std::time::Duration;

use fastrand::Rng;
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::request::RetryClass;
use optima_courier::response::Metadata;
use optima_courier::retry::RetryPolicy;
use optima_courier::transport::ReqwestTransport;
use optima_courier::{Error, ErrorKind};

use crate::effort::{Effort, Tally};
use crate::operations::{self, Clients, Entry, Settings};
use crate::run::{at_once, runtime, wire};
use crate::scripted::Network;
use crate::virtual_time::{VirtualClock, run as run_in_virtual_time};
use crate::wired::Wired;
use crate::world::{FAULTS, Fault, World};

/// Random schedules for each operation and round.
const SCHEDULES: u64 = 1000;

/// Random schedules for each operation over sockets, and how many run at once.
const WIRED: u64 = 20;
const AT_ONCE: usize = 50;

/// The id in every path.
const ID: &str = "5b766a5cc7c33c0e007de3c9";

/// Runs schedules in virtual time, and some over sockets.
pub fn run(effort: &Effort) -> Result<Tally, String> {
    let entries = operations::all();
    let mut tally = Tally::default();
    if effort.is_once() {
        each_class_under_all_faults(&entries, &mut tally)?;
        over_sockets(effort, &mut tally)?;
    }
    for round in effort.rounds() {
        for entry in &entries {
            for number in 0..SCHEDULES {
                let seed = round.wrapping_mul(SCHEDULES).wrapping_add(number);
                play(entry, &by_chance(seed), seed)?;
            }
            tally.count(SCHEDULES, "random schedules");
            if effort.is_over() {
                break;
            }
        }
    }
    Ok(tally)
}

/// Some schedules of each operation in real time and over real connections.
fn over_sockets(effort: &Effort, tally: &mut Tally) -> Result<(), String> {
    let seed = effort.rounds().next().unwrap_or_default();
    let operations = operations::all().len();
    let trials = (0..operations).flat_map(|index| (0..WIRED).map(move |number| (index, number)));
    let trials = trials
        .map(|(operation, number)| Trial { operation, seed: seed.wrapping_mul(WIRED) + number });
    tally.count(WIRED * operations as u64, "schedules over sockets");
    runtime()?.block_on(at_once(AT_ONCE, trials, play_over_sockets))
}

/// One schedule of an operation, by its index.
struct Trial {
    operation: usize,
    seed: u64,
}

async fn play_over_sockets(trial: Trial) -> Result<(), String> {
    let Trial { operation, seed } = trial;
    let entry = &operations::all()[operation];
    let schedule = by_chance(seed.wrapping_mul(1_000_003).wrapping_add(operation as u64));
    let server = Wired::start(World::new(entry.info, guard_code(entry)), &schedule).await?;
    let clients = Clients::new("test-key-0123", &OnWire { server: &server, wire: wire()? })?;
    let result = entry.call(&clients, ID).await;
    server.world().settle();
    let effects = server.world().effects;
    judge(entry, &result, effects).map_err(|problem| {
        let name = entry.name();
        format!("{name} over sockets: {problem}\n{schedule:?}\n{effects} effects, {result:?}")
    })
}

struct OnWire<'s> {
    server: &'s Wired,
    wire: ReqwestTransport,
}

impl Settings for OnWire<'_> {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C> {
        let policy = RetryPolicy::standard().first_wait(Duration::from_millis(20));
        let builder = builder.base_url(self.server.url(path)).retry(policy).no_rate_limits();
        let builder = builder.attempt_timeout(Duration::from_millis(300));
        builder.transport(self.wire.clone())
    }
}

/// One operation of each retry class under each fault, and under each pair of faults.
fn each_class_under_all_faults(entries: &[Entry], tally: &mut Tally) -> Result<(), String> {
    for class in [RetryClass::Safe, RetryClass::Idempotent, RetryClass::Guarded, RetryClass::Never]
    {
        let entry = entries.iter().find(|entry| entry.info.retry == class);
        let entry = entry.ok_or_else(|| format!("no operation is {class:?}"))?;
        for schedule in pairs_of_faults() {
            play(entry, &schedule, 0)?;
            tally.count(1, "pairs of faults");
        }
    }
    Ok(())
}

/// Each fault alone, each pair of faults, and none.
fn pairs_of_faults() -> Vec<Vec<Fault>> {
    let one = FAULTS.map(|fault| vec![fault]);
    let two = FAULTS.iter().flat_map(|first| FAULTS.iter().map(|second| vec![*first, *second]));
    let mut all: Vec<_> = one.into_iter().chain(two).collect();
    all.push(Vec::new());
    all
}

fn by_chance(seed: u64) -> Vec<Fault> {
    let mut rng = Rng::with_seed(seed);
    let length = rng.usize(0..7);
    let one = |rng: &mut Rng| match rng.u8(0..4) {
        0 => Fault::None,
        _ => FAULTS[rng.usize(..FAULTS.len())],
    };
    (0..length).map(|_| one(&mut rng)).collect()
}

/// A client over the broken network.
pub struct OnNetwork {
    pub network: Network,
    pub clock: VirtualClock,
}

impl Settings for OnNetwork {
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, _: &str) -> ClientBuilder<C> {
        let policy = RetryPolicy::standard().first_wait(Duration::from_secs(1));
        let builder = builder.transport(self.network.clone()).clock(self.clock.clone());
        builder.retry(policy).attempt_timeout(Duration::from_secs(5)).no_rate_limits()
    }
}

fn play(entry: &Entry, schedule: &[Fault], seed: u64) -> Result<(), String> {
    let clock = VirtualClock::new(seed);
    let network = Network::new(&clock, World::new(entry.info, guard_code(entry)), schedule);
    let settings = OnNetwork { network: network.clone(), clock: clock.clone() };
    let clients = Clients::new("test-key-0123", &settings)?;
    let result = run_in_virtual_time(&clock, entry.call(&clients, ID));
    network.world().settle();
    let effects = network.world().effects;
    judge(entry, &result, effects).map_err(|problem| {
        let name = entry.name();
        format!("{name}: {problem}\n{schedule:?}\n{effects} effects, reported {result:?}")
    })
}

/// The code of the error that refuses a duplicate.
fn guard_code(entry: &Entry) -> i64 {
    match entry.info.id {
        "create_tracking" => 4003,
        "create_label" => 4801,
        "cancel_label" | "cancel_pickup" => 4722,
        _ => 0,
    }
}

/// Compares what was reported with what was done.
pub fn judge(
    entry: &Entry,
    result: &Result<Metadata, Error>,
    effects: u32,
) -> Result<(), &'static str> {
    let (class, once) = (entry.info.retry, effects == 1);
    if effects > 1 {
        return Err("a second effect");
    }
    match result {
        _ if class == RetryClass::Safe => Ok(()),
        Ok(_) if !once => Err("success was reported, and nothing was done"),
        Ok(_) => Ok(()),
        Err(error) if once && !error.may_have_acted() => {
            Err("it was done, and reported as not done")
        }
        Err(error) if error.may_have_acted() && class != RetryClass::Idempotent => {
            match error.kind() {
                ErrorKind::OutcomeUnknown | ErrorKind::Decode => Ok(()),
                _ => Err("what nobody knows was reported as a failure"),
            }
        }
        Err(_) => Ok(()),
    }
}
