//! Ten thousand permits at full load, while a worker is killed, and Redis is killed and comes back
//! with nothing.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::redis_server::RedisServer;
use super::windows::{SECOND, fullest, longest_pause, used};
use super::worker::{Fleet, Orders, now};
use super::{Judged, WORKERS, heading, judge};
use crate::exit_code::Failure;

const PERMITS: u32 = 10_000;
const LIMIT: u32 = 500;

/// How long nothing may come when Redis is killed: a second that it is away, and the guard of the new
/// one, which is the second that it can't tell from its start, the lease, and the window.
const LONGEST_PAUSE: u64 = 5 * SECOND;

pub fn run(program: &Path) -> Result<Vec<Judged>, Failure> {
    heading(&format!(
        "{PERMITS} permits for {WORKERS} processes, {LIMIT} a second, paced, with a margin of 25 ms; \
         a worker is killed, then Redis, which keeps nothing"
    ))?;
    let mut redis = RedisServer::settled()?;
    let mut fleet = Fleet::new(program, orders(&redis));
    for _ in 0..WORKERS {
        fleet.start(PERMITS / WORKERS)?;
    }
    fleet.run_until(2_500)?;
    let left = fleet.kill(0)?;
    fleet.start(left)?;
    fleet.run_until(5_000)?;
    redis.kill();
    let killed = now();
    sleep(Duration::from_secs(1));
    redis.restart()?;
    fleet.finish()?;
    report(&fleet.moments, killed)
}

fn orders(redis: &RedisServer) -> Orders {
    let (url, account) = (redis.url(), "outage".to_owned());
    Orders { url, account, limit: LIMIT, margin_ms: 25, paced: true, at_once: 32, share: 0 }
}

fn report(moments: &[u64], killed: u64) -> Result<Vec<Judged>, Failure> {
    let (first, last) = (moments.iter().min(), moments.iter().max());
    let (first, last) = (*first.unwrap_or(&0), *last.unwrap_or(&0));
    // What was reserved under the lease is used up before nothing comes.
    let gap = moments.iter().copied().filter(|moment| *moment > killed + 2 * SECOND).min();
    let back = gap.unwrap_or(last);
    let (before, after) =
        (used(moments, first, killed, LIMIT), used(moments, back, last - SECOND / 2, LIMIT));
    let (most, pause) = (fullest(moments), longest_pause(moments));
    let seconds = |time: u64| format!("{:.2} s", time as f64 / SECOND as f64);
    let percent = |part: f64| format!("{part:.1} %");
    Ok(vec![
        judge("permits", &moments.len().to_string(), "10000", moments.len() == 10_000)?,
        judge("the most in any second", &most.to_string(), "at most 500", most <= 500)?,
        judge(
            "of the limit used until Redis is killed",
            &percent(before),
            "at least 95 %",
            before >= 95.0,
        )?,
        judge(
            "of the limit used once it is back",
            &percent(after),
            "at least 95 %",
            after >= 95.0,
        )?,
        judge(
            "the longest time without a permit",
            &seconds(pause),
            "at most 5 s",
            pause <= LONGEST_PAUSE,
        )?,
    ])
}
