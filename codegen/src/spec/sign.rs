//! How a request is signed, as written.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::form::by_word;
use super::{Seconds, Source};

/// How requests are signed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The header that carries the signature, by its algorithm.
    #[schemars(schema_with = "by_word::<Algorithm, String>")]
    pub headers: IndexMap<Algorithm, String>,
    /// The header with the moment of signing.
    pub date: Option<SignDate>,
    /// How far that moment may be from the server's clock: `3min`.
    pub window: Option<Seconds>,
    /// The prefix of the names of signed headers.
    pub prefix: Option<String>,
    /// The parts that are signed, joined by line feeds.
    pub parts: Vec<SignPart>,
    /// The error that answers a missing or wrong signature.
    pub error: Option<String>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// A signature algorithm.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Algorithm {
    /// A keyed hash with a shared secret.
    HmacSha256,
    /// RSASSA-PSS with SHA-256 and a salt of 32 bytes.
    RsaPssSha256,
}

/// One part of the text that is signed.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum SignPart {
    /// The method in upper case.
    Method,
    /// The MD5 digest of the body; empty where there is no body.
    BodyMd5UpperHex,
    /// The content type of the body; empty where there is no body.
    BodyContentType,
    /// The value of the header that `date` names.
    Date,
    /// Every header whose name begins with `prefix`.
    PrefixedHeaders,
    /// The path with the query, sorted by the names of parameters.
    PathAndSortedQuery,
}

/// The header with the moment of signing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignDate {
    /// The name of the header.
    pub header: String,
    /// The form of the moment.
    pub form: DateForm,
}

/// The form of a moment in a header.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum DateForm {
    /// The date format of HTTP: `Sun, 06 Nov 1994 08:49:37 GMT`.
    Http,
    /// ISO 8601 with an offset.
    DateTime,
    /// Seconds since 1970.
    Epoch,
}
