//! The API itself: servers, authentication, envelope, error table, shared rate limits.

use serde::{Deserialize, Serialize};

use super::{Algorithm, DateForm, Evidence, Literal, Rate, Source};

/// A base URL by the name of its environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub name: String,
    pub url: String,
}

/// How callers authenticate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The header that carries the key.
    pub header: String,
    /// Older headers for it, which clients never send.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The code of the error that answers a missing or wrong key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
}

/// How requests are signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The header that carries the signature, by its algorithm; at least one.
    pub headers: Vec<(Algorithm, String)>,
    /// The header with the moment of signing, and the form of that moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<(String, DateForm)>,
    /// How many seconds the clocks of client and server may differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<u64>,
    /// The prefix of the names of signed headers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// In the order in which they are joined by line feeds.
    pub parts: Vec<SignPart>,
    /// The code of the error that refuses a signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// One part of the text that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignPart {
    /// In upper case.
    Method,
    /// Empty without a body.
    BodyMd5UpperHex,
    /// Empty without a body.
    BodyContentType,
    /// As the date header says it.
    Date,
    /// Each header with the prefix as `name:value`, sorted by name.
    PrefixedHeaders,
    /// The path, and the pairs of the query sorted by name.
    PathAndSortedQuery,
}

/// Where an answer holds its data, its code and more, as paths of members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Empty if the entire body is the data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<String>,
    pub code: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub message: Vec<String>,
    #[serde(default, rename = "type", skip_serializing_if = "Vec::is_empty")]
    pub ty: Vec<String>,
    /// The first one that is not empty counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retryable: Vec<String>,
    /// The response header with the id of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The response header that names the version that answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub served_version: Option<String>,
    /// The least and the greatest code of a success.
    pub ok: (i64, i64),
    /// Codes of an outcome that comes later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<i64>,
    /// Codes of partial success.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<i64>,
}

/// The errors that answer what is wrong with a request, each by its code; what a field, constraint or
/// rule predicts is said there, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Violations {
    /// A required field is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<i64>,
    /// Any other violation of a constraint or rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invalid: Option<i64>,
    /// The body is not a JSON object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unreadable: Option<i64>,
    /// No operation has this method and path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_operation: Option<i64>,
    /// Whether a field of another JSON type counts as absent instead.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ill_typed_ignored: bool,
}

impl Violations {
    /// Whether the API says nothing of them.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The response headers with the state of a rate limit, each by all its spellings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateHeaders {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limit: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remaining: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reset: Vec<String>,
    /// The unit of `reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<ResetUnit>,
    /// The code of the error for too many requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
}

impl RateHeaders {
    /// Whether the API says nothing of rate limits.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The unit of a reset time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResetUnit {
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Seconds from now.
    Seconds,
}

/// One row of the error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorRow {
    /// No two rows have the same.
    pub code: i64,
    /// Several codes may share it.
    pub name: String,
    /// The HTTP status of the answer.
    pub http: u16,
    /// The server's word for the class of failure.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    pub kind: ErrorKind,
    /// Whether the same request may succeed later.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub retryable: bool,
    /// What happened.
    pub doc: String,
    /// What the caller should do.
    pub help: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// What an error means to a caller, whatever its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    Invalid,
    Unauthorized,
    Forbidden,
    NotFound,
    AlreadyExists,
    Conflict,
    RateLimited,
    Pending,
    Server,
}

/// A rate limit that operations share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bucket {
    pub name: String,
    pub rate: Rate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A result that the service computes from what it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Computed {
    pub name: String,
    /// The schema of what it is computed from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The schema of the result.
    pub to: String,
    /// Members of a result.
    #[serde(default, skip_serializing_if = "super::literal::is_empty_map")]
    pub sample: Literal,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}
