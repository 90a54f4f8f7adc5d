//! The settings of the default transport.

use std::fmt;
use std::time::Duration;

use http::Uri;
use secrecy::{ExposeSecret, SecretString};

use super::error::{Error, Result};
use super::proxy_environment::Environment;
use super::reqwest_transport::{HAS_TLS, ReqwestTransport};
use super::value::Hide;

/// The default timeout for connecting, TLS included.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Settings of a [`ReqwestTransport`].
#[derive(Clone, Default)]
#[must_use = "settings have no effect until `build` is called"]
pub struct TransportSettings {
    connect_timeout: Option<Duration>,
    proxy: Option<SecretString>,
    no_proxy: bool,
}

impl TransportSettings {
    /// Sets the timeout for connecting, TLS included; 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> TransportSettings {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sends all requests through an `http` or `https` proxy, such as `http://user:word@host:8080`.
    ///
    /// It replaces the proxies of the environment and their exceptions: even requests to this
    /// machine go through this proxy.
    pub fn proxy(mut self, url: &str) -> TransportSettings {
        self.proxy = Some(url.into());
        self
    }

    /// Ignores the proxies of the environment, such as `HTTPS_PROXY`. By default they are used,
    /// except for requests to this machine, whatever its name or address.
    pub fn no_proxy(mut self) -> TransportSettings {
        self.no_proxy = true;
        self
    }

    /// Checks the settings and creates a transport with its own connection pool.
    pub fn build(self) -> Result<ReqwestTransport> {
        let timeout = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        if timeout.is_zero() {
            let problem = "the timeout for connecting is zero";
            return Err(Error::config(problem, "Correct `connect_timeout`."));
        }
        let builder = reqwest::Client::builder().connect_timeout(timeout);
        // With both features enabled, reqwest would use the other backend by default.
        #[cfg(feature = "rustls")]
        let builder = builder.tls_backend_rustls();
        let builder = match &self.proxy {
            Some(url) => {
                let proxy = proxy(url.expose_secret());
                let proxy =
                    proxy.map_err(|problem| Error::config(problem, "Correct the URL of `proxy`."));
                builder.proxy(proxy?)
            }
            None if self.no_proxy => builder.no_proxy(),
            None => Environment::read().apply(builder),
        };
        Ok(ReqwestTransport::made_by(builder, None)?.connecting_within(timeout))
    }
}

impl fmt::Debug for TransportSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportSettings")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxy", &self.proxy.hidden())
            .field("no_proxy", &self.no_proxy)
            .finish()
    }
}

/// Parses the URL of a proxy; no error shows any part of it.
fn proxy(url: &str) -> Result<reqwest::Proxy, &'static str> {
    let url = reqwest::Url::parse(url)
        .map_err(|_| "the proxy is not a URL such as `http://host:8080`")?;
    match url.scheme() {
        "https" if !HAS_TLS => return Err("the proxy begins with `https`, and TLS is turned off"),
        "http" | "https" => {}
        _ => return Err("the proxy must begin with `http://` or `https://`"),
    }
    // reqwest would silently ignore a proxy whose URL is not a `Uri`.
    if url.as_str().parse::<Uri>().is_err() {
        return Err("the proxy holds a character that must be percent-encoded");
    }
    reqwest::Proxy::all(url).map_err(|_| "the proxy is not a URL such as `http://host:8080`")
}
