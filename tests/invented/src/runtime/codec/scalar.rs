//! Decoding of scalars: text, numbers, booleans, raw JSON, and `()`.

use super::decode::{self, Decode, DecodeResult, Decoded, null_or_odd};
use super::value::{Json, Number, whole};

pub use super::value::Reader;
use serde::de::Deserializer;
use std::borrow::Cow;

/// Reads a type that is built from text: an id or an open enum.
pub fn text<T>(reader: &mut Reader<'_>) -> DecodeResult<T>
where
    T: From<String> + for<'t> From<&'t str>,
{
    if reader.next_byte() != Some(b'"') {
        return null_or_odd(reader);
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
pub fn integer<T: From<i64>>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    number(reader, |text| whole(text).map(T::from))
}

/// Reads a number; one that `build` refuses is kept raw, under the description that it returns.
pub(crate) fn number<T>(
    reader: &mut Reader<'_>,
    build: impl FnOnce(&str) -> Result<T, &'static str>,
) -> DecodeResult<T> {
    match reader.next_byte() {
        Some(b'-' | b'0'..=b'9') => {}
        _ => return null_or_odd(reader),
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

impl Decode for String {
    const EXPECTED: &'static str = "a string";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        text(reader)
    }
}

impl Decode for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        integer(reader)
    }
}

impl Decode for Number {
    const EXPECTED: &'static str = "a number";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        number(reader, Number::spelled)
    }
}

impl Decode for bool {
    const EXPECTED: &'static str = "a boolean";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        match reader.next_byte() {
            Some(b't') => reader.literal("true").map(|()| Decoded::Value(true)),
            Some(b'f') => reader.literal("false").map(|()| Decoded::Value(false)),
            _ => null_or_odd(reader),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        reader.notes.budget.take(size_of::<T>())?;
        T::decode_boxed(reader)
    }

    fn decode_member(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        reader.notes.budget.take(size_of::<T>())?;
        Ok(T::decode_member(reader)?.map(Box::new))
    }

    fn empty() -> Option<Self> {
        T::empty().map(Box::new)
    }
}

impl Decode for () {
    const EXPECTED: &'static str = "nothing";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        reader.skip()?;
        Ok(Decoded::Value(()))
    }

    fn empty() -> Option<Self> {
        Some(())
    }
}

impl Decode for Json {
    const EXPECTED: &'static str = "any JSON value";

    fn decode(reader: &mut Reader<'_>) -> decode::DecodeResult<Self> {
        if reader.next_byte() == Some(b'n') {
            return null_or_odd(reader);
        }
        reader.raw().map(Decoded::Value)
    }
}

impl<'de> serde::Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::plain(deserializer)
    }
}
