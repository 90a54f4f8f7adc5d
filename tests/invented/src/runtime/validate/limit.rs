//! Limits and actual values of violations, and their messages.

use std::fmt;
use std::ops::Bound;

use super::format::Format;
use super::nearest::nearest;
use super::value::Unreadable;

/// How many of the permitted values a message lists.
const NAMED: usize = 12;

/// What a constraint or a rule permits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// A length in characters, from and to these inclusive limits.
    Chars(usize, usize),
    /// A number of members, from and to these inclusive limits.
    Items(usize, usize),
    /// An inclusive range of whole numbers.
    Integer(Option<i64>, Option<i64>),
    /// A range of numbers.
    Number(Bound<f64>, Bound<f64>),
    /// A number that is neither infinite nor NaN.
    Finite,
    /// Multiples of a number.
    MultipleOf(f64),
    /// Text that matches this pattern from beginning to end.
    Pattern(&'static str),
    /// Text in one of these formats.
    Formats(&'static [Format]),
    /// Members that differ from each other.
    Unique,
    /// One of the values of the specification.
    Known(Choices),
    /// A member of a list without the character that separates the members when the list is sent.
    Without(char),
    /// At least one of these fields.
    AtLeastOneOf(Vec<&'static str>),
    /// Exactly one of these fields.
    ExactlyOneOf(Vec<&'static str>),
    /// At most one of these fields.
    AtMostOneOf(Vec<&'static str>),
    /// A field that must be present.
    Present,
    /// A field that must be absent.
    Absent,
    /// Fields whose values must be in ascending order; equal values are permitted.
    Ordered(Vec<&'static str>),
    /// A value of this type, when a request is read from data.
    Type(&'static str),
    /// One of these fields, when a request is read from data.
    Fields(Vec<&'static str>),
}

impl Limit {
    /// Whether it is a rule across fields.
    #[cfg(feature = "deserialize")]
    pub(crate) fn is_of_rule(&self) -> bool {
        use Limit::{Absent, AtLeastOneOf, AtMostOneOf, ExactlyOneOf, Ordered, Present};
        let of_several = |limit: &Limit| {
            matches!(limit, AtLeastOneOf(_) | AtMostOneOf(_) | ExactlyOneOf(_) | Ordered(_))
        };
        matches!(self, Present | Absent) || of_several(self)
    }
}

/// The known values of an enum, as they are sent.
#[derive(Clone, Copy)]
pub struct Choices(&'static dyn Texts);

impl Choices {
    pub(crate) fn new(all: &'static dyn Texts) -> Choices {
        Choices(all)
    }

    /// Returns the values in the order of the specification.
    pub fn texts(&self) -> Vec<String> {
        self.0.texts()
    }

    /// Returns the value that a misspelt text was probably meant to be.
    pub(crate) fn nearest(&self, text: &str) -> Option<String> {
        let texts = self.texts();
        nearest(text, texts.iter().map(String::as_str)).map(str::to_owned)
    }
}

impl fmt::Debug for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.texts()).finish()
    }
}

impl PartialEq for Choices {
    fn eq(&self, other: &Choices) -> bool {
        self.texts() == other.texts()
    }
}

/// Values that can be listed as text, such as any slice of displayable values.
pub trait Texts: Sync {
    /// Returns the texts in order.
    fn texts(&self) -> Vec<String>;
}

impl<T: fmt::Display + Sync> Texts for &[T] {
    fn texts(&self) -> Vec<String> {
        self.iter().map(T::to_string).collect()
    }
}

/// What was found instead; never the text of a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Actual {
    /// A length in characters.
    Chars(usize),
    /// A number of members.
    Items(usize),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// Text that is not shown.
    Text,
    /// Text in an unusual variant of the format.
    Unusual,
    /// A value that the specification doesn't name, and the one that was probably meant.
    Unknown(Option<String>),
    /// A member that would be read as several members.
    Separator,
    /// The indexes of two equal members of a list.
    Equal(usize, usize),
    /// The rule's fields that are present.
    Present(Vec<&'static str>),
    /// A field that is absent.
    Missing,
    /// A field that is present.
    Given,
    /// Two fields in the wrong order.
    Descending(&'static str, &'static str),
    /// A value of another type: `a number`.
    Type(&'static str),
    /// A name that no field has, and the one that was probably meant.
    NoField(Option<&'static str>),
    /// A field that is given again.
    Repeated,
    /// Text that is not JSON, or takes too much memory.
    Unreadable(Unreadable),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Limit::Chars(min, max) => write_count(f, *min, *max, "characters"),
            Limit::Items(min, max) => write_count(f, *min, *max, "items"),
            Limit::Integer(min, max) => {
                let included = |end: &Option<i64>| end.map_or(Bound::Unbounded, Bound::Included);
                write_range(f, &included(min), &included(max))
            }
            Limit::Number(min, max) => write_range(f, min, max),
            Limit::Finite => f.write_str("give a finite number"),
            Limit::MultipleOf(step) => write!(f, "give a multiple of {step}"),
            Limit::Pattern(pattern) => write!(f, "give text that matches `{pattern}`"),
            Limit::Formats(formats) => {
                f.write_str("give ")?;
                write_words(f, formats.iter().map(|format| format.name()), "or")
            }
            Limit::Unique => f.write_str("give each member once"),
            Limit::Known(choices) => write_known(f, &choices.texts()),
            Limit::Without(separator) => write!(f, "give members without `{separator}`"),
            Limit::AtLeastOneOf(fields) => write_fields(f, "give at least one of", fields),
            Limit::ExactlyOneOf(fields) => write_fields(f, "give exactly one of", fields),
            Limit::AtMostOneOf(fields) => write_fields(f, "give at most one of", fields),
            Limit::Present => f.write_str("it is required here"),
            Limit::Absent => f.write_str("leave it out here"),
            Limit::Ordered(fields) => write_fields(f, "give ascending values to", fields),
            Limit::Type(expected) => write!(f, "give {expected}"),
            Limit::Fields(fields) if fields.is_empty() => f.write_str("leave it out"),
            Limit::Fields(fields) => write_named(f, "leave it out, or give one of", fields),
        }
    }
}

impl fmt::Display for Actual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actual::Chars(0) => f.write_str("is empty"),
            Actual::Chars(1) => f.write_str("has 1 character"),
            Actual::Chars(count) => write!(f, "has {count} characters"),
            Actual::Items(1) => f.write_str("has 1 item"),
            Actual::Items(count) => write!(f, "has {count} items"),
            Actual::Integer(value) => write!(f, "is {value}"),
            Actual::Number(value) => write!(f, "is {value}"),
            Actual::Text => f.write_str("does not fit"),
            Actual::Unusual => f.write_str("has an unusual form"),
            Actual::Unknown(None) => f.write_str("is not a known value"),
            Actual::Unknown(Some(near)) => {
                write!(f, "is not a known value (did you mean `{near}`?)")
            }
            Actual::Separator => f.write_str("would be read as several members"),
            Actual::Equal(first, second) => write!(f, "has equal members {first} and {second}"),
            Actual::Present(fields) if fields.is_empty() => f.write_str("has none of the fields"),
            Actual::Present(fields) => write_fields(f, "has", fields),
            Actual::Missing => f.write_str("is missing"),
            Actual::Given => f.write_str("is given"),
            Actual::Descending(first, second) => write!(f, "has `{second}` below `{first}`"),
            Actual::Type(found) => write!(f, "is {found}"),
            Actual::NoField(None) => f.write_str("is not a field"),
            Actual::NoField(Some(near)) => write!(f, "is not a field (did you mean `{near}`?)"),
            Actual::Repeated => f.write_str("is given more than once"),
            Actual::Unreadable(why) => write!(f, "is not JSON that can be read ({why})"),
        }
    }
}

fn write_count(f: &mut fmt::Formatter<'_>, min: usize, max: usize, unit: &str) -> fmt::Result {
    match (min, max) {
        (0, max) => write!(f, "give at most {max} {unit}"),
        (min, usize::MAX) => write!(f, "give at least {min} {unit}"),
        (min, max) if min == max => write!(f, "give exactly {min} {unit}"),
        (min, max) => write!(f, "give {min} to {max} {unit}"),
    }
}

fn write_range<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    min: &Bound<T>,
    max: &Bound<T>,
) -> fmt::Result {
    f.write_str("give a number")?;
    match min {
        Bound::Included(min) => write!(f, " from {min}")?,
        Bound::Excluded(min) => write!(f, " above {min}")?,
        Bound::Unbounded => {}
    }
    match max {
        Bound::Included(max) => write!(f, " up to {max}"),
        Bound::Excluded(max) => write!(f, " below {max}"),
        Bound::Unbounded => Ok(()),
    }
}

fn write_known(f: &mut fmt::Formatter<'_>, allowed: &[String]) -> fmt::Result {
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    write_named(f, "give one of", &allowed)
}

/// Writes the first of many names.
fn write_named(f: &mut fmt::Formatter<'_>, lead: &str, names: &[&str]) -> fmt::Result {
    let named = &names[..names.len().min(NAMED)];
    write_fields(f, lead, named)?;
    match names.len() - named.len() {
        0 => Ok(()),
        more => write!(f, " and {more} more"),
    }
}

fn write_fields(f: &mut fmt::Formatter<'_>, lead: &str, fields: &[&str]) -> fmt::Result {
    write!(f, "{lead} ")?;
    write_words(f, fields.iter().map(|field| format!("`{field}`")), "and")
}

fn write_words(
    f: &mut fmt::Formatter<'_>,
    words: impl ExactSizeIterator<Item = impl fmt::Display>,
    last: &str,
) -> fmt::Result {
    let count = words.len();
    for (index, word) in words.enumerate() {
        match index {
            0 => write!(f, "{word}")?,
            index if index + 1 == count => write!(f, " {last} {word}")?,
            _ => write!(f, ", {word}")?,
        }
    }
    Ok(())
}
