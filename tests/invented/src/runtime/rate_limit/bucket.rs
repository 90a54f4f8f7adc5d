//! One bucket of requests in memory: what was drawn from it of late, and when the next may be.
//!
//! A server counts requests as they arrive, and one that is sent later may catch up on the way. So
//! each counts for the window and a margin beyond it.
//!
//! It never waits, and knows none of those who do.

use std::collections::VecDeque;
use std::time::Duration;

use super::Seen;
use super::api::Quota;

/// About how many entries a log holds at most: a larger count is kept by slices of its window.
const SLICES: u32 = 1000;

/// For how long an answer can close places of a bucket.
const LONGEST_CLOSING: Duration = Duration::from_secs(60);

/// How many times the count of the specification an answer can make of it.
const LARGEST_RAISE: u64 = 100;

/// A bucket that never gives more than its count in any window of its length.
///
/// Every request is logged by the moment until which it counts. Where the count is above 1000,
/// those of a thousandth of the window share an entry and count as long as the last of them.
#[derive(Debug)]
pub(crate) struct Bucket {
    api: &'static str,
    quota: Quota,
    /// How much longer than the window a request counts.
    margin: Duration,
    /// The count that the server told last.
    told: Option<u64>,
    /// In order of time.
    log: VecDeque<Entry>,
    /// The sum of the log.
    used: u64,
    closed_until: Duration,
    /// The moments at which calls that came earlier will draw, while turns are given out.
    promised: Vec<Duration>,
    /// How many calls wait for it, among others.
    pub(crate) waiting: u64,
}

/// Requests that count until about the same moment.
#[derive(Debug)]
struct Entry {
    first: Duration,
    last: Duration,
    count: u64,
}

impl Bucket {
    pub(crate) fn new(api: &'static str, quota: Quota, margin: Duration) -> Bucket {
        Bucket {
            api,
            quota,
            margin,
            told: None,
            log: VecDeque::new(),
            used: 0,
            closed_until: Duration::ZERO,
            promised: Vec::new(),
            waiting: 0,
        }
    }

    pub(crate) fn is(&self, api: &str, name: &str) -> bool {
        self.quota.name == name && self.api == api
    }

    /// Where versions of an API differ about a bucket, the slower quota counts.
    pub(crate) fn agree(&mut self, quota: Quota) {
        let scaled = |one: &Quota, other: &Quota| one.per.saturating_mul(other.count);
        if scaled(&quota, &self.quota) > scaled(&self.quota, &quota) {
            self.quota = quota;
        }
    }

    /// For how long a request counts.
    fn span(&self) -> Duration {
        self.quota.per.saturating_add(self.margin)
    }

    fn count(&self) -> u64 {
        self.told.unwrap_or(u64::from(self.quota.count)).max(1)
    }

    fn room(&self) -> u64 {
        self.count().saturating_sub(self.used)
    }

    /// Whether an answer that tells this limit speaks of this bucket.
    pub(crate) fn has_limit(&self, limit: u64) -> bool {
        self.count() == limit || u64::from(self.quota.count) == limit
    }

    /// Drops from the log what no longer counts.
    pub(crate) fn forget(&mut self, now: Duration) {
        while let Some(entry) = self.log.front()
            && entry.last <= now
        {
            self.used -= entry.count;
            self.log.pop_front();
        }
    }

    /// Draws one request.
    pub(crate) fn take(&mut self, now: Duration) {
        self.enter(now.saturating_add(self.span()), 1);
    }

    /// Undoes a draw, so far as it still counts.
    pub(crate) fn give_back(&mut self, drawn: Duration) {
        let until = drawn.saturating_add(self.span());
        let at = self.log.partition_point(|entry| entry.last < until);
        if let Some(entry) = self.log.get_mut(at)
            && entry.first <= until
        {
            entry.count -= 1;
            self.used -= 1;
            if entry.count == 0 {
                self.log.remove(at);
            }
        }
    }

    fn enter(&mut self, until: Duration, count: u64) {
        let exact = self.count() <= u64::from(SLICES);
        let slice = if exact { Duration::ZERO } else { self.quota.per / SLICES };
        let at = self.log.partition_point(|entry| entry.last <= until);
        self.used += count;
        match at.checked_sub(1).and_then(|before| self.log.get_mut(before)) {
            Some(entry) if until <= entry.first.saturating_add(slice) => {
                entry.last = until;
                entry.count += count;
            }
            _ => self.log.insert(at, Entry { first: until, last: until, count }),
        }
    }

    /// Keeps places closed for some time from now.
    pub(crate) fn close(&mut self, now: Duration, time: Duration) {
        let until = now.saturating_add(time.min(LONGEST_CLOSING));
        self.closed_until = self.closed_until.max(until);
    }

    /// Takes note of what an answer about this bucket told.
    ///
    /// An answer is late news: it closes places where it tells of fewer than are believed to be
    /// left, and opens none.
    pub(crate) fn learn(&mut self, seen: &Seen, now: Duration) {
        self.forget(now);
        if let Some(limit) = seen.limit {
            let declared = u64::from(self.quota.count).max(1);
            self.told = Some(limit.clamp(1, declared.saturating_mul(LARGEST_RAISE)));
        }
        let Some(remaining) = seen.remaining else { return };
        let reset_in = seen.reset_in.unwrap_or(self.quota.per).min(LONGEST_CLOSING);
        let lost = self.room().saturating_sub(remaining);
        if remaining == 0 && (lost > 0 || reset_in > self.quota.per) {
            self.close(now, reset_in);
        } else if lost > 0 && !reset_in.is_zero() {
            self.enter(now.saturating_add(reset_in.min(self.quota.per)), lost);
        }
    }

    /// Keeps a place for a call that came earlier.
    pub(crate) fn promise(&mut self, moment: Duration) {
        self.promised.push(moment);
    }

    pub(crate) fn forget_promises(&mut self) {
        self.promised.clear();
    }

    /// The first moment from this one on at which a request can be drawn, without a place being
    /// taken from those to whom one is promised.
    pub(crate) fn earliest(&self, from: Duration) -> Duration {
        let mut moment = from.max(self.closed_until);
        loop {
            let next = self.full_at(moment).or_else(|| self.harmed_by(moment));
            let Some(next) = next else { return moment };
            moment = next;
        }
    }

    /// Where the window that ends at a moment has no place left: when it may have one again.
    fn full_at(&self, moment: Duration) -> Option<Duration> {
        let ends = |promise: &Duration| promise.saturating_add(self.span());
        let kept = |promise: &&Duration| **promise <= moment && moment < ends(promise);
        let kept = self.promised.iter().filter(kept);
        let room = self.count().saturating_sub(kept.clone().count() as u64);
        let opens = if room == 0 { Duration::MAX } else { self.fewer_than(room) };
        (opens > moment).then(|| kept.map(ends).fold(opens, Duration::min))
    }

    /// The later draw that would find no place if one were taken at this moment.
    fn harmed_by(&self, moment: Duration) -> Option<Duration> {
        let end = moment.saturating_add(self.span());
        let mut later = self.promised.iter().filter(|promise| (moment..end).contains(*promise));
        later.find(|promise| **promise > moment && self.full_at(**promise).is_some()).copied()
    }

    /// When fewer than this many of the requests in the log count.
    fn fewer_than(&self, room: u64) -> Duration {
        let (mut left, mut moment) = (self.used, Duration::ZERO);
        for entry in &self.log {
            if left < room {
                break;
            }
            (left, moment) = (left - entry.count, entry.last);
        }
        moment
    }

    /// About when all that wait for it now will have drawn.
    pub(crate) fn drained(&self, now: Duration) -> Duration {
        let open = self.closed_until.max(now);
        if self.waiting <= self.room() {
            return open;
        }
        let full = self.log.back().map_or(open, |entry| entry.last.max(open));
        let rounds = u32::try_from(self.waiting / self.count()).unwrap_or(u32::MAX);
        full.saturating_add(self.span().saturating_mul(rounds))
    }
}
