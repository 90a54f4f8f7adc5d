// @generated from the specification. Do not edit.
//! The client.

use super::*;

/// Follow shipments from the courier's first scan to the door, and predict when a parcel will arrive.
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
    name: "tracking",
    version: Some("2024-04"),
    servers: &[("production", "https://api.aftership.com/tracking/2024-04")],
    key_header: "as-api-key",
    envelope: Some(&ENVELOPE),
    errors: errors::ALL,
    rate_limit: runtime::RateLimitHeaders {
        limit: &["X-RateLimit-Limit"],
        remaining: &["X-RateLimit-Remaining"],
        reset: &["X-RateLimit-Reset"],
    },
    version_header: Some("as-api-version"),
    request_id_header: Some("as-trace-id"),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

static ENVELOPE: runtime::Envelope = runtime::Envelope {
    data: &["data"],
    code: &["meta", "code"],
    message: &["meta", "message"],
    kind: &["meta", "type"],
    details: &[&["meta", "errors"]],
    ok: 200..=299,
    pending: &[],
    partial: &[],
};
