//! Rate limits as the specification describes them: quotas, and the headers with their state.

use std::num::NonZeroU32;
use std::time::Duration;

/// The names of the rate-limit headers; the first one that is present counts.
#[derive(Debug)]
pub struct RateLimitHeaders {
    /// How many requests a window permits.
    pub limit: &'static [&'static str],
    /// How many are left in the current window.
    pub remaining: &'static [&'static str],
    /// When the window ends.
    pub reset: &'static [&'static str],
    /// The unit of that moment.
    pub unit: ResetUnit,
}

/// The unit of the moment at which a window ends.
///
/// An implausible number is read in the only plausible unit: 100,000,000,000 and more as
/// milliseconds since 1970, less than that as seconds since 1970, and only numbers below
/// 1,000,000,000 as seconds from now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResetUnit {
    /// Seconds since 1970.
    #[default]
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Seconds from now.
    Seconds,
}

/// A rate limit: a sliding window from which attempts take permits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quota {
    /// Its name within the API: that of a shared rate limit, or the operation's own.
    pub name: &'static str,
    /// How many requests it permits in a window.
    pub count: u32,
    /// The length of the window.
    pub per: Duration,
}

impl Quota {
    /// Permits `count` requests in a window of so many seconds.
    pub const fn new(name: &'static str, count: u32, seconds: u64) -> Quota {
        Quota { name, count, per: Duration::from_secs(seconds) }
    }

    /// Returns one of so many equal shares: part of the count, or where that is less than one, one
    /// in a longer window.
    pub(crate) fn share(self, shares: NonZeroU32) -> Quota {
        let (count, shares) = (self.count.max(1), shares.get());
        match count / shares {
            0 => Quota { count: 1, per: (self.per.saturating_mul(shares)) / count, ..self },
            part => Quota { count: part, ..self },
        }
    }
}
