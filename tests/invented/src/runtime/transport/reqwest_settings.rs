//! From settings to a reqwest client.

use std::time::Duration;

use http::Uri;
use secrecy::ExposeSecret;

use super::error::{Error, Result};
use super::proxy_environment::Environment;
use super::reqwest_transport::{HAS_TLS, ReqwestTransport};
use super::settings::TransportSettings;

/// The default timeout for connecting, TLS included.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

impl TransportSettings {
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
