// @generated from the specification. Do not edit.
//! The client.

use super::*;

/// Ask couriers for prices, buy labels and cancel them, close out the day and have parcels collected.
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
        concat!(env!("CARGO_MANIFEST_DIR"),
        "/src/simulator/descriptors/shipping_v3.json")
    );
}

static API: runtime::Api = runtime::Api {
    name: "shipping",
    version: Some("v3"),
    servers: &[
        ("production", "https://api.aftership.com/postmen/v3"),
        ("sandbox", "https://sandbox-api.aftership.com/postmen/v3"),
    ],
    key_header: "as-api-key",
    sign: Some(&SIGN),
    envelope: Some(&ENVELOPE),
    errors: errors::ALL,
    rate_limit: runtime::RateLimitHeaders {
        limit: &["X-RateLimit-Limit", "rateLimit-limit"],
        remaining: &["X-RateLimit-Remaining", "rateLimit-remaining"],
        reset: &["X-RateLimit-Reset", "rateLimit-reset"],
        unit: runtime::ResetUnit::EpochMillis,
    },
    version_header: None,
    request_id_header: Some("as-trace-id"),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    hidden: &[
        "account_number",
        "city",
        "code",
        "commercial_invoice_signature",
        "company_name",
        "contact_name",
        "content",
        "credentials",
        "email",
        "eori_number",
        "fax",
        "identification_number",
        "invoice",
        "issue_date",
        "location",
        "number",
        "phone",
        "postal_code",
        "signature_name",
        "street",
        "street1",
        "street2",
        "street3",
        "tax_id",
    ],
};

static SIGN: runtime::SignInfo = runtime::SignInfo {
    headers: &[
        (runtime::SignatureAlgorithm::HmacSha256, "as-signature-hmac-sha256"),
        (runtime::SignatureAlgorithm::RsaPssSha256, "as-signature-rsa-sha256"),
    ],
    date: Some(("date", runtime::DateForm::Http)),
    window: Some(std::time::Duration::from_secs(180)),
    prefix: Some("as-"),
    parts: &[
        runtime::SignPart::Method,
        runtime::SignPart::BodyMd5UpperHex,
        runtime::SignPart::BodyContentType,
        runtime::SignPart::Date,
        runtime::SignPart::PrefixedHeaders,
        runtime::SignPart::PathAndSortedQuery,
    ],
};

static ENVELOPE: runtime::Envelope = runtime::Envelope {
    data: &["data"],
    code: &["meta", "code"],
    message: &["meta", "message"],
    kind: &["meta", "type"],
    details: &[&["meta", "details"], &["meta", "errors"]],
    retryable: &["meta", "retryable"],
    ok: 200..=299,
    pending: &[3001],
    partial: &[4713],
};
