//! Rules across the fields of an object or operation.

use serde::{Deserialize, Serialize};

use super::{Evidence, Literal, Severity, Source};

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its key in the specification, which violations carry.
    pub id: String,
    pub kind: RuleKind,
    /// At least one.
    pub operands: Vec<Operand>,
    /// All of these must hold for the rule to apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<RuleCondition>,
    pub severity: Severity,
    /// The code of the error that the server answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicts: Option<i64>,
    /// The code of the error for more than one of `exactly_one_of`, if it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excess_predicts: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// What a rule is about: a field, or a member of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operand {
    /// The position of the field: among the fields of its object, or among the parameters of its
    /// operation and after them the fields of the body.
    pub field: usize,
    /// The name of a field of the object that it holds, or of a column of its enum's data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
}

/// What a rule demands of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    AtLeastOneOf,
    ExactlyOneOf,
    AtMostOneOf,
    /// All are given.
    Requires,
    /// None is given.
    Forbids,
    /// No value is greater than the one after it.
    Ordered,
}

/// A condition of a rule on one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleCondition {
    /// The position of the field, counted as that of an operand.
    pub field: usize,
    pub is: RulePredicate,
}

/// What a field has to be for a rule to apply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RulePredicate {
    Present,
    Absent,
    /// One of these values.
    OneOf(Vec<Literal>),
}
