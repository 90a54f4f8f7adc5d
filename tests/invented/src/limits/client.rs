// @generated from the specification. Do not edit.
//! The client.

use super::*;

/// Send values to a server that is particular about them.
///
/// Cheap to clone: clones share connections, rate limits and the budget of retries.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: runtime::Core,
}

impl Client {
    /// A client of the default server.
    pub fn new(keys: impl Into<runtime::KeySource>) -> runtime::Result<Self> {
        Self::builder(keys).build()
    }

    /// A client with settings of your own.
    pub fn builder(keys: impl Into<runtime::KeySource>) -> runtime::ClientBuilder<Self> {
        runtime::ClientBuilder::new(keys)
    }

    /// Calls any operation, also one that the specification lacks.
    pub fn call<O: runtime::Operation>(&self, request: O) -> runtime::Call<'_, O> {
        runtime::Call::new(&self.core, request)
    }

    /// Downloads a file that an answer points to, and sends no key.
    pub fn download(&self, url: impl Into<String>) -> runtime::Download<'_> {
        runtime::Download::new(&self.core, url)
    }

    /// Lends this client to code without async, whose calls end in `send`.
    #[cfg(feature = "blocking")]
    pub fn blocking(&self) -> &Self {
        self
    }
}

impl From<runtime::Core> for Client {
    fn from(core: runtime::Core) -> Self {
        Self { core }
    }
}

impl runtime::ClientApi for Client {
    const API: &'static runtime::Api = &API;
}

#[cfg(feature = "drift")]
impl runtime::observe::Specified for Client {
    const DESCRIPTOR: &'static str = include_str!(
        concat!(env!("CARGO_MANIFEST_DIR"), "/src/simulator/descriptors/limits.json")
    );
}

static API: runtime::Api = runtime::Api {
    name: "limits",
    version: None,
    servers: &[("production", "https://limits.example")],
    key_header: "x-limits-key",
    sign: None,
    envelope: None,
    errors: errors::ALL,
    rate_limit: runtime::RateLimitHeaders {
        limit: &[],
        remaining: &[],
        reset: &[],
        unit: runtime::ResetUnit::Epoch,
    },
    version_header: None,
    request_id_header: None,
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    hidden: &[],
};
