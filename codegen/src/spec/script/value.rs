//! Values of scripts: anything of JSON, with moments in it.

use std::fmt;

use indexmap::IndexMap;
use schemars::json_schema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::expression::MOMENT;
use super::super::form::{any_of, described, list_of, text};
use super::super::literal::no_number;
use super::super::{Decimal, Expression, Literal, fault};
use crate::diagnostic::codes;

/// A value that a member gets.
#[derive(Clone, Debug)]
pub enum ScriptValue {
    /// Null, a boolean, a number or a text.
    Scalar(Literal),
    /// The moment at which it happens, plus this many seconds.
    Now(i64),
    List(Vec<ScriptValue>),
    Map(IndexMap<String, ScriptValue>),
}

/// A value that a member has, or a list of those of which it has one.
#[derive(Clone, Debug)]
pub struct MatchedValue {
    pub any_of: Vec<ScriptValue>,
    /// Whether a list was written, so that each value has a place of its own.
    pub listed: bool,
}

described!(
    MatchedValue,
    "MatchedValue",
    "A value, or a list of which it is one; `$$` is a dollar sign.",
    |generator| {
        any_of([
            json_schema!({ "type": ["boolean", "number"] }),
            text(&format!("{MOMENT}|{PLAIN}")),
            list_of::<ScriptValue>(generator),
        ])
    }
);

impl<'de> Deserialize<'de> for MatchedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match ScriptValue::deserialize(deserializer)? {
            ScriptValue::List(any_of) => Self { any_of, listed: true },
            value => Self { any_of: vec![value], listed: false },
        })
    }
}

/// A text that is no expression.
const PLAIN: &str = r"\$\$[\s\S]*|[^$][\s\S]*|";

described!(
    ScriptValue,
    "ScriptValue",
    "Any JSON value; `$now`, `$now + 2d` or `$now - 30d` in it is a moment, and `$$` a dollar sign.",
    |generator| {
        let map = generator.subschema_for::<ScriptValue>();
        any_of([
            json_schema!({ "type": ["null", "boolean", "number"] }),
            text(&format!("{MOMENT}|{PLAIN}")),
            list_of::<ScriptValue>(generator),
            json_schema!({ "type": "object", "additionalProperties": map }),
        ])
    }
);

impl<'de> Deserialize<'de> for ScriptValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScriptValueVisitor)
    }
}

struct ScriptValueVisitor;

impl ScriptValueVisitor {
    fn number<E: Error>(text: &str) -> Result<ScriptValue, E> {
        let number = Decimal::parse(text).ok_or_else(|| E::custom(no_number(text)))?;
        Ok(ScriptValue::Scalar(Literal::Number(number)))
    }
}

impl<'de> Visitor<'de> for ScriptValueVisitor {
    type Value = ScriptValue;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<ScriptValue, E> {
        Ok(ScriptValue::Scalar(Literal::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<ScriptValue, E> {
        Ok(ScriptValue::Scalar(Literal::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<ScriptValue, E> {
        Self::number(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<ScriptValue, E> {
        Self::number(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<ScriptValue, E> {
        Self::number(&value.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ScriptValue, E> {
        match Expression::parse(text) {
            Ok(Expression::Literal(literal)) => Ok(ScriptValue::Scalar(literal)),
            Ok(Expression::Now(seconds)) => Ok(ScriptValue::Now(seconds)),
            Err(error) if !error.starts_with(codes::BAD_EXPRESSION.name()) => Err(E::custom(error)),
            Ok(_) | Err(_) => {
                let message = format!("`{text}` means nothing in a script");
                let help = "write `$now`, `$now + 2d`, or `$$` for a dollar sign";
                Err(E::custom(fault(codes::BAD_EXPRESSION, message, help)))
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<ScriptValue, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element()? {
            values.push(value);
        }
        Ok(ScriptValue::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ScriptValue, A::Error> {
        let mut members = IndexMap::new();
        while let Some((name, value)) = map.next_entry()? {
            members.insert(name, value);
        }
        Ok(ScriptValue::Map(members))
    }
}
