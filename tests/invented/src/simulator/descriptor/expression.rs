//! Expressions and conditions: what an effect reads, compares and writes.

use serde::{Deserialize, Serialize};

use super::{Literal, Type};

/// A value that is written out, read from somewhere, or derived from other values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Expression {
    Literal(Literal),
    Reference(Reference),
    /// The moment of the call, plus this many seconds.
    Now(i64),
    /// The first that is present.
    FirstOf(Vec<Expression>),
    /// The item of a list with the greatest value of a member.
    Newest {
        of: Reference,
        by: Reference,
    },
    /// One value for each item of a list.
    Each {
        of: Reference,
        /// The computed result that each value is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        compute: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        set: Vec<Assignment>,
    },
    /// The items of all lists, each once.
    Union(Vec<Reference>),
    /// The items of the first list that no other has.
    Difference(Vec<Reference>),
}

/// A value by the path to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub root: Root,
    /// Wire names; after an enum, a column of its data.
    pub members: Vec<String>,
    #[serde(rename = "type")]
    pub ty: Type,
}

/// Where the path to a value begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Root {
    Body,
    Path,
    Query,
    Header,
    /// The record at hand.
    Stored,
    /// The answer.
    Answer,
    /// The item of a list at hand.
    Item,
    /// What an effect found under this name.
    Found(String),
}

/// A value assigned to a member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    pub target: Reference,
    pub value: Expression,
}

/// What one member has to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    pub member: Reference,
    pub is: Predicate,
}

/// What a member is compared with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Predicate {
    Present,
    Absent,
    AnyOf(Vec<Literal>),
    /// A number within bounds, both included.
    Range {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<f64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<f64>,
    },
    /// A value between bounds, both included; an absent bound is open.
    Between {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Expression>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Expression>,
    },
    Equals(Expression),
}
