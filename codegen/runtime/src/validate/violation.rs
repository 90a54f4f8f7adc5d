//! Violations: which constraint or rule is violated, where, and by what.

use std::borrow::Cow;
use std::fmt;

use super::description::ErrorRow;
use super::limit::{Actual, Limit};
use super::pointer::At;

/// How severe a violation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The server would refuse the request, so it is not sent.
    Error,
    /// The source of the limit is not certain, so the request is sent all the same.
    Warning,
}

/// One constraint or rule of the specification.
#[derive(Debug)]
pub struct Requirement {
    /// Its id: where it stands in the specification.
    pub id: &'static str,
    /// How severe its violations are.
    pub severity: Severity,
    /// The error that the server is expected to answer with.
    pub predicts: Option<&'static ErrorRow>,
}

impl Requirement {
    /// Creates a requirement whose violation refuses the request.
    pub const fn enforced(id: &'static str, predicts: Option<&'static ErrorRow>) -> Self {
        Requirement { id, severity: Severity::Error, predicts }
    }

    /// Creates a requirement whose violation is only reported.
    pub const fn warning(id: &'static str, predicts: Option<&'static ErrorRow>) -> Self {
        Requirement { id, severity: Severity::Warning, predicts }
    }
}

/// A violation of the specification by a value; it never contains text of the value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The JSON Pointer of the value in the request; empty for the request itself.
    ///
    /// Keys of maps are given by their index in sorted order: `/labels/#1` is the value of the
    /// second key, `/labels/#1:key` the key itself.
    pub pointer: Cow<'static, str>,
    /// The id of the constraint or rule that is violated.
    pub rule: &'static str,
    /// What is permitted.
    pub limit: Limit,
    /// What is there instead.
    pub actual: Actual,
    /// Whether it refuses the request.
    pub severity: Severity,
    /// The error that the server is expected to answer with.
    pub predicts: Option<&'static ErrorRow>,
}

impl Violation {
    /// Returns the message without the place, to stand beside a field of a form:
    /// `has 3 characters: give 4 to 100 characters`.
    pub fn message(&self) -> String {
        format!("{}: {}", self.actual, self.limit)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.pointer {
            "" => f.write_str("the request ")?,
            pointer => write!(f, "`{pointer}` ")?,
        }
        write!(f, "{}: {}", self.actual, self.limit)
    }
}

/// The capacity that is allocated for the first violation: few requests violate more limits, and
/// allocators are fastest below 1 KiB.
const FIRST_ROOM: usize = 6;

/// The violations of one value, in the order of its fields.
///
/// They serialize as a list of objects that always have these members, and never text of the value:
///
/// | member | is |
/// |---|---|
/// | `pointer` | the JSON Pointer of the value; empty for the request itself |
/// | `rule` | the id of what is violated, such as `chars` |
/// | `severity` | `error` or `warning` |
/// | `message` | what [`Violation::message`] returns |
/// | `code`, `name` | those of the error that the server is expected to answer with, or `null` |
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations(pub(super) Vec<Violation>);

impl Violations {
    /// Returns an iterator over the violations.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// Returns the number of violations.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the value has no violations.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any violation refuses the request, rather than warns.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|violation| violation.severity == Severity::Error)
    }

    /// Returns the violations of the value at this JSON Pointer and of everything inside it; those
    /// of the request itself are at the empty pointer, with all others.
    pub fn at(&self, pointer: &str) -> impl Iterator<Item = &Violation> {
        self.0.iter().filter(move |violation| is_within(&violation.pointer, pointer))
    }

    /// Adds a violation.
    pub(crate) fn add(
        &mut self,
        requirement: &Requirement,
        at: &At<'_>,
        limit: Limit,
        actual: Actual,
    ) {
        if self.0.is_empty() {
            self.0 = Vec::with_capacity(FIRST_ROOM);
        }
        let Requirement { id: rule, severity, predicts } = *requirement;
        self.push(Violation { pointer: at.pointer(), rule, limit, actual, severity, predicts });
    }

    /// Adds a violation. An empty text violates most limits on texts at once, so only its most
    /// severe violation is kept.
    pub(super) fn push(&mut self, violation: Violation) {
        let is_same = |known: &&mut Violation| {
            violation.actual == Actual::Chars(0)
                && known.actual == Actual::Chars(0)
                && known.pointer == violation.pointer
        };
        match self.0.last_mut().filter(is_same) {
            Some(known) if known.severity <= violation.severity => {}
            Some(known) => *known = violation,
            None => self.0.push(violation),
        }
    }
}

/// Whether a pointer leads to the same value as another one, or to something inside it.
pub(crate) fn is_within(pointer: &str, whole: &str) -> bool {
    let rest = pointer.strip_prefix(whole);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', ':']))
}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let line_end = if index == 0 { "" } else { "\n" };
            write!(f, "{line_end}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
