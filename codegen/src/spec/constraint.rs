//! Constraints as written, and the sources that say how far to trust them.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;

use super::form::{any_of, described, list_of};
use super::{Decimal, Node, OneOrMany, Range, ShortForm, fault};
use crate::diagnostic::codes;

/// Where a fact comes from. The first three are enforced, the others only warn.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The seed document.
    Seed,
    /// The vendor's documentation.
    Docs,
    /// The vendor's own client libraries.
    Sdk,
    /// Documentation of 2022.
    #[serde(rename = "docs-2022")]
    Docs2022,
    /// Seen on the wire, or in somebody else's copy of the documentation.
    Observed,
    /// Our assumption.
    Assumed,
}

/// Whether a violation stops a request.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The request is not sent.
    Enforce,
    /// The request is sent and the answer carries a warning.
    Warn,
}

/// One constraint: its value alone, or the long form with more about it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, bound = "T: ShortForm")]
#[schemars(rename = "{T}Constraint", bound = "T: ShortForm + JsonSchema", transform = has_a_limit)]
pub struct Constraint<T> {
    /// The value of the short form.
    #[serde(default, deserialize_with = "limit")]
    pub is: Option<T>,
    /// An exclusive lower bound; only for `range`, and where `is` has no lower bound.
    pub above: Option<Decimal>,
    /// An exclusive upper bound; only for `range`, and where `is` has no upper bound.
    pub below: Option<Decimal>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
    pub error: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub note: Option<String>,
}

fn has_a_limit(schema: &mut Schema) {
    let keys = ["is", "above", "below"].map(|key| json!({ "required": [key] }));
    schema.insert("anyOf".to_owned(), keys.to_vec().into());
}

fn limit<'de, T: ShortForm, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    super::node::scalar(deserializer).map(Some)
}

impl<T: ShortForm + JsonSchema> ShortForm for Constraint<T> {
    const FORMS: &'static str = T::FORMS;

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(Self {
            is: Some(T::from_text(text)?),
            above: None,
            below: None,
            source: None,
            mode: None,
            error: None,
            since: None,
            until: None,
            note: None,
        })
    }

    fn instead_of(texts: &[String]) -> String {
        T::instead_of(texts)
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<T>())
    }
}

impl ShortForm for String {
    const FORMS: &'static str = "text";

    fn from_text(text: &str) -> Result<Self, String> {
        Ok(text.to_owned())
    }

    fn instead_of(texts: &[String]) -> String {
        format!("write one text: `{}`", texts.join("|"))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

impl ShortForm for Decimal {
    const FORMS: &'static str = "a number";

    fn from_text(text: &str) -> Result<Self, String> {
        Self::parse(text).ok_or_else(|| super::literal::no_number(text))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

impl ShortForm for bool {
    const FORMS: &'static str = "`true` or `false`";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` is neither `true` nor `false`");
        text.parse().map_err(|_| fault(codes::WRONG_SHAPE, message, "write `true` or `false`"))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

/// The name of a text format. `schema` fills in the names, which are the model's.
struct FormatName;

described!(FormatName, "FormatName", "The name of a text format.", |_| {
    json_schema!({ "type": "string" })
});

/// The value of `format`: one format, a list of which any one fits, or the long form.
#[derive(Clone, Debug)]
pub struct Formats {
    pub names: Vec<String>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
    pub error: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Format")]
struct LongFormats {
    /// One format, or a list of which one must fit.
    #[schemars(with = "OneOrMany<FormatName>")]
    is: OneOrMany<String>,
    source: Option<Source>,
    mode: Option<Mode>,
    error: Option<String>,
}

described!(
    Formats,
    "FormatNode",
    "A format, a list of which one must fit, or a mapping with `is`.",
    |generator| {
        any_of([
            generator.subschema_for::<FormatName>(),
            list_of::<FormatName>(generator),
            generator.subschema_for::<LongFormats>(),
        ])
    }
);

impl<'de> Deserialize<'de> for Formats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormatsVisitor)
    }
}

struct FormatsVisitor;

impl<'de> Visitor<'de> for FormatsVisitor {
    type Value = Formats;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a format, a list of formats, or a mapping with `is`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Formats, E> {
        Ok(Formats { names: vec![text.to_owned()], source: None, mode: None, error: None })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Formats, A::Error> {
        let mut names = Vec::new();
        while let Some(name) = sequence.next_element()? {
            names.push(name);
        }
        Ok(Formats { names, source: None, mode: None, error: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Formats, A::Error> {
        let long = LongFormats::deserialize(MapAccessDeserializer::new(map))?;
        let LongFormats { is: OneOrMany(names), source, mode, error } = long;
        Ok(Formats { names, source, mode, error })
    }
}

/// Constraints on the items of a list, or on the keys or values of a map.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Each {
    pub chars: Option<Node<Constraint<Range>>>,
    pub range: Option<Node<Constraint<Range>>>,
    pub pattern: Option<Node<Constraint<String>>>,
    pub multiple: Option<Node<Constraint<Decimal>>>,
    pub format: Option<Formats>,
    pub error: Option<String>,
    pub source: Option<Source>,
    pub mode: Option<Mode>,
}

/// The constraint keys of a schema or field, side by side.
pub struct Constraints<'a> {
    pub chars: &'a Option<Node<Constraint<Range>>>,
    pub items: &'a Option<Node<Constraint<Range>>>,
    pub range: &'a Option<Node<Constraint<Range>>>,
    pub pattern: &'a Option<Node<Constraint<String>>>,
    pub multiple: &'a Option<Node<Constraint<Decimal>>>,
    pub unique: &'a Option<Node<Constraint<bool>>>,
    pub format: &'a Option<Formats>,
    pub each: &'a Option<Each>,
    pub keys: &'a Option<Each>,
    pub error: &'a Option<String>,
    pub mode: Option<Mode>,
}

/// A node that has constraint keys.
pub trait Constrained {
    /// Its constraint keys.
    fn constraints(&self) -> Constraints<'_>;
}

macro_rules! constrained {
    ($type:ty) => {
        impl Constrained for $type {
            fn constraints(&self) -> Constraints<'_> {
                Constraints {
                    chars: &self.chars,
                    items: &self.items,
                    range: &self.range,
                    pattern: &self.pattern,
                    multiple: &self.multiple,
                    unique: &self.unique,
                    format: &self.format,
                    each: &self.each,
                    keys: &self.keys,
                    error: &self.error,
                    mode: self.mode,
                }
            }
        }
    };
}

constrained!(super::Schema);
constrained!(super::Field);
