//! Building a client, and the core that its clones share.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::api::Api;
use super::base_url;
use super::engine::check_headers;
use super::error::{Error, ErrorKind, Result};
use super::reqwest_transport::ReqwestTransport;
use super::target::Headers;
use super::transport::Transport;
use super::value::ApiKey;

/// What a client does with violations that it finds in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Validation {
    /// Refuses a request that the server would refuse, before it is sent.
    #[default]
    Enforce,
    /// Sends every request, and reports what was found beside the response.
    Warn,
    /// Looks at nothing.
    Off,
}

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
    key: ApiKey,
    server: Server,
    transport: Option<Box<dyn Transport>>,
    validation: Validation,
    headers: Headers,
}

enum Server {
    Default,
    Named(String),
    At(String),
}

impl<C: ClientApi> ClientBuilder<C> {
    /// Starts with a key and the default settings.
    pub fn new(api_key: impl Into<ApiKey>) -> Self {
        let settings = Settings {
            key: api_key.into(),
            server: Server::Default,
            transport: None,
            validation: Validation::default(),
            headers: Headers::default(),
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

    /// Sends by another transport than reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Box::new(transport));
        self
    }

    /// Chooses what is done about violations.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.settings.validation = validation;
        self
    }

    /// Sends one more header with every call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.required(name, &value);
        self
    }

    /// Checks the settings and makes the client.
    pub fn build(self) -> Result<C> {
        self.settings.build(C::API).map(C::from)
    }
}

impl<C: ClientApi> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api", &C::API.name)
            .field("validation", &self.settings.validation)
            .finish_non_exhaustive()
    }
}

impl Settings {
    fn build(self, api: &'static Api) -> Result<Core> {
        let config = |problem: String| Error::new(ErrorKind::Config, problem);
        let mut headers = common_headers(api).map_err(config)?;
        let own = self.headers.finish().map_err(config)?;
        check_headers(&own, api.key_header).map_err(config)?;
        headers.extend(own);
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Core(Arc::new(Shared {
            api,
            base: self.server.base(api).map_err(config)?,
            key_header: key_header(api, &self.key).map_err(config)?,
            key: self.key,
            transport,
            validation: self.validation,
            headers,
        })))
    }
}

impl Server {
    fn base(&self, api: &Api) -> Result<String, String> {
        let url = match self {
            Server::At(url) => url.as_str(),
            Server::Default => api.servers.first().map_or("", |(_, url)| url),
            Server::Named(name) => match api.servers.iter().find(|(known, _)| known == name) {
                Some((_, url)) => url,
                None => {
                    let known: Vec<_> = api.servers.iter().map(|(known, _)| *known).collect();
                    return Err(format!("no server has that name; there are {}", known.join(", ")));
                }
            },
        };
        base_url::parse(url).map_err(|problem| format!("the base URL {problem}"))
    }
}

fn default_transport() -> Result<Box<dyn Transport>> {
    match ReqwestTransport::new() {
        Ok(transport) => Ok(Box::new(transport)),
        Err(error) => {
            let problem = "the HTTP client could not be set up";
            Err(Error::new(ErrorKind::Config, problem).caused_by(error))
        }
    }
}

fn common_headers(api: &Api) -> Result<HeaderMap, String> {
    let user_agent = HeaderValue::try_from(api.user_agent);
    let user_agent = user_agent.map_err(|_| "the user agent is no header value".to_owned())?;
    let accept = HeaderValue::from_static("application/json");
    Ok(HeaderMap::from_iter([(ACCEPT, accept), (USER_AGENT, user_agent)]))
}

fn key_header(api: &Api, key: &ApiKey) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::try_from(api.key_header);
    let name = name.map_err(|_| format!("`{}` is no header name", api.key_header))?;
    match HeaderValue::from_str(key.expose()) {
        Ok(value) if value.is_empty() => Err("the API key is empty".to_owned()),
        Ok(mut value) => {
            value.set_sensitive(true);
            Ok((name, value))
        }
        Err(_) => {
            let problem = "the API key holds a character that none may hold, such as a line end";
            Err(problem.to_owned())
        }
    }
}

/// What all clones of a client share.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    api: &'static Api,
    base: String,
    key: ApiKey,
    key_header: (HeaderName, HeaderValue),
    transport: Box<dyn Transport>,
    validation: Validation,
    headers: HeaderMap,
}

impl Core {
    pub(super) fn api(&self) -> &'static Api {
        self.0.api
    }

    pub(super) fn base(&self) -> &str {
        &self.0.base
    }

    pub(super) fn key(&self) -> &ApiKey {
        &self.0.key
    }

    pub(super) fn key_header(&self) -> (HeaderName, HeaderValue) {
        self.0.key_header.clone()
    }

    pub(super) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(super) fn validation(&self) -> Validation {
        self.0.validation
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("api", &self.0.api.name)
            .field("version", &self.0.api.version)
            .field("base", &self.0.base)
            .field("validation", &self.0.validation)
            .finish_non_exhaustive()
    }
}
