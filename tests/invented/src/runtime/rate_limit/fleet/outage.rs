//! Whether Redis is away, and which call tries it again.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::error::RedisLimiterError;

/// How long after a failure no call tries again.
const PAUSE: Duration = Duration::from_millis(250);

/// What the calls of one limiter know of an outage.
#[derive(Default)]
pub(crate) struct Outage(Mutex<Option<Away>>);

/// Redis was away when it was last tried.
#[derive(Clone)]
pub(crate) struct Away {
    pub(crate) since: Duration,
    /// When a call tries again.
    pub(crate) retry_at: Duration,
    pub(crate) error: RedisLimiterError,
}

impl Outage {
    /// Returns the outage unless this call is the one to try again.
    pub(crate) fn holds(&self, now: Duration) -> Option<Away> {
        self.with(|outage| {
            let away = outage.as_mut()?;
            if away.retry_at > now {
                return Some(away.clone());
            }
            away.retry_at = now.saturating_add(PAUSE);
            None
        })
    }

    pub(crate) fn current(&self) -> Option<Away> {
        self.with(|outage| outage.clone())
    }

    pub(crate) fn begin(&self, error: RedisLimiterError, now: Duration) -> Away {
        self.with(|outage| {
            let since = outage.as_ref().map_or(now, |away| away.since);
            outage.insert(Away { since, retry_at: now.saturating_add(PAUSE), error }).clone()
        })
    }

    pub(crate) fn end(&self) {
        self.with(|outage| *outage = None);
    }

    fn with<T>(&self, work: impl FnOnce(&mut Option<Away>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
