//! Rate limiting of attempts: acquires permits before each attempt, and learns from its answer.

use http::HeaderMap;

use super::description::ErrorKind;
use super::error::{Error, Result};
use super::observe::measure;
use super::rate_limit::{Draw, Seen};
use super::response::{reset_in, retry_after, server_time};
use super::retry_loop::RetryLoop;
use super::time::{BoxFuture, Ended, within};

impl RetryLoop<'_> {
    /// Waits for the permits of one attempt.
    pub(super) async fn acquire_permit(&self) -> Result<()> {
        let Some(limiter) = &self.core.shared().limiter else { return Ok(()) };
        let (api, info) = (self.core.api().name, self.prepared.info);
        if info.quotas.is_empty() {
            return Ok(());
        }
        let (clock, draw) = (self.core.clock(), Draw::new(api, info.quotas));
        if limiter.try_acquire(draw, clock) {
            return Ok(());
        }
        let timer = measure::WaitTimer::start(clock, self.core.api(), info);
        let waited = Box::pin(self.wait_for_permit(limiter.acquire(draw, clock))).await;
        timer.ended(waited.as_ref().err());
        waited
    }

    async fn wait_for_permit(
        &self,
        acquiring: BoxFuture<'_, Result<(), Box<dyn std::error::Error + Send + Sync>>>,
    ) -> Result<()> {
        let clock = self.core.clock();
        let waited = match clock.can_wait() {
            true => within(clock, self.deadline, acquiring).await,
            false => Err(Ended::NoRuntime),
        };
        let problem = match waited {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(source)) => {
                let error = Error::new(ErrorKind::Other, "the `RateLimiter` failed");
                error.advising("See the cause.").caused_by(source)
            }
            Err(ended) => self.ended(ended, "while the call waited for the rate limit"),
        };
        Err(problem.of(self.prepared.info.id))
    }

    /// Passes the rate-limit headers of an answer to the limiter.
    pub(super) fn learn(&self, headers: &HeaderMap, status: u16) {
        let Some(limiter) = &self.core.shared().limiter else { return };
        let (api, info) = (self.core.api(), self.prepared.info);
        if info.quotas.is_empty() {
            return;
        }
        let since_1970 = self.core.clock().since_1970();
        let now = server_time(headers).unwrap_or(since_1970);
        let limits = self.core.shared().names.rate_limit(headers);
        let refused = (status == 429)
            .then(|| retry_after(headers, &api.rate_limit, true, since_1970).unwrap_or_default());
        let seen = Seen {
            limit: limits.limit,
            remaining: limits.remaining,
            reset_in: reset_in(headers, &api.rate_limit, now),
            refused_for: refused,
        };
        limiter.learn(Draw::new(api.name, info.quotas), seen, self.core.clock());
    }
}
