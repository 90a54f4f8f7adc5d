//! Values written in a specification: presets, defaults, examples.

use std::fmt;

use indexmap::IndexMap;
use schemars::json_schema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::fault;
use super::form::described;
use crate::diagnostic::codes;
use crate::text::digits;

/// A number as written, with its value: a 64-bit integer, or a float that keeps every digit.
#[derive(Clone, Debug, PartialEq)]
pub struct Decimal {
    text: String,
    value: f64,
}

impl Decimal {
    /// Reads plain decimal notation without an exponent; a number that would be rounded is refused.
    pub fn parse(text: &str) -> Option<Self> {
        digits::value(text).map(|value| Self { text: text.to_owned(), value })
    }

    /// Whether a text is a number with more digits than 64 bits hold.
    pub fn is_too_long(text: &str) -> bool {
        digits::is_plain(text) && digits::value(text).is_none()
    }

    /// Its value.
    pub fn get(&self) -> f64 {
        self.value
    }

    /// Its value, if it is an integer.
    pub fn integer(&self) -> Option<i64> {
        self.text.parse().ok()
    }

    /// Whether it is greater than another.
    pub fn is_above(&self, other: &Self) -> bool {
        match (self.integer(), other.integer()) {
            (Some(one), Some(other)) => one > other,
            _ => self.value > other.value,
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

described!(Decimal, "Number", "A number in plain decimal notation.", |_| {
    json_schema!({ "type": "number" })
});

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Literal::deserialize(deserializer)? {
            Literal::Number(number) => Ok(number),
            other => {
                let message = format!("{} is not a number", other.kind());
                Err(D::Error::custom(fault(codes::WRONG_SHAPE, message, "write a plain decimal")))
            }
        }
    }
}

/// Why a text is not a number.
pub(super) fn no_number(text: &str) -> String {
    match Decimal::is_too_long(text) {
        true => fault(
            codes::BAD_RANGE,
            format!("`{text}` has more digits than a 64-bit number holds"),
            "write fewer digits, or leave out a limit that no value reaches",
        ),
        false => {
            fault(codes::WRONG_SHAPE, format!("`{text}` is not a number"), "write a plain decimal")
        }
    }
}

/// Any JSON value, in the order written.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole or fractional number.
    Number(Decimal),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Literal>),
    /// An object.
    Map(IndexMap<String, Literal>),
}

impl Literal {
    /// A description for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        }
    }

    /// Keeps `null` apart from an absent key, which `Option` alone can't.
    pub(super) fn present<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Self>, D::Error> {
        Self::deserialize(deserializer).map(Some)
    }
}

described!(Literal, "Literal", "Any JSON value.", |_| json_schema!({}));

impl<'de> Deserialize<'de> for Literal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LiteralVisitor)
    }
}

struct LiteralVisitor;

impl LiteralVisitor {
    fn number<E: Error>(text: &str) -> Result<Literal, E> {
        let number = Decimal::parse(text);
        number.map(Literal::Number).ok_or_else(|| E::custom(no_number(text)))
    }
}

impl<'de> Visitor<'de> for LiteralVisitor {
    type Value = Literal;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Literal, E> {
        Ok(Literal::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Literal, E> {
        Ok(Literal::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Literal, E> {
        Self::number(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Literal, E> {
        Self::number(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Literal, E> {
        Self::number(&value.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Literal, E> {
        Ok(Literal::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Literal, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(Literal::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Literal, A::Error> {
        let mut members = IndexMap::new();
        while let Some((name, value)) = map.next_entry()? {
            members.insert(name, value);
        }
        Ok(Literal::Map(members))
    }
}
