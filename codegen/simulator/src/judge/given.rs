//! Whether a field is given, which is what rules ask.

use super::decimal::Decimal;
use super::descriptor::Literal;
use super::json::Node;
use super::kind;
use super::plan::{Base, Field};

/// What a request says of a field.
#[derive(Clone, Copy, Debug)]
pub enum Given<'n> {
    /// Nothing, or null where that says nothing.
    Absent,
    /// That it is to be empty from now on.
    Cleared(&'n Node<'n>),
    /// A value, of whatever type.
    Value(&'n Node<'n>),
}

impl Field {
    /// Whether a member says something of its field: a value of its type, or one that empties it.
    pub fn can_be(&self, node: &Node<'_>) -> bool {
        let clears = self.clear.as_ref().is_some_and(|clear| equals(clear, node));
        clears || (self.nullable && *node == Node::Null) || kind::is_of(self.plan.base, node)
    }
}

impl<'n> Given<'n> {
    /// What a member of a request says of its field.
    pub fn of(field: &Field, node: Option<&'n Node<'n>>) -> Self {
        let Some(node) = node else { return Self::Absent };
        if field.clear.as_ref().is_some_and(|clear| equals(clear, node)) {
            return Self::Cleared(node);
        }
        match node {
            Node::Null if field.plan.base == Base::Json => Self::Value(node),
            // A null that a field can't have counts as a value, so that it is one of another type.
            Node::Null if field.nullable || field.required => Self::Absent,
            _ => Self::Value(node),
        }
    }

    /// The value, where there is one.
    pub fn value(self) -> Option<&'n Node<'n>> {
        match self {
            Self::Value(node) => Some(node),
            Self::Absent | Self::Cleared(_) => None,
        }
    }
}

/// Whether a value of a request is what the specification spells out.
pub fn equals(literal: &Literal, node: &Node<'_>) -> bool {
    match (literal, node) {
        (Literal::Null, Node::Null) => true,
        (Literal::Bool(one), Node::Bool(other)) => one == other,
        (Literal::Text(one), Node::Text(other) | Node::Number(other)) => one == other,
        (Literal::Integer(one), Node::Number(other)) => Decimal::new(other).integer() == Some(*one),
        (Literal::Number(one), Node::Number(other)) => {
            Decimal::new(&one.to_string()) == Decimal::new(other)
        }
        (Literal::List(one), Node::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equals(one, other))
        }
        (Literal::Map(one), Node::Object(_)) => {
            one.iter().all(|(name, one)| node.member(name).is_some_and(|other| equals(one, other)))
        }
        _ => false,
    }
}
