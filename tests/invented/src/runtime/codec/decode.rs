//! Tolerant decoding: every JSON value becomes a typed value, null, or raw JSON.
//!
//! Only text that is not JSON, or exceeds the decode budget, is an error. Every other surprise is
//! noted and kept raw, and decoding continues, in one pass over the text. A type names the form of
//! its JSON, and the form reads it: the loops over members stand behind one pointer, and are
//! compiled once.

use serde::de::{Deserializer, Error as _};

use super::value::{Json, text_of};

pub use super::collection::MemberSink;
#[cfg(feature = "deserialize")]
pub use super::given::{AnArgument, Argument, Given, Presence, read_fields};
pub use super::record::{AnObject, Record, fill};
pub use super::scalar::{Text, Whole, known};
pub use super::union::{Tagged, tagged};
pub use super::value::{Notes, Reader, SetAside, Unreadable};

/// What was read into a slot.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    /// A value of the declared type, which is in the slot.
    Value,
    /// A collection, which is in the slot, without its members of another type.
    Part(SetAside),
    /// Null, which means absent: the slot is as it was.
    Null,
    /// A value of another type, and what notes call it: the slot is as it was.
    Odd(Json, &'static str),
}

/// The outcome of reading one value.
pub type ReadResult = Result<Read, Unreadable>;

/// A type that can be decoded from whatever an answer holds.
pub trait Decode: Sized {
    /// The form of its JSON.
    type Form: Form<Self>;
}

/// A form of JSON, by which values of a type are read.
///
/// All functions fail with [`Unreadable`] if the text is not JSON or exceeds the decode budget.
pub trait Form<T> {
    /// The declared type as notes and errors name it: `a string`, `an object`.
    const EXPECTED: &'static str;

    /// Reads one value, and adds oddities inside it to the reader's notes.
    fn read(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult;

    /// Reads one member of a collection, which can't keep a part of a member.
    fn read_member(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult {
        Self::read(slot, reader)
    }

    /// Reads one value onto the heap; a large one is built there.
    fn read_boxed(slot: &mut Option<Box<T>>, reader: &mut Reader<'_>) -> ReadResult {
        let mut value = None;
        let read = Self::read(&mut value, reader)?;
        if let Some(value) = value {
            *slot = Some(Box::new(value));
        }
        Ok(read)
    }

    /// Reads one more member of a list.
    fn read_into(list: &mut Vec<T>, reader: &mut Reader<'_>) -> ReadResult {
        let mut value = None;
        let read = Self::read_member(&mut value, reader)?;
        if let Some(value) = value {
            reader.notes.budget.push(list, value)?;
        }
        Ok(read)
    }

    /// Returns the value that a field of a request holds until its own is read.
    fn blank() -> T;

    /// Returns the value of an answer without any data, if the type has one.
    fn empty() -> Option<T> {
        None
    }
}

/// A place for one value of an answer, whatever its type.
pub trait Slot {
    /// Reads one value into the slot.
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult;

    /// Returns the declared type as notes name it.
    fn expected(&self) -> &'static str;

    /// Whether it holds a value.
    fn is_set(&self) -> bool;

    /// Drops the value that it holds.
    fn clear(&mut self);
}

impl<T: Decode> Slot for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        T::Form::read(self, reader)
    }

    fn expected(&self) -> &'static str {
        T::Form::EXPECTED
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// Returns the value that a required field of a request holds until its own is read.
pub fn blank<T: Decode>() -> T {
    T::Form::blank()
}

/// Reads a value that must have the declared type: the body of an emitted `Deserialize`.
///
/// # Errors
///
/// Those of the deserializer, and one that says so for null, a value of another type, or a number
/// that the type can't represent.
pub fn plain<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = text_of(deserializer)?;
    let mut value = None;
    let found = read_whole(&mut value, &text).map_err(D::Error::custom)?;
    value.ok_or_else(|| {
        D::Error::custom(format_args!("expected {}, found {found}", T::Form::EXPECTED))
    })
}

/// Reads a complete text; returns what notes call a value that did not fit.
fn read_whole(slot: &mut dyn Slot, text: &str) -> Result<&'static str, Unreadable> {
    let mut reader = Reader::new(text);
    let read = slot.read(&mut reader)?;
    reader.end()?;
    Ok(match read {
        Read::Odd(_, found) => found,
        Read::Value | Read::Part(_) | Read::Null => "null",
    })
}

/// Reads a value of another type than declared: null means absent, everything else is kept raw.
///
/// # Errors
///
/// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
#[cold]
pub(crate) fn null_or_odd(reader: &mut Reader<'_>) -> ReadResult {
    if reader.next_byte() == Some(b'n') {
        return reader.literal("null").map(|()| Read::Null);
    }
    let too_deep = reader.is_too_deep();
    let raw = reader.raw()?;
    let found = if too_deep { "nested too deeply" } else { raw.kind() };
    Ok(Read::Odd(raw, found))
}
