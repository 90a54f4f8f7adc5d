//! Decoding of scalars: text, numbers, booleans, raw JSON, and `()`.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer};

use super::decode::{self, Decode, Form, Read, ReadResult, Reader, null_or_odd};
use super::value::{
    AnyMoment, CompactDate, Date, DateTime, Json, LocalDateTime, Number, Time, whole,
};

/// The form of text, and of types that are built from text: ids and open enums.
pub struct Text;

impl<T: From<String> + for<'t> From<&'t str>> Form<T> for Text {
    const EXPECTED: &'static str = "a string";

    fn read(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult {
        if reader.next_byte() != Some(b'"') {
            return null_or_odd(reader);
        }
        *slot = Some(match reader.string()? {
            Cow::Borrowed(text) => {
                reader.notes.budget.take(text.len())?;
                T::from(text)
            }
            Cow::Owned(text) => T::from(text),
        });
        Ok(Read::Value)
    }

    fn blank() -> T {
        T::from("")
    }
}

/// Returns the value of an open enum that has a text, if one of the known ones has it.
#[inline]
pub fn known<T: Clone>(all: &[T], text_of: fn(&T) -> &str, text: &str) -> Option<T> {
    all.iter().find(|value| text_of(value) == text).cloned()
}

/// The form of whole numbers, and of types that are built from one: open enums of integers.
pub struct Whole;

impl<T: From<i64>> Form<T> for Whole {
    const EXPECTED: &'static str = "a whole number";

    fn read(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult {
        let mut number = None;
        let read = read_number(reader, &mut |text| whole(text).map(|whole| number = Some(whole)))?;
        if let Some(number) = number {
            *slot = Some(T::from(number));
        }
        Ok(read)
    }

    fn blank() -> T {
        T::from(0)
    }
}

/// The form of numbers, whole or not.
pub struct Decimal;

impl Form<Number> for Decimal {
    const EXPECTED: &'static str = "a number";

    fn read(slot: &mut Option<Number>, reader: &mut Reader<'_>) -> ReadResult {
        read_number(reader, &mut |text| Number::spelled(text).map(|number| *slot = Some(number)))
    }

    fn blank() -> Number {
        Number::default()
    }
}

/// Reads a number; one that `build` refuses is kept raw, under the description that it returns.
fn read_number(
    reader: &mut Reader<'_>,
    build: &mut dyn FnMut(&str) -> Result<(), &'static str>,
) -> ReadResult {
    match reader.next_byte() {
        Some(b'-' | b'0'..=b'9') => {}
        Some(b'"') if reader.is_form() => return read_typed_number(reader, build),
        _ => return null_or_odd(reader),
    }
    let text = reader.number()?;
    match build(text) {
        Ok(()) => Ok(Read::Value),
        Err(found) => {
            reader.notes.budget.take(text.len())?;
            Ok(Read::Odd(Json::compact(text).0, found))
        }
    }
}

/// Reads a number that was typed into a form.
fn read_typed_number(
    reader: &mut Reader<'_>,
    build: &mut dyn FnMut(&str) -> Result<(), &'static str>,
) -> ReadResult {
    let raw = reader.raw()?;
    let text = raw.string().unwrap_or_default();
    let text = text.trim();
    let built = match text.parse::<Number>() {
        Ok(_) => build(text),
        Err(_) => Err("text that is not a number"),
    };
    Ok(built.map_or_else(|found| Read::Odd(raw, found), |()| Read::Value))
}

/// The form of booleans.
pub struct Boolean;

impl Form<bool> for Boolean {
    const EXPECTED: &'static str = "a boolean";

    fn read(slot: &mut Option<bool>, reader: &mut Reader<'_>) -> ReadResult {
        let (value, literal) = match reader.next_byte() {
            Some(b't') => (true, "true"),
            Some(b'f') => (false, "false"),
            Some(b'"') if reader.is_form() => return read_ticked(slot, reader),
            _ => return null_or_odd(reader),
        };
        reader.literal(literal)?;
        *slot = Some(value);
        Ok(Read::Value)
    }

    fn blank() -> bool {
        false
    }
}

/// Reads a box of a form; browsers send `on` for one that is ticked and has no text of its own.
fn read_ticked(slot: &mut Option<bool>, reader: &mut Reader<'_>) -> ReadResult {
    let raw = reader.raw()?;
    *slot = match raw.string().as_deref() {
        Some("true" | "on") => Some(true),
        Some("false" | "off") => Some(false),
        _ => return Ok(Read::Odd(raw, "text other than `true` and `false`")),
    };
    Ok(Read::Value)
}

/// The form of values whose type is not declared.
pub struct AnyJson;

impl Form<Json> for AnyJson {
    const EXPECTED: &'static str = "any JSON value";

    fn read(slot: &mut Option<Json>, reader: &mut Reader<'_>) -> ReadResult {
        // In a request, null is a value like any other.
        if reader.next_byte() == Some(b'n') && !reader.is_strict() {
            return null_or_odd(reader);
        }
        *slot = Some(reader.raw()?);
        Ok(Read::Value)
    }

    fn blank() -> Json {
        Json::null()
    }
}

/// The form of an answer whose content is not read.
pub struct Nothing;

impl Form<()> for Nothing {
    const EXPECTED: &'static str = "nothing";

    fn read(slot: &mut Option<()>, reader: &mut Reader<'_>) -> ReadResult {
        reader.skip()?;
        *slot = Some(());
        Ok(Read::Value)
    }

    fn blank() {}

    fn empty() -> Option<()> {
        Some(())
    }
}

impl Decode for String {
    type Form = Text;
}

macro_rules! decoded_as_text {
    ($($name:ident),*) => { $(
        impl Decode for $name {
            type Form = Text;
        }
    )* };
}

decoded_as_text! { Date, CompactDate, Time, LocalDateTime, DateTime, AnyMoment }

impl Decode for i64 {
    type Form = Whole;
}

impl Decode for Number {
    type Form = Decimal;
}

impl Decode for bool {
    type Form = Boolean;
}

impl Decode for Json {
    type Form = AnyJson;
}

impl Decode for () {
    type Form = Nothing;
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::plain(deserializer)
    }
}
