//! Tolerant decoding: whatever arrives becomes a value, null, or something raw to keep.
//!
//! Only text that is no JSON at all is an error here. Everything else is noted, kept raw, and
//! decoding goes on, in one pass over any self-describing format of serde.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny};
use serde_json::Value;

use super::note::json_type;
use super::raw::raw;
use super::scalar::{Scalar, scalar};
use super::value::{EXACT, Number};

pub use super::note::Notes;
pub use super::record::{Aside, Member, Record, record, record_boxed};
pub use super::union::{Tagged, tagged};
pub use super::unknown::SetAside;

/// What one value of an answer turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded<T> {
    /// The declared type.
    Value(T),
    /// Null, which means absent.
    Null,
    /// Another type than declared, as it came.
    Odd(Value),
    /// A collection, without the members that do not fit.
    Partial(T, SetAside),
}

impl<T> Decoded<T> {
    /// The same outcome around another type.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Decoded::Value(value) => Decoded::Value(wrap(value)),
            Decoded::Null => Decoded::Null,
            Decoded::Odd(raw) => Decoded::Odd(raw),
            Decoded::Partial(value, aside) => Decoded::Partial(wrap(value), aside),
        }
    }
}

/// A type that takes whatever an answer holds in its place.
pub trait Decode: Sized {
    /// What is declared, as notes and errors name it: `a string`, `an object`.
    const EXPECTED: &'static str;

    /// Reads one value, adding to the notes what is odd further down.
    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error>;

    /// Reads one member of a collection, which has no place to keep the parts of a member.
    fn decode_member<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        Self::decode(deserializer, notes)
    }

    /// Reads one value onto the heap, where one that takes much room is made at once.
    fn decode_boxed<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Box<Self>>, D::Error> {
        Ok(Self::decode(deserializer, notes)?.map(Box::new))
    }

    /// What stands for an answer without any data, where that is a good answer.
    fn empty() -> Option<Self> {
        None
    }
}

/// Reads a type that is built from text: an id or an open enum.
pub fn text<'de, T, D>(deserializer: D, notes: &mut Notes) -> Result<Decoded<T>, D::Error>
where
    T: From<String> + for<'t> From<&'t str>,
    D: Deserializer<'de>,
{
    Ok(match scalar(deserializer, notes)? {
        Scalar::Text(Cow::Borrowed(text)) => Decoded::Value(T::from(text)),
        Scalar::Text(Cow::Owned(text)) => Decoded::Value(T::from(text)),
        Scalar::Other(value) => null_or_odd(value),
    })
}

/// Reads a type that is built from a whole number: an open enum of integers.
pub fn integer<'de, T: From<i64>, D: Deserializer<'de>>(
    deserializer: D,
    notes: &mut Notes,
) -> Result<Decoded<T>, D::Error> {
    let value = scalar(deserializer, notes)?.into_value();
    Ok(match whole(&value) {
        Some(number) => Decoded::Value(T::from(number)),
        None => null_or_odd(value),
    })
}

/// Reads a type where serde asks for all or nothing: the body of an emitted `Deserialize`.
pub fn plain<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let found = match T::decode(deserializer, &mut Notes::default())? {
        Decoded::Value(value) | Decoded::Partial(value, _) => return Ok(value),
        Decoded::Null => "null",
        Decoded::Odd(raw) => json_type(&raw),
    };
    Err(D::Error::custom(format_args!("expected {}, found {found}", T::EXPECTED)))
}

pub(super) fn null_or_odd<T>(value: Value) -> Decoded<T> {
    match value {
        Value::Null => Decoded::Null,
        other => Decoded::Odd(other),
    }
}

/// A number as a float, if no digit of it is lost.
pub(super) fn exact(value: &Value) -> Option<Number> {
    let Value::Number(number) = value else {
        return None;
    };
    let float = number.as_f64()?;
    (number.is_f64() || float.abs() < EXACT).then(|| Number::from(float))
}

/// A whole number, however it is written, if no digit of it is lost.
pub(super) fn whole(value: &Value) -> Option<i64> {
    let Value::Number(number) = value else {
        return None;
    };
    let integral = |float: &f64| float.fract() == 0.0 && float.abs() < EXACT;
    number.as_i64().or_else(|| number.as_f64().filter(integral).map(|float| float as i64))
}

impl Decode for String {
    const EXPECTED: &'static str = "a string";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        text(deserializer, notes)
    }
}

impl Decode for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        integer(deserializer, notes)
    }
}

impl Decode for Number {
    const EXPECTED: &'static str = "a number";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        let value = scalar(deserializer, notes)?.into_value();
        Ok(match exact(&value) {
            Some(number) => Decoded::Value(number),
            None => null_or_odd(value),
        })
    }
}

impl Decode for bool {
    const EXPECTED: &'static str = "a boolean";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        Ok(match scalar(deserializer, notes)?.into_value() {
            Value::Bool(value) => Decoded::Value(value),
            other => null_or_odd(other),
        })
    }
}

impl Decode for Value {
    const EXPECTED: &'static str = "any JSON value";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        Ok(match raw(deserializer, notes)? {
            Value::Null => Decoded::Null,
            value => Decoded::Value(value),
        })
    }
}

impl<T: Decode> Decode for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        notes.budget.take(size_of::<T>())?;
        T::decode_boxed(deserializer, notes)
    }

    fn decode_member<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        notes.budget.take(size_of::<T>())?;
        Ok(T::decode_member(deserializer, notes)?.map(Box::new))
    }

    fn empty() -> Option<Self> {
        T::empty().map(Box::new)
    }
}

impl Decode for () {
    const EXPECTED: &'static str = "nothing";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        _: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        IgnoredAny::deserialize(deserializer)?;
        Ok(Decoded::Value(()))
    }

    fn empty() -> Option<Self> {
        Some(())
    }
}
