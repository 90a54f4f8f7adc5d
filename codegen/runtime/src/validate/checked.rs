//! A value whose constraints emitted validators name one after another.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Bound;

use super::Validate;
use super::class::Class;
use super::constraint;
use super::format::Format;
use super::limit::Texts;
use super::pointer::At;
use super::value::{Number, Update};
use super::violation::{Requirement, Violations};

/// A value at its position, if there is one. Each method checks it, and returns it for the next.
///
/// What a violation says is put together only where there is one, in functions that are not
/// generic.
#[derive(Debug)]
pub struct Checked<'c, T: ?Sized> {
    value: Option<&'c T>,
    at: At<'c>,
    found: &'c mut Violations,
}

/// Begins the checks of a value that stands at `at`.
#[inline]
pub fn check<'c, T: ?Sized>(
    value: &'c T,
    at: &'c At<'_>,
    found: &'c mut Violations,
) -> Checked<'c, T> {
    Checked { value: Some(value), at: *at, found }
}

impl At<'_> {
    /// Begins the checks of a field that is always there; `pointer` is its part of the pointer.
    #[doc(hidden)]
    #[inline]
    pub fn required<'c, T>(
        &'c self,
        pointer: &'static str,
        value: &'c T,
        found: &'c mut Violations,
    ) -> Checked<'c, T> {
        Checked { value: Some(value), at: self.spelled(pointer), found }
    }

    /// Begins the checks of a field that may be absent.
    #[doc(hidden)]
    #[inline]
    pub fn optional<'c, T>(
        &'c self,
        pointer: &'static str,
        value: &'c Option<T>,
        found: &'c mut Violations,
    ) -> Checked<'c, T> {
        Checked { value: value.as_ref(), at: self.spelled(pointer), found }
    }

    /// Begins the checks of a field that is kept, set or cleared.
    #[doc(hidden)]
    #[inline]
    pub fn update<'c, T>(
        &'c self,
        pointer: &'static str,
        value: &'c Update<T>,
        found: &'c mut Violations,
    ) -> Checked<'c, T> {
        Checked { value: value.value(), at: self.spelled(pointer), found }
    }
}

impl<'c, T: ?Sized> Checked<'c, T> {
    /// Gives a field its part of the pointer, where that is not its name.
    #[inline]
    pub fn at(self, pointer: &'static str) -> Self {
        Checked { at: self.at.renamed(pointer), ..self }
    }

    /// It keeps its own constraints.
    #[inline]
    pub fn valid(self) -> Self
    where
        T: Validate,
    {
        self.by(T::validate_at)
    }

    /// It keeps the constraints of a named scalar, whose function this is.
    #[inline]
    pub fn by<U: ?Sized>(self, validate: fn(&U, &At<'_>, &mut Violations)) -> Self
    where
        T: Borrow<U>,
    {
        self.with(|value, at, found| validate(value.borrow(), at, found))
    }

    /// It keeps the constraints of a named scalar of text, whose function this is.
    #[inline]
    pub fn by_text(self, validate: fn(&str, &At<'_>, &mut Violations)) -> Self
    where
        T: AsRef<str>,
    {
        self.with(|value, at, found| validate(value.as_ref(), at, found))
    }

    /// Calls a function with the value, if there is one.
    #[inline]
    pub(crate) fn with(self, check: impl FnOnce(&T, &At<'_>, &mut Violations)) -> Self {
        if let Some(value) = self.value {
            let at = self.at;
            check(value, &at, self.found);
        }
        self
    }
}

/// An enum with values that a client doesn't know.
pub trait Open: Display {
    /// Returns the known values, if this is none of them.
    fn choices(&self) -> Option<&'static dyn Texts>;
}

impl<T: Open> Checked<'_, T> {
    /// It is one of an enum's known values.
    #[inline]
    pub fn known(self, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            if let Some(all) = value.choices() {
                constraint::known(false, value, all, requirement, at, found);
            }
        })
    }

    /// It is one of an enum's known values; messages don't hint at what it is.
    #[inline]
    pub fn known_hidden(self, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            if let Some(all) = value.choices() {
                constraint::known(false, &"", all, requirement, at, found);
            }
        })
    }
}

/// Constraints of text.
impl<T: AsRef<str> + ?Sized> Checked<'_, T> {
    /// The number of its characters is within limits.
    #[inline]
    pub fn chars(self, min: usize, max: usize, requirement: &Requirement) -> Self {
        if let Some(text) = self.value.map(AsRef::as_ref)
            && !constraint::surely_fits(text, min, max)
        {
            let at = self.at;
            constraint::chars(text, min, max, requirement, &at, self.found);
        }
        self
    }

    /// It matches a pattern that says of which bytes it consists, and of how many.
    #[inline]
    pub fn bytes(
        self,
        class: &'static Class,
        min: usize,
        max: usize,
        pattern: &'static str,
        requirement: &Requirement,
    ) -> Self {
        if let Some(text) = self.value.map(AsRef::as_ref)
            && !class.fits(text, min, max)
        {
            let at = self.at;
            constraint::matches(text, false, pattern, requirement, &at, self.found);
        }
        self
    }

    /// It has one of several formats.
    #[inline]
    pub fn format(self, formats: &'static [Format], requirement: &Requirement) -> Self {
        self.with(|text, at, found| {
            constraint::format(text.as_ref(), formats, requirement, at, found);
        })
    }
}

/// Constraints of whole numbers.
impl Checked<'_, i64> {
    /// It is within a range.
    #[inline]
    pub fn integer_range(
        self,
        min: Option<i64>,
        max: Option<i64>,
        requirement: &Requirement,
    ) -> Self {
        self.with(|value, at, found| {
            constraint::integer_range(*value, min, max, requirement, at, found);
        })
    }

    /// It is a multiple of another.
    #[inline]
    pub fn integer_multiple_of(self, step: i64, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            constraint::integer_multiple_of(*value, step, requirement, at, found);
        })
    }

    /// It is a multiple of a number.
    #[inline]
    pub fn multiple_of(self, step: f64, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            constraint::integer_multiple_of_float(*value, step, requirement, at, found);
        })
    }
}

/// Constraints of numbers.
impl Checked<'_, Number> {
    /// It is within a range.
    #[inline]
    pub fn number_range(self, min: Bound<f64>, max: Bound<f64>, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            constraint::number_range(*value, min, max, requirement, at, found);
        })
    }

    /// It is finite.
    #[inline]
    pub fn finite(self, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            constraint::finite(*value, requirement, at, found);
        })
    }

    /// It is a multiple of another.
    #[inline]
    pub fn multiple_of(self, step: f64, requirement: &Requirement) -> Self {
        self.with(|value, at, found| {
            constraint::multiple_of(*value, step, requirement, at, found);
        })
    }
}

/// Constraints of lists.
impl<T: ?Sized> Checked<'_, T> {
    /// No two of its members are equal.
    #[inline]
    pub fn unique<M: PartialEq>(self, requirement: &Requirement) -> Self
    where
        T: AsRef<[M]>,
    {
        self.with(|values, at, found| {
            constraint::unique(values.as_ref(), requirement, at, found);
        })
    }

    /// None of its members contains the character that separates them when they are sent.
    #[inline]
    pub fn joined<M: Display>(self, separator: char, requirement: &Requirement) -> Self
    where
        T: AsRef<[M]>,
    {
        self.with(|values, at, found| {
            constraint::joined(values.as_ref(), separator, requirement, at, found);
        })
    }

    /// Each of its members keeps its own constraints.
    #[inline]
    pub fn each_valid<M: Validate>(self) -> Self
    where
        T: AsRef<[M]>,
    {
        self.with(|values, at, found| {
            constraint::each(values.as_ref(), at, found, M::validate_at);
        })
    }

    /// Each of its members keeps these constraints.
    #[inline]
    pub fn each<M>(self, constrain: fn(Checked<'_, M>) -> Checked<'_, M>) -> Self
    where
        T: AsRef<[M]>,
    {
        self.with(|values, at, found| {
            constraint::each(values.as_ref(), at, found, |member, at, found| {
                constrain(check(member, at, found));
            });
        })
    }
}

/// Constraints of maps.
impl<V> Checked<'_, BTreeMap<String, V>> {
    /// Each of its values keeps these constraints.
    #[inline]
    pub fn each_value(self, constrain: fn(Checked<'_, V>) -> Checked<'_, V>) -> Self {
        self.with(|values, at, found| {
            constraint::each_value(values, at, found, |member, at, found| {
                constrain(check(member, at, found));
            });
        })
    }

    /// Each of its keys keeps these constraints.
    #[inline]
    pub fn each_key(self, constrain: fn(Checked<'_, str>) -> Checked<'_, str>) -> Self {
        self.with(|values, at, found| {
            constraint::each_key(values, at, found, |key, at, found| {
                constrain(check(key, at, found));
            });
        })
    }
}

/// A collection whose members are counted.
pub trait Collection {
    /// Returns the number of members.
    fn count(&self) -> usize;
}

impl<T> Collection for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T> Collection for [T] {
    fn count(&self) -> usize {
        self.len()
    }
}

impl<V> Collection for BTreeMap<String, V> {
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T: Collection + ?Sized> Checked<'_, T> {
    /// The number of its members is within limits.
    #[inline]
    pub fn items(self, min: usize, max: usize, requirement: &Requirement) -> Self {
        if let Some(values) = self.value
            && !(min..=max).contains(&values.count())
        {
            let at = self.at;
            constraint::items(values.count(), min, max, requirement, &at, self.found);
        }
        self
    }
}
