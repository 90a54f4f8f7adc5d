//! Expressions and conditions: what an effect reads, compares and writes.

use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;

use super::form::{any_of, described, exactly_one_of, list_of, text};
use super::{Literal, Range, Seconds, ShortForm, fault};
use crate::diagnostic::codes;

/// A value that is written out, read from somewhere, or derived from other values.
#[derive(Clone, Debug)]
pub enum Expression {
    Literal(Literal),
    Reference(Reference),
    /// The moment of the call, plus this many seconds.
    Now(i64),
    /// The first that is present.
    FirstOf(Vec<Expression>),
    Derived(Box<Derived>),
}

/// `$root.member.member`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub root: String,
    pub members: Vec<String>,
}

/// A value derived from lists: the newest item of one, a new item for each of its items, the items
/// of several, or those of one that others don't have.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = derives_in_one_way)]
pub struct Derived {
    /// A list whose newest item is the value.
    #[schemars(with = "Option<ListReference>")]
    pub newest: Option<Expression>,
    /// The member of which the newest item has the greatest value.
    pub by: Option<String>,
    /// A list for each of whose items a new item is made.
    #[schemars(with = "Option<ListReference>")]
    pub each: Option<Expression>,
    /// The computed result that each new item is.
    pub compute: Option<String>,
    /// Members of each new item; `$item` is the item that it is made from.
    pub set: IndexMap<String, Expression>,
    /// Lists whose items, each once, are the value.
    #[schemars(with = "Option<Lists>")]
    pub union: Option<Vec<Expression>>,
    /// Lists; the items of the first that no other has are the value.
    #[schemars(with = "Option<Lists>")]
    pub difference: Option<Vec<Expression>>,
}

fn derives_in_one_way(schema: &mut Schema) {
    exactly_one_of(schema, &["newest", "each", "union", "difference"]);
}

/// The value of `newest` and `each`, and each one of `union` and `difference`.
struct ListReference;

described!(ListReference, "ListReference", "A list by its name: `$body.books`.", |_| {
    text(r"\$[^$][\s\S]*")
});

/// The value of `union` and `difference`.
struct Lists;

described!(Lists, "Lists", "Two lists or more: `[$stored.tags, $body.tags]`.", |generator| {
    let mut lists = list_of::<ListReference>(generator);
    lists.insert("minItems".to_owned(), json!(2));
    lists
});

impl Expression {
    const HELP: &'static str = "write `$body.field`, `$body.field or $now - 30d`, or plain text";

    /// Reads a text; without a `$` before it, it is a literal.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(literal) = text.strip_prefix("$$") {
            return Ok(Self::Literal(Literal::Text(format!("${literal}"))));
        }
        if !text.starts_with('$') {
            return Ok(Self::Literal(Literal::Text(text.to_owned())));
        }
        let mut parts = Vec::new();
        let mut start = 0;
        for part in text.split(" or ") {
            let place = Part { text, start };
            parts.push(Self::part(part, place)?);
            start += part.len() + " or ".len();
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => Self::FirstOf(parts),
        })
    }

    fn part(part: &str, place: Part<'_>) -> Result<Self, String> {
        let Some(name) = part.strip_prefix('$') else {
            return plain(part).map(Self::Literal);
        };
        if let Some(rest) = name.strip_prefix("now")
            && (rest.is_empty() || rest.starts_with(' '))
        {
            return moment(rest, place);
        }
        Ok(Self::Reference(Reference::parse(name, place)?))
    }
}

impl Reference {
    /// Reads what follows a `$`.
    fn parse(name: &str, place: Part<'_>) -> Result<Self, String> {
        let mut names = name.split('.').map(str::to_owned);
        let is_name = |name: &String| {
            name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
                && name.chars().all(|one| one.is_ascii_alphanumeric() || "_-".contains(one))
        };
        let root = names.next().unwrap_or_default();
        let members: Vec<String> = names.collect();
        if !is_name(&root) || !members.iter().all(is_name) {
            return Err(place.unreadable());
        }
        Ok(Self { root, members })
    }
}

/// `$now`, `$now - 30d` or `$now + 5min`.
fn moment(rest: &str, place: Part<'_>) -> Result<Expression, String> {
    let (sign, duration) = match (rest.strip_prefix(" - "), rest.strip_prefix(" + ")) {
        (Some(duration), _) => (-1, duration),
        (_, Some(duration)) => (1, duration),
        (None, None) if rest.is_empty() => return Ok(Expression::Now(0)),
        (None, None) => return Err(place.unreadable()),
    };
    let Seconds(seconds) = Seconds::from_text(duration)?;
    Ok(Expression::Now(i64::try_from(seconds).unwrap_or_default() * sign))
}

/// A part of an expression, with the byte at which it begins.
#[derive(Clone, Copy)]
struct Part<'t> {
    text: &'t str,
    start: usize,
}

impl Part<'_> {
    fn unreadable(self) -> String {
        let column = self.text[..self.start].chars().count() + 1;
        let message = format!("`{}` can't be read at character {column}", self.text);
        fault(codes::BAD_EXPRESSION, message, Expression::HELP)
    }
}

/// What a literal after `or` means: a boolean, a number or text.
fn plain(text: &str) -> Result<Literal, String> {
    Ok(match (text, super::Decimal::parse(text)) {
        ("true", _) => Literal::Bool(true),
        ("false", _) => Literal::Bool(false),
        (_, Some(number)) => Literal::Number(number),
        (text, None) if super::Decimal::is_too_long(text) => {
            return Err(super::literal::no_number(text));
        }
        (text, None) => Literal::Text(text.to_owned()),
    })
}

/// The moment of the call, or one counted from it.
pub(super) const MOMENT: &str = r"\$now( [-+] 0*[0-9]{1,10}(s|min|h|d))?";

/// A text that [`Expression::parse`] reads: `$$` or no `$` before a literal, else parts and `or`.
fn expression_pattern() -> String {
    let name = "[A-Za-z_][A-Za-z0-9_-]*";
    let part = format!(r"{MOMENT}|\${name}(\.{name})*");
    let plain = r"[^$]((?! or )[\s\S])*";
    format!(r"\$\$[\s\S]*|[^$][\s\S]*|({part})( or ({part}|{plain})?)*|")
}

described!(
    Expression,
    "Expression",
    "A value; an expression such as `$body.title or $now - 30d`; or a mapping with `newest`, \
     `each`, `union` or `difference`.",
    |generator| {
        any_of([
            json_schema!({ "type": ["null", "boolean", "number"] }),
            text(&expression_pattern()),
            list_of::<Literal>(generator),
            generator.subschema_for::<Derived>(),
        ])
    }
);

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ExpressionVisitor;
        impl<'de> Visitor<'de> for ExpressionVisitor {
            type Value = Expression;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(
                    "a value, an expression such as `$body.title`, or a mapping with `newest`, \
                     `each`, `union` or `difference`",
                )
            }

            fn visit_unit<E: Error>(self) -> Result<Expression, E> {
                Ok(Expression::Literal(Literal::Null))
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Expression, E> {
                Ok(Expression::Literal(Literal::Bool(value)))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Expression, E> {
                plain(&value.to_string()).map(Expression::Literal).map_err(E::custom)
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Expression, E> {
                plain(&value.to_string()).map(Expression::Literal).map_err(E::custom)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Expression, E> {
                plain(&value.to_string()).map(Expression::Literal).map_err(E::custom)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Expression, E> {
                Expression::parse(text).map_err(E::custom)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Expression, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = items.next_element()? {
                    values.push(value);
                }
                Ok(Expression::Literal(Literal::List(values)))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Expression, A::Error> {
                let derived = Derived::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Expression::Derived(Box::new(derived)))
            }
        }
        deserializer.deserialize_any(ExpressionVisitor)
    }
}

/// What members have to be, by their names: members of the record at hand, or `$root.member`.
pub type Conditions = IndexMap<String, Predicate>;

/// What one member has to be.
#[derive(Clone, Debug)]
pub enum Predicate {
    Present,
    Absent,
    AnyOf(Vec<Literal>),
    /// A number within a range.
    Range(Range),
    /// A moment or number between bounds, both included; an absent bound is open.
    Between(Between),
    Equals(Expression),
}

/// The bounds of a value, each of which may be absent.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Between {
    /// The least that is permitted.
    pub from: Option<Expression>,
    /// The greatest that is permitted.
    pub to: Option<Expression>,
}

described!(
    Predicate,
    "Predicate",
    "A value, a list of which one fits, `$present`, `$absent`, a range such as `3..`, \
     `{ from, to }` or an expression.",
    |generator| {
        let mut other = text(&expression_pattern());
        // A text that looks like a range has to be one.
        other.insert("not".to_owned(), json!({ "pattern": r"^[-0-9.=]*\.\.[-0-9.=]*$" }));
        any_of([
            json_schema!({ "type": ["boolean", "number"] }),
            generator.subschema_for::<Range>(),
            other,
            list_of::<Literal>(generator),
            generator.subschema_for::<Between>(),
        ])
    }
);

impl<'de> Deserialize<'de> for Predicate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PredicateVisitor;
        impl<'de> Visitor<'de> for PredicateVisitor {
            type Value = Predicate;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(
                    "a value, a list of values, `$present`, `$absent`, a range such as `3..`, \
                     `{ from, to }` or an expression",
                )
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Predicate, E> {
                Ok(Predicate::AnyOf(vec![Literal::Bool(value)]))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Predicate, E> {
                one_of(&value.to_string()).map_err(E::custom)
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Predicate, E> {
                one_of(&value.to_string()).map_err(E::custom)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Predicate, E> {
                one_of(&value.to_string()).map_err(E::custom)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Predicate, E> {
                match text {
                    "$present" => Ok(Predicate::Present),
                    "$absent" => Ok(Predicate::Absent),
                    text if is_range(text) => {
                        Range::from_text(text).map(Predicate::Range).map_err(E::custom)
                    }
                    text => match Expression::parse(text).map_err(E::custom)? {
                        Expression::Literal(literal) => Ok(Predicate::AnyOf(vec![literal])),
                        expression => Ok(Predicate::Equals(expression)),
                    },
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Predicate, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = items.next_element()? {
                    values.push(value);
                }
                Ok(Predicate::AnyOf(values))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Predicate, A::Error> {
                Between::deserialize(MapAccessDeserializer::new(map)).map(Predicate::Between)
            }
        }
        deserializer.deserialize_any(PredicateVisitor)
    }
}

/// The predicate of a single literal.
fn one_of(text: &str) -> Result<Predicate, String> {
    plain(text).map(|literal| Predicate::AnyOf(vec![literal]))
}

/// Whether a text is meant as a range: it has only digits, dots and signs.
fn is_range(text: &str) -> bool {
    text.contains("..") && text.chars().all(|one| one.is_ascii_digit() || "-.=".contains(one))
}
