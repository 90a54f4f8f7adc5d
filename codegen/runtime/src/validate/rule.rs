//! Rules: conditions across the fields of one object, each given by its name and its state.

use std::cmp::Ordering;

use super::calendar;
use super::limit::{Actual, Limit};
use super::pointer::At;
use super::violation::{Requirement, Violations};

/// At least one of the fields is present.
pub fn at_least_one_of(
    fields: &[(&'static str, bool)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if count(fields) == 0 {
        found.add(requirement, at, Limit::AtLeastOneOf(names(fields)), present(fields));
    }
}

/// Exactly one of the fields is present; more than one violates a requirement of its own.
pub fn exactly_one_of(
    fields: &[(&'static str, bool)],
    requirement: &Requirement,
    excess: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    let violated = match count(fields) {
        0 => requirement,
        1 => return,
        _ => excess,
    };
    found.add(violated, at, Limit::ExactlyOneOf(names(fields)), present(fields));
}

/// At most one of the fields is present.
pub fn at_most_one_of(
    fields: &[(&'static str, bool)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if count(fields) > 1 {
        found.add(requirement, at, Limit::AtMostOneOf(names(fields)), present(fields));
    }
}

/// All of the fields are present; each missing one is a violation at its own pointer.
pub fn requires(
    fields: &[(&'static str, bool)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    for (name, _) in fields.iter().filter(|(_, present)| !present) {
        found.add(requirement, &at.member(name), Limit::Present, Actual::Missing);
    }
}

/// None of the fields is present; each given one is a violation at its own pointer.
pub fn forbids(
    fields: &[(&'static str, bool)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    for (name, _) in fields.iter().filter(|(_, present)| *present) {
        found.add(requirement, &at.member(name), Limit::Absent, Actual::Given);
    }
}

/// Whole numbers ascend from each present field to the next, or are equal.
pub fn ordered_integer(
    fields: &[(&'static str, Option<i64>)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    ordered(fields, |first, second| Some(first.cmp(&second)), requirement, at, found);
}

/// Numbers ascend from each present field to the next, or are equal.
pub fn ordered_number(
    fields: &[(&'static str, Option<f64>)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    ordered(fields, |first, second| first.partial_cmp(&second), requirement, at, found);
}

/// Dates, times or other texts ascend from each present field to the next, or are equal.
///
/// Moments with an offset are compared as moments; different formats are not compared.
pub fn ordered_text(
    fields: &[(&'static str, Option<&str>)],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    ordered(fields, calendar::compare, requirement, at, found);
}

fn ordered<T: Copy>(
    fields: &[(&'static str, Option<T>)],
    compare: fn(T, T) -> Option<Ordering>,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    let mut before: Option<(&'static str, T)> = None;
    for (name, value) in fields {
        let Some(value) = *value else { continue };
        if let Some((earlier, low)) = before
            && compare(low, value) == Some(Ordering::Greater)
        {
            let all = fields.iter().map(|(name, _)| *name).collect();
            found.add(requirement, at, Limit::Ordered(all), Actual::Descending(earlier, name));
        }
        before = Some((name, value));
    }
}

fn count(fields: &[(&'static str, bool)]) -> usize {
    fields.iter().filter(|(_, present)| *present).count()
}

fn names(fields: &[(&'static str, bool)]) -> Vec<&'static str> {
    fields.iter().map(|(name, _)| *name).collect()
}

fn present(fields: &[(&'static str, bool)]) -> Actual {
    let given = fields.iter().filter(|(_, present)| *present);
    Actual::Present(given.map(|(name, _)| *name).collect())
}
