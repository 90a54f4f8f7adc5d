//! The settings of the default transport.

use std::fmt;
use std::time::Duration;

use secrecy::SecretString;

use super::value::Hide;

/// Settings of the default transport. On `wasm32-unknown-unknown` the platform decides all of them,
/// so `build` refuses any that is set.
#[derive(Clone, Default)]
#[must_use = "settings have no effect until `build` is called"]
pub struct TransportSettings {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxy: Option<SecretString>,
    pub(super) no_proxy: bool,
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
