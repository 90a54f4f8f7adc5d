//! Operations as written.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::{
    Effect, Expression, Field, Matcher, Node, Pages, Quota, Rule, ShortForm, Source, Takes,
    TypePhrase, fault,
};

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
        const HELP: &str = "write a method and a path: `POST /books/{id}`";
        let bad = || fault("bad_http", format_args!("`{text}` is no method and path"), HELP);
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
}

impl<'de> Deserialize<'de> for Http {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

/// One operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    pub http: Http,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub deprecated: Option<String>,
    #[serde(default)]
    pub path: IndexMap<String, Node<Field>>,
    #[serde(default)]
    pub query: IndexMap<String, Node<Field>>,
    #[serde(default)]
    pub header: IndexMap<String, Node<Field>>,
    pub body: Option<Node<Body>>,
    pub returns: Option<Node<Returns>>,
    #[serde(default)]
    pub errors: Vec<String>,
    pub limit: Option<Node<Quota>>,
    pub retry: Option<Retry>,
    pub pages: Option<Node<Pages>>,
    pub effect: Option<Node<Effect>>,
}

impl ShortForm for Operation {
    const FORMS: &'static str = "a mapping with `http`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` is no operation");
        Err(fault("wrong_shape", message, "write a mapping with at least `http: GET /path`"))
    }
}

/// What a request sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Body {
    #[serde(rename = "type")]
    pub ty: Option<String>,
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
}

/// What a successful answer holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Returns {
    #[serde(rename = "type")]
    pub ty: TypePhrase,
    pub wrap: Option<Node<Wrap>>,
    pub status: Option<u16>,
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
}

/// The member that holds the object of a request or an answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrap {
    #[serde(rename = "in")]
    pub member: String,
    pub error: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for Wrap {
    const FORMS: &'static str = "the name of a member, or a mapping with `in`";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self { member: text.to_owned(), error: None, since: None, until: None })
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

/// The error that a repeat meets when the first try had come through.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    pub guarded_by: String,
    /// Where this fails, nothing guards.
    #[serde(default)]
    pub when: Matcher,
    pub read_back: Option<ReadBack>,
    pub source: Option<Source>,
    pub note: Option<String>,
}

/// The call that finds out whether a first try came through.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadBack {
    /// The operation to call.
    pub call: String,
    /// Its parameters.
    #[serde(default)]
    pub with: IndexMap<String, Expression>,
    /// What the object that it answers with has to be.
    #[serde(default, rename = "match")]
    pub matches: Matcher,
}

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
                        "unknown_word",
                        format_args!("`{text}` is no retry class"),
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
