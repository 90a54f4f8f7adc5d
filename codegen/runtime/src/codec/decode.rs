//! Tolerant decoding: whatever arrives becomes a value, null, or something raw to keep.
//!
//! Only text that is not JSON is an error here. Everything else is noted, kept raw, and decoding
//! goes on, in one pass over the text.

use serde::de::{Deserializer, Error as _};

use super::value::{Json, text_of};

pub use super::record::{Aside, Member, Record, record, record_boxed};
pub use super::scalar::{integer, text};
pub use super::union::{Tagged, tagged};
pub use super::value::Notes;
pub use super::value::Reader;
pub use super::value::SetAside;
pub use super::value::Unreadable;

/// What one value turned out to be, or why the text can't be read on.
pub type Result<T> = std::result::Result<Decoded<T>, Unreadable>;

/// What one value of an answer turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded<T> {
    /// The declared type.
    Value(T),
    /// Null, which means absent.
    Null,
    /// Another type than declared, as it came, and what notes call it.
    Odd(Json, &'static str),
    /// A collection, without the members that do not fit.
    Partial(T, SetAside),
}

impl<T> Decoded<T> {
    /// The same outcome around another type.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Decoded::Value(value) => Decoded::Value(wrap(value)),
            Decoded::Null => Decoded::Null,
            Decoded::Odd(raw, found) => Decoded::Odd(raw, found),
            Decoded::Partial(value, aside) => Decoded::Partial(wrap(value), aside),
        }
    }
}

/// A type that takes whatever an answer holds in its place.
pub trait Decode: Sized {
    /// What is declared, as notes and errors name it: `a string`, `an object`.
    const EXPECTED: &'static str;

    /// Reads one value, adding to the reader's notes what is odd further down.
    fn decode(reader: &mut Reader<'_>) -> Result<Self>;

    /// Reads one member of a collection, which has no place to keep the parts of a member.
    fn decode_member(reader: &mut Reader<'_>) -> Result<Self> {
        Self::decode(reader)
    }

    /// Reads one value onto the heap, where one that takes much room is made at once.
    fn decode_boxed(reader: &mut Reader<'_>) -> Result<Box<Self>> {
        Ok(Self::decode(reader)?.map(Box::new))
    }

    /// What stands for an answer without any data, where that is a good answer.
    fn empty() -> Option<Self> {
        None
    }
}

/// Reads a type where serde asks for all or nothing: the body of an emitted `Deserialize`.
///
/// # Errors
///
/// Those of the deserializer; and what is null, of another type, or a number that the type can't
/// hold is an error that says so.
pub fn plain<'de, T: Decode, D: Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<T, D::Error> {
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

/// Reads a value that does not have the declared type: null means absent, all else is kept raw.
///
/// # Errors
///
/// [`Unreadable`] where the text can't be read on.
pub(crate) fn null_or_odd<T>(reader: &mut Reader<'_>) -> Result<T> {
    if reader.next_byte() == Some(b'n') {
        return reader.word("null").map(|()| Decoded::Null);
    }
    let too_deep = reader.is_too_deep();
    let raw = reader.raw()?;
    let found = if too_deep { "nested too deeply" } else { raw.kind() };
    Ok(Decoded::Odd(raw, found))
}
