//! The position of a value in a request, displayed as a JSON Pointer.

use std::borrow::Cow;
use std::fmt;

/// A position in a value, as a linked list on the stack; displayed as a JSON Pointer.
///
/// Keys of maps are text of the request, so a pointer holds their index in sorted order instead:
/// `/labels/#1` is the value of the second key, `/labels/#1:key` the key itself.
#[derive(Clone, Copy, Debug)]
pub struct At<'p> {
    parent: Option<&'p At<'p>>,
    segment: Segment,
}

#[derive(Clone, Copy, Debug)]
enum Segment {
    /// A segment that is already escaped, with its slash.
    Spelled(&'static str),
    Name(&'static str),
    Index(usize),
    /// The value of a key of a map.
    Entry(usize),
    /// A key of a map.
    Key(usize),
}

impl<'p> At<'p> {
    /// Returns the position of the entire value; its pointer is empty.
    pub const fn root() -> Self {
        At { parent: None, segment: Segment::Index(0) }
    }

    /// Returns the position of a member, written as in a JSON Pointer: `/name`.
    ///
    /// The pointer of a member of the root needs no allocation.
    pub const fn spelled(&'p self, segment: &'static str) -> At<'p> {
        At { parent: Some(self), segment: Segment::Spelled(segment) }
    }

    /// Returns the position beside this one that is written as in a JSON Pointer: `/name`.
    pub(crate) const fn renamed(&self, segment: &'static str) -> At<'p> {
        At { parent: self.parent, segment: Segment::Spelled(segment) }
    }

    /// Returns the position of a member of this object.
    pub const fn member(&'p self, name: &'static str) -> At<'p> {
        At { parent: Some(self), segment: Segment::Name(name) }
    }

    /// Returns the position of a value of this map, by the index of its key in sorted order.
    pub const fn entry(&'p self, index: usize) -> At<'p> {
        At { parent: Some(self), segment: Segment::Entry(index) }
    }

    /// Returns the position of a key of this map, by its index in sorted order.
    pub const fn key(&'p self, index: usize) -> At<'p> {
        At { parent: Some(self), segment: Segment::Key(index) }
    }

    /// Returns the position of a member of this list.
    pub const fn index(&'p self, index: usize) -> At<'p> {
        At { parent: Some(self), segment: Segment::Index(index) }
    }
}

impl At<'_> {
    /// Returns the JSON Pointer, with at most one allocation.
    pub(crate) fn pointer(&self) -> Cow<'static, str> {
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

    /// Returns an upper bound of the pointer's length in bytes, if no name needs escaping.
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
