//! The default transport: reqwest with strict settings.
//!
//! It follows no redirects, since a redirect could carry the key and the body to another host; it
//! sends no referer, does not retry, sends the target exactly as given or not at all, and removes
//! URLs from every error. Attempts are cancelled from outside, so its only timeout is that for
//! connecting.

use std::fmt;
use std::future::{Future, ready};
use std::pin::pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::uri::{Authority, Scheme};
use http::{HeaderValue, Uri};
use reqwest::Url;

use super::description::ErrorKind;
use super::error::{Error, Result};
use super::framing::{CORRECT_URL, REWRITTEN, may_have_content};
use super::progress::{Progress, Stage};
use super::proxy_environment::Environment;
use super::settings::TransportSettings;
use super::time::{BoxFuture, ENTER_RUNTIME, NO_RUNTIME, TimeLimit};
use super::transport_error::TransportError;
use super::watched_body::{Watch, watched};
use super::{ResponseBody, Transport};

/// Whether this build can talk to `https` URLs.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

const REDIRECTED: &str = "the HTTP client followed a redirect, so the key may have reached another \
                          server";

/// What to do about a client that follows redirects.
const FOLLOW_NONE: &str = "Build the client for `http_client` with `redirect(Policy::none())`.";

const PROXIED: &str = "the HTTP client would send requests for this machine to a proxy of the \
                      environment; build it with `no_proxy()`, or add this machine to `NO_PROXY`";

/// Sends requests with reqwest.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    connect_timeout: Option<Duration>,
    origin: OnceLock<Origin>,
    /// The proxy settings of the environment, if the client took its proxies from there.
    environment: Option<Environment>,
}

/// The origin of the first request, and most likely of all others, so that its URL is parsed once.
#[derive(Clone)]
struct Origin {
    scheme: Scheme,
    authority: Authority,
    url: Url,
}

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl ReqwestTransport {
    /// Creates a transport with the default settings and its own connection pool.
    pub fn new() -> Result<ReqwestTransport> {
        TransportSettings::default().build()
    }

    /// Creates a transport with your own certificates, name resolution and so on.
    ///
    /// Redirects, referers, retries and decompression are always turned off; the builder's other
    /// settings, such as the timeout for connecting, are kept. If the environment sets a proxy, a
    /// request to this machine fails unless `no_proxy()` was called on the builder or `NO_PROXY`
    /// includes this machine.
    pub fn with_builder(builder: reqwest::ClientBuilder) -> Result<ReqwestTransport> {
        ReqwestTransport::made_by(builder, Some(Environment::read()))
    }

    /// Creates a transport; `environment` has the proxies that the builder may have taken from it.
    pub(crate) fn made_by(
        builder: reqwest::ClientBuilder,
        environment: Option<Environment>,
    ) -> Result<ReqwestTransport> {
        let builder = builder
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            // Any crate of the build may turn these features on for all crates.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        match builder.build() {
            Ok(client) => {
                let proxied = |environment: &Environment| environment.is_in(&format!("{client:?}"));
                let environment = environment.filter(proxied);
                Ok(ReqwestTransport::of(client, environment))
            }
            Err(error) => {
                let problem = "the HTTP client could not be set up";
                let help = "See the cause, and correct the settings of reqwest's builder.";
                Err(Error::config(problem, help).caused_by(error.without_url()))
            }
        }
    }

    /// Creates a transport that shares an existing client, its settings and its connections.
    ///
    /// Build it with `redirect(Policy::none())`: a client that follows redirects carries the key
    /// wherever they lead. A client with a limit of redirects, which is the default, is refused; a
    /// custom policy is trusted, but an answer after a redirect is never accepted.
    /// Proxies of the environment are treated as in [`with_builder`](Self::with_builder).
    pub fn from_client(client: reqwest::Client) -> Result<ReqwestTransport> {
        // Only `Debug` output shows the policy; the default one is not named there.
        let settings = format!("{client:?}");
        if !settings.contains("redirect_policy") || settings.contains("Policy(Limit(") {
            return Err(Error::config("the HTTP client follows redirects", FOLLOW_NONE));
        }
        let environment = Some(Environment::read()).filter(|proxies| proxies.is_in(&settings));
        Ok(ReqwestTransport::of(client, environment))
    }

    fn of(client: reqwest::Client, environment: Option<Environment>) -> ReqwestTransport {
        ReqwestTransport { client, connect_timeout: None, origin: OnceLock::new(), environment }
    }

    /// Sets the client's timeout for connecting, which errors name.
    pub(crate) fn connecting_within(self, timeout: Duration) -> ReqwestTransport {
        ReqwestTransport { connect_timeout: Some(timeout), ..self }
    }

    /// Returns the error of an attempt without an answer, whose future and its body are dropped.
    fn unanswered(&self, watch: &Watch, error: reqwest::Error) -> TransportError {
        let unsent = match error.is_connect() || error.is_timeout() || error.is_builder() {
            true => Stage::NotConnected,
            false => Stage::NothingSent,
        };
        let is_ours = error.is_timeout() && error.is_connect() && !is_of_system(&error);
        let limit = self.connect_timeout.filter(|_| is_ours);
        failed(watch.end(unsent), error).limited(limit.map(TimeLimit::Connect))
    }

    /// Converts the head of a request for reqwest; also returns its URL.
    fn head(
        &self,
        mut head: http::request::Parts,
        is_empty: bool,
    ) -> Result<(reqwest::Request, Url), TransportError> {
        let url = self.url(&head.uri)?;
        if (url.path(), url.query()) != (head.uri.path(), head.uri.query()) {
            return Err(unsendable(REWRITTEN));
        }
        if let Some(environment) = &self.environment
            && environment.takes_from_here(url.scheme(), url.host_str().unwrap_or_default())
        {
            return Err(TransportError::new(Stage::NotConnected, PROXIED));
        }
        // Over HTTP/1, hyper sends `content-length` only for a body that is not empty.
        if is_empty && may_have_content(&head.method) {
            head.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = reqwest::Request::new(head.method, url.clone());
        *request.headers_mut() = head.headers;
        Ok((request, url))
    }

    /// Converts a URI to reqwest's type.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        if let Some(origin) = self.origin.get()
            && Some(&origin.scheme) == uri.scheme()
            && Some(origin.authority.as_str()) == uri.authority().map(Authority::as_str)
        {
            let mut url = origin.url.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string()).map_err(unsendable)?;
        if let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) {
            let (scheme, authority) = (scheme.clone(), authority.clone());
            self.origin.get_or_init(|| Origin { scheme, authority, url: url.clone() });
        }
        Ok(url)
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The client's own output contains default headers and URLs of proxies.
        f.debug_struct("ReqwestTransport").finish_non_exhaustive()
    }
}

impl Transport for ReqwestTransport {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        progress.reach(Stage::NotConnected);
        if tokio::runtime::Handle::try_current().is_err() {
            let error = TransportError::new(Stage::NotConnected, NO_RUNTIME);
            return Box::pin(ready(Err(error.misuse(ErrorKind::Config, ENTER_RUNTIME))));
        }
        let (head, bytes) = request.into_parts();
        let (mut request, url) = match self.head(head, bytes.is_empty()) {
            Ok(ready) => ready,
            Err(error) => return Box::pin(ready(Err(error))),
        };
        let (body, watch) = watched(bytes, progress);
        *request.body_mut() = Some(reqwest::Body::wrap(body));
        let executing = self.client.execute(request);
        Box::pin(async move {
            // The awaited future owns the body, and is dropped before the watch.
            match executing.await {
                Err(error) => Err(self.unanswered(&watch, error)),
                Ok(response) => {
                    watch.answered();
                    match *response.url() == url {
                        true => Ok(answer(response, progress)),
                        false => Err(TransportError::new(Stage::HeadSeen, REDIRECTED)
                            .misuse(ErrorKind::Config, FOLLOW_NONE)),
                    }
                }
            }
        })
    }
}

/// Returns the error of a request that is never sent.
fn unsendable(why: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::new(Stage::NotConnected, why).misuse(ErrorKind::Invalid, CORRECT_URL)
}

/// Whether a timeout is the operating system's, and not one of the client.
fn is_of_system(error: &reqwest::Error) -> bool {
    let causes = std::iter::successors(std::error::Error::source(error), |error| error.source());
    let mut of_io = causes.filter_map(|error| error.downcast_ref::<std::io::Error>());
    of_io.any(|error| error.raw_os_error().is_some())
}

fn failed(stage: Stage, error: reqwest::Error) -> TransportError {
    let timeout = error.is_timeout();
    TransportError::new(stage, error.without_url()).timeout(timeout)
}

fn answer(
    mut response: reqwest::Response,
    progress: &Progress,
) -> http::Response<Box<dyn ResponseBody>> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let body: Box<dyn ResponseBody> = Box::new(Body { response, progress: progress.clone() });
    let mut answer = http::Response::new(body);
    *answer.status_mut() = status;
    *answer.headers_mut() = headers;
    answer
}

struct Body {
    response: reqwest::Response,
    progress: Progress,
}

impl ResponseBody for Body {
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        // The future keeps no state between polls, so a new one each time is correct.
        let polled = pin!(self.response.chunk()).poll(context);
        polled.map(|result| match result {
            Ok(Some(chunk)) => {
                self.progress.advance(Stage::BodyPartlySeen);
                Ok(Some(chunk))
            }
            Ok(None) => Ok(None),
            Err(error) => Err(failed(self.progress.stage(), error)),
        })
    }
}
