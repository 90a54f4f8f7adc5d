//! Where a value stands in a request, displayed as a JSON Pointer.

use std::borrow::Cow;
use std::fmt;

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
