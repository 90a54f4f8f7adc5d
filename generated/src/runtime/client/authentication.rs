//! The key of each attempt, and re-authentication after a key or a signature was refused.

use http::HeaderMap;

use super::attempt_result::FailedAttempt;
use super::auth::{ApiKey, KeyProvider, KeySource};
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::response::server_time;
use super::retry_loop::RetryLoop;
use super::time::within;

/// What to do about a provider that returns no key.
const CHECK_PROVIDER: &str = "See the cause, which is the error of the `KeyProvider`.";

impl RetryLoop<'_> {
    /// Returns the key of the next attempt; `None` for a request to a foreign host.
    pub(super) async fn key(&self) -> Result<Option<ApiKey>> {
        if self.prepared.keyless {
            return Ok(None);
        }
        match (&self.prepared.key, &self.core.shared().keys) {
            (Some(key), _) | (None, KeySource::Fixed(key)) => Ok(Some(key.clone())),
            // Boxed, since the future of a wait is large.
            (None, KeySource::Provider(provider)) => {
                Box::pin(self.provided_key(&**provider)).await.map(Some)
            }
        }
    }

    async fn provided_key(&self, provider: &dyn KeyProvider) -> Result<ApiKey> {
        let error = match within(self.core.clock(), self.deadline, provider.key()).await {
            Ok(Ok(key)) => return Ok(key),
            Ok(Err(source)) => {
                Error::config("the `KeyProvider` returned no key", CHECK_PROVIDER).caused_by(source)
            }
            Err(ended) => self.ended(ended, "before there was a key"),
        };
        Err(error.of(self.prepared.info.id))
    }

    /// Whether a key or a signature was refused, and another key or a corrected time can be tried,
    /// once per call. The server did nothing, so this has no second effect and costs no retry.
    pub(super) async fn can_reauthenticate(&mut self, failed: &FailedAttempt) -> bool {
        if failed.error.kind() != ErrorKind::Unauthorized || self.reauthenticated {
            return false;
        }
        let (Some(key), Some(headers)) = (&failed.key, failed.headers()) else { return false };
        self.reauthenticated = true;
        if key.signer().is_some() && self.clock_differs(headers) {
            return true;
        }
        if self.prepared.key.is_some() || !self.core.key_may_change() {
            return false;
        }
        let other = self.key().await.ok().flatten();
        other.is_some_and(|other| !other.is_same_as(key))
    }

    /// Whether the server's clock differs by more than a signature permits; if so, adopts its time.
    fn clock_differs(&self, headers: &HeaderMap) -> bool {
        let window = self.core.api().sign.and_then(|info| info.window);
        let (Some(window), Some(server)) = (window, server_time(headers)) else { return false };
        let differs = server.abs_diff(self.core.server_time()) > window;
        if differs {
            self.core.set_server_time(server);
        }
        differs
    }
}
