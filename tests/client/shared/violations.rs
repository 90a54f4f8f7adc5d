//! What validators find in requests: all of it, at the edges of a length or range.

use optima_courier::validate::Severity;
use optima_courier::{Validate, Violations};

/// No upper limit is documented.
pub const NO_MOST: usize = usize::MAX;

/// A field, what is counted of it, the least, the most, and whether more is refused.
pub struct Counted {
    pointer: &'static str,
    rule: &'static str,
    least: usize,
    most: usize,
    severity: Severity,
    /// The violations of a request in which so much is counted.
    of: fn(usize) -> Violations,
}

pub const fn counted(
    (pointer, rule): (&'static str, &'static str),
    (least, most): (usize, usize),
    severity: Severity,
    of: fn(usize) -> Violations,
) -> Counted {
    Counted { pointer, rule, least, most, severity, of }
}

/// The violations are exactly these, in any order.
#[track_caller]
pub fn check_violations(request: &impl Validate, expected: &[(&str, &str, Severity, &str)]) {
    let found = request.violations();
    let mut found: Vec<_> = found
        .iter()
        .map(|one| {
            let predicted = one.predicts.map_or("", |row| row.name);
            (one.pointer.as_ref(), one.rule, one.severity, predicted)
        })
        .collect();
    found.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let refused = expected.iter().any(|one| one.2 == Severity::Error);
    assert_eq!(request.validate().is_err(), refused);
}

/// Nothing is found at the edge, and one violation just beyond it.
pub fn check_counted(row: &Counted) {
    let Counted { pointer, rule, least, most, severity, of } = row;
    let found = |count: usize| {
        let violations = of(count);
        let places = violations.iter().filter(|one| one.rule == *rule);
        let places = places.filter(|one| matches_pointer(&one.pointer, pointer));
        places.map(|one| one.severity).collect::<Vec<_>>()
    };
    assert_eq!(found(*least), [], "{pointer}: {least}");
    if let Some(below) = least.checked_sub(1) {
        assert_eq!(found(below), [*severity], "{pointer}: {below}");
    }
    let (last, beyond) = if *most == NO_MOST { (5_000, None) } else { (*most, Some(most + 1)) };
    assert_eq!(found(last), [], "{pointer}: {last}");
    if let Some(beyond) = beyond {
        assert_eq!(found(beyond), [*severity], "{pointer}: {beyond}");
    }
}

/// A star at the end matches any key.
fn matches_pointer(found: &str, pointer: &str) -> bool {
    match pointer.strip_suffix('*') {
        Some(start) => found.strip_prefix(start).is_some_and(|key| !key.contains('/')),
        None => found == pointer,
    }
}
