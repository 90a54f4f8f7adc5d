//! Rules across the fields of an object or operation.

use super::{Enum, ErrorId, Evidence, Field, Literal, Severity, Source};
use crate::source::Pointer;

/// One rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its key in the specification, which violations carry.
    pub id: String,
    pub kind: RuleKind,
    /// The operands in the order written; at least one.
    pub operands: Vec<Operand>,
    /// All of these must hold for the rule to apply.
    pub when: Vec<RuleCondition>,
    pub severity: Severity,
    pub predicts: Option<ErrorId>,
    /// The error that more than one of `exactly_one_of` predicts, if it is another one.
    pub excess_predicts: Option<ErrorId>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// Rules with the fields that their indices refer to.
#[derive(Clone, Debug)]
pub struct RuleSet<'a> {
    pub rules: &'a [Rule],
    pub fields: Vec<&'a Field>,
}

/// What a rule is about: a field, or a member of it.
#[derive(Clone, Debug)]
pub struct Operand {
    /// Index of the field.
    pub field: usize,
    /// The name of a field of the object that it holds, or of a column of its enum's data.
    pub member: Option<String>,
    /// Where it is written.
    pub at: Pointer,
}

/// What an operand refers to.
#[derive(Clone, Copy, Debug)]
pub enum OperandValue<'a> {
    /// The field itself.
    Field,
    /// A field of the object that the field holds.
    Member(&'a Field),
    /// A column of the data of the enum value that the field holds, by its index.
    Column(&'a Enum, usize),
}

/// What a rule demands of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    AtLeastOneOf,
    ExactlyOneOf,
    AtMostOneOf,
    /// All are present.
    Requires,
    /// None is present.
    Forbids,
    /// No value is greater than the one after it.
    Ordered,
}

/// A condition of a rule on one field.
#[derive(Clone, Debug)]
pub struct RuleCondition {
    /// Index of the field.
    pub field: usize,
    pub predicate: RulePredicate,
}

/// What a field has to be for a rule to apply.
#[derive(Clone, Debug)]
pub enum RulePredicate {
    Present,
    Absent,
    /// One of these values.
    OneOf(Vec<Literal>),
}
