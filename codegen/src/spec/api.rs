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

/// All sections of an API; a file holds any of them.
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
    /// How callers authenticate; every API has it, its own or that of `common/`.
    pub auth: Option<Auth>,
    /// Where an answer holds its result and its code; without it, the body is the answer and the
    /// HTTP status alone decides.
    pub envelope: Option<Envelope>,
    /// The errors that a server answers to what is wrong with a request.
    pub violations: Violations,
    /// The headers that tell how much of a rate limit is left.
    pub rate_limit: Option<RateLimit>,
    /// Rate limits that operations share, by name: `organisation: 10/s`.
    pub limits: IndexMap<String, Node<Bucket>>,
    /// What holds for every operation.
    pub every_operation: EveryOperation,
    /// Results that the server computes, by name.
    pub computed: IndexMap<String, Computed>,
    /// The error table: a map of code to error.
    pub errors: IndexMap<Code, Node<ErrorNode>>,
    /// Schemas by name, which may also be in `schemas/*.yaml`.
    pub schemas: IndexMap<String, Node<Schema>>,
    /// Operations by name, which may also be in `operations/*.yaml`.
    pub operations: IndexMap<String, Node<Operation>>,
    /// What the service sends of its own accord, which may also be in `webhooks.yaml`.
    pub webhooks: Option<Webhooks>,
}

/// How callers authenticate.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The API key and its header.
    pub key: Key,
    /// How requests are signed, for callers that sign.
    pub sign: Option<Sign>,
}

/// A key in a header.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The request header that carries the API key.
    pub header: String,
    /// Older headers that the server may accept; the client never sends them.
    #[serde(default)]
    pub also: Vec<String>,
    /// The error that answers a missing or wrong key.
    pub error: Option<String>,
}

/// Where an answer holds its result, its code and more: dotted paths into the body, or headers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The path to the result; the entire body unless given.
    pub data: Option<String>,
    /// The path to the code, a number: `meta.code`.
    pub code: String,
    /// The path to the message for people.
    pub message: Option<String>,
    /// The path to the type of a failure, a word.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The path to details of a failure, of any type: one path, or several, of which the first one
    /// that holds something counts.
    pub details: Option<OneOrMany<String>>,
    /// The path to a boolean that says whether the same request may succeed later.
    pub retryable: Option<String>,
    /// The response header that identifies the request.
    pub request_id: Option<String>,
    /// The response header that names the version that answered.
    pub served_version: Option<String>,
    /// Which codes mean what.
    pub outcome: OutcomeCodes,
    /// The HTTP status of an error without `http` whose code is not a status; 400 unless given.
    pub error_status: Option<u16>,
    /// The value of `type` by HTTP status.
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
    /// Codes that mean that the result will follow, one or a list.
    pub pending: Option<OneOrMany<i64>>,
    /// Codes of a partial success, one or a list.
    pub partial: Option<OneOrMany<i64>>,
}

/// The errors that answer what is wrong with a request, unless a node names another one.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Violations {
    /// The error that a server answers when a required field is absent.
    pub missing: Option<String>,
    /// The error that it answers to any other violation.
    pub invalid: Option<String>,
    /// The error that it answers to a body that is not a JSON object.
    pub unreadable: Option<String>,
    /// The error that it answers to a method and path that no operation has.
    pub no_operation: Option<String>,
    /// The versions in which it takes a field of another JSON type as absent: all with `{}`.
    pub ill_typed_ignored: Option<IllTypedIgnored>,
}

/// The versions in which fields of another JSON type count as absent.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct IllTypedIgnored {
    pub since: Option<String>,
    pub until: Option<String>,
}

/// The headers that tell how much of a rate limit is left.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RateLimit {
    /// The error that answers too many requests.
    pub error: Option<String>,
    /// Response headers with the number of permitted requests; the first one present counts.
    pub limit: Vec<String>,
    /// Response headers with the number of remaining requests; the first one present counts.
    pub remaining: Vec<String>,
    /// Response headers with the moment when the limit is reset; the first one present counts.
    pub reset: Vec<String>,
    /// The unit of `reset`; `epoch` unless given.
    pub unit: Option<ResetUnit>,
}

/// The unit of a reset time.
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

/// What holds for every operation of the API.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct EveryOperation {
    /// The rate limit that every operation draws from: a rate, or the name of one of `limits`.
    pub limit: Option<Node<Quota>>,
    /// Errors that any operation may answer.
    pub errors: Vec<String>,
}

/// A result that the server computes from what it is given.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Computed {
    /// The schema of what it is computed from.
    pub from: Option<String>,
    /// The schema of the result.
    pub to: String,
    /// Example members of a result.
    #[serde(default)]
    pub sample: IndexMap<String, Literal>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// The code of an error as written; `resolve` checks that it is a whole number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(pub String);

described!(Code, "Code", "The code of an error: a whole number.", |_| text("-?[0-9]+"));

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Literal::deserialize(deserializer)? {
            Literal::Text(text) => Ok(Self(text)),
            Literal::Number(number) => Ok(Self(number.to_string())),
            other => {
                let message = format!("{} is not a code", other.kind());
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
    /// Its HTTP status; the code itself if that is from 400 to 599, or else `error_status`.
    pub http: Option<u16>,
    /// Its type in the envelope; that of `types` for its status unless given.
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
    /// The request is invalid.
    Invalid,
    /// The key or the signature is not accepted.
    Unauthorized,
    /// The key has no permission for this.
    Forbidden,
    /// The object does not exist.
    NotFound,
    /// The object exists already.
    AlreadyExists,
    /// The state of what the server keeps forbids it.
    Conflict,
    /// There were too many requests in a short time.
    RateLimited,
    /// The server, or something behind it, failed.
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
