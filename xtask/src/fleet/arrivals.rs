//! What a server refuses that counts requests when they arrive: with and without a margin, in bursts
//! and paced. The way to it takes 20 to 70 milliseconds, and is drawn; all else is real.

use std::path::Path;

use super::redis_server::RedisServer;
use super::windows::{SECOND, fullest, refused};
use super::worker::{Fleet, Orders};
use super::{Judged, WORKERS, heading, judge};
use crate::exit_code::Failure;

const LIMIT: u32 = 50;

/// How many permits each worker takes.
const EACH: u32 = 50;

/// The shortest way, and by how much it varies, in microseconds.
const WAY: u64 = 20_000;
const SPREAD: u64 = 50_000;

/// How often the ways are drawn.
const DRAWS: u64 = 20;

pub fn run(program: &Path) -> Result<Vec<Judged>, Failure> {
    heading(
        "what a server refuses that permits 50 arrivals in any second, 20 to 70 ms away from eight \
         processes at full load",
    )?;
    let redis = RedisServer::settled()?;
    let mut judged = Vec::new();
    for paced in [false, true] {
        for margin in [0, 50] {
            let moments = moments(program, &redis, paced, margin)?;
            let shares = (0..DRAWS).map(|seed| refused(&arrivals(&moments, seed), LIMIT));
            let share = shares.sum::<f64>() / DRAWS as f64;
            let what = format!(
                "{}, margin {margin} ms; sent in a second: {}",
                if paced { "paced" } else { "in bursts" },
                fullest(&moments)
            );
            let demand = if margin == 0 { "more than none" } else { "under 1 %" };
            let is_kept = if margin == 0 { share > 0.0 } else { share < 1.0 };
            judged.push(judge(&what, &format!("{share:.1} %"), demand, is_kept)?);
        }
    }
    Ok(judged)
}

fn moments(
    program: &Path,
    redis: &RedisServer,
    paced: bool,
    margin_ms: u32,
) -> Result<Vec<u64>, Failure> {
    let (url, account) = (redis.url(), format!("arrivals {paced} {margin_ms}"));
    let orders = Orders { url, account, limit: LIMIT, margin_ms, paced, at_once: 8, share: 0 };
    let mut fleet = Fleet::new(program, orders);
    for _ in 0..WORKERS {
        fleet.start(EACH)?;
    }
    fleet.finish()?;
    Ok(std::mem::take(&mut fleet.moments))
}

/// When requests arrive that are sent at these moments.
fn arrivals(sent: &[u64], seed: u64) -> Vec<u64> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut draw = || {
        // A xorshift serves: the ways need no more than to differ.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        WAY + state % SPREAD
    };
    const { assert!(WAY + SPREAD < SECOND) };
    sent.iter().map(|moment| moment + draw()).collect()
}
