//! Rate limiting: attempts wait for a permit of each of their buckets before they are sent.
//!
//! The clones of a client share a limiter, and several clients can share one too:
//!
//! ```
//! use std::sync::Arc;
//!
//! use runtime::client::{ClientApi, ClientBuilder};
//! use runtime::error::Result;
//! use runtime::rate_limit::LocalRateLimiter;
//!
//! fn two_of_one_organisation<C: ClientApi>() -> Result<(C, C)> {
//!     let limiter = Arc::new(LocalRateLimiter::new());
//!     let first = ClientBuilder::new("a key").rate_limiter(limiter.clone()).build()?;
//!     let second = ClientBuilder::new("another key").rate_limiter(limiter).build()?;
//!     Ok((first, second))
//! }
//! ```

use std::time::Duration;

use super::time::{BoxFuture, Clock};
// The rooms that this one knows.
use super::{description, time};

mod bucket;
mod by_ticket;
#[cfg(feature = "redis")]
mod fleet;
mod local;
mod queue;

pub use super::description::Quota;
#[cfg(feature = "redis")]
pub use fleet::{RedisLimiterError, RedisRateLimiter, RedisRateLimiterBuilder, WhenAway};
pub use local::LocalRateLimiter;

/// The permits that one attempt needs: one of each of these buckets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Draw {
    /// The name of the API; its versions share buckets of the same name.
    pub api: &'static str,
    /// The quotas of the buckets.
    pub quotas: &'static [Quota],
}

impl Draw {
    /// Creates a request for one permit of each of these buckets of an API.
    pub const fn new(api: &'static str, quotas: &'static [Quota]) -> Draw {
        Draw { api, quotas }
    }
}

/// What an answer says about the buckets of its request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// How many requests a window permits.
    pub limit: Option<u64>,
    /// How many are left in the current window.
    pub remaining: Option<u64>,
    /// The time until the window ends; zero if that moment has passed.
    pub reset_in: Option<Duration>,
    /// How long to wait, if the rate limit refused the request; zero if the answer does not say.
    pub refused_for: Option<Duration>,
}

/// Keeps the state of rate limits.
///
/// One limiter serves one organisation. Several clients may share it, if they share a clock. It may
/// keep the state outside of this process.
pub trait RateLimiter: Send + Sync + 'static {
    /// Takes all permits at once and returns `true`, or takes none and returns `false`; never
    /// overtakes a waiting call.
    ///
    /// Calls that need not wait are spared the cost of a future.
    fn try_acquire(&self, _draw: Draw, _clock: &dyn Clock) -> bool {
        false
    }

    /// Completes at the moment at which this attempt gets a permit of each of the buckets.
    ///
    /// Attempts with the same buckets get their permits in the order in which their futures are
    /// first polled. Dropping the future leaves the queue. An error means that the state can't be
    /// reached.
    fn acquire<'l>(
        &'l self,
        draw: Draw,
        clock: &'l dyn Clock,
    ) -> BoxFuture<'l, Result<(), Box<dyn std::error::Error + Send + Sync>>>;

    /// Learns from an answer. It must not block: a limiter that keeps its state elsewhere sends
    /// this along with its next request for permits.
    fn learn(&self, draw: Draw, seen: Seen, clock: &dyn Clock);
}
