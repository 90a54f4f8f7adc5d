//! One call of the client beside the same call by hand: reqwest, serde_json, and a check of the
//! envelope. Both talk to the same server on loopback, which is a thread of this process.

mod by_hand;
mod canned;
mod server;

use std::hint::black_box;
use std::time::Instant;

use optima_courier::tracking::v2024_04::Client;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use self::by_hand::ByHand;
use self::canned::Canned;
use self::server::{TITLE_LENGTH, serve};
use crate::allocation;
use crate::timing::{Work, median};

const KEY: &str = "test-key-0123";
const ID: &str = "6f1d0a44c2b94e0012ab34cd";

/// Rounds, of which the medians count, and calls in one round: so short that what else the machine
/// does meets both callers alike.
const ROUNDS: usize = 201;
const CALLS: u32 = 50;

/// How many calls are under way at once, how many are made so in one round, and the rounds.
const AT_ONCE: usize = 64;
const MANY: usize = 640;
const ROUNDS_AT_ONCE: usize = 101;

/// All figures, those of the client and those by hand.
pub fn measure() -> Value {
    let base_url = serve();
    let runtime = runtime();
    let (client, by_hand) = (client(&base_url), ByHand::new(&base_url, KEY));
    let allocations = |usage: allocation::Usage| usage.allocations as f64 / f64::from(CALLS);
    let ours = || one_by_one(&runtime, || get(&client));
    let theirs = || one_by_one(&runtime, || by_hand.get(ID));
    let time = in_turn(ROUNDS, ours, theirs);
    let (ours, theirs) = (allocation::usage(ours).0, allocation::usage(theirs).0);
    let at_once = in_turn(
        ROUNDS_AT_ONCE,
        || {
            at_once(&runtime, || {
                let client = client.clone();
                async move { get(&client).await }
            })
        },
        || {
            at_once(&runtime, || {
                let by_hand = by_hand.clone();
                async move { by_hand.get(ID).await }
            })
        },
    );
    let (ours, theirs) = (allocations(ours), allocations(theirs));
    json!({
        "time": time,
        "allocations": { "ours": ours, "by_hand": theirs, "ratio": ours / theirs },
        "at_once": at_once,
    })
}

/// Both in turn, each first in every other round: the medians of both, and of their ratio.
fn in_turn(rounds: usize, ours: impl Fn() -> f64, theirs: impl Fn() -> f64) -> Value {
    let pair = |round: usize| {
        if round.is_multiple_of(2) {
            let first = ours();
            (first, theirs())
        } else {
            let first = theirs();
            (ours(), first)
        }
    };
    let pairs: Vec<(f64, f64)> = (0..rounds).map(pair).collect();
    let of = |figure: fn(&(f64, f64)) -> f64| median(pairs.iter().map(figure).collect());
    json!({
        "ours": of(|(ours, _)| *ours),
        "by_hand": of(|(_, theirs)| *theirs),
        "ratio": of(|(ours, theirs)| ours / theirs),
    })
}

/// A call over a transport that answers at once, so that instructions are those of the client.
pub fn in_process() -> Work {
    let runtime = runtime();
    let client = builder().transport(Canned).build().expect("a client");
    Box::new(move || runtime.block_on(get(&client)))
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn builder() -> optima_courier::client::ClientBuilder<Client> {
    Client::builder(KEY).no_rate_limits().no_proxy()
}

fn client(base_url: &str) -> Client {
    builder().base_url(base_url).build().expect("a client")
}

async fn get(client: &Client) {
    let tracking = client.get_tracking(ID).await.expect("a tracking");
    assert_eq!(tracking.title.as_deref().map(str::len), Some(TITLE_LENGTH));
    drop(black_box(tracking));
}

/// The microseconds that a call takes when one follows the other.
fn one_by_one<F: Future<Output = ()>>(runtime: &Runtime, call: impl Fn() -> F) -> f64 {
    let start = Instant::now();
    runtime.block_on(async {
        for _ in 0..CALLS {
            call().await;
        }
    });
    start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

/// The calls in a second when many are under way.
fn at_once<F>(runtime: &Runtime, call: impl Fn() -> F) -> f64
where
    F: Future<Output = ()> + Send + 'static,
{
    let start = Instant::now();
    runtime.block_on(async {
        let mut running = tokio::task::JoinSet::new();
        for _ in 0..MANY {
            if running.len() == AT_ONCE {
                running.join_next().await;
            }
            running.spawn(call());
        }
        while running.join_next().await.is_some() {}
    });
    MANY as f64 / start.elapsed().as_secs_f64()
}
