//! Constraints: limits on one value, one function each, which emitted validators call.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write};
use std::ops::{Bound, RangeBounds};

use super::format::Format;
use super::limit::{Actual, Choices, Limit, Texts};
use super::pointer::At;
use super::value::Number;
use super::value::multiple::is_multiple_integer;
use super::violation::{Requirement, Violations};

/// The number of characters is within limits; a `max` of `usize::MAX` means no upper limit.
#[inline]
pub fn chars(
    text: &str,
    min: usize,
    max: usize,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if surely_fits(text, min, max) {
        return;
    }
    let count = text.chars().count();
    if !(min..=max).contains(&count) {
        found.add(requirement, at, Limit::Chars(min, max), Actual::Chars(count));
    }
}

/// Whether the length in bytes decides that the number of characters is within limits.
#[inline]
pub(crate) fn surely_fits(text: &str, min: usize, max: usize) -> bool {
    // A character takes one to four bytes.
    text.len().div_ceil(4) >= min && text.len() <= max
}

/// The number of members is within limits; a `max` of `usize::MAX` means no upper limit.
pub fn items(
    count: usize,
    min: usize,
    max: usize,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !(min..=max).contains(&count) {
        found.add(requirement, at, Limit::Items(min, max), Actual::Items(count));
    }
}

/// A whole number is within a range.
#[inline]
pub fn integer_range(
    value: i64,
    min: Option<i64>,
    max: Option<i64>,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if min.is_some_and(|min| value < min) || max.is_some_and(|max| value > max) {
        found.add(requirement, at, Limit::Integer(min, max), Actual::Integer(value));
    }
}

/// A number is within a range; NaN is within none.
#[inline]
pub fn number_range(
    value: Number,
    min: Bound<f64>,
    max: Bound<f64>,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !(min, max).contains(&value.get()) {
        found.add(requirement, at, Limit::Number(min, max), Actual::Number(value.get()));
    }
}

/// A number is finite, as JSON requires.
#[inline]
pub fn finite(value: Number, requirement: &Requirement, at: &At<'_>, found: &mut Violations) {
    if !value.get().is_finite() {
        found.add(requirement, at, Limit::Finite, Actual::Number(value.get()));
    }
}

/// A whole number is a multiple of another.
pub fn integer_multiple_of(
    value: i64,
    step: i64,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if value.checked_rem(step) != Some(0) {
        found.add(requirement, at, Limit::MultipleOf(step as f64), Actual::Integer(value));
    }
}

/// A whole number is a multiple of a number, as decimals.
pub(crate) fn integer_multiple_of_float(
    value: i64,
    step: f64,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !is_multiple_integer(value, step) {
        found.add(requirement, at, Limit::MultipleOf(step), Actual::Integer(value));
    }
}

/// A number is a multiple of another, as decimals.
pub fn multiple_of(
    value: Number,
    step: f64,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !value.is_multiple_of(step) {
        found.add(requirement, at, Limit::MultipleOf(step), Actual::Number(value.get()));
    }
}

/// A text matches a pattern; `ok` is the caller's result.
pub fn matches(
    text: &str,
    ok: bool,
    pattern: &'static str,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !ok {
        found.add(requirement, at, Limit::Pattern(pattern), shapeless(text));
    }
}

/// Describes a text of the wrong format.
fn shapeless(text: &str) -> Actual {
    if text.is_empty() { Actual::Chars(0) } else { Actual::Text }
}

/// A text has one of several formats; an unusual variant of one only warns.
pub fn format(
    text: &str,
    formats: &'static [Format],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if formats.iter().any(|format| format.is(text)) {
        return;
    }
    let limit = Limit::Formats(formats);
    match formats.iter().any(|format| format.is_unusual(text)) {
        true => found.add(
            &Requirement::warning(requirement.id, requirement.predicts),
            at,
            limit,
            Actual::Unusual,
        ),
        false => found.add(requirement, at, limit, shapeless(text)),
    }
}

/// No member of a list that is sent as one text contains the separator.
pub fn joined<T: Display>(
    values: &[T],
    separator: char,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    for (index, value) in values.iter().enumerate() {
        if shows(value, separator) {
            found.add(requirement, &at.index(index), Limit::Without(separator), Actual::Separator);
        }
    }
}

/// Whether the text of a value contains a character.
fn shows(value: &dyn Display, character: char) -> bool {
    struct Seek(char);

    impl Write for Seek {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            if text.contains(self.0) { Err(fmt::Error) } else { Ok(()) }
        }
    }

    write!(Seek(character), "{value}").is_err()
}

/// No two members of a list are equal; each duplicate is one violation.
pub fn unique<T: PartialEq>(
    values: &[T],
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    for (second, value) in values.iter().enumerate() {
        if let Some(first) = values[..second].iter().position(|earlier| earlier == value) {
            found.add(requirement, at, Limit::Unique, Actual::Equal(first, second));
        }
    }
}

/// A value is one of an enum's known values; `ok` is the caller's result.
pub fn known(
    ok: bool,
    value: &dyn Display,
    all: &'static dyn Texts,
    requirement: &Requirement,
    at: &At<'_>,
    found: &mut Violations,
) {
    if !ok {
        let choices = Choices::new(all);
        let nearest = choices.nearest(&value.to_string());
        found.add(requirement, at, Limit::Known(choices), Actual::Unknown(nearest));
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

/// Validates each value of a map at its pointer.
pub fn each_value<T>(
    values: &BTreeMap<String, T>,
    at: &At<'_>,
    found: &mut Violations,
    validate: impl Fn(&T, &At<'_>, &mut Violations),
) {
    for (index, value) in values.values().enumerate() {
        validate(value, &at.entry(index), found);
    }
}

/// Validates each key of a map at its pointer.
pub fn each_key<T>(
    values: &BTreeMap<String, T>,
    at: &At<'_>,
    found: &mut Violations,
    validate: impl Fn(&str, &At<'_>, &mut Violations),
) {
    for (index, key) in values.keys().enumerate() {
        validate(key, &at.key(index), found);
    }
}
