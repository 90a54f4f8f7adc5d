// @generated from the specification. Do not edit.
//! Boundary cases: values under, at and over each limit of the specification.

#[rustfmt::skip]
mod shipping_v3;
#[rustfmt::skip]
mod tracking_v2024_04;
#[rustfmt::skip]
mod tracking_v2026_07;

use optima_courier::{Severity, Violations};

#[allow(dead_code)]
const REFUSES: Severity = Severity::Error;

#[allow(dead_code)]
const WARNS: Severity = Severity::Warning;

/// Place, rule, severity and the code of the predicted error.
type Expected<'e> = (&'e str, &'e str, Severity, Option<i64>);

/// The violations are those expected, and no others.
fn check(case: &str, found: &Violations, expected: &[Expected<'_>]) {
    let mut places = Vec::new();
    for one in found {
        let code = one.predicts.map(|row| row.code);
        places.push((one.pointer.as_ref(), one.rule, one.severity, code));
    }

    assert_eq!(places, expected, "{case}");
}
