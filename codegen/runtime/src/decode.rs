//! Tolerant decoding: whatever arrives becomes a value, null, or something raw to keep.
//!
//! Only text that is not JSON is an error here. Everything else is noted, kept raw, and decoding
//! goes on, in one pass over the text.

use std::borrow::Cow;

use serde::de::{Deserializer, Error as _};

use super::json::Json;
use super::number::{Number, whole};
use super::serde_text::text_of;

pub use super::note::Notes;
pub use super::reader::{Reader, Unreadable};
pub use super::record::{Aside, Member, Record, record, record_boxed};
pub use super::union::{Tagged, tagged};
pub use super::unknown::SetAside;

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

/// Reads a type that is built from text: an id or an open enum.
pub fn text<T>(reader: &mut Reader<'_>) -> Result<T>
where
    T: From<String> + for<'t> From<&'t str>,
{
    if reader.next_byte() != Some(b'"') {
        return reader.null_or_odd();
    }
    Ok(Decoded::Value(match reader.string()? {
        Cow::Borrowed(text) => {
            reader.notes.budget.take(text.len())?;
            T::from(text)
        }
        Cow::Owned(text) => T::from(text),
    }))
}

/// Reads a type that is built from a whole number: an open enum of integers.
pub fn integer<T: From<i64>>(reader: &mut Reader<'_>) -> Result<T> {
    number(reader, |text| whole(text).map(T::from))
}

/// Reads a number, and keeps raw one that a type can't hold, as what it says of it.
fn number<T>(
    reader: &mut Reader<'_>,
    build: impl FnOnce(&str) -> std::result::Result<T, &'static str>,
) -> Result<T> {
    match reader.next_byte() {
        Some(b'-' | b'0'..=b'9') => {}
        _ => return reader.null_or_odd(),
    }
    let text = reader.number()?;
    match build(text) {
        Ok(value) => Ok(Decoded::Value(value)),
        Err(found) => {
            reader.notes.budget.take(text.len())?;
            Ok(Decoded::Odd(Json::compact(text).0, found))
        }
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

impl Decode for String {
    const EXPECTED: &'static str = "a string";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        text(reader)
    }
}

impl Decode for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        integer(reader)
    }
}

impl Decode for Number {
    const EXPECTED: &'static str = "a number";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        number(reader, Number::spelled)
    }
}

impl Decode for bool {
    const EXPECTED: &'static str = "a boolean";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        match reader.next_byte() {
            Some(b't') => reader.word("true").map(|()| Decoded::Value(true)),
            Some(b'f') => reader.word("false").map(|()| Decoded::Value(false)),
            _ => reader.null_or_odd(),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        reader.notes.budget.take(size_of::<T>())?;
        T::decode_boxed(reader)
    }

    fn decode_member(reader: &mut Reader<'_>) -> Result<Self> {
        reader.notes.budget.take(size_of::<T>())?;
        Ok(T::decode_member(reader)?.map(Box::new))
    }

    fn empty() -> Option<Self> {
        T::empty().map(Box::new)
    }
}

impl Decode for () {
    const EXPECTED: &'static str = "nothing";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        reader.skip()?;
        Ok(Decoded::Value(()))
    }

    fn empty() -> Option<Self> {
        Some(())
    }
}
