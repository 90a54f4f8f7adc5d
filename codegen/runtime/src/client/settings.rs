//! Checks the settings of a client, and turns them into its shared state.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::auth::{ApiKey, KeySource};
use super::auth::{CORRECT_KEY, CORRECT_SIGNER};
use super::core::{Core, Shared};
use super::description::Api;
use super::error::{Error, Result};
#[cfg(feature = "middleware")]
use super::middleware::Interceptors;
#[cfg(feature = "drift")]
use super::observe::DriftWatch;
use super::observe::{Inspect, measure};
use super::prepare::set_all;
use super::rate_limit::{LocalRateLimiter, RateLimiter};
use super::request::{Headers, Options, check_headers};
use super::response::HeaderNames;
use super::retry::{RetryBudget, RetryPolicy};
use super::time::{Clock, SystemClock};
use super::transport::{HAS_TLS, Transport, TransportSettings, base_url};
use super::validate::Validation;
use super::value::{join, one_line};

/// What to do about a build without TLS.
const TURN_TLS_ON: &str = "Turn on the feature `rustls` or `native-tls`, or set `transport`.";

/// The default timeout of one attempt: some services query others while the caller waits.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// The default timeout of a call with all its attempts and waits.
const TIMEOUT: Duration = Duration::from_secs(180);

/// The default limit of an answer in bytes.
const ANSWER_LIMIT: usize = 64 * 1024 * 1024;

/// The settings of a builder.
pub(super) struct Settings {
    pub(super) keys: KeySource,
    pub(super) server: Server,
    pub(super) allow_http: bool,
    pub(super) transport: Option<Result<Arc<dyn Transport>>>,
    pub(super) http: TransportSettings,
    /// The layers around the transport, the outermost first.
    #[cfg(feature = "tower")]
    pub(super) layers: Vec<Arc<WrapTransport>>,
    pub(super) options: Options,
    pub(super) headers: Headers,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) budget: RetryBudget,
    pub(super) limiter: Option<Arc<dyn RateLimiter>>,
    pub(super) inspect: Option<Arc<dyn Inspect>>,
    #[cfg(feature = "middleware")]
    pub(super) interceptors: Interceptors,
    #[cfg(feature = "drift")]
    pub(super) drift: Option<DriftWatch>,
}

/// Wraps a transport in a layer.
#[cfg(feature = "tower")]
pub(super) type WrapTransport = dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync;

/// The server of a client.
pub(super) enum Server {
    Default,
    Named(String),
    At(String),
}

impl Settings {
    /// Returns the default settings.
    pub(super) fn new(keys: KeySource) -> Settings {
        Settings {
            keys,
            server: Server::Default,
            allow_http: false,
            transport: None,
            http: TransportSettings::default(),
            #[cfg(feature = "tower")]
            layers: Vec::new(),
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
            #[cfg(feature = "middleware")]
            interceptors: Interceptors::default(),
            #[cfg(feature = "drift")]
            drift: None,
        }
    }

    /// Checks the settings and creates the state of the client.
    pub(super) fn build(self, api: &'static Api) -> Result<Core> {
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
        #[cfg(feature = "tower")]
        let transport = self.layers.iter().rev().fold(transport, |inner, wrap| wrap(inner));
        measure::describe();
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
            #[cfg(feature = "middleware")]
            interceptors: self.interceptors,
            #[cfg(feature = "drift")]
            drift: self.drift,
            clock_offset: AtomicI64::new(0),
            allow_http: self.allow_http,
            #[cfg(feature = "blocking")]
            private_runtime: super::blocking::PrivateRuntime::default(),
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
    let known = join(&known, ", ");
    let problem = format!("there is no server `{}`, only {known}", one_line(name));
    Error::config(problem, "Correct `server`, or set `base_url`.")
}

fn common_headers(api: &Api) -> Result<HeaderMap, String> {
    let user_agent = HeaderValue::try_from(api.user_agent);
    let user_agent =
        user_agent.map_err(|_| "the user agent is not a valid header value".to_owned())?;
    let accept = HeaderValue::from_static("application/json");
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, accept);
    headers.insert(USER_AGENT, user_agent);
    Ok(headers)
}

/// Returns the header of a key; refuses a key that no header can hold, or whose signer the API does
/// not support.
fn check_key(api: &Api, key: &ApiKey) -> Result<HeaderValue> {
    let header = key.header().map_err(|problem| Error::config(problem, CORRECT_KEY))?;
    let Some(signer) = key.signer() else { return Ok(header) };
    let problem = match api.sign.map(|info| info.header(signer.algorithm())) {
        Some(Some(_)) => return Ok(header),
        Some(None) => "this API has no signatures with the algorithm of the key",
        None => "the key has a signer, but this API has no signatures",
    };
    Err(Error::config(problem, CORRECT_SIGNER))
}
