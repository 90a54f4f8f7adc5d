//! How a request is signed, as written.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::form::by_word;
use super::{Seconds, Source};

/// The description of a signature.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The header that carries the signature, by its algorithm.
    #[schemars(schema_with = "by_word::<Algorithm, String>")]
    pub headers: IndexMap<Algorithm, String>,
    /// The header that says when a request was signed.
    pub date: Option<SignDate>,
    /// How far that moment may be from the clock of the server: `3min`.
    pub window: Option<Seconds>,
    /// What the names of the headers that are signed begin with.
    pub prefix: Option<String>,
    /// What is signed, joined by line feeds.
    pub parts: Vec<SignPart>,
    /// The error that answers a signature that is missing or wrong.
    pub error: Option<String>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// How a signature is made of a text.
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
    /// In capitals.
    Method,
    /// Nothing where there is no body.
    BodyMd5UpperHex,
    /// Nothing where there is no body.
    BodyContentType,
    /// The text of the header that `date` names.
    Date,
    /// Every header whose name begins with `prefix`.
    PrefixedHeaders,
    /// The path with the query's pairs in the order of their names.
    PathAndSortedQuery,
}

/// The header that says when a request was signed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignDate {
    /// The name of the header.
    pub header: String,
    /// How the moment is written.
    pub form: DateForm,
}

/// How a moment is written in a header.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum DateForm {
    /// As HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
    Http,
    /// ISO 8601 with an offset.
    DateTime,
    /// Seconds since 1970.
    Epoch,
}
