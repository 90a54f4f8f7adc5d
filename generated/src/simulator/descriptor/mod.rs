//! The descriptor: one API in one version as a JSON document, with everything that its specification
//! says.
//!
//! Schemas are named, errors are referred to by their codes, and members by their names on the wire.
//! What is absent is left out: `null`, `false` and empty lists are never written.

mod api;
mod constraint;
mod effect;
mod expression;
mod literal;
mod operation;
mod phrase;
mod rule;
mod schema;
mod webhook;

use serde::{Deserialize, Serialize};

pub use api::{
    Auth, Bucket, Computed, Envelope, ErrorKind, ErrorRow, RateHeaders, ResetUnit, Server, Sign,
    SignPart, Violations,
};
pub use constraint::{Bound, Constraint, ConstraintKind, Evidence, Severity, Source, Subject};
pub use effect::{
    Act, ActKind, Add, AsyncEffect, Effect, Find, Refusal, Search, Select, StateMachine, Stored,
    Timer, Unique,
};
pub use expression::{Assignment, Condition, Expression, Predicate, Reference, Root};
pub use literal::Literal;
pub use operation::{
    Body, Guard, ListStyle, Operation, PageStyle, Pages, Parameter, ParameterLocation, Quota, Rate,
    ReadBack, Retry, Returns, Wrap,
};
pub use phrase::{Shape, Type};
pub use rule::{Operand, Rule, RuleCondition, RuleKind, RulePredicate};
pub use schema::{
    Column, Direction, Enum, EnumValue, Field, Object, Scalar, Schema, SchemaKind, Stamp, Union,
    Variant,
};
pub use webhook::{
    Algorithm, Change, DateForm, Encoding, Event, Redelivery, Signature, SignatureHeader, Webhooks,
};

/// The version of the format, which grows with every change that a reader could stumble over.
pub const FORMAT: u32 = 1;

/// One API in one version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Descriptor {
    /// The version of this format.
    pub format: u32,
    /// The name of the API, that of its folder: `library`.
    pub api: String,
    /// The version; absent if the API has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What the API is for, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Base URLs by environment, with the version filled in; the first one is the default.
    pub servers: Vec<Server>,
    pub auth: Auth,
    /// Where answers hold their data and the code of their outcome; without it the body is the data,
    /// and the HTTP status is the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Envelope>,
    /// The codes of the errors that answer what is wrong with a request.
    #[serde(default, skip_serializing_if = "Violations::is_empty")]
    pub violations: Violations,
    /// How answers tell how much of a rate limit is left.
    #[serde(default, skip_serializing_if = "RateHeaders::is_empty")]
    pub rate_headers: RateHeaders,
    /// The table of errors, in its order.
    pub errors: Vec<ErrorRow>,
    /// The codes of errors that any operation may answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub common_errors: Vec<i64>,
    /// The rate limits that operations share.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buckets: Vec<Bucket>,
    /// Results that the service computes by unknown rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub computed: Vec<Computed>,
    /// Every type of the API, in the order of its files.
    pub schemas: Vec<Schema>,
    pub operations: Vec<Operation>,
    /// What the service sends of its own accord.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhooks: Option<Webhooks>,
}

impl Descriptor {
    /// Reads a descriptor.
    ///
    /// # Errors
    ///
    /// If the text is no JSON, is not of this shape, or has another version of the format; the
    /// message says where and what.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let descriptor: Self = serde_json::from_str(text)
            .map_err(|error| format!("this is no descriptor of format {FORMAT}: {error}"))?;
        match descriptor.format {
            FORMAT => Ok(descriptor),
            other => Err(format!(
                "the descriptor has format {other}, and this reads format {FORMAT}: make it anew \
                 with the same build"
            )),
        }
    }

    /// The API and its version, as people name them: `library/2024-04`.
    pub fn title(&self) -> String {
        match &self.version {
            Some(version) => format!("{}/{version}", self.api),
            None => self.api.clone(),
        }
    }
}

/// Whether a flag is off, so that it need not be written.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(flag: &bool) -> bool {
    !flag
}
