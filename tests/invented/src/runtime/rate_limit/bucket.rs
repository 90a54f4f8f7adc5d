//! One sliding window in memory: the permits that were taken recently, and when the next is free.
//!
//! A server counts requests when they arrive, and a request may overtake an earlier one on the way.
//! So each counts for the window and a margin beyond it.
//!
//! It never waits, and does not know the calls that do.

use std::collections::VecDeque;
use std::time::Duration;

use super::Seen;
use super::description::Quota;

/// The approximate maximum of log entries; larger counts share entries by slices of the window.
const SLICES: u32 = 1000;

/// The longest time for which an answer can block permits.
const MAX_BLOCK: Duration = Duration::from_secs(60);

/// The largest factor by which an answer can raise the count of the specification.
const MAX_RAISE: u64 = 100;

/// A sliding window: it never grants more permits than its count in any window of its length.
///
/// Every request is logged by the moment until which it counts. If the count is above 1000, the
/// requests of a thousandth of the window share an entry and count as long as the last of them.
pub(crate) struct Bucket {
    api: &'static str,
    quota: Quota,
    /// How much longer than the window a request counts.
    margin: Duration,
    /// The latest count from the server.
    server_count: Option<u64>,
    /// Ordered by time.
    log: VecDeque<Entry>,
    /// The sum of the log's counts.
    used: u64,
    blocked_until: Duration,
    /// The moments at which earlier calls will take permits; only filled while permits are granted.
    reserved: Vec<Duration>,
    /// How many calls wait for a permit of this bucket, possibly among others.
    pub(crate) waiting: u64,
}

/// Requests that count until about the same moment.
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
            server_count: None,
            log: VecDeque::new(),
            used: 0,
            blocked_until: Duration::ZERO,
            reserved: Vec::new(),
            waiting: 0,
        }
    }

    pub(crate) fn is(&self, api: &str, name: &str) -> bool {
        self.quota.name == name && self.api == api
    }

    /// Keeps the slower quota, if versions of an API differ about a bucket.
    pub(crate) fn merge(&mut self, quota: Quota) {
        let scaled = |one: &Quota, other: &Quota| one.per.saturating_mul(other.count);
        if scaled(&quota, &self.quota) > scaled(&self.quota, &quota) {
            self.quota = quota;
        }
    }

    /// Returns how long a request counts.
    fn span(&self) -> Duration {
        self.quota.per.saturating_add(self.margin)
    }

    fn count(&self) -> u64 {
        self.server_count.unwrap_or(u64::from(self.quota.count)).max(1)
    }

    fn free(&self) -> u64 {
        self.count().saturating_sub(self.used)
    }

    /// Whether an answer with this limit means this bucket.
    pub(crate) fn has_limit(&self, limit: u64) -> bool {
        self.count() == limit || u64::from(self.quota.count) == limit
    }

    /// Removes requests that no longer count from the log.
    pub(crate) fn forget(&mut self, now: Duration) {
        while let Some(entry) = self.log.front()
            && entry.last <= now
        {
            self.used -= entry.count;
            self.log.pop_front();
        }
    }

    /// Takes one permit.
    pub(crate) fn take(&mut self, now: Duration) {
        self.record(now.saturating_add(self.span()), 1);
    }

    /// Releases a permit, if it still counts.
    pub(crate) fn release(&mut self, taken: Duration) {
        let until = taken.saturating_add(self.span());
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

    fn record(&mut self, until: Duration, count: u64) {
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

    /// Blocks all permits for some time from now.
    pub(crate) fn block(&mut self, now: Duration, time: Duration) {
        let until = now.saturating_add(time.min(MAX_BLOCK));
        self.blocked_until = self.blocked_until.max(until);
    }

    /// Learns from an answer about this bucket.
    ///
    /// An answer is late: it blocks permits if the server has fewer left than expected, but never
    /// frees any.
    pub(crate) fn learn(&mut self, seen: &Seen, now: Duration) {
        self.forget(now);
        if let Some(limit) = seen.limit {
            let declared = u64::from(self.quota.count).max(1);
            self.server_count = Some(limit.clamp(1, declared.saturating_mul(MAX_RAISE)));
        }
        let Some(remaining) = seen.remaining else { return };
        let reset_in = seen.reset_in.unwrap_or(self.quota.per).min(MAX_BLOCK);
        let lost = self.free().saturating_sub(remaining);
        if remaining == 0 && (lost > 0 || reset_in > self.quota.per) {
            self.block(now, reset_in);
        } else if lost > 0 && !reset_in.is_zero() {
            self.record(now.saturating_add(reset_in.min(self.quota.per)), lost);
        }
    }

    /// Reserves a permit for an earlier call.
    pub(crate) fn reserve(&mut self, moment: Duration) {
        self.reserved.push(moment);
    }

    pub(crate) fn clear_reservations(&mut self) {
        self.reserved.clear();
    }

    /// Returns the first moment, not before `from`, at which a permit can be taken without
    /// delaying a reserved one.
    pub(crate) fn earliest(&self, from: Duration) -> Duration {
        let mut moment = from.max(self.blocked_until);
        loop {
            let next = self.full_at(moment).or_else(|| self.displaced_by(moment));
            let Some(next) = next else { return moment };
            moment = next;
        }
    }

    /// Returns when a permit may be free again, if the window that ends at `moment` has none.
    fn full_at(&self, moment: Duration) -> Option<Duration> {
        let ends = |reservation: &Duration| reservation.saturating_add(self.span());
        let kept = |reservation: &&Duration| **reservation <= moment && moment < ends(reservation);
        let kept = self.reserved.iter().filter(kept);
        let free = self.count().saturating_sub(kept.clone().count() as u64);
        let opens = if free == 0 { Duration::MAX } else { self.fewer_than(free) };
        (opens > moment).then(|| kept.map(ends).fold(opens, Duration::min))
    }

    /// Returns the later reservation that would fail if a permit were taken at `moment`.
    fn displaced_by(&self, moment: Duration) -> Option<Duration> {
        let end = moment.saturating_add(self.span());
        let mut later =
            self.reserved.iter().filter(|reservation| (moment..end).contains(*reservation));
        later
            .find(|reservation| **reservation > moment && self.full_at(**reservation).is_some())
            .copied()
    }

    /// Returns the moment from which fewer than this many logged requests count.
    fn fewer_than(&self, free: u64) -> Duration {
        let (mut left, mut moment) = (self.used, Duration::ZERO);
        for entry in &self.log {
            if left < free {
                break;
            }
            (left, moment) = (left - entry.count, entry.last);
        }
        moment
    }

    /// Returns about when all calls that wait now will have their permits.
    pub(crate) fn drained(&self, now: Duration) -> Duration {
        let open = self.blocked_until.max(now);
        if self.waiting <= self.free() {
            return open;
        }
        let full = self.log.back().map_or(open, |entry| entry.last.max(open));
        let rounds = u32::try_from(self.waiting / self.count()).unwrap_or(u32::MAX);
        full.saturating_add(self.span().saturating_mul(rounds))
    }
}
