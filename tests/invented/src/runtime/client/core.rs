//! The state that all clones of a client share.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;

use super::auth::KeySource;
use super::description::Api;
#[cfg(feature = "middleware")]
use super::middleware::Interceptors;
#[cfg(feature = "drift")]
use super::observe::DriftWatch;
use super::observe::{Inspect, Traffic};
use super::rate_limit::RateLimiter;
use super::request::Options;
use super::response::{HeaderNames, Metadata};
use super::retry::RetryBudget;
use super::time::Clock;
use super::transport::Transport;

/// The state that all clones of a client share.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base: String,
    pub(crate) names: HeaderNames,
    pub(crate) keys: KeySource,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) options: Options,
    /// The headers of every request to the API, with the key if it never changes; they are never
    /// sent to foreign hosts.
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) budget: RetryBudget,
    pub(crate) limiter: Option<Arc<dyn RateLimiter>>,
    pub(crate) inspect: Option<Arc<dyn Inspect>>,
    #[cfg(feature = "middleware")]
    pub(crate) interceptors: Interceptors,
    #[cfg(feature = "drift")]
    pub(crate) drift: Option<DriftWatch>,
    /// How far the server's clock is ahead of this machine's, in seconds; 0 until a signature is
    /// refused for it.
    pub(crate) clock_offset: AtomicI64,
    pub(crate) allow_http: bool,
    #[cfg(feature = "blocking")]
    pub(crate) private_runtime: super::blocking::PrivateRuntime,
}

impl Core {
    pub(crate) fn new(shared: Shared) -> Core {
        Core(Arc::new(shared))
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.0.api
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// Whether the key may change between attempts.
    pub(crate) fn key_may_change(&self) -> bool {
        matches!(self.0.keys, KeySource::Provider(_))
    }

    /// Returns the time since 1970 by the server's clock, as far as it is known.
    pub(crate) fn server_time(&self) -> Duration {
        let offset = self.0.clock_offset.load(Ordering::Relaxed);
        let (now, by) = (self.clock().since_1970(), Duration::from_secs(offset.unsigned_abs()));
        if offset < 0 { now.saturating_sub(by) } else { now.saturating_add(by) }
    }

    /// Adopts the server's time.
    pub(crate) fn set_server_time(&self, server_time: Duration) {
        let (server, own) = (server_time.as_secs(), self.clock().since_1970().as_secs());
        let ahead = i128::from(server) - i128::from(own);
        let ahead = i64::try_from(ahead).unwrap_or_default();
        self.0.clock_offset.store(ahead, Ordering::Relaxed);
    }

    /// Reads the metadata from the head of an answer.
    pub(crate) fn metadata(&self, status: u16, headers: HeaderMap, attempts: u32) -> Metadata {
        let mut metadata = Metadata::new(self.api(), &self.0.names, status, headers);
        metadata.attempts = attempts;
        if status == 429 || metadata.headers().contains_key(RETRY_AFTER) {
            self.read_retry_after(&mut metadata, status == 429);
        }
        metadata
    }

    /// Reads how long an answer asks to wait; a refusal by a rate limit counts until its reset.
    #[cold]
    pub(crate) fn read_retry_after(&self, metadata: &mut Metadata, rate_limited: bool) {
        metadata.read_retry_after(&self.api().rate_limit, rate_limited, self.clock().since_1970());
    }

    /// Shows traffic to the hook, if there is one.
    pub(crate) fn show<'t>(&self, traffic: impl FnOnce() -> Traffic<'t>) {
        if let Some(inspect) = &self.0.inspect {
            show(&**inspect, traffic);
        }
    }
}

/// Cold, since few clients have a hook.
#[cold]
fn show<'t>(inspect: &dyn Inspect, traffic: impl FnOnce() -> Traffic<'t>) {
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
