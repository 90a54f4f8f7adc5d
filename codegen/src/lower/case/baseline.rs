//! A request in which as little as possible is given, of which each case changes something.

use super::oracle::{ExpectedViolation, Oracle};
use crate::lower::segment;
use crate::lower::types::Lowering;
use crate::model::{Field, Literal, RuleSet, SchemaId};

/// Fields by their index, and what they are given instead.
pub type Changes = Vec<(usize, Option<Literal>)>;

/// The plainest value of an object, or the plainest arguments of an operation.
pub struct Baseline<'a> {
    pub lowering: &'a Lowering<'a>,
    /// The rules across the fields.
    pub ruled: Vec<RuleSet<'a>>,
    /// Parameters and fields in the order of the checks.
    pub fields: Vec<&'a Field>,
    pub owner: Option<SchemaId>,
    /// Whether a field with `clear` has three states.
    pub update: bool,
    /// What each field is given.
    pub values: Vec<Option<Literal>>,
    /// The violations of each field as it is given.
    violations: Vec<Vec<ExpectedViolation<'a>>>,
}

impl<'a> Baseline<'a> {
    /// `None` where a recursion never ends.
    pub fn new(
        lowering: &'a Lowering<'a>,
        ruled: Vec<RuleSet<'a>>,
        fields: Vec<&'a Field>,
        owner: Option<SchemaId>,
    ) -> Option<Self> {
        let values = lowering.plainest_values(&ruled, &fields, 0)?;
        let given = fields.iter().zip(&values);
        let violations = given.map(|(field, value)| match value {
            Some(value) => field_violations(lowering, field, value),
            None => Vec::new(),
        });
        let violations = violations.collect();
        Some(Self { lowering, ruled, fields, owner, update: false, values, violations })
    }

    /// All violations after some changes.
    pub fn violations_after(&self, changes: &Changes) -> Vec<ExpectedViolation<'a>> {
        let mut values = self.values.clone();
        let mut violations = self.violations.clone();
        for (index, value) in changes {
            values[*index].clone_from(value);
            violations[*index] = match value {
                Some(value) => field_violations(self.lowering, self.fields[*index], value),
                None => Vec::new(),
            };
        }
        let mut oracle = Oracle::new(self.lowering.api);
        oracle.violations = violations.into_iter().flatten().collect();
        for ruled in &self.ruled {
            let given = ruled.fields.iter().map(|field| values[self.index(field)?].as_ref());
            oracle.rules(ruled, &given.collect::<Vec<_>>(), "");
        }
        oracle.violations
    }

    /// The index of a field among all.
    pub fn index(&self, field: &Field) -> Option<usize> {
        self.fields.iter().position(|other| std::ptr::eq(*other, field))
    }
}

/// The violations of a field with this value.
pub fn field_violations<'a>(
    lowering: &Lowering<'a>,
    field: &'a Field,
    value: &Literal,
) -> Vec<ExpectedViolation<'a>> {
    let mut oracle = Oracle::new(lowering.api);
    oracle.field(field, value, &segment(field));
    oracle.violations
}
