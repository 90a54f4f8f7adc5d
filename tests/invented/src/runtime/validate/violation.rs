//! Violations: which constraint or rule is broken, where, and by what.

use std::borrow::Cow;
use std::fmt;

use super::api::ErrorRow;
use super::limit::{Actual, Limit};
use super::pointer::At;

/// How much a violation matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The server refuses such a request: it is not sent.
    Error,
    /// The source of the limit is less than certain: the request is sent all the same.
    Warning,
}

/// One constraint or rule of the specification.
#[derive(Debug)]
pub struct Requirement {
    /// Where it stands in the specification.
    pub id: &'static str,
    /// Whether it refuses or warns.
    pub severity: Severity,
    /// The answer that the server is expected to give.
    pub predicts: Option<&'static ErrorRow>,
}

impl Requirement {
    /// A rule whose violation refuses the request.
    pub const fn enforced(id: &'static str, predicts: Option<&'static ErrorRow>) -> Self {
        Requirement { id, severity: Severity::Error, predicts }
    }

    /// A rule whose violation is only reported.
    pub const fn warning(id: &'static str, predicts: Option<&'static ErrorRow>) -> Self {
        Requirement { id, severity: Severity::Warning, predicts }
    }
}

/// One way in which a value breaks the specification; it never holds text of the value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The place in the request, as a JSON Pointer; empty for the request itself.
    ///
    /// A map's keys are counted in their order instead of named: `/labels/#1` is the value of the
    /// second key, `/labels/#1:key` the key itself.
    pub pointer: Cow<'static, str>,
    /// The constraint or rule that is broken, as the specification names it.
    pub rule: &'static str,
    /// What is permitted.
    pub limit: Limit,
    /// What is there instead.
    pub actual: Actual,
    /// Whether the request is refused for it.
    pub severity: Severity,
    /// The answer that the server is expected to give.
    pub predicts: Option<&'static ErrorRow>,
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

/// Room for this many violations is made at the first one: few requests break more limits, and
/// allocators hand out less than a kibibyte fastest.
const FIRST_ROOM: usize = 6;

/// All violations of one value, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// The violations, one after the other.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the value keeps to the specification.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any of them refuses the request, rather than warns.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|violation| violation.severity == Severity::Error)
    }

    /// Adds a violation of a rule that is broken at a place.
    pub(crate) fn add(&mut self, rule: &Requirement, at: &At<'_>, limit: Limit, actual: Actual) {
        if self.0.is_empty() {
            self.0 = Vec::with_capacity(FIRST_ROOM);
        }
        let Requirement { id: rule, severity, predicts } = *rule;
        self.push(Violation { pointer: at.pointer(), rule, limit, actual, severity, predicts });
    }

    /// An empty text breaks most limits of texts at once: the gravest one says so, and no other.
    fn push(&mut self, violation: Violation) {
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
