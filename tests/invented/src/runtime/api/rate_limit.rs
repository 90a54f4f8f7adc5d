//! Rate limits as the specification states them: quotas, and the headers that tell their state.

use std::time::Duration;

/// The names of the rate-limit headers, the first that is present counts.
#[derive(Debug)]
pub struct RateLimitHeaders {
    /// How many requests a window holds.
    pub limit: &'static [&'static str],
    /// How many are left in the current window.
    pub remaining: &'static [&'static str],
    /// When the window ends.
    pub reset: &'static [&'static str],
    /// How that moment is counted.
    pub unit: ResetUnit,
}

/// How the moment at which a window ends is counted.
///
/// A number that can't be so is read as what it can be alone: 100,000,000,000 and more as
/// milliseconds since 1970, less than that as seconds, and as seconds from now only what is below
/// 1,000,000,000.
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

/// A bucket of requests that calls draw from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quota {
    /// Its name within the API: that of a shared bucket, or the operation's own.
    pub name: &'static str,
    /// How many requests it holds.
    pub count: u32,
    /// The time in which no more than these may be sent.
    pub per: Duration,
}
