//! Tolerant decoding: every JSON value becomes a typed value, null, or raw JSON.
//!
//! Only text that is not JSON, or exceeds the decode budget, is an error. Every other surprise is
//! noted and kept raw, and decoding continues, in one pass over the text.

use serde::de::{Deserializer, Error as _};

use super::value::{Json, text_of};

pub use super::record::{Aside, Member, Record, record, record_boxed};
pub use super::scalar::{integer, text};
pub use super::union::{Tagged, tagged};
pub use super::value::Notes;
pub use super::value::Reader;
pub use super::value::SetAside;
pub use super::value::Unreadable;

/// The outcome of decoding one value.
pub type DecodeResult<T> = Result<Decoded<T>, Unreadable>;

/// The outcome of decoding one value of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded<T> {
    /// The declared type.
    Value(T),
    /// Null, which means absent.
    Null,
    /// A value of another type than declared: raw, and what notes call it.
    Odd(Json, &'static str),
    /// A collection without its members of another type, which are set aside.
    Partial(T, SetAside),
}

impl<T> Decoded<T> {
    /// Maps the value.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Decoded::Value(value) => Decoded::Value(wrap(value)),
            Decoded::Null => Decoded::Null,
            Decoded::Odd(raw, found) => Decoded::Odd(raw, found),
            Decoded::Partial(value, aside) => Decoded::Partial(wrap(value), aside),
        }
    }
}

/// A type that can be decoded from whatever an answer holds.
pub trait Decode: Sized {
    /// The declared type as notes and errors name it: `a string`, `an object`.
    const EXPECTED: &'static str;

    /// Reads one value, and adds oddities inside it to the reader's notes.
    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self>;

    /// Reads one member of a collection, which can't keep a part of a member.
    fn decode_member(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        Self::decode(reader)
    }

    /// Reads one value onto the heap; a large one is built there.
    fn decode_boxed(reader: &mut Reader<'_>) -> DecodeResult<Box<Self>> {
        Ok(Self::decode(reader)?.map(Box::new))
    }

    /// Returns the value of an answer without any data, if this type has one.
    fn empty() -> Option<Self> {
        None
    }
}

/// Reads a value that must have the declared type: the body of an emitted `Deserialize`.
///
/// # Errors
///
/// Those of the deserializer, and one that says so for null, a value of another type, or a number
/// that the type can't represent.
pub fn plain<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = text_of(deserializer)?;
    let mut reader = Reader::new(&text);
    let decoded = T::decode(&mut reader).map_err(D::Error::custom)?;
    reader.end().map_err(D::Error::custom)?;
    let found = match decoded {
        Decoded::Value(value) | Decoded::Partial(value, _) => return Ok(value),
        Decoded::Null => "null",
        Decoded::Odd(_, found) => found,
    };
    Err(D::Error::custom(format_args!("expected {}, found {found}", T::EXPECTED)))
}

/// Reads a value of another type than declared: null means absent, everything else is kept raw.
///
/// # Errors
///
/// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
pub(crate) fn null_or_odd<T>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    if reader.next_byte() == Some(b'n') {
        return reader.literal("null").map(|()| Decoded::Null);
    }
    let too_deep = reader.is_too_deep();
    let raw = reader.raw()?;
    let found = if too_deep { "nested too deeply" } else { raw.kind() };
    Ok(Decoded::Odd(raw, found))
}
