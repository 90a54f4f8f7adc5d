//! The sections of an API, as written in one file or spread over its folder.

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::{
    Bucket, Literal, Node, OneOrMany, Operation, Quota, Range, Schema, ShortForm, Sign, Source,
    fault,
};

/// All sections; a file holds any of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Api {
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub versions: Vec<String>,
    pub emit: Vec<String>,
    pub servers: IndexMap<String, String>,
    pub auth: Option<Auth>,
    pub envelope: Option<Envelope>,
    pub violations: Violations,
    pub rate_limit: Option<RateLimit>,
    pub limits: IndexMap<String, Node<Bucket>>,
    pub every_operation: EveryOperation,
    pub computed: IndexMap<String, Computed>,
    pub errors: IndexMap<Code, Node<ErrorNode>>,
    pub schemas: IndexMap<String, Node<Schema>>,
    pub operations: IndexMap<String, Node<Operation>>,
}

/// How a caller proves who it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    pub key: Key,
    pub sign: Option<Sign>,
}

/// A key in a header.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    pub header: String,
    #[serde(default)]
    pub also: Vec<String>,
    pub error: Option<String>,
}

/// Where an answer holds what: dotted paths into the body, or names of headers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    pub data: Option<String>,
    pub code: String,
    pub message: Option<String>,
    #[serde(rename = "type")]
    pub ty: Option<String>,
    pub details: Option<String>,
    pub request_id: Option<String>,
    pub served_version: Option<String>,
    pub outcome: Outcome,
    pub error_status: Option<u16>,
    #[serde(default)]
    pub types: IndexMap<i64, String>,
}

/// Which codes mean what; every other code is an error.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    #[serde(deserialize_with = "super::node::scalar")]
    pub ok: Range,
    pub pending: Option<OneOrMany<i64>>,
    pub partial: Option<OneOrMany<i64>>,
}

/// The errors that a broken limit predicts, unless its node names another.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Violations {
    pub missing: Option<String>,
    pub invalid: Option<String>,
}

/// The headers that tell how much of a rate limit is left.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RateLimit {
    pub error: Option<String>,
    pub limit: Vec<String>,
    pub remaining: Vec<String>,
    pub reset: Vec<String>,
    pub unit: Option<Unit>,
}

/// How a reset time is counted.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Seconds from now.
    Seconds,
}

/// What holds for each operation of the API.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EveryOperation {
    pub limit: Option<Node<Quota>>,
    pub errors: Vec<String>,
}

/// A result that the server works out from what it is given.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Computed {
    pub from: Option<String>,
    pub to: String,
    /// Members of a result.
    #[serde(default)]
    pub sample: IndexMap<String, Literal>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// The code of an error as written; whether it is one is looked at with its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(pub String);

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Literal::deserialize(deserializer)? {
            Literal::Text(text) => Ok(Self(text)),
            Literal::Number(number) => Ok(Self(number.to_string())),
            other => {
                let message = format!("{} is no code", other.kind());
                Err(D::Error::custom(fault("wrong_shape", message, "write a whole number")))
            }
        }
    }
}

/// A row of the error table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorNode {
    pub name: String,
    pub http: Option<u16>,
    #[serde(rename = "type")]
    pub ty: Option<String>,
    #[serde(default)]
    pub retryable: bool,
    pub doc: Option<String>,
    pub help: Option<String>,
    #[serde(default)]
    pub also: Vec<i64>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for ErrorNode {
    const FORMS: &'static str = "the name of the error, or a mapping with `name`";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self {
            name: text.to_owned(),
            http: None,
            ty: None,
            retryable: false,
            doc: None,
            help: None,
            also: Vec::new(),
            note: None,
            source: None,
            since: None,
            until: None,
        })
    }
}
