//! Operations as written.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::form::{any_of, described, text, words};
use super::{
    Conditions, Effect, Expression, Field, Node, Pages, Quota, Rule, ShortForm, Source, Takes,
    TypePhrase, fault,
};
use crate::diagnostic::codes;

/// HTTP methods that an operation may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// `METHOD /path/{parameter}`
#[derive(Clone, Debug)]
pub struct Http {
    pub method: Method,
    pub path: String,
}

impl Http {
    fn parse(text: &str) -> Result<Self, String> {
        let bad = || {
            fault(
                codes::BAD_HTTP,
                format_args!("`{text}` is not a method and path"),
                Self::help(text),
            )
        };
        let (method, path) = text.split_once(' ').ok_or_else(bad)?;
        let method = match method {
            "GET" => Method::Get,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "PATCH" => Method::Patch,
            "DELETE" => Method::Delete,
            _ => return Err(bad()),
        };
        let permitted = |character: char| {
            character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/{}".contains(character)
        };
        if !path.starts_with('/') || !path.chars().all(permitted) {
            return Err(bad());
        }
        Ok(Self { method, path: path.to_owned() })
    }

    /// How to correct what is not a method and path.
    fn help(text: &str) -> String {
        const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
        let (method, path) = text.split_once(' ').unwrap_or(("", text));
        let capitals = method.to_ascii_uppercase();
        let is_method = METHODS.contains(&capitals.as_str());
        if let (true, Some((path, _))) = (is_method, path.split_once('?')) {
            return format!("write `{capitals} {path}`, and its parameters under `query`");
        }
        match path.starts_with('/') {
            true if is_method && method != capitals => format!("write `{capitals} {path}`"),
            true if method.is_empty() => format!("write the method before it: `GET {path}`"),
            true if !is_method => format!("the methods are {}", METHODS.join(", ")),
            false if path.contains("://") => {
                "write the path alone, `GET /books`: the URL before it belongs in `servers`"
                    .to_owned()
            }
            false if is_method => format!("write `{capitals} /{path}`"),
            _ => "write a method and a path: `POST /books/{id}`".to_owned(),
        }
    }
}

described!(
    Http,
    "Http",
    "Method and path; braces hold path parameters: `GET /books/{id}`.",
    |_| { text(r"(GET|POST|PUT|PATCH|DELETE) /[-A-Za-z0-9._~!$&'()*+,;=:@/{}]*") }
);

impl<'de> Deserialize<'de> for Http {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

/// One operation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Method and path; braces hold path parameters: `GET /books/{id}`.
    pub http: Http,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub deprecated: Option<String>,
    /// The parameters of the path, all those in braces.
    #[serde(default)]
    pub path: IndexMap<String, Node<Field>>,
    /// The parameters of the query, sent in this order.
    #[serde(default)]
    pub query: IndexMap<String, Node<Field>>,
    /// Request headers as parameters.
    #[serde(default)]
    pub header: IndexMap<String, Node<Field>>,
    /// What a request sends, a JSON object; absent means nothing.
    pub body: Option<Node<Body>>,
    /// Conditions across parameters and fields of the body.
    #[serde(default)]
    pub rules: IndexMap<String, Rule>,
    /// What a successful answer holds; absent means nothing, status 204.
    pub returns: Option<Node<Returns>>,
    /// Errors that it may answer beside those of `every_operation`.
    #[serde(default)]
    pub errors: Vec<String>,
    /// A rate limit of its own, or a shared one, beside that of `every_operation`.
    pub limit: Option<Node<Quota>>,
    /// Whether it may be repeated; POST and PATCH must say.
    pub retry: Option<Retry>,
    /// How it pages a list.
    pub pages: Option<Node<Pages>>,
    /// What it does to what the server keeps.
    pub effect: Option<Node<Effect>>,
}

impl ShortForm for Operation {
    const FORMS: &'static str = "a mapping with `http`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` is not an operation");
        Err(fault(codes::WRONG_SHAPE, message, "write a mapping with at least `http: GET /path`"))
    }

    fn short_schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// What a request sends.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(extend("not" = { "required": ["type", "takes"] }))]
pub struct Body {
    /// An object schema of which the body takes all, or a map that is the body; not beside `takes`.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// What Rust calls a map that is the body; `body` unless given.
    pub name: Option<String>,
    /// The only member of the body, which holds the object.
    pub wrap: Option<Node<Wrap>>,
    pub takes: Option<Takes>,
    pub fields: IndexMap<String, Node<Field>>,
    pub rules: IndexMap<String, Rule>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub note: Option<String>,
}

impl ShortForm for Body {
    const FORMS: &'static str = "the name of an object schema, a mapping with `fields`, or a list \
                                 of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self { ty: Some(text.to_owned()), ..Self::default() })
    }

    fn instead_of(_: &[String]) -> String {
        "a body is an object: name one schema without brackets, or `takes: [A, B]`".to_owned()
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<String>())
    }
}

/// What a successful answer holds.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Returns {
    /// The schema of the answer, or a list or map of it.
    #[serde(rename = "type")]
    pub ty: TypePhrase,
    /// The member, below the envelope's data, that holds the answer.
    pub wrap: Option<Node<Wrap>>,
    /// The HTTP status of success, 200 unless given.
    pub status: Option<u16>,
    /// A description of the answer.
    pub doc: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub note: Option<String>,
}

impl ShortForm for Returns {
    const FORMS: &'static str =
        "the name of a schema, a mapping with `type`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self {
            ty: TypePhrase::parse(text)?,
            wrap: None,
            status: None,
            doc: None,
            source: None,
            since: None,
            until: None,
            note: None,
        })
    }

    fn instead_of(texts: &[String]) -> String {
        TypePhrase::instead_of(texts)
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<TypePhrase>())
    }
}

/// The member that holds the object of a request or an answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wrap {
    /// The name of the member.
    #[serde(rename = "in")]
    pub member: String,
    /// The error that answers a body without it.
    pub error: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for Wrap {
    const FORMS: &'static str = "the name of a member, or a mapping with `in`";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self { member: text.to_owned(), error: None, since: None, until: None })
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<String>())
    }
}

/// Whether a call may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    Safe,
    Idempotent,
    Never,
}

/// A retry class by name, or the guard that makes a repeat harmless.
#[derive(Clone, Debug)]
pub enum Retry {
    Class(RetryClass),
    Guarded(Box<Guard>),
}

/// The guard of an operation: the error that refuses a repeat once the first attempt succeeded.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// The error that refuses a repeat, and so shows that the first attempt was processed.
    pub guarded_by: String,
    /// The guard holds only where this does.
    #[serde(default)]
    pub when: Conditions,
    /// The call that finds out whether the first attempt succeeded.
    pub read_back: Option<ReadBack>,
    pub source: Option<Source>,
    pub note: Option<String>,
}

/// The call that finds out whether the first attempt succeeded.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadBack {
    /// The operation to call.
    pub call: String,
    /// Its parameters.
    #[serde(default)]
    pub with: IndexMap<String, Expression>,
    /// The conditions on the object that it answers with.
    #[serde(default, rename = "match")]
    pub matches: Conditions,
}

described!(
    Retry,
    "Retry",
    "Whether it may be repeated: a class, or a mapping with `guarded_by`.",
    |generator| {
        let classes = words(&[
            ("safe", "It changes nothing, so it can be repeated."),
            ("idempotent", "Repeating it changes nothing more."),
            ("never", "It is repeated only if it was certainly not processed."),
        ]);
        any_of([classes, generator.subschema_for::<Guard>()])
    }
);

impl<'de> Deserialize<'de> for Retry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RetryVisitor;
        impl<'de> Visitor<'de> for RetryVisitor {
            type Value = Retry;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("`safe`, `idempotent`, `never` or `{ guarded_by: Error }`")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Retry, E> {
                match text {
                    "safe" => Ok(Retry::Class(RetryClass::Safe)),
                    "idempotent" => Ok(Retry::Class(RetryClass::Idempotent)),
                    "never" => Ok(Retry::Class(RetryClass::Never)),
                    _ => Err(E::custom(fault(
                        codes::UNKNOWN_WORD,
                        format_args!("`{text}` is not a retry class"),
                        "write `safe`, `idempotent`, `never` or `{ guarded_by: Error }`",
                    ))),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Retry, A::Error> {
                let guard = Guard::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Retry::Guarded(Box::new(guard)))
            }
        }
        deserializer.deserialize_any(RetryVisitor)
    }
}
