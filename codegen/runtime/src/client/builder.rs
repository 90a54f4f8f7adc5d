//! Building a client: every setting, checked before the first call.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::api::Api;
use super::auth::{ApiKey, KeySource};
use super::auth::{CORRECT_KEY, CORRECT_SIGNER};
use super::core::{Core, Shared};
use super::error::{Error, Result};
use super::observe::Inspect;
use super::prepare::{check_headers, set_all};
use super::rate_limit::{LocalRateLimiter, RateLimiter};
use super::request::{Headers, Options};
use super::response::HeaderNames;
use super::retry::{RetryBudget, RetryPolicy};
use super::time::{Clock, SystemClock};
use super::transport::{HAS_TLS, ReqwestTransport, Transport, TransportSettings, base_url};
use super::validate::Validation;
use super::value::one_line;

/// How long one attempt may take unless set: some services ask others while the caller waits.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// How long a call may take with all its attempts and waits unless set.
const TIMEOUT: Duration = Duration::from_secs(180);

/// How many bytes an answer may take unless set.
const ANSWER_LIMIT: usize = 64 * 1024 * 1024;

/// What to do about a build without TLS.
const TURN_TLS_ON: &str = "Turn on the feature `rustls` or `native-tls`, or set `transport`.";

/// An emitted client, which wraps a core.
pub trait ClientApi: From<Core> {
    /// The API that it speaks.
    const API: &'static Api;
}

/// Builds a client step by step.
#[must_use = "a builder makes a client only by `build`"]
pub struct ClientBuilder<C: ClientApi> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

struct Settings {
    keys: KeySource,
    server: Server,
    allow_http: bool,
    transport: Option<Result<Arc<dyn Transport>>>,
    http: TransportSettings,
    options: Options,
    headers: Headers,
    clock: Arc<dyn Clock>,
    budget: RetryBudget,
    limiter: Option<Arc<dyn RateLimiter>>,
    inspect: Option<Arc<dyn Inspect>>,
}

enum Server {
    Default,
    Named(String),
    At(String),
}

/// Where a client sends its requests, and how they are carried.
impl<C: ClientApi> ClientBuilder<C> {
    /// Starts with a key, or a source of keys, and the default settings.
    pub fn new(keys: impl Into<KeySource>) -> Self {
        let settings = Settings {
            keys: keys.into(),
            server: Server::Default,
            allow_http: false,
            transport: None,
            http: TransportSettings::default(),
            options: Options {
                validation: Validation::default(),
                retry: RetryPolicy::standard(),
                attempt_timeout: Some(ATTEMPT_TIMEOUT),
                timeout: Some(TIMEOUT),
                answer_limit: ANSWER_LIMIT,
            },
            headers: Headers::default(),
            clock: Arc::new(SystemClock),
            budget: RetryBudget::new(),
            limiter: Some(Arc::new(LocalRateLimiter::default())),
            inspect: None,
        };
        ClientBuilder { settings, client: PhantomData }
    }

    /// Talks to another base URL: HTTPS, or plain HTTP on this machine itself.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.settings.server = Server::At(base_url.into());
        self
    }

    /// Talks to one of the API's servers by its name.
    pub fn server(mut self, name: impl Into<String>) -> Self {
        self.settings.server = Server::Named(name.into());
        self
    }

    /// Permits plain HTTP to other machines, where anybody on the way can read key and data.
    pub fn allow_http(mut self) -> Self {
        self.settings.allow_http = true;
        self
    }

    /// How long a connection may take to come about; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.http = self.settings.http.connect_timeout(timeout);
        self
    }

    /// Sends everything through this proxy, as `http://user:password@host:port`.
    pub fn proxy(mut self, url: &str) -> Self {
        self.settings.http = self.settings.http.proxy(url);
        self
    }

    /// Ignores the proxies that the environment names, which never get what goes to this machine.
    pub fn no_proxy(mut self) -> Self {
        self.settings.http = self.settings.http.no_proxy();
        self
    }

    /// Sends by a client of reqwest that is set up already; see [`ReqwestTransport::from_client`].
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        let transport = ReqwestTransport::from_client(client);
        self.settings.transport = Some(transport.map(|transport| Arc::new(transport) as _));
        self
    }

    /// Sends by another transport than reqwest, or by one in an `Arc` that is used elsewhere, too;
    /// the settings of connections are then its own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Ok(Arc::new(transport)));
        self
    }

    /// Checks the settings and makes the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](super::error::ErrorKind::Config) where a setting can't work; the
    /// error names it.
    pub fn build(self) -> Result<C> {
        self.settings.build(C::API).map(C::from)
    }
}

/// What a client does with its requests and answers.
impl<C: ClientApi> ClientBuilder<C> {
    /// Chooses what is done about violations.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.options.validation = validation;
        self
    }

    /// Sends one more header with every call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.required(name, &value);
        self
    }

    /// How often and after how long calls are sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.options.retry = policy;
        self
    }

    /// Shares the budget of retries with other clients of the same server.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.settings.budget = budget;
        self
    }

    /// How long one attempt may take, from the connection to the last byte; 60 seconds unless
    /// set. `None` lets it take as long as the call may.
    pub fn attempt_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.attempt_timeout = timeout.into();
        self
    }

    /// How long a call may take with all its attempts and waits; 3 minutes unless set. `None`
    /// lets it take as long as its attempts do.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.options.timeout = timeout.into();
        self
    }

    /// How many bytes an answer may take, as it comes and once it is decoded; 64 MiB unless set.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.settings.options.answer_limit = bytes;
        self
    }

    /// Keeps the rate limits of one organisation in one place for several clients.
    pub fn rate_limiter(mut self, limiter: Arc<dyn RateLimiter>) -> Self {
        self.settings.limiter = Some(limiter);
        self
    }

    /// Keeps no rate limits: each call is sent at once, and the server refuses what is too much.
    pub fn no_rate_limits(mut self) -> Self {
        self.settings.limiter = None;
        self
    }

    /// Shows each raw request and answer to a hook.
    pub fn inspect(mut self, inspect: impl Inspect) -> Self {
        self.settings.inspect = Some(Arc::new(inspect));
        self
    }

    /// Takes time and chance from another clock than the system's.
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

impl Settings {
    fn build(self, api: &'static Api) -> Result<Core> {
        let of_api = |problem: String| Error::config(problem, "Correct the `Api` of the client.");
        let names = HeaderNames::of(api).map_err(of_api)?;
        let mut headers = common_headers(api).map_err(of_api)?;
        let of_header = |problem: String| Error::config(problem, "Correct or leave out `header`.");
        let own = self.headers.finish().map_err(of_header)?;
        check_headers(&own, api).map_err(of_header)?;
        set_all(&mut headers, own);
        let base = self.server.base(api, self.allow_http)?;
        if let KeySource::Fixed(key) = &self.keys {
            headers.insert(names.key.clone(), check_key(api, key)?);
        }
        let transport = match self.transport {
            Some(transport) => transport?,
            None if !HAS_TLS && base.starts_with("https:") => {
                let problem = format!("this build can't speak TLS, which `{base}` needs");
                return Err(Error::config(problem, TURN_TLS_ON));
            }
            None => Arc::new(self.http.build()?),
        };
        Ok(Core::new(Shared {
            api,
            base,
            names,
            keys: self.keys,
            transport,
            options: self.options,
            headers: Arc::new(headers),
            clock: self.clock,
            budget: self.budget,
            limiter: self.limiter,
            inspect: self.inspect,
            clock_offset: AtomicI64::new(0),
            allow_http: self.allow_http,
        }))
    }
}

impl Server {
    fn base(&self, api: &Api, allow_http: bool) -> Result<String> {
        let (url, help) = match self {
            Server::At(url) => (url.as_str(), "Correct `base_url`."),
            Server::Default => match api.servers.first() {
                Some((_, url)) => (*url, "Set `base_url`."),
                None => return Err(Error::config("the API has no server", "Set `base_url`.")),
            },
            Server::Named(name) => match api.servers.iter().find(|(known, _)| known == name) {
                Some((_, url)) => (*url, "Set `base_url`."),
                None => return Err(unknown_server(api, name)),
            },
        };
        base_url::parse(url, allow_http)
            .map_err(|problem| Error::config(format!("the base URL {problem}"), help))
    }
}

fn unknown_server(api: &Api, name: &str) -> Error {
    let known: Vec<_> = api.servers.iter().map(|(known, _)| format!("`{known}`")).collect();
    let known = known.join(", ");
    let problem = format!("there is no server `{}`, but {known}", one_line(name));
    Error::config(problem, "Correct `server`, or set `base_url`.")
}

fn common_headers(api: &Api) -> Result<HeaderMap, String> {
    let user_agent = HeaderValue::try_from(api.user_agent);
    let user_agent = user_agent.map_err(|_| "the user agent is no header value".to_owned())?;
    let accept = HeaderValue::from_static("application/json");
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, accept);
    headers.insert(USER_AGENT, user_agent);
    Ok(headers)
}

/// The header of a key; refused are keys that no request could carry, and those that are to sign
/// where nothing says how.
fn check_key(api: &Api, key: &ApiKey) -> Result<HeaderValue> {
    let header = key.header().map_err(|problem| Error::config(problem, CORRECT_KEY))?;
    let Some(signer) = key.signer() else { return Ok(header) };
    let problem = match api.sign.map(|info| info.header(signer.algorithm())) {
        Some(Some(_)) => return Ok(header),
        Some(None) => "this API has no signatures of the algorithm of the key",
        None => "the key has a signer, and this API has no signatures",
    };
    Err(Error::config(problem, CORRECT_SIGNER))
}
