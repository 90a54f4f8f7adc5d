//! What a validator is: places, rules, and the violations that it gathers.
//!
//! Emitted validators call the functions re-exported here, one for each constraint and rule. None
//! of them allocates while nothing is violated.

use std::borrow::Cow;
use std::fmt;

use super::api::ErrorRow;
use super::limit::{Actual, Limit};

pub use super::constraint::{
    chars, each, each_key, each_value, finite, format, integer_multiple_of, integer_range, items,
    joined, known, matches, multiple_of, number_range, unique,
};
pub use super::rule::{
    at_least_one_of, at_most_one_of, exactly_one_of, forbids, ordered_integer, ordered_number,
    ordered_text, requires,
};

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
pub struct Rule {
    /// Where it stands in the specification.
    pub id: &'static str,
    /// Whether it refuses or warns.
    pub severity: Severity,
    /// The answer that the server is expected to give.
    pub predicts: Option<&'static ErrorRow>,
}

impl Rule {
    /// A rule whose violation refuses the request.
    pub const fn enforced(id: &'static str, predicts: Option<&'static ErrorRow>) -> Self {
        Rule { id, severity: Severity::Error, predicts }
    }

    /// A rule whose violation is only reported.
    pub const fn warning(id: &'static str, predicts: Option<&'static ErrorRow>) -> Self {
        Rule { id, severity: Severity::Warning, predicts }
    }
}

/// A place in a value, as a list on the stack; displayed as a JSON Pointer.
///
/// Keys of maps are text of the request, so a pointer counts them in their order instead:
/// `/labels/#1` is the value of the second key, `/labels/#1:key` the key itself.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    parent: Option<&'p At<'p>>,
    segment: Segment,
}

#[derive(Clone, Copy, Debug)]
enum Segment {
    /// As a pointer spells it, with its slash.
    Spelled(&'static str),
    Name(&'static str),
    Index(usize),
    /// The value of a map's key.
    Entry(usize),
    /// A map's key.
    Key(usize),
}

impl<'p> At<'p> {
    /// The value itself; its pointer is the empty text.
    pub const fn root() -> Self {
        At { parent: None, segment: Segment::Index(0) }
    }

    /// A member of the object at this place, spelled as in a JSON Pointer: `/name`.
    ///
    /// A place right below the value itself takes no memory to be reported.
    pub const fn spelled(&'p self, segment: &'static str) -> At<'p> {
        At { parent: Some(self), segment: Segment::Spelled(segment) }
    }

    /// A member of the object at this place.
    pub const fn member(&'p self, name: &'static str) -> At<'p> {
        At { parent: Some(self), segment: Segment::Name(name) }
    }

    /// The value of a key of the map at this place, by the key's index in their order.
    pub const fn entry(&'p self, index: usize) -> At<'p> {
        At { parent: Some(self), segment: Segment::Entry(index) }
    }

    /// A key of the map at this place, by its index in their order.
    pub const fn key(&'p self, index: usize) -> At<'p> {
        At { parent: Some(self), segment: Segment::Key(index) }
    }

    /// A member of the list at this place.
    pub const fn index(&'p self, index: usize) -> At<'p> {
        At { parent: Some(self), segment: Segment::Index(index) }
    }
}

impl At<'_> {
    /// Its JSON Pointer, in one piece of memory at most.
    fn pointer(&self) -> Cow<'static, str> {
        match (self.parent, self.segment) {
            (None, _) => Cow::Borrowed(""),
            (Some(At { parent: None, .. }), Segment::Spelled(segment)) => Cow::Borrowed(segment),
            _ => {
                let mut pointer = String::with_capacity(self.length());
                self.push_to(&mut pointer);
                Cow::Owned(pointer)
            }
        }
    }

    /// How many bytes the pointer takes at most, unless a name holds what has to be escaped.
    fn length(&self) -> usize {
        let own = match self.segment {
            Segment::Spelled(segment) => segment.len(),
            Segment::Name(name) => name.len() + 1,
            Segment::Index(_) | Segment::Entry(_) | Segment::Key(_) => 26,
        };
        self.parent.map_or(0, |parent| parent.length() + own)
    }

    fn push_to(&self, pointer: &mut String) {
        let Some(parent) = self.parent else {
            return;
        };
        parent.push_to(pointer);
        match self.segment {
            Segment::Spelled(segment) => pointer.push_str(segment),
            Segment::Index(index) => push_index(pointer, "/", index, ""),
            Segment::Entry(index) => push_index(pointer, "/#", index, ""),
            Segment::Key(index) => push_index(pointer, "/#", index, ":key"),
            Segment::Name(name) => {
                pointer.push('/');
                match name.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
                    true => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
                    false => pointer.push_str(name),
                }
            }
        }
    }
}

fn push_index(pointer: &mut String, before: &str, index: usize, after: &str) {
    for part in [before, &index.to_string(), after] {
        pointer.push_str(part);
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pointer())
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
    pub(super) fn add(&mut self, rule: &Rule, at: &At<'_>, limit: Limit, actual: Actual) {
        if self.0.is_empty() {
            self.0 = Vec::with_capacity(FIRST_ROOM);
        }
        let Rule { id: rule, severity, predicts } = *rule;
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

/// A type whose values can be held against the specification.
pub trait Validate {
    /// Adds every violation of this value, which stands at the given place.
    fn validate_at(&self, at: &At<'_>, found: &mut Violations);

    /// Every violation, warnings too.
    fn violations(&self) -> Violations {
        let mut found = Violations::default();
        self.validate_at(&At::root(), &mut found);
        found
    }

    /// Refuses a value that the server would refuse, naming every violation.
    fn validate(&self) -> Result<(), Violations> {
        let found = self.violations();
        if found.has_errors() { Err(found) } else { Ok(()) }
    }
}
