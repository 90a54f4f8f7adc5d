// @generated from the specification. Do not edit.
//! The client.

use super::*;

/// Borrow books from a library, and look after its shelves.
///
/// Cheap to clone: clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: runtime::Core,
}

impl Client {
    /// A client of the default server.
    pub fn new(api_key: impl Into<runtime::ApiKey>) -> runtime::Result<Self> {
        Self::builder(api_key).build()
    }

    /// A client with settings of your own.
    pub fn builder(api_key: impl Into<runtime::ApiKey>) -> runtime::ClientBuilder<Self> {
        runtime::ClientBuilder::new(api_key)
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

static API: runtime::Api = runtime::Api {
    name: "lending",
    version: None,
    servers: &[
        ("branch", "https://lending.example/v1"),
        ("training", "https://training.lending.example/v1"),
    ],
    key_header: "x-library-key",
    envelope: Some(&ENVELOPE),
    errors: errors::ALL,
    rate_limit: runtime::RateLimitHeaders {
        limit: &[],
        remaining: &[],
        reset: &[],
    },
    version_header: None,
    request_id_header: Some("x-library-request"),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

static ENVELOPE: runtime::Envelope = runtime::Envelope {
    data: &["result"],
    code: &["status", "code"],
    message: &["status", "text"],
    kind: &[],
    details: &[&["status", "hints"], &["status", "problems"]],
    ok: 0..=0,
    pending: &[70],
    partial: &[71],
};
