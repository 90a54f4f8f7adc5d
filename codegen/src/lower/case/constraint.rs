//! The cases of one constraint: for each boundary value, the candidate that shows it best.

use super::boundary::{BoundaryValue, boundary_values};
use super::constrained::{ConstrainedType, LocatedConstraint};
use super::oracle::ExpectedViolation;
use crate::ir::{Boundary, Gap};
use crate::model::{Constraint, ConstraintKind, Literal};

/// A value with all violations that it has.
pub struct ValueCase<'a> {
    pub name: String,
    pub value: Literal,
    /// Whether it keeps the constraint that it is about.
    pub kept: bool,
    pub violations: Vec<ExpectedViolation<'a>>,
}

impl ValueCase<'_> {
    /// A case whose violations its baseline tells.
    pub fn of(name: &str, value: Literal, kept: bool) -> Self {
        Self { name: name.to_owned(), value, kept, violations: Vec::new() }
    }
}

/// The cases that show a constraint, and those that are wanted and can't be had, with the reason.
pub fn constraint_cases<'a>(
    constrained: &ConstrainedType<'a>,
    located: LocatedConstraint<'a>,
    oracle: impl Fn(&Literal) -> Vec<ExpectedViolation<'a>>,
) -> (Vec<ValueCase<'a>>, Vec<(String, Gap)>) {
    let constraint = located.constraint;
    let (mut cases, mut gaps): (Vec<ValueCase<'_>>, Vec<_>) = (Vec::new(), Vec::new());
    for BoundaryValue { name, kept, candidates } in boundary_values(constrained, located) {
        let is_new = |value: &Literal| cases.iter().all(|case| case.value != *value);
        let is_empty = candidates.is_empty();
        let checked = candidates.into_iter().map(|value| (oracle(&value), value));
        let fitting =
            checked.filter(|(found, _)| kept != found.iter().any(|one| one.breaks(constraint)));
        match fitting.min_by_key(|(violations, _)| violations.len()) {
            Some((violations, value)) if is_new(&value) => {
                cases.push(ValueCase { name, value, kept, violations });
            }
            Some(_) => {}
            None => gaps.push((name, gap(constraint, kept, is_empty))),
        }
    }
    // One text that misses every form is enough.
    if matches!(constraint.kind, ConstraintKind::Format(_)) {
        let missed = cases.iter().filter(|case| !case.kept).count();
        cases.retain(|case| case.kept || missed < 2 || case.name != "of another form");
    }
    for (kept, name) in [(true, "a value that keeps it"), (false, "a value that breaks it")] {
        let is_shown = cases.iter().any(|case| case.kept == kept);
        if !is_shown && gaps.is_empty() {
            gaps.push((name.to_owned(), gap(constraint, kept, false)));
        }
    }
    (cases, gaps)
}

/// Why there is no such value.
fn gap(constraint: &Constraint, kept: bool, is_empty: bool) -> Gap {
    match (&constraint.kind, kept, is_empty) {
        (ConstraintKind::Chars { .. } | ConstraintKind::Items { .. }, _, true) => Gap::TooLong,
        (ConstraintKind::Range { .. }, false, true) => Gap::NothingBeyond,
        (_, true, _) => Gap::NothingKeepsIt,
        (_, false, _) => Gap::EverythingKeepsIt,
    }
}

/// How far these cases show a constraint.
pub fn boundary(
    constraint: &Constraint,
    cases: &[ValueCase<'_>],
    gaps: Vec<(String, Gap)>,
) -> Boundary {
    let names = |kept| {
        let cases = cases.iter().filter(move |case| case.kept == kept);
        cases.map(|case| case.name.clone()).collect()
    };
    let boundary = Boundary::of(&constraint.at, constraint.kind.key());
    Boundary { kept: names(true), broken: names(false), gaps, ..boundary }
}

/// A constraint on what no request holds has no case.
pub fn unsent_constraint(constraint: &Constraint) -> Boundary {
    boundary(constraint, &[], vec![("any value".to_owned(), Gap::NotSent)])
}
