//! The sections of an API, as written in one file or spread over its folder.

use indexmap::IndexMap;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::form::{described, text};
use super::{
    Bucket, Literal, Node, OneOrMany, Operation, Quota, Range, Schema, ShortForm, Sign, Source,
    Webhooks, fault,
};
use crate::diagnostic::codes;

/// All sections; a file holds any of them.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Api {
    /// What the API is for; it heads the emitted module.
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    /// In `common/`: the order in which APIs are listed; others follow, by their names.
    pub apis: Vec<String>,
    /// All versions, the oldest first; an API without the key has one version without a name.
    pub versions: Vec<String>,
    /// The versions to make a module for; all, unless given.
    pub emit: Vec<String>,
    /// Base URLs by name, one at least; the first is the default, and `{version}` is filled in.
    pub servers: IndexMap<String, String>,
    /// How a caller proves who it is; every API has it, its own or that of `common/`.
    pub auth: Option<Auth>,
    /// Where an answer holds its result and its code; without it, the body is the answer and the
    /// HTTP status alone decides.
    pub envelope: Option<Envelope>,
    /// The errors that a server answers when a limit or rule is broken.
    pub violations: Violations,
    /// How an answer tells what is left of a rate limit.
    pub rate_limit: Option<RateLimit>,
    /// Rate limits that operations share, by name: `organisation: 10/s`.
    pub limits: IndexMap<String, Node<Bucket>>,
    /// What holds for each operation.
    pub every_operation: EveryOperation,
    /// Results that the server works out, by name.
    pub computed: IndexMap<String, Computed>,
    /// The error table: a map of code to error.
    pub errors: IndexMap<Code, Node<ErrorNode>>,
    /// Shapes of values by name; what would stand in `schemas/*.yaml`.
    pub schemas: IndexMap<String, Node<Schema>>,
    /// HTTP calls by name; what would stand in `operations/*.yaml`.
    pub operations: IndexMap<String, Node<Operation>>,
    /// What the service sends by itself; what would stand in `webhooks.yaml`.
    pub webhooks: Option<Webhooks>,
}

/// How a caller proves who it is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The API key and its header.
    pub key: Key,
    /// How a request is signed, for callers that sign.
    pub sign: Option<Sign>,
}

/// A key in a header.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The request header that carries the API key.
    pub header: String,
    /// Older headers that a server may accept; the client never sends them.
    #[serde(default)]
    pub also: Vec<String>,
    /// The error that answers a key that is missing or wrong.
    pub error: Option<String>,
}

/// Where an answer holds what: dotted paths into the body, or names of headers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Where the result is; the whole body unless given.
    pub data: Option<String>,
    /// Where the code of the outcome is, a number: `meta.code`.
    pub code: String,
    /// Where the text for people is.
    pub message: Option<String>,
    /// Where the word for the kind of failure is.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Where more about a failure is, of any shape: one place, or several of which the first that
    /// holds something counts.
    pub details: Option<OneOrMany<String>>,
    /// Where an answer says whether the same request may succeed later, a boolean.
    pub retryable: Option<String>,
    /// The response header that names the request.
    pub request_id: Option<String>,
    /// The response header that names the version that answered.
    pub served_version: Option<String>,
    /// Which codes mean what.
    pub outcome: OutcomeCodes,
    /// The HTTP status of an error whose code is none and that says no `http`; 400 unless given.
    pub error_status: Option<u16>,
    /// The word of `type` by HTTP status.
    #[serde(default)]
    pub types: IndexMap<i64, String>,
}

/// Which codes mean what; every other code is an error.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeCodes {
    /// The codes that mean success, a range: `200..=299`.
    #[serde(deserialize_with = "super::node::scalar")]
    pub ok: Range,
    /// Codes that mean that the result comes later, one or a list.
    pub pending: Option<OneOrMany<i64>>,
    /// Codes of a success with a part missing, one or a list.
    pub partial: Option<OneOrMany<i64>>,
}

/// The errors that a broken limit predicts, unless its node names another.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Violations {
    /// The error that a server answers when a required field is absent.
    pub missing: Option<String>,
    /// The error that it answers to any other broken limit or rule.
    pub invalid: Option<String>,
}

/// The headers that tell how much of a rate limit is left.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RateLimit {
    /// The error that says that there were too many requests.
    pub error: Option<String>,
    /// Response headers that tell how many requests are permitted; the first one present counts.
    pub limit: Vec<String>,
    /// Response headers that tell how many requests are left; the first one present counts.
    pub remaining: Vec<String>,
    /// Response headers that tell when the limit starts anew; the first one present counts.
    pub reset: Vec<String>,
    /// What `reset` counts; `epoch` unless given.
    pub unit: Option<ResetUnit>,
}

/// How a reset time is counted.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ResetUnit {
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Seconds from now.
    Seconds,
}

/// What holds for each operation of the API.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct EveryOperation {
    /// The rate limit that every operation draws from: a rate, or the name of one of `limits`.
    pub limit: Option<Node<Quota>>,
    /// Errors that any operation may answer.
    pub errors: Vec<String>,
}

/// A result that the server works out from what it is given.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Computed {
    /// The schema of what it is worked out from.
    pub from: Option<String>,
    /// The schema of the result.
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

described!(Code, "Code", "The code of an error: a whole number.", |_| text("-?[0-9]+"));

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Literal::deserialize(deserializer)? {
            Literal::Text(text) => Ok(Self(text)),
            Literal::Number(number) => Ok(Self(number.to_string())),
            other => {
                let message = format!("{} is no code", other.kind());
                Err(D::Error::custom(fault(codes::WRONG_SHAPE, message, "write a whole number")))
            }
        }
    }
}

/// A row of the error table.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Error")]
pub struct ErrorNode {
    /// What the rest of the specification and the client call it; no two codes share one.
    pub name: String,
    /// Its HTTP status; the code itself if that is from 400 to 599, else `error_status`.
    pub http: Option<u16>,
    /// Its word in the envelope; that of `types` for its status unless given.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// What it means to a caller; it follows from `http` unless given.
    pub kind: Option<ErrorKind>,
    /// Whether the same request may succeed later; `false` unless given.
    #[serde(default)]
    pub retryable: bool,
    /// What happened.
    pub doc: Option<String>,
    /// What the caller should do; the client prints it.
    pub help: Option<String>,
    /// More codes with this meaning, each as if it had a row of the same keys.
    #[serde(default)]
    pub also: Vec<i64>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// What an error means to a caller.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The request is wrong.
    Invalid,
    /// The key or the signature is not accepted.
    Unauthorized,
    /// The key may not do this.
    Forbidden,
    /// There is no such object.
    NotFound,
    /// The object is there already.
    AlreadyExists,
    /// What the server keeps is in a state that forbids it.
    Conflict,
    /// Too many requests in a short time.
    RateLimited,
    /// A fault at the server, or behind it.
    Server,
}

impl ShortForm for ErrorNode {
    const FORMS: &'static str = "the name of the error, or a mapping with `name`";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self {
            name: text.to_owned(),
            http: None,
            ty: None,
            kind: None,
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

    fn short_schema(generator: &mut SchemaGenerator) -> Option<schemars::Schema> {
        Some(generator.subschema_for::<String>())
    }
}
