// @generated from the specification. Do not edit.
//! The client.

use super::*;

/// Borrow books from a library, and look after its shelves.
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
        concat!(env!("CARGO_MANIFEST_DIR"), "/src/simulator/descriptors/lending.json")
    );
}

static API: runtime::Api = runtime::Api {
    name: "lending",
    version: None,
    servers: &[
        ("branch", "https://lending.example/v1"),
        ("training", "https://training.lending.example/v1"),
    ],
    key_header: "x-library-key",
    sign: None,
    envelope: Some(&ENVELOPE),
    errors: errors::ALL,
    rate_limit: runtime::RateLimitHeaders {
        limit: &[],
        remaining: &[],
        reset: &[],
        unit: runtime::ResetUnit::Epoch,
    },
    version_header: None,
    request_id_header: Some("x-library-request"),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    hidden: &["email", "pin", "sent_to", "town"],
};

static ENVELOPE: runtime::Envelope = runtime::Envelope {
    data: &["result"],
    code: &["status", "code"],
    message: &["status", "text"],
    kind: &[],
    details: &[&["status", "hints"], &["status", "problems"]],
    retryable: &[],
    ok: 0..=0,
    pending: &[70],
    partial: &[71],
};
