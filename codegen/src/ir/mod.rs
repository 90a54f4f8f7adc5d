//! The crate in Rust's terms: identifiers, types and literals, with every decision taken.

mod call;
mod case;
mod chunk;
mod float;
mod operation;
mod schema;
mod text;
mod validation;
mod webhook;

pub use crate::text::identifier::Identifier;
pub use call::{
    Demand, Guard, Pages, Pending, Quota, Read, ReadBack, Test, Turn, Turned, Typed, Way,
};
pub use case::{Boundary, Case, CaseGroup, Change, Expr, Gap, New, Subject, Violation};
pub use chunk::{ChunkAnswer, Chunked};
pub use float::Float;
pub use operation::{Argument, Method, Operation, OperationFile, Place, Retry};
pub use schema::{
    Accessor, Cleared, ColumnGetter, Enum, EnumValue, Item, Moves, Newtype, Presence, Record,
    RecordField, Request, RequestField, ScalarCheck, SchemaFile, Setter, Type, Union, UnionSide,
    UnionVariant,
};
pub use text::{Doc, Literal, ShownLiteral, escape, one_line};
pub use validation::{
    Behind, Class, Condition, FieldCheck, Matcher, RuleCheck, RuleFacts, RuleField, ValueCheck,
    When,
};
pub use webhook::{Redelivery, ReportedState, Signature, Webhooks};

/// The whole crate.
#[derive(Clone, Debug, Hash)]
pub struct Crate {
    /// The package's name.
    pub package: String,
    /// The name that other crates use it by.
    pub name: Identifier,
    pub modules: Vec<Module>,
    /// Whether a pattern needs the regular expressions of the runtime.
    pub patterns: bool,
    /// Whether webhooks need their part of the runtime.
    pub webhooks: bool,
}

/// One API in one version.
#[derive(Clone, Debug, Hash)]
pub struct Module {
    pub api: Identifier,
    pub version: Option<Identifier>,
    /// The cargo feature without which the module is not compiled.
    pub feature: String,
    pub doc: Doc,
    pub client: Client,
    pub errors: Vec<ErrorRow>,
    /// What violations carry, each once.
    pub rules: Vec<RuleFacts>,
    pub schemas: Vec<SchemaFile>,
    pub operations: Vec<OperationFile>,
    pub webhooks: Option<Webhooks>,
    pub cases: Vec<CaseGroup>,
    /// How far the cases show each constraint and rule of the specification.
    pub boundaries: Vec<Boundary>,
    pub first_call: Option<FirstCall>,
}

impl Module {
    /// The path of the module below the crate.
    pub fn path(&self) -> String {
        match &self.version {
            Some(version) => format!("{}::{version}", self.api),
            None => self.api.to_string(),
        }
    }

    /// The module of its boundary cases.
    pub fn case_module(&self) -> Identifier {
        match &self.version {
            Some(version) => Identifier::new(&format!("{}_{version}", self.api)),
            None => self.api.clone(),
        }
    }
}

/// The call that the documentation begins with.
#[derive(Clone, Debug, Hash)]
pub struct FirstCall {
    pub method: Identifier,
    /// What is called with: its only argument, or all that it needs.
    pub argument: Expr,
}

/// The client and what it knows of its API.
#[derive(Clone, Debug, Hash)]
pub struct Client {
    pub doc: Doc,
    pub api: Literal,
    pub version: Option<Literal>,
    /// Name and base URL.
    pub servers: Vec<(Literal, Literal)>,
    pub key_header: Literal,
    pub sign: Option<Sign>,
    pub envelope: Option<Envelope>,
    pub rate_limit: [Vec<Literal>; 3],
    /// A variant of the runtime's `ResetUnit`.
    pub reset_unit: Identifier,
    pub request_id: Option<Literal>,
    pub served_version: Option<Literal>,
    /// The names of what is never shown, in order.
    pub redacted: Vec<Literal>,
}

/// How requests are signed.
#[derive(Clone, Debug, Hash)]
pub struct Sign {
    /// By a variant of the runtime's `SignatureAlgorithm`.
    pub headers: Vec<(Identifier, Literal)>,
    /// With a variant of the runtime's `DateForm`.
    pub date: Option<(Literal, Identifier)>,
    /// Seconds.
    pub window: Option<u64>,
    /// In small letters.
    pub prefix: Option<Literal>,
    /// Variants of the runtime's `SignPart`.
    pub parts: Vec<Identifier>,
}

/// Where an answer holds what.
#[derive(Clone, Debug, Hash)]
pub struct Envelope {
    pub data: Vec<Literal>,
    pub code: Vec<Literal>,
    pub message: Vec<Literal>,
    pub ty: Vec<Literal>,
    pub details: Vec<Vec<Literal>>,
    pub retryable: Vec<Literal>,
    pub ok: (i64, i64),
    pub pending: Vec<i64>,
    pub partial: Vec<i64>,
}

/// A row of the error table. Only the first code of a name has a constant.
#[derive(Clone, Debug, Hash)]
pub struct ErrorRow {
    pub constant: Identifier,
    pub first: bool,
    pub doc: Doc,
    pub code: i64,
    pub name: Literal,
    pub http: u16,
    /// A variant of the runtime's `ErrorKind`.
    pub kind: Identifier,
    /// What answers call it, where its documentation says so.
    pub ty: Option<ShownLiteral>,
    pub retryable: bool,
    pub meaning: Literal,
    pub help: Literal,
}
