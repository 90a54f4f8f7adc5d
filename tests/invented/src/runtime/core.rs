//! What all clones of a client share, and the settings that a call may change for itself.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use http::HeaderMap;

use super::api::Api;
use super::client::Validation;
use super::clock::Clock;
use super::inspect::{Inspect, Traffic};
use super::key::KeySource;
use super::rate::RateLimiter;
use super::response::HeaderNames;
use super::retry::{RetryBudget, RetryPolicy};
use super::transport::Transport;

/// The settings of a client that each call may change for itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Options {
    pub(super) validation: Validation,
    pub(super) retry: RetryPolicy,
    pub(super) attempt_timeout: Option<Duration>,
    pub(super) timeout: Option<Duration>,
    pub(super) answer_limit: usize,
}

/// What all clones of a client share.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

pub(super) struct Shared {
    pub(super) api: &'static Api,
    pub(super) base: String,
    pub(super) names: HeaderNames,
    pub(super) keys: KeySource,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) options: Options,
    /// What every request to the API carries, with the key if it is always the same: never for
    /// strangers.
    pub(super) headers: Arc<HeaderMap>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) budget: RetryBudget,
    pub(super) limiter: Option<Arc<dyn RateLimiter>>,
    pub(super) inspect: Option<Arc<dyn Inspect>>,
    /// How far the server's clock is ahead of this machine's, in seconds, once that matters.
    pub(super) clock_offset: AtomicI64,
    pub(super) allow_http: bool,
}

impl Core {
    pub(super) fn new(shared: Shared) -> Core {
        Core(Arc::new(shared))
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.0
    }

    pub(super) fn api(&self) -> &'static Api {
        self.0.api
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// Whether the key may change between attempts.
    pub(super) fn key_may_change(&self) -> bool {
        matches!(self.0.keys, KeySource::Provider(_))
    }

    /// The time since 1970, as the server believes it to be as far as is known.
    pub(super) fn server_time(&self) -> Duration {
        let offset = self.0.clock_offset.load(Ordering::Relaxed);
        let (now, by) = (self.clock().since_1970(), Duration::from_secs(offset.unsigned_abs()));
        if offset < 0 { now.saturating_sub(by) } else { now.saturating_add(by) }
    }

    /// Corrects the clock by a moment that the server told.
    pub(super) fn believe(&self, server_time: Duration) {
        let (server, own) = (server_time.as_secs(), self.clock().since_1970().as_secs());
        let ahead = i128::from(server) - i128::from(own);
        let ahead = i64::try_from(ahead).unwrap_or_default();
        self.0.clock_offset.store(ahead, Ordering::Relaxed);
    }

    /// Shows traffic to whoever wants to see it.
    pub(super) fn show<'t>(&self, traffic: impl FnOnce() -> Traffic<'t>) {
        if let Some(inspect) = &self.0.inspect {
            look(&**inspect, traffic);
        }
    }
}

/// Apart from the calls that nobody looks at, which are most.
#[cold]
fn look<'t>(inspect: &dyn Inspect, traffic: impl FnOnce() -> Traffic<'t>) {
    inspect.look(&traffic());
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("api", &self.0.api.name)
            .field("version", &self.0.api.version)
            .field("base", &self.0.base)
            .field("options", &self.0.options)
            .finish_non_exhaustive()
    }
}
