//! Conditions across the fields of one object.

use super::{Enum, ErrorId, Evidence, Field, Literal, Severity, Source};
use crate::source::Pointer;

/// One rule of an object.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its key, which a violation carries.
    pub id: String,
    pub kind: RuleKind,
    /// What it names, in the order written; at least one.
    pub operands: Vec<Operand>,
    /// All of these must hold for the rule to apply.
    pub when: Vec<RuleCondition>,
    pub severity: Severity,
    pub predicts: Option<ErrorId>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// Rules, and the fields that they count by index.
#[derive(Clone, Debug)]
pub struct RuleSet<'a> {
    pub rules: &'a [Rule],
    pub fields: Vec<&'a Field>,
}

/// What a rule looks at: a field, or something behind it.
#[derive(Clone, Debug)]
pub struct Operand {
    /// Index of the field.
    pub field: usize,
    /// The name of a field of the object that it holds, or of a column of its enum's data.
    pub member: Option<String>,
    /// Where it is written.
    pub at: Pointer,
}

/// What an operand leads to.
#[derive(Clone, Copy, Debug)]
pub enum OperandValue<'a> {
    /// The field itself.
    Field,
    /// A field of the object in it.
    Member(&'a Field),
    /// A column of the data of its value.
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

/// A condition on one field.
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
