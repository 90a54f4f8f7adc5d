//! Raw values, read under the budget of their answer: paid for part by part, before each is made.
//!
//! What a value becomes is left to serde_json; this only stands between it and the text, and counts.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::budget::Budget;
use super::note::Notes;

/// Reads a raw value.
pub(super) fn raw<'de, D: Deserializer<'de>>(
    deserializer: D,
    notes: &mut Notes,
) -> Result<Value, D::Error> {
    Value::deserialize(Counted { inner: deserializer, budget: &mut notes.budget })
}

/// Reads a raw value where a seed is asked for.
pub(super) fn counted(notes: &mut Notes) -> Counted<'_, PhantomData<Value>> {
    Counted { inner: PhantomData, budget: &mut notes.budget }
}

/// Pays for a raw value that was made elsewhere.
pub(super) fn weigh(value: &Value, notes: &mut Notes) -> Result<(), serde_json::Error> {
    IgnoredAny::deserialize(Counted { inner: value, budget: &mut notes.budget }).map(drop)
}

/// Reads past a value as carefully as if it were kept: too many levels are refused.
pub(super) struct Skip;

impl<'de> DeserializeSeed<'de> for Skip {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let budget = &mut Budget::default();
        IgnoredAny::deserialize(Counted { inner: deserializer, budget }).map(drop)
    }
}

/// A deserializer, a visitor or a seed, and the budget from which it pays.
pub(super) struct Counted<'b, T> {
    inner: T,
    budget: &'b mut Budget,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Counted<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(Counted { inner: deserializer, budget: self.budget })
    }
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Counted<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Counted { inner: visitor, budget: self.budget })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Counted<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.inner.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.inner.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.inner.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.inner.visit_f64(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.budget.take(value.len())?;
        self.inner.visit_str(value)
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.budget.take(value.len())?;
        self.inner.visit_borrowed_str(value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        self.budget.take(value.len())?;
        self.inner.visit_string(value)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Counted { inner: deserializer, budget: self.budget })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_seq(Members { access, budget: self.budget, held: 0 })
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Members { access, budget: self.budget, held: 0 })
    }
}

/// The members of a list or an object, each of which pays for its place.
struct Members<'b, A> {
    access: A,
    budget: &'b mut Budget,
    held: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Members<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let seed = Counted { inner: seed, budget: &mut *self.budget };
        let member = self.access.next_element_seed(seed)?;
        if member.is_some() {
            self.budget.member::<Value, _>(self.held)?;
            self.held += 1;
        }
        Ok(member)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let seed = Counted { inner: seed, budget: &mut *self.budget };
        let key = self.access.next_key_seed(seed)?;
        if key.is_some() {
            self.budget.entry::<Value, _>(self.held)?;
            self.held += 1;
        }
        Ok(key)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.access.next_value_seed(Counted { inner: seed, budget: &mut *self.budget })
    }
}
