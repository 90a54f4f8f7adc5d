//! Objects of an answer: one loop for all of them, which hands each member to the emitted type.

use std::borrow::{BorrowMut, Cow};
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::collection::{Build, Tolerant};
use super::decode::{Decode, Decoded, exact};
use super::note::Notes;
use super::raw::counted;
use super::unknown::{SetAside, Unknown};
use super::value::Number;

/// What notes call a record.
const OBJECT: &str = "an object";

/// An emitted type that is read member by member.
pub trait Record: Default {
    /// Reads one member into the field of its name.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: &mut Member<'_, 'de, A>,
    ) -> Result<Aside, A::Error>;

    /// Where all that has no field is kept.
    fn unknown_mut(&mut self) -> &mut Unknown;
}

/// What is left of a member once its field has taken what fits.
#[derive(Debug)]
#[must_use]
pub enum Aside {
    /// Nothing: the field took it, or it was null.
    Nothing,
    /// The raw value, which did not fit or has no field.
    Value(Value),
    /// The members of a collection that did not fit.
    Part(SetAside),
}

/// One member of an object that is being read.
pub struct Member<'m, 'de, A> {
    name: Cow<'de, str>,
    stored: Option<&'static str>,
    access: &'m mut A,
    notes: &'m mut Notes,
}

impl<'de, A: MapAccess<'de>> Member<'_, 'de, A> {
    /// The name as it stands in the answer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Treats this member as one of another name, for the other wire names of a field.
    pub fn renamed(&mut self, name: &'static str) -> &mut Self {
        self.stored = Some(name);
        self
    }

    /// Reads the value into its field.
    pub fn value<T: Decode>(&mut self, field: &mut Option<T>) -> Result<Aside, A::Error> {
        match self.access.next_value_seed(Typed(self.notes, PhantomData))? {
            Decoded::Value(value) => {
                *field = Some(value);
                Ok(Aside::Nothing)
            }
            other => Ok(self.fill_in_part(field, other)),
        }
    }

    #[cold]
    fn fill_in_part<T: Decode>(&mut self, field: &mut Option<T>, decoded: Decoded<T>) -> Aside {
        let (value, aside) = match decoded {
            Decoded::Value(value) => (Some(value), Aside::Nothing),
            Decoded::Null => (None, Aside::Nothing),
            Decoded::Odd(raw) => {
                if !stands_for_nothing(T::EXPECTED, &raw) {
                    self.notes.unexpected(T::EXPECTED, &raw);
                }
                (None, Aside::Value(raw))
            }
            Decoded::Partial(value, aside) => (Some(value), Aside::Part(aside)),
        };
        self.fill(field, value);
        aside
    }

    /// Reads a number that may have come as text: `40.7` or `"40.7"`.
    pub fn text_number(&mut self, field: &mut Option<Number>) -> Result<Aside, A::Error> {
        let raw = self.access.next_value_seed(counted(self.notes))?;
        let value = match &raw {
            Value::String(text) => text.trim().parse().ok().filter(finite).map(Number::from),
            other => exact(other),
        };
        let fits = value.is_some() || raw.is_null();
        self.fill(field, value);
        if fits {
            return Ok(Aside::Nothing);
        }
        self.notes.unexpected("a number, or text that holds one", &raw);
        Ok(Aside::Value(raw))
    }

    /// Keeps the value of a member that no field is declared for.
    pub fn unknown(&mut self) -> Result<Aside, A::Error> {
        self.access.next_value_seed(counted(self.notes)).map(Aside::Value)
    }

    /// Fills the field; where it has several wire names, no null takes a value away from it.
    fn fill<T>(&mut self, field: &mut Option<T>, value: Option<T>) {
        if value.is_none() && field.is_some() && self.stored.is_some() {
            self.stored = None;
        } else {
            *field = value;
        }
    }
}

/// Some servers write an object without members as an empty list: that is worth no note.
fn stands_for_nothing(expected: &str, raw: &Value) -> bool {
    expected == OBJECT && raw.as_array().is_some_and(Vec::is_empty)
}

fn finite(number: &f64) -> bool {
    number.is_finite()
}

/// Reads an object: the body of an emitted `Decode`.
pub fn record<'de, T: Record, D: Deserializer<'de>>(
    deserializer: D,
    notes: &mut Notes,
) -> Result<Decoded<T>, D::Error> {
    deserializer.deserialize_any(Tolerant(Fields::<T, T>(notes, PhantomData)))
}

/// Reads an object where it stays: the body of an emitted `decode_boxed`.
pub fn record_boxed<'de, T: Record, D: Deserializer<'de>>(
    deserializer: D,
    notes: &mut Notes,
) -> Result<Decoded<Box<T>>, D::Error> {
    deserializer.deserialize_any(Tolerant(Fields::<T, Box<T>>(notes, PhantomData)))
}

/// The members of a record that is made in a place of its own.
struct Fields<'n, T, P>(&'n mut Notes, PhantomData<(T, P)>);

impl<'de, T: Record, P: Default + BorrowMut<T>> Build<'de> for Fields<'_, T, P> {
    type Output = P;

    fn notes(&mut self) -> &mut Notes {
        self.0
    }

    fn object<A: MapAccess<'de>>(self, mut access: A) -> Result<Decoded<P>, A::Error> {
        let mut place = P::default();
        let record = place.borrow_mut();
        while let Some(name) = access.next_key_seed(Name)? {
            let start = self.0.len();
            let mut member =
                Member { name, stored: None, access: &mut access, notes: &mut *self.0 };
            let aside = record.read(&mut member)?;
            if member.notes.len() > start {
                member.notes.within(start, &member.name);
            }
            let unknown = record.unknown_mut();
            if unknown.is_empty() && matches!(aside, Aside::Nothing) {
                continue;
            }
            store(unknown, member, aside)?;
        }
        Ok(Decoded::Value(place))
    }
}

fn store<'de, A: MapAccess<'de>>(
    unknown: &mut Unknown,
    member: Member<'_, 'de, A>,
    aside: Aside,
) -> Result<(), A::Error> {
    let Member { name, stored, notes, .. } = member;
    let name = stored.unwrap_or(&name);
    match aside {
        Aside::Nothing => {
            unknown.forget(name);
            Ok(())
        }
        Aside::Value(raw) => unknown.keep(name, raw, &mut notes.budget),
        Aside::Part(part) => unknown.keep_aside(name, part, &mut notes.budget),
    }
}

struct Typed<'n, T>(&'n mut Notes, PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Typed<'_, T> {
    type Value = Decoded<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded<T>, D::Error> {
        T::decode(deserializer, self.0)
    }
}

/// Reads a member's name, borrowed wherever the format has it in one piece.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}
