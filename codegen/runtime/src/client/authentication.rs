//! The key of each attempt, and re-authentication after a key or a signature was refused.

use http::HeaderMap;

use super::api::ErrorKind;
use super::attempt_result::FailedAttempt;
use super::auth::{ApiKey, KeyProvider, KeySource};
use super::error::{Error, Result};
use super::response::server_time;
use super::retry_loop::RetryLoop;
use super::time::within;

/// What to do about a provider that gives no key.
const CHECK_PROVIDER: &str = "Look at the cause, which is the error of the `KeyProvider`.";

impl RetryLoop<'_> {
    /// The key of the next attempt; none for a request that goes to a stranger.
    pub(super) async fn key(&self) -> Result<Option<ApiKey>> {
        if self.prepared.keyless {
            return Ok(None);
        }
        match (&self.prepared.key, &self.core.shared().keys) {
            (Some(key), _) | (None, KeySource::Fixed(key)) => Ok(Some(key.clone())),
            // On the heap, as waits take much room.
            (None, KeySource::Provider(provider)) => {
                Box::pin(self.provided_key(&**provider)).await.map(Some)
            }
        }
    }

    async fn provided_key(&self, provider: &dyn KeyProvider) -> Result<ApiKey> {
        let error = match within(self.core.clock(), self.deadline, provider.key()).await {
            Ok(Ok(key)) => return Ok(key),
            Ok(Err(source)) => {
                Error::config("the `KeyProvider` gave no key", CHECK_PROVIDER).caused_by(source)
            }
            Err(ended) => self.ended(ended, "before there was a key"),
        };
        Err(error.of(self.prepared.info.id))
    }

    /// Whether a key or a signature was refused, and there is another key or a corrected
    /// time to try, once. The server did nothing, so this repeats no effect and costs no retry.
    pub(super) async fn can_reauthenticate(&mut self, failed: &FailedAttempt) -> bool {
        if failed.error.kind() != ErrorKind::Unauthorized || self.reauthenticated {
            return false;
        }
        let (Some(key), Some(headers)) = (&failed.key, failed.headers()) else { return false };
        self.reauthenticated = true;
        if key.signer().is_some() && self.is_off_the_clock(headers) {
            return true;
        }
        if self.prepared.key.is_some() || !self.core.key_may_change() {
            return false;
        }
        let other = self.key().await.ok().flatten();
        other.is_some_and(|other| !other.is_same_as(key))
    }

    /// Whether the server's clock differs by more than a signature may; then it is believed.
    fn is_off_the_clock(&self, headers: &HeaderMap) -> bool {
        let window = self.core.api().sign.and_then(|info| info.window);
        let (Some(window), Some(server)) = (window, server_time(headers)) else { return false };
        let off = server.abs_diff(self.core.server_time()) > window;
        if off {
            self.core.believe(server);
        }
        off
    }
}
