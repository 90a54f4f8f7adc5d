// @generated from the specification. Do not edit.
//! Boundary cases: values under, at and over each limit of the specification.

#[rustfmt::skip]
mod lending;

use invented::Violations;

/// The violations are those expected, by place and rule, and no others.
fn check(case: &str, found: &Violations, expected: &[(&str, &str)]) {
    let found: Vec<(&str, &str)> =
        found.iter().map(|violation| (violation.pointer.as_str(), violation.rule)).collect();
    assert_eq!(found, expected, "{case}");
}
