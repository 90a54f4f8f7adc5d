//! The client builder: every setting, checked before the first call.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "tower")]
use tower_layer::Layer;

use super::auth::KeySource;
use super::core::Core;
use super::description::Api;
use super::error::Result;
#[cfg(feature = "middleware")]
use super::middleware::Interceptor;
#[cfg(feature = "tower")]
use super::middleware::{LayeredTransport, TransportService};
use super::observe::Inspect;
#[cfg(feature = "drift")]
use super::observe::{DriftObserver, Specified};
use super::rate_limit::RateLimiter;
use super::retry::{RetryBudget, RetryPolicy};
use super::settings::{Server, Settings};
use super::time::Clock;
#[cfg(not(target_family = "wasm"))]
use super::transport::ReqwestTransport;
use super::transport::Transport;
use super::validate::Validation;

/// An emitted client, which wraps a [`Core`].
pub trait ClientApi: From<Core> {
    /// The description of its API.
    const API: &'static Api;
}

/// Builds a client step by step.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C: ClientApi> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

/// The server, and the connections to it.
impl<C: ClientApi> ClientBuilder<C> {
    /// Creates a builder with a key, or a source of keys, and the default settings.
    pub fn new(keys: impl Into<KeySource>) -> Self {
        ClientBuilder { settings: Settings::new(keys.into()), client: PhantomData }
    }

    /// Sets another base URL: HTTPS, or plain HTTP on this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.settings.server = Server::At(base_url.into());
        self
    }

    /// Selects one of the API's servers by name.
    pub fn server(mut self, name: impl Into<String>) -> Self {
        self.settings.server = Server::Named(name.into());
        self
    }

    /// Permits plain HTTP to other machines, which exposes the key and all data on the network.
    pub fn allow_http(mut self) -> Self {
        self.settings.allow_http = true;
        self
    }

    /// Sets the timeout for connecting; 10 seconds unless set. On `wasm32-unknown-unknown` the
    /// platform has its own, and `build` refuses this one.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.http = self.settings.http.connect_timeout(timeout);
        self
    }

    /// Sends every request through this proxy, such as `http://user:password@host:port`. On
    /// `wasm32-unknown-unknown` the platform chooses proxies, and `build` refuses this one.
    pub fn proxy(mut self, url: &str) -> Self {
        self.settings.http = self.settings.http.proxy(url);
        self
    }

    /// Ignores the proxies of the environment, which never get requests to this machine. On
    /// `wasm32-unknown-unknown` the platform chooses proxies, and `build` refuses this setting.
    pub fn no_proxy(mut self) -> Self {
        self.settings.http = self.settings.http.no_proxy();
        self
    }

    /// Sends requests with an existing reqwest client, which `wasm32-unknown-unknown` does not have; see [`ReqwestTransport::from_client`].
    #[cfg(not(target_family = "wasm"))]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        let transport = ReqwestTransport::from_client(client);
        self.settings.transport = Some(transport.map(|transport| Arc::new(transport) as _));
        self
    }

    /// Sets another transport than the default one, or one in an `Arc` that is shared; it has its own
    /// connection settings.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Ok(Arc::new(transport)));
        self
    }

    /// Wraps the transport in a layer of `tower`, which may be a whole `tower::ServiceBuilder`; with
    /// the feature `tower`. Of several, the first that is added is the outermost.
    ///
    /// [`LayeredTransport`] says which layers are fine, and which are traps.
    #[cfg(feature = "tower")]
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<TransportService> + Send + Sync + 'static,
        LayeredTransport<L::Service>: Transport,
    {
        let wrap = move |inner| Arc::new(LayeredTransport::around(inner, &layer)) as _;
        self.settings.layers.push(Arc::new(wrap));
        self
    }

    /// Checks the settings and creates the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](super::error::ErrorKind::Config) if a setting can't work; the error
    /// names it.
    pub fn build(self) -> Result<C> {
        self.settings.build(C::API).map(C::from)
    }
}

/// The handling of requests and answers.
impl<C: ClientApi> ClientBuilder<C> {
    /// Sets how violations are handled.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.options.validation = validation;
        self
    }

    /// Adds a header to every call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.required(name, &value);
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.options.retry = policy;
        self
    }

    /// Shares a retry budget with other clients of the same server.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.settings.budget = budget;
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte; 60 seconds unless set.
    /// `None` leaves only the timeout of the call.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.attempt_timeout = timeout.into();
        self
    }

    /// Sets the timeout of a call with all its attempts and waits; 3 minutes unless set. `None`
    /// leaves only the timeout of each attempt.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.timeout = timeout.into();
        self
    }

    /// Sets the limit of an answer in bytes, both as received and decoded; 64 MiB unless set.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.settings.options.answer_limit = bytes;
        self
    }

    /// Sets a rate limiter, which several clients of one organisation can share.
    pub fn rate_limiter(mut self, limiter: Arc<dyn RateLimiter>) -> Self {
        self.settings.limiter = Some(limiter);
        self
    }

    /// Turns rate limiting off: every attempt is sent at once, and the server may refuse it.
    pub fn no_rate_limits(mut self) -> Self {
        self.settings.limiter = None;
        self
    }

    /// Adds an interceptor, which may change or refuse each request; several are called in the order
    /// in which they are added.
    #[cfg(feature = "middleware")]
    pub fn interceptor(mut self, interceptor: impl Interceptor) -> Self {
        self.settings.interceptors.add(Arc::new(interceptor));
        self
    }

    /// Sets a hook that sees each raw request as it is sent, and its answer; unlike an
    /// interceptor of the feature `middleware`, it sees bodies and changes nothing.
    pub fn inspect(mut self, inspect: impl Inspect) -> Self {
        self.settings.inspect = Some(Arc::new(inspect));
        self
    }

    /// Counts what answers hold that the specification doesn't; with the feature `drift`.
    #[cfg(feature = "drift")]
    pub fn drift(mut self, observer: &DriftObserver) -> Self
    where
        C: Specified,
    {
        self.settings.drift = observer.watch::<C>();
        self
    }

    /// Sets another clock, for time and jitter, than the system's.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }
}

impl<C: ClientApi> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api", &C::API.name)
            .field("options", &self.settings.options)
            .finish_non_exhaustive()
    }
}
