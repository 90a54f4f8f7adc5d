//! Lists and maps: members that do not fit are set aside, the others are read on.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::decode::{Decode, Decoded, SetAside};
use super::note::Notes;
use super::raw::raw;
use super::record::Name;

/// A shape that is built from a sequence or a map; all else that arrives is odd.
pub(super) trait Build<'de>: Sized {
    type Output;

    /// The notes of the answer, with the budget that pays for what is odd.
    fn notes(&mut self) -> &mut Notes;

    fn list<A: SeqAccess<'de>>(mut self, access: A) -> Result<Decoded<Self::Output>, A::Error> {
        raw(SeqAccessDeserializer::new(access), self.notes()).map(Decoded::Odd)
    }

    fn object<A: MapAccess<'de>>(mut self, access: A) -> Result<Decoded<Self::Output>, A::Error> {
        raw(MapAccessDeserializer::new(access), self.notes()).map(Decoded::Odd)
    }
}

/// The one visitor behind records, lists and maps: it refuses nothing.
pub(super) struct Tolerant<B>(pub(super) B);

impl<'de, B: Build<'de>> Visitor<'de> for Tolerant<B> {
    type Value = Decoded<B::Output>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Decoded::Odd(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Decoded::Odd(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Decoded::Odd(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Decoded::Odd(value.into()))
    }

    fn visit_str<E: Error>(mut self, value: &str) -> Result<Self::Value, E> {
        self.0.notes().budget.take(value.len())?;
        Ok(Decoded::Odd(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Decoded::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Decoded::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        self.0.list(access)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        self.0.object(access)
    }
}

/// Reads one member through `decode_member`, for the loops below.
struct OneMember<'n, T> {
    notes: &'n mut Notes,
    of: std::marker::PhantomData<T>,
}

impl<'n, T> OneMember<'n, T> {
    fn new(notes: &'n mut Notes) -> Self {
        OneMember { notes, of: std::marker::PhantomData }
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for OneMember<'_, T> {
    type Value = Decoded<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded<T>, D::Error> {
        T::decode_member(deserializer, self.notes)
    }
}

/// Splits a member into what the collection takes and what it sets aside, which is noted.
fn take_or_note<T: Decode>(decoded: Decoded<T>, notes: &mut Notes) -> Result<T, Value> {
    let raw = match decoded {
        Decoded::Value(value) | Decoded::Partial(value, _) => return Ok(value),
        Decoded::Null => Value::Null,
        Decoded::Odd(raw) => raw,
    };
    notes.unexpected(T::EXPECTED, &raw);
    Err(raw)
}

fn whole_or_partial<T>(value: T, aside: Option<SetAside>) -> Decoded<T> {
    match aside {
        Some(aside) => Decoded::Partial(value, aside),
        None => Decoded::Value(value),
    }
}

/// Reads a collection inside a collection: one with odd members is set aside as a whole, since
/// only fields have a place to keep parts.
fn decode_whole<'de, T: Decode, D: Deserializer<'de>>(
    deserializer: D,
    notes: &mut Notes,
) -> Result<Decoded<T>, D::Error> {
    let left = notes.budget.left();
    let raw = raw(deserializer, notes)?;
    let (left, taken) = (notes.budget.left(), notes.budget.taken_since(left));
    let decoded = T::decode(&raw, notes).map_err(D::Error::custom)?;
    Ok(match decoded {
        Decoded::Partial(..) => {
            notes.budget.refund(notes.budget.taken_since(left));
            Decoded::Odd(raw)
        }
        other => {
            notes.budget.refund(taken);
            other
        }
    })
}

struct List<'n, T>(OneMember<'n, T>);

impl<'de, T: Decode> Build<'de> for List<'_, T> {
    type Output = Vec<T>;

    fn notes(&mut self) -> &mut Notes {
        self.0.notes
    }

    fn list<A: SeqAccess<'de>>(self, mut access: A) -> Result<Decoded<Vec<T>>, A::Error> {
        let notes = self.0.notes;
        let (mut values, mut aside) = (Vec::new(), Vec::new());
        for index in 0.. {
            let start = notes.len();
            let Some(decoded) = access.next_element_seed(OneMember::new(notes))? else {
                break;
            };
            match take_or_note(decoded, notes) {
                Ok(value) => notes.budget.push(&mut values, value)?,
                Err(raw) => notes.budget.push(&mut aside, (index, raw))?,
            }
            notes.within(start, &index);
        }
        let aside = (!aside.is_empty()).then_some(SetAside::Members(aside));
        Ok(whole_or_partial(values, aside))
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        deserializer.deserialize_any(Tolerant(List(OneMember::new(notes))))
    }

    fn decode_member<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        decode_whole(deserializer, notes)
    }
}

struct Entries<'n, T>(OneMember<'n, T>);

impl<'de, T: Decode> Build<'de> for Entries<'_, T> {
    type Output = BTreeMap<String, T>;

    fn notes(&mut self) -> &mut Notes {
        self.0.notes
    }

    fn object<A: MapAccess<'de>>(
        self,
        mut access: A,
    ) -> Result<Decoded<BTreeMap<String, T>>, A::Error> {
        let notes = self.0.notes;
        let (mut values, mut aside) = (BTreeMap::new(), BTreeMap::new());
        while let Some(key) = access.next_key_seed(Name)? {
            notes.budget.take(key.len())?;
            let key = key.into_owned();
            let start = notes.len();
            let decoded = access.next_value_seed(OneMember::new(notes))?;
            let taken = take_or_note(decoded, notes);
            notes.within(start, &key);
            // Of members of one name, the last counts.
            match taken {
                Ok(value) => {
                    aside.remove(&key);
                    notes.budget.entry::<T, _>(values.len())?;
                    values.insert(key, value);
                }
                Err(raw) => {
                    values.remove(&key);
                    notes.budget.entry::<Value, _>(aside.len())?;
                    aside.insert(key, raw);
                }
            }
        }
        let aside = (!aside.is_empty()).then_some(SetAside::Entries(aside));
        Ok(whole_or_partial(values, aside))
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        deserializer.deserialize_any(Tolerant(Entries(OneMember::new(notes))))
    }

    fn decode_member<'de, D: Deserializer<'de>>(
        deserializer: D,
        notes: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        decode_whole(deserializer, notes)
    }
}
