//! Whether a value is of the type that is declared.

use std::borrow::Cow;

use super::decimal::Decimal;
use super::json::{Node, is_number};
use super::plan::Base;

/// Whether a value is of a type, its members aside.
pub fn is_of(base: Base, node: &Node<'_>) -> bool {
    match base {
        Base::Text | Base::Enum(_) => matches!(node, Node::Text(_)),
        Base::Integer { as_text } => integer(node, as_text).is_some(),
        Base::IntegerEnum(_) => integer(node, false).is_some(),
        Base::Number { as_text } => float(node, as_text).is_some(),
        Base::Boolean => matches!(node, Node::Bool(_)),
        Base::Json => *node != Node::Undecodable,
        Base::Object(_) | Base::Union(_) | Base::Map => matches!(node, Node::Object(_)),
        Base::List => matches!(node, Node::List(_)),
    }
}

/// The spelling of a number.
pub fn number<'n>(node: &'n Node<'_>, as_text: bool) -> Option<&'n str> {
    match node {
        Node::Number(text) => Some(text),
        Node::Text(text) if as_text && is_number(text) => Some(text),
        _ => None,
    }
}

/// A whole number of 64 bits, however it is spelled.
pub fn integer(node: &Node<'_>, as_text: bool) -> Option<i64> {
    let text = number(node, as_text)?;
    text.parse().ok().or_else(|| Decimal::new(text).integer())
}

/// The nearest float of a number that is not beyond all floats.
pub fn float(node: &Node<'_>, as_text: bool) -> Option<f64> {
    number(node, as_text)?.parse().ok().filter(|float: &f64| float.is_finite())
}

/// What a value of a type is, in words.
pub fn describe(base: Base) -> &'static str {
    match base {
        Base::Text | Base::Enum(_) => "text",
        Base::Integer { .. } | Base::IntegerEnum(_) => "a whole number of 64 bits",
        Base::Number { .. } => "a number within 64-bit floats",
        Base::Boolean => "`true` or `false`",
        Base::Json => "JSON",
        Base::Object(_) | Base::Union(_) | Base::Map => "an object",
        Base::List => "a list",
    }
}

/// A text that equal values have in common, and no others of the same type.
pub fn canonical<'n>(base: Base, node: &'n Node<'_>) -> Cow<'n, str> {
    match (base, node) {
        (Base::Text | Base::Enum(_), Node::Text(text)) => Cow::Borrowed(text),
        _ => {
            let mut text = String::new();
            write_canonical(node, &mut text);
            Cow::Owned(text)
        }
    }
}

fn write_canonical(node: &Node<'_>, to: &mut String) {
    match node {
        Node::Null => to.push_str("null"),
        Node::Undecodable => to.push('?'),
        Node::Bool(flag) => to.push_str(if *flag { "true" } else { "false" }),
        Node::Number(text) => to.push_str(&Decimal::new(text).to_string()),
        Node::Text(text) => to.push_str(&format!("{text:?}")),
        Node::List(items) => {
            to.push('[');
            for item in items {
                write_canonical(item, to);
                to.push(',');
            }
            to.push(']');
        }
        Node::Object(members) => {
            // The last one of a name counts, wherever it stands.
            let sorted: std::collections::BTreeMap<_, _> =
                members.iter().map(|(name, value)| (name, value)).collect();
            to.push('{');
            for (name, value) in sorted {
                to.push_str(&format!("{name:?}:"));
                write_canonical(value, to);
                to.push(',');
            }
            to.push('}');
        }
    }
}
