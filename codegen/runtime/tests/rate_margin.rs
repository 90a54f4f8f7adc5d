//! The margin for the latency to the server: how many requests servers that count arrivals refuse
//! without one, and what it costs.

use std::collections::VecDeque;
use std::time::Duration;

use crate::limits::{World, check_windows, draw, ms, quota, secs};
use crate::virtual_time::{VirtualClock, all};
use runtime::rate_limit::{LocalRateLimiter, RateLimiter};

/// The limit of the servers, per second.
const LIMIT: usize = 10;

/// The lowest latency of requests, and its largest variation.
const WAY: Duration = ms(20);
const SPREAD: Duration = ms(50);

/// A way to count requests in order of arrival; returns whether one is refused.
type Server = fn() -> Box<dyn FnMut(Duration) -> bool>;

/// A sliding window that counts accepted requests.
fn exact_log() -> Box<dyn FnMut(Duration) -> bool> {
    log(false)
}

/// A sliding window that counts refused requests too.
fn strict_log() -> Box<dyn FnMut(Duration) -> bool> {
    log(true)
}

fn log(counts_refusals: bool) -> Box<dyn FnMut(Duration) -> bool> {
    let mut seen = VecDeque::new();
    Box::new(move |now| {
        while seen.front().is_some_and(|first| *first + secs(1) <= now) {
            seen.pop_front();
        }
        let refused = seen.len() >= LIMIT;
        if !refused || counts_refusals {
            seen.push_back(now);
        }
        refused
    })
}

/// Fixed windows of each second of the clock.
fn aligned_windows() -> Box<dyn FnMut(Duration) -> bool> {
    let (mut window, mut count) = (0, 0);
    Box::new(move |now| {
        if now.as_secs() != window {
            (window, count) = (now.as_secs(), 0);
        }
        count += 1;
        count > LIMIT
    })
}

/// A token bucket with as many tokens as the limit, refilled in a second.
fn token_bucket() -> Box<dyn FnMut(Duration) -> bool> {
    let (mut tokens, mut last) = (LIMIT as f64, Duration::ZERO);
    Box::new(move |now| {
        tokens = (tokens + (now - last).as_secs_f64() * LIMIT as f64).min(LIMIT as f64);
        last = now;
        let refused = tokens < 1.0;
        tokens -= if refused { 0.0 } else { 1.0 };
        refused
    })
}

const SERVERS: [(&str, Server); 4] = [
    ("exact log", exact_log),
    ("log that counts refusals", strict_log),
    ("windows of the clock", aligned_windows),
    ("token bucket", token_bucket),
];

/// When calls are sent that all start at once: some before a second of the clock ends, which is the
/// worst case for fixed windows.
fn sent_at_full_load(margin: Duration, calls: usize) -> Vec<Duration> {
    let (world, draw) = (World::with_margin(margin), draw(&[quota("all", 10, secs(1))]));
    let calls = (0..calls).map(|call| {
        let early = if call < LIMIT / 2 { ms(960) } else { ms(990) };
        world.call_at(early, draw)
    });
    world.tasks.run(all(calls.collect::<Vec<_>>()))
}

/// The share of requests that a server refuses, in percent, rounded.
fn refused(sent: &[Duration], server: Server, seed: u64) -> usize {
    let mut chance = fastrand::Rng::with_seed(seed);
    let mut arrivals: Vec<_> =
        sent.iter().map(|moment| *moment + WAY + SPREAD.mul_f64(chance.f64())).collect();
    arrivals.sort_unstable();
    let mut server = server();
    let refused = arrivals.into_iter().filter(|moment| server(*moment)).count();
    (refused * 100 + sent.len() / 2) / sent.len()
}

#[test]
fn a_margin_as_wide_as_the_spread_of_the_way_leaves_no_server_anything_to_refuse() {
    let sent = sent_at_full_load(SPREAD, 5_000);
    for (name, server) in SERVERS {
        for seed in 0..20 {
            assert_eq!(refused(&sent, server, seed), 0, "{name}, seed {seed}");
        }
    }
}

/// The table in the documentation of `with_margin` has these numbers.
#[test]
fn a_narrower_margin_is_refused_as_often_as_its_documentation_says() {
    let measured = |margin| {
        let sent = sent_at_full_load(margin, 5_000);
        SERVERS.map(|(_, server)| refused(&sent, server, 1))
    };
    assert_eq!(measured(Duration::ZERO), [16, 50, 6, 0]);
    assert_eq!(measured(ms(25)), [1, 1, 0, 0]);
}

#[test]
fn a_margin_costs_its_part_of_each_window() {
    for (margin, expected) in [(Duration::ZERO, 100.0), (ms(25), 102.5), (ms(50), 105.0)] {
        let sent = sent_at_full_load(margin, 1_010);
        let took = (*sent.last().expect("calls") - sent[0]).as_secs_f64();
        assert!((took - expected).abs() < 0.1, "{took} s with {margin:?}");
        check_windows(&sent, LIMIT, secs(1) + margin);
    }
}

#[test]
fn the_margin_is_fifty_milliseconds_unless_set() {
    for limiter in [LocalRateLimiter::new(), LocalRateLimiter::default()] {
        let (clock, draw) = (VirtualClock::new(1), draw(&[quota("all", 1, secs(1))]));
        let mut served = Vec::new();
        for moment in 0..3_000 {
            clock.turn_to(ms(moment));
            served.extend(limiter.try_acquire(draw, &clock).then_some(moment));
        }
        assert_eq!(served, [0, 1_050, 2_100]);
    }
}

#[test]
fn a_margin_without_an_end_closes_a_bucket_for_good() {
    let (world, draw) = (World::with_margin(Duration::MAX), draw(&[quota("all", 2, secs(1))]));
    assert_eq!(world.open(draw), 2);
    world.clock.turn(secs(1 << 40));
    assert_eq!(world.open(draw), 0);
}
