//! Webhooks as written.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;

use super::form::{any_of, described, list_of, text};
use super::{Algorithm, Field, Node, OneOrMany, Range, Seconds, ShortForm, Source, fault};
use crate::diagnostic::codes;

/// Events that the service tells of, and how each of them is delivered.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Webhooks {
    /// What they are for; it heads the emitted module.
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    /// The member that names the event; the first of a list is documented, all are read.
    pub event: OneOrMany<String>,
    /// The other members of every delivery, by wire name.
    #[serde(default)]
    pub payload: IndexMap<String, Node<Field>>,
    /// The members that identify a delivery, so that a repeat can be recognized; dots descend.
    #[serde(default)]
    pub once_by: Vec<String>,
    /// The request header that names the version of a delivery.
    pub version: Option<String>,
    /// How a delivery is signed.
    pub signature: Option<Signature>,
    /// How often a delivery is attempted, and what ends the attempts.
    pub retry: Option<Redelivery>,
    /// The events by name.
    pub events: IndexMap<String, Node<Event>>,
}

/// One event.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Event {
    /// When it occurs, and what it tells.
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
    /// What Rust calls it, where its own name is unsuitable.
    pub name: Option<String>,
    pub fields: IndexMap<String, Node<Field>>,
    /// The fields whose change it tells of, each as `Schema.field`.
    #[schemars(with = "Option<OneOrMany<ChangedField>>")]
    pub changed: Option<OneOrMany<String>>,
    /// The operation whose outcome it tells of, when that follows after the answer.
    pub finished: Option<String>,
}

impl ShortForm for Event {
    const FORMS: &'static str = "a description of the event, a mapping, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self { doc: Some(text.to_owned()), ..Self::default() })
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<schemars::Schema> {
        Some(generator.subschema_for::<String>())
    }
}

/// A field of a schema whose change an event tells of.
struct ChangedField;

described!(
    ChangedField,
    "ChangedField",
    "A field of a schema that the service keeps, as `Book.status`; dots descend.",
    |_| { text(r"[A-Z][A-Za-z0-9]*\..+") }
);

/// How the body of a delivery is signed, byte for byte.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The algorithm of the signature.
    pub algorithm: Algorithm,
    /// The encoding of the signature in its header.
    pub encoding: Encoding,
    /// The request headers that carry the signature; any of them may.
    pub headers: SignatureHeaders,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// An encoding of bytes as text.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// The standard alphabet of RFC 4648, with padding.
    Base64,
    /// Two lower-case digits for each byte.
    Hex,
}

/// Headers that carry a signature: names alone, or more about each by name.
#[derive(Clone, Debug)]
pub struct SignatureHeaders {
    /// In the order written.
    pub rows: IndexMap<String, SignatureHeader>,
    /// Whether names alone were written, so that a header's place is an index.
    pub listed: bool,
}

/// More about one header that carries a signature.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SignatureHeader {
    /// What precedes the signature.
    pub prefix: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

described!(
    SignatureHeaders,
    "SignatureHeaders",
    "A list of headers, or a mapping from header to what precedes the signature and more.",
    |generator| {
        let mut names = list_of::<String>(generator);
        names.insert("uniqueItems".to_owned(), true.into());
        any_of([names, generator.subschema_for::<IndexMap<String, SignatureHeader>>()])
    }
);

impl<'de> Deserialize<'de> for SignatureHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct HeadersVisitor;
        impl<'de> Visitor<'de> for HeadersVisitor {
            type Value = SignatureHeaders;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("`[x-signature]` or `{ x-signature: { prefix: v1= } }`")
            }

            fn visit_seq<A: SeqAccess<'de>>(
                self,
                mut sequence: A,
            ) -> Result<Self::Value, A::Error> {
                let mut rows = IndexMap::new();
                while let Some(name) = sequence.next_element::<String>()? {
                    let message = format!("the header `{name}` is given twice");
                    if rows.insert(name, SignatureHeader::default()).is_some() {
                        let fault =
                            fault(codes::NAME_GIVEN_TWICE, message, "remove one of the two");
                        return Err(A::Error::custom(fault));
                    }
                }
                Ok(SignatureHeaders { rows, listed: true })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let rows = IndexMap::deserialize(MapAccessDeserializer::new(map))?;
                Ok(SignatureHeaders { rows, listed: false })
            }
        }
        deserializer.deserialize_any(HeadersVisitor)
    }
}

/// How often a delivery is attempted, and what ends the attempts.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = needs_a_delay)]
pub struct Redelivery {
    /// The number of attempts, including the first one.
    #[schemars(range(min = 1, max = 100))]
    pub attempts: u64,
    /// The time from the first attempt to the second one.
    pub first: Option<Seconds>,
    /// The factor by which each further delay is longer; 1 unless given.
    #[schemars(range(min = 1, max = 100))]
    pub factor: Option<u64>,
    /// The HTTP statuses with which a receiver acknowledges a delivery: `200..=299`.
    #[serde(deserialize_with = "super::node::scalar")]
    #[schemars(with = "Statuses")]
    pub success: Range,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// A range of HTTP statuses, with both bounds.
struct Statuses;

described!(Statuses, "Statuses", "HTTP statuses: `200..=299`, or one.", |_| {
    let one = json_schema!({ "type": "integer", "minimum": 100, "maximum": 599 });
    any_of([one, text(r"[1-5][0-9]{2}(\.\.=[1-5][0-9]{2})?")])
});

/// Where there is more than one attempt, `first` says when the second one follows.
fn needs_a_delay(schema: &mut schemars::Schema) {
    let once = json!({ "properties": { "attempts": { "maximum": 1 } } });
    schema.insert("anyOf".to_owned(), json!([{ "required": ["first"] }, once]));
}
