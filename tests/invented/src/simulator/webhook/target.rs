//! Where deliveries go.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use http::Uri;

/// An address that gets deliveries.
///
/// ```
/// use invented::simulator::Webhook;
///
/// let webhook =
///     Webhook::to("http://127.0.0.1:1234/hook").secret("whsec").version("library/2024-04");
/// # drop(webhook);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    pub(super) url: String,
    pub(super) secret: Option<String>,
    pub(super) version: Option<String>,
}

impl Webhook {
    /// Deliveries of every API and version to this URL, unsigned.
    pub fn to(url: impl Into<String>) -> Self {
        Self { url: url.into(), secret: None, version: None }
    }

    /// Signs deliveries: with this shared secret, or with this private key in PEM where the API signs
    /// by RSA.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Only deliveries of one API in one version: `library/2024-04`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Whether it gets the deliveries of an API in a version.
    pub fn wants(&self, title: &str) -> bool {
        self.version.as_ref().is_none_or(|version| version == title)
    }
}

impl fmt::Debug for Webhook {
    /// Never shows the secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = formatter.debug_struct("Webhook");
        text.field("url", &self.url).field("version", &self.version).finish_non_exhaustive()
    }
}

/// A URL, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Without brackets.
    pub host: String,
    pub port: u16,
    /// Path and query.
    pub target: String,
    /// The value of the header `host`.
    pub authority: String,
    /// Whether only this machine may be reached.
    pub loopback_only: bool,
}

impl Address {
    /// Reads a URL.
    ///
    /// # Errors
    ///
    /// If it is no `http` URL with a host, or has another host than this machine unless others are
    /// permitted.
    pub fn parse(url: &str, permits_others: bool) -> Result<Self, String> {
        let uri: Uri = url.parse().map_err(|error| format!("`{url}` is no URL: {error}"))?;
        if uri.scheme_str() != Some("http") {
            return Err(format!(
                "`{url}` does not begin with `http://`; deliveries are sent without TLS"
            ));
        }
        let authority = uri.authority().ok_or_else(|| format!("`{url}` has no host"))?;
        if authority.as_str().contains('@') {
            return Err(format!("`{url}` holds a user or password, which deliveries don't send"));
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        if !permits_others && !is_this_machine(&host) {
            return Err(format!(
                "`{url}` is not on this machine; permit it with `allow_remote_webhooks()`, or use \
                 127.0.0.1"
            ));
        }
        Ok(Self {
            host,
            port: authority.port_u16().unwrap_or(80),
            target: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            authority: authority.to_string(),
            loopback_only: !permits_others,
        })
    }

    /// Whether an address that the host was resolved to may be reached.
    pub fn permits(&self, address: &SocketAddr) -> bool {
        !self.loopback_only || is_loopback(address.ip())
    }
}

fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse().is_ok_and(is_loopback)
}

fn is_loopback(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback(),
        IpAddr::V6(address) => {
            address.is_loopback()
                || address.to_ipv4_mapped().is_some_and(|mapped| mapped.is_loopback())
        }
    }
}
