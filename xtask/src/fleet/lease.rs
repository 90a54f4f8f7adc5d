//! A worker that is killed gives back what it held.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::redis_server::RedisServer;
use super::windows::{SECOND, fullest};
use super::worker::{Fleet, Orders, now};
use super::{Judged, heading, judge};
use crate::exit_code::Failure;

pub fn run(program: &Path) -> Result<Vec<Judged>, Failure> {
    heading("a worker with 100 waiting calls is killed, at 10 a second and a lease of a second")?;
    let redis = RedisServer::settled()?;
    let (url, account) = (redis.url(), "lease".to_owned());
    let orders =
        Orders { url, account, limit: 10, margin_ms: 50, paced: false, at_once: 100, share: 0 };
    let mut fleet = Fleet::new(program, orders);
    fleet.start(1000)?;
    fleet.run_until(10)?;
    // It has asked for all by now, and is known to be alive.
    sleep(Duration::from_millis(500));
    fleet.kill(0)?;
    let killed = now();
    fleet.start(10)?;
    fleet.finish()?;
    let last = fleet.moments.iter().max().copied().unwrap_or(u64::MAX);
    let took = last.saturating_sub(killed);
    let most = fullest(&fleet.moments);
    let text = format!("{:.2} s", took as f64 / SECOND as f64);
    let held = judge(
        "until another worker has 10 permits (else 10 s or more)",
        &text,
        "under 5 s",
        took < 5 * SECOND,
    )?;
    Ok(vec![held, judge("the most in any second", &most.to_string(), "at most 10", most <= 10)?])
}
