//! Constraints: limits on one value, each a function that emitted validators call.

use std::collections::BTreeMap;
use std::ops::{Bound, RangeBounds};

use super::format::Format;
use super::limit::{Actual, Limit};
use super::number::Number;
use super::validate::{At, Rule, Violations};

/// How far from a whole quotient a multiple may be, unless floats are farther apart there.
const TOLERANCE: f64 = 1e-9;

/// Text has a number of characters within limits; `usize::MAX` stands for no upper one.
pub fn chars(text: &str, min: usize, max: usize, rule: &Rule, at: &At<'_>, found: &mut Violations) {
    // A character takes one to four bytes: their number mostly decides without counting.
    if text.len().div_ceil(4) >= min && text.len() <= max {
        return;
    }
    let count = text.chars().count();
    if !(min..=max).contains(&count) {
        found.add(rule, at, Limit::Chars(min, max), Actual::Chars(count));
    }
}

/// A list or map has a number of members within limits; `usize::MAX` stands for no upper one.
pub fn items(
    count: usize,
    min: usize,
    max: usize,
    rule: &Rule,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !(min..=max).contains(&count) {
        found.add(rule, at, Limit::Items(min, max), Actual::Items(count));
    }
}

/// A whole number lies in a range.
pub fn integer_range(
    value: i64,
    min: Option<i64>,
    max: Option<i64>,
    rule: &Rule,
    at: &At<'_>,
    found: &mut Violations,
) {
    if min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max) {
        found.add(rule, at, Limit::Integer(min, max), Actual::Integer(value));
    }
}

/// A number lies in a range; what is not a number lies in none.
pub fn number_range(
    value: Number,
    min: Bound<f64>,
    max: Bound<f64>,
    rule: &Rule,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !(min, max).contains(&value.get()) {
        found.add(rule, at, Limit::Number(min, max), Actual::Number(value.get()));
    }
}

/// A number is finite: JSON has no other.
pub fn finite(value: Number, rule: &Rule, at: &At<'_>, found: &mut Violations) {
    if !value.get().is_finite() {
        found.add(rule, at, Limit::Finite, Actual::Number(value.get()));
    }
}

/// A whole number is a multiple of another.
pub fn integer_multiple_of(
    value: i64,
    step: i64,
    rule: &Rule,
    at: &At<'_>,
    found: &mut Violations,
) {
    if value.checked_rem(step) != Some(0) {
        found.add(rule, at, Limit::MultipleOf(step as f64), Actual::Integer(value));
    }
}

/// A number is a multiple of another, as far as floats can tell.
pub fn multiple_of(value: Number, step: f64, rule: &Rule, at: &At<'_>, found: &mut Violations) {
    let quotient = value.get() / step;
    let distance = (quotient - quotient.round()).abs();
    let near = distance <= TOLERANCE.max(4.0 * f64::EPSILON * quotient.abs());
    if !near {
        found.add(rule, at, Limit::MultipleOf(step), Actual::Number(value.get()));
    }
}

/// Text matches a pattern, which the caller has tried.
pub fn matches(ok: bool, pattern: &'static str, rule: &Rule, at: &At<'_>, found: &mut Violations) {
    if !ok {
        found.add(rule, at, Limit::Pattern(pattern), Actual::Text);
    }
}

/// Text has one of several forms.
pub fn format(
    text: &str,
    formats: &'static [Format],
    rule: &Rule,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !formats.iter().any(|format| format.is(text)) {
        found.add(rule, at, Limit::Formats(formats), Actual::Text);
    }
}

/// No two members of a list are equal; each repetition is one violation.
pub fn unique<T: PartialEq>(values: &[T], rule: &Rule, at: &At<'_>, found: &mut Violations) {
    for (second, value) in values.iter().enumerate() {
        if let Some(first) = values[..second].iter().position(|earlier| earlier == value) {
            found.add(rule, at, Limit::Unique, Actual::Equal(first, second));
        }
    }
}

/// A value is one of a closed set, as the caller has found out.
pub fn known(
    ok: bool,
    allowed: &'static [&'static str],
    rule: &Rule,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !ok {
        found.add(rule, at, Limit::Known(allowed), Actual::Text);
    }
}

/// Validates each member of a list at its index.
pub fn each<T>(
    values: &[T],
    at: &At<'_>,
    found: &mut Violations,
    validate: impl Fn(&T, &At<'_>, &mut Violations),
) {
    for (index, value) in values.iter().enumerate() {
        validate(value, &at.index(index), found);
    }
}

/// Validates each key and value of a map at its key.
pub fn each_entry<T>(
    values: &BTreeMap<String, T>,
    at: &At<'_>,
    found: &mut Violations,
    validate: impl Fn(&str, &T, &At<'_>, &mut Violations),
) {
    for (key, value) in values {
        validate(key, value, &at.key(key), found);
    }
}
