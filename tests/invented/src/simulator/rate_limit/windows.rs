//! The counts of the current windows.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::super::descriptor::Rate;
use super::super::time::Moment;

/// More counts than this are never kept: those of past windows go first, then all others.
const MOST_WINDOWS: usize = 65_536;

/// One rate limit and the bucket that it counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// No two buckets of a simulator have the same.
    pub bucket: u32,
    pub rate: Rate,
}

/// The state of the limit that is the closest to being used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The number of requests of the limit.
    pub limit: u64,
    /// How many more the window takes.
    pub remaining: u64,
    /// When the window ends.
    pub reset: Moment,
}

/// A count, and the window that it is of.
#[derive(Clone, Copy, Debug)]
struct Window {
    /// In milliseconds since 1970.
    ends: i64,
    count: u64,
}

/// What was counted, for all callers.
#[derive(Debug, Default)]
pub struct Windows {
    counts: HashMap<(u32, u64), Window>,
    hasher: RandomState,
}

impl Windows {
    /// Counts a request towards all of its limits, unless one of them is used up.
    ///
    /// # Errors
    ///
    /// With the state of the limit that is used up.
    pub fn count(&mut self, limits: &[Limit], key: &[u8], now: Moment) -> Result<(), Standing> {
        let caller = self.hasher.hash_one(key);
        match self.tightest(limits, caller, now) {
            Some(standing) if standing.remaining == 0 => return Err(standing),
            _ => {}
        }
        for limit in limits {
            let ends = end(limit.rate, now);
            let window =
                self.counts.entry((limit.bucket, caller)).or_insert(Window { ends, count: 0 });
            if window.ends != ends {
                *window = Window { ends, count: 0 };
            }
            window.count = window.count.saturating_add(1);
        }
        self.shrink(now);
        Ok(())
    }

    /// The state of the limit that is the closest to being used up; none without limits.
    pub fn standing(&self, limits: &[Limit], key: &[u8], now: Moment) -> Option<Standing> {
        self.tightest(limits, self.hasher.hash_one(key), now)
    }

    fn tightest(&self, limits: &[Limit], caller: u64, now: Moment) -> Option<Standing> {
        let standings = limits.iter().map(|limit| {
            let ends = end(limit.rate, now);
            let window = self.counts.get(&(limit.bucket, caller));
            let count =
                window.filter(|window| window.ends == ends).map_or(0, |window| window.count);
            Standing {
                limit: limit.rate.count,
                remaining: limit.rate.count.saturating_sub(count),
                reset: Moment::from_millis(ends),
            }
        });
        standings.min_by_key(|standing| standing.remaining)
    }

    /// Forgets past windows once there are too many, and all if that does not help.
    fn shrink(&mut self, now: Moment) {
        if self.counts.len() <= MOST_WINDOWS {
            return;
        }
        self.counts.retain(|_, window| window.ends > now.millis());
        if self.counts.len() > MOST_WINDOWS / 2 {
            self.counts.clear();
        }
    }
}

/// When the window of a moment ends, in milliseconds since 1970.
fn end(rate: Rate, now: Moment) -> i64 {
    let length = i64::try_from(rate.per.max(1).saturating_mul(1_000)).unwrap_or(i64::MAX);
    now.millis().saturating_sub(now.millis().rem_euclid(length)).saturating_add(length)
}
