//! Rate limiting: calls wait for a permit from each of their buckets before they are sent.
//!
//! A limiter is shared by the clones of a client, and by several clients where they are given one:
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
use super::{api, time};

mod bucket;
mod local;
mod queue;

pub use super::api::Quota;
pub use local::LocalRateLimiter;

/// What one call draws: a request out of each of these buckets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Draw {
    /// The name of the API; buckets of one name are one bucket in all its versions.
    pub api: &'static str,
    /// The buckets.
    pub quotas: &'static [Quota],
}

impl Draw {
    /// One request out of each of these buckets of an API.
    pub const fn new(api: &'static str, quotas: &'static [Quota]) -> Draw {
        Draw { api, quotas }
    }
}

/// What an answer told of the buckets that its request was drawn from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// How many requests a window holds.
    pub limit: Option<u64>,
    /// How many are left in the current window.
    pub remaining: Option<u64>,
    /// The time until the window ends; zero where that moment has passed.
    pub reset_in: Option<Duration>,
    /// Where the request was refused because there were too many: how long to wait, or zero where
    /// the answer does not say.
    pub refused_for: Option<Duration>,
}

/// Where the state of rate limits is kept.
///
/// One limiter stands for one organisation, and may be given to several clients, which must then
/// share a clock. The state may be kept outside of this process.
pub trait RateLimiter: Send + Sync + 'static {
    /// Draws at once and returns true, or draws nothing and returns false; never before its turn.
    ///
    /// This spares calls that need not wait the cost of a future.
    fn try_acquire(&self, _draw: Draw, _clock: &dyn Clock) -> bool {
        false
    }

    /// Completes when it is this call's turn in each of the buckets, at the moment it has drawn.
    ///
    /// Calls that draw from the same buckets get their turn in the order in which their futures
    /// are first polled. Dropping the future gives back its place in the line. An error means that
    /// the state can't be reached.
    fn acquire<'l>(
        &'l self,
        draw: Draw,
        clock: &'l dyn Clock,
    ) -> BoxFuture<'l, Result<(), Box<dyn std::error::Error + Send + Sync>>>;

    /// Takes note of what an answer told. It must not block: a limiter that keeps its state
    /// elsewhere hands this over when it next draws.
    fn learn(&self, draw: Draw, seen: Seen, clock: &dyn Clock);
}
