//! Workers that take their local shares while Redis is away, and share it again afterwards.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::redis_server::RedisServer;
use super::windows::{SECOND, fullest};
use super::worker::{Fleet, Orders, now};
use super::{Judged, WORKERS, heading, judge};
use crate::exit_code::Failure;

const LIMIT: u32 = 80;

/// How long Redis is away.
const AWAY: Duration = Duration::from_secs(6);

pub fn run(program: &Path) -> Result<Vec<Judged>, Failure> {
    heading("Redis is killed for 6 seconds; eight workers take an eighth of 80 a second each")?;
    let mut redis = RedisServer::settled()?;
    let (url, account) = (redis.url(), "share".to_owned());
    let (limit, at_once, share) = (LIMIT, 8, WORKERS);
    let orders = Orders { url, account, limit, margin_ms: 50, paced: false, at_once, share };
    let mut fleet = Fleet::new(program, orders);
    for _ in 0..WORKERS {
        fleet.start(90)?;
    }
    fleet.run_until(200)?;
    redis.kill();
    let killed = now();
    sleep(AWAY);
    redis.restart()?;
    let back = now();
    fleet.finish()?;
    // What was reserved under the lease is no share.
    let from = killed + 3 * SECOND / 2;
    let alone = fleet.moments.iter().filter(|moment| (from..back).contains(moment)).count();
    let most = fullest(&fleet.moments);
    let taken = judge("permits without Redis", &alone.to_string(), "at least 160", alone >= 160)?;
    Ok(vec![taken, judge("the most in any second", &most.to_string(), "at most 80", most <= 80)?])
}
