//! Forms of nodes: a scalar is the short form, a mapping the long form, a sequence the variants.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;

use super::Literal;
use super::form::{any_of, list_of};
use crate::diagnostic::codes::{self, DiagnosticCode};

/// Separates the parts of a [`fault`]; no specification contains it, since the scan refuses it.
pub const SEPARATOR: char = '\u{1f}';

/// A message that becomes a diagnostic with `code` and `help`.
pub fn fault(code: DiagnosticCode, message: impl fmt::Display, help: impl fmt::Display) -> String {
    format!("{code}{SEPARATOR}{message}{SEPARATOR}{help}")
}

/// A type that can be written as a single scalar.
pub trait ShortForm: Sized {
    /// The permitted forms, for the message about anything else.
    const FORMS: &'static str;

    /// Reads the short form; an error is a [`fault`].
    fn from_text(text: &str) -> Result<Self, String>;

    /// What to write instead of a list of short forms, which would be variants without versions.
    fn instead_of(_: &[String]) -> String {
        format!("write {}; a variant is a mapping with `since` or `until`", Self::FORMS)
    }

    /// The JSON Schema of the short form; none where only the other forms are permitted.
    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema>;
}

/// Decodes a short form where no other form is permitted.
pub(super) fn scalar<'de, T: ShortForm, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = match Literal::deserialize(deserializer)? {
        Literal::Text(text) => text,
        Literal::Number(number) => number.to_string(),
        Literal::Bool(value) => value.to_string(),
        other => {
            let message = format!("{} is not permitted here", other.kind());
            let help = format_args!("write {}", T::FORMS);
            return Err(D::Error::custom(fault(codes::WRONG_SHAPE, message, help)));
        }
    };
    T::from_text(&text).map_err(D::Error::custom)
}

/// A node with its variants, at most one for each version.
#[derive(Clone, Debug)]
pub struct Node<T> {
    /// One for a scalar or mapping, any number for a sequence.
    pub variants: Vec<T>,
    /// Whether a sequence was written, so that each variant has a place of its own.
    pub listed: bool,
}

impl<'de, T: ShortForm + Deserialize<'de>> Deserialize<'de> for Node<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormVisitor(PhantomData))
    }
}

impl<T: ShortForm + JsonSchema> JsonSchema for Node<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}Node", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let short = T::short_schema(generator);
        let long = generator.subschema_for::<T>();
        let ends = json!([{ "required": ["since"] }, { "required": ["until"] }]);
        let variants = json_schema!({
            "type": "array",
            "items": { "allOf": [long, { "anyOf": ends }] },
            "description": "Variants for different versions.",
        });
        let mut schema = any_of(short.into_iter().chain([long, variants]));
        schema.insert("description".to_owned(), format!("Write {}.", T::FORMS).into());
        schema
    }
}

/// An item of a list: a variant, or a short form, which can't be a variant.
enum Listed<T> {
    Variant(T),
    Short(String),
}

impl<'de, T: ShortForm + Deserialize<'de>> Deserialize<'de> for Listed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListedVisitor(PhantomData))
    }
}

struct ListedVisitor<T>(PhantomData<T>);

impl<'de, T: ShortForm + Deserialize<'de>> Visitor<'de> for ListedVisitor<T> {
    type Value = Listed<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a variant, a mapping with `since` or `until`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Listed<T>, E> {
        Ok(Listed::Short(text.to_owned()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Listed<T>, E> {
        Ok(Listed::Short(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Listed<T>, E> {
        Ok(Listed::Short(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Listed<T>, E> {
        Ok(Listed::Short(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Listed<T>, E> {
        Ok(Listed::Short(value.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Listed<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Listed::Variant)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Listed<T>, A::Error> {
        let help = format_args!("write {}", T::FORMS);
        Err(A::Error::custom(fault(codes::WRONG_SHAPE, "a variant can't hold variants", help)))
    }
}

struct FormVisitor<T>(PhantomData<T>);

impl<T: ShortForm> FormVisitor<T> {
    fn short<E: Error>(&self, text: &str) -> Result<Node<T>, E> {
        let value = T::from_text(text).map_err(E::custom)?;
        Ok(Node { variants: vec![value], listed: false })
    }
}

impl<'de, T: ShortForm + Deserialize<'de>> Visitor<'de> for FormVisitor<T> {
    type Value = Node<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::FORMS)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node<T>, E> {
        self.short(text)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node<T>, E> {
        self.short(&value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node<T>, E> {
        self.short(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node<T>, E> {
        self.short(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node<T>, E> {
        self.short(&value.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Node<T>, A::Error> {
        let value = T::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Node { variants: vec![value], listed: false })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Node<T>, A::Error> {
        let (mut variants, mut texts) = (Vec::new(), Vec::new());
        while let Some(listed) = sequence.next_element()? {
            match listed {
                Listed::Variant(value) => variants.push(value),
                Listed::Short(text) => texts.push(text),
            }
        }
        let Some(first) = texts.first() else { return Ok(Node { variants, listed: true }) };
        let message = format!("a list holds variants by version, but `{first}` names no version");
        Err(A::Error::custom(fault(codes::WRONG_SHAPE, message, T::instead_of(&texts))))
    }
}

/// One value, or a list of them where a list means "any of these".
#[derive(Clone, Debug)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        any_of([generator.subschema_for::<T>(), list_of::<T>(generator)])
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("one value or a list of them")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<OneOrMany<T>, E> {
        T::deserialize(serde::de::value::StrDeserializer::new(text)).map(|one| OneOrMany(vec![one]))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<OneOrMany<T>, E> {
        T::deserialize(serde::de::value::I64Deserializer::new(value))
            .map(|one| OneOrMany(vec![one]))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<OneOrMany<T>, E> {
        T::deserialize(serde::de::value::U64Deserializer::new(value))
            .map(|one| OneOrMany(vec![one]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<OneOrMany<T>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(OneOrMany(values))
    }
}
