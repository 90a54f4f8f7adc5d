//! Conditions across the fields of one object.

use super::{ErrorId, Evidence, Literal, Severity, Source};
use crate::source::Pointer;

/// One rule of an object.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its key, which a violation carries.
    pub id: String,
    pub kind: RuleKind,
    /// Indices of the fields it names, in the order written; at least one.
    pub fields: Vec<usize>,
    /// All of these must hold for the rule to apply.
    pub when: Vec<When>,
    pub severity: Severity,
    pub predicts: Option<ErrorId>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
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
pub struct When {
    /// Index of the field.
    pub field: usize,
    pub condition: Condition,
}

/// What a field has to be for a rule to apply.
#[derive(Clone, Debug)]
pub enum Condition {
    Present,
    Absent,
    /// One of these values.
    OneOf(Vec<Literal>),
}
