// @generated from the specification. Do not edit.
//! Boundary cases: values under, at and over each limit of the specification.

#[rustfmt::skip]
mod tracking_v2024_04;

use optima_courier::Violations;

/// The violations are those expected, by place and rule, and no others.
fn check(case: &str, found: &Violations, expected: &[(&str, &str)]) {
    let places = found.iter().map(|one| (one.pointer.as_str(), one.rule));
    let places: Vec<_> = places.collect();
    assert_eq!(places, expected, "{case}");
}
