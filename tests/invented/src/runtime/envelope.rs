//! Reading an answer in one pass: down to the data, keeping what stands beside it on the way.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::api::Envelope;
use super::budget::Budget;
use super::collection::{Build, Tolerant};
use super::decode::{Decode, Decoded, whole};
use super::note::{Note, Notes};
use super::raw::Skip;
use super::record::Name;
use super::response::one_line;
use super::scalar::scalar;

/// How many bytes of a server's words are looked at; far fewer are shown.
const WORDS: usize = 64 * 1024;

/// What an envelope says about its own outcome.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) code: Option<i64>,
    pub(super) message: Option<String>,
    pub(super) server_type: Option<String>,
    pub(super) details: Option<Value>,
    pub(super) retryable: Option<bool>,
}

/// An answer that was JSON.
pub(super) struct Opened<T> {
    pub(super) head: Head,
    /// Nothing where the path to the data breaks off.
    pub(super) data: Option<Decoded<T>>,
    pub(super) notes: Vec<Note>,
}

/// Why an answer can't be read.
#[derive(Debug)]
pub(super) enum Unreadable {
    NoJson(serde_json::Error),
    /// It would take more memory than there is for it.
    TooLarge,
}

/// The way to the data of an envelope, and on from there to the output.
#[derive(Clone, Copy)]
pub(super) struct DataPath<'p>(pub(super) &'static [&'static str], pub(super) &'p [&'static str]);

impl DataPath<'_> {
    pub(super) fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub(super) fn len(self) -> usize {
        self.0.len() + self.1.len()
    }

    /// The name of the member to go down to from this depth on.
    pub(super) fn name(self, depth: usize) -> Option<&'static str> {
        match depth.checked_sub(self.0.len()) {
            None => Some(self.0[depth]),
            Some(depth) => self.1.get(depth).copied(),
        }
    }
}

impl fmt::Display for DataPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&[self.0, self.1].concat().join("."))
    }
}

/// Reads the data of an answer, and the head of its envelope; text and all that comes of it take
/// no more than `limit` bytes.
pub(super) fn open<T: Decode>(
    text: &str,
    envelope: Option<&Envelope>,
    path: DataPath<'_>,
    limit: usize,
) -> Result<Opened<T>, Unreadable> {
    let budget = Budget::beside(text, limit);
    if budget.is_exceeded() {
        return Err(Unreadable::TooLarge);
    }
    let notes = Notes::within_budget(budget);
    let (head, particulars) = (Head::default(), Vec::new());
    let mut reading = Reading { path, envelope, head, particulars, notes };
    let data = reading.read(text).map_err(|error| match reading.notes.budget.is_exceeded() {
        true => Unreadable::TooLarge,
        false => Unreadable::NoJson(error),
    })?;
    for segment in path.1.iter().rev().chain(path.0.iter().rev()) {
        reading.notes.within(0, segment);
    }
    reading.head.details = envelope.and_then(|envelope| reading.take_details(envelope));
    Ok(Opened { head: reading.head, data, notes: reading.notes.into_vec() })
}

struct Reading<'p> {
    path: DataPath<'p>,
    envelope: Option<&'p Envelope>,
    head: Head,
    /// What holds particulars: for which heads, at which depth, and the value.
    particulars: Vec<(Heads, usize, Value)>,
    notes: Notes,
}

/// Some of the heads of an envelope, each as the bit of its number; there are far fewer than 64.
type Heads = u64;

const CODE: usize = 0;
const MESSAGE: usize = 1;
const KIND: usize = 2;
const RETRYABLE: usize = 3;
const DETAILS: usize = 4;

impl Reading<'_> {
    fn read<T: Decode>(&mut self, text: &str) -> Result<Option<Decoded<T>>, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let data = Descend::new(self, 0).deserialize(&mut deserializer)?;
        deserializer.end()?;
        if self.path.is_empty() && self.envelope.is_some() {
            let deserializer = &mut serde_json::Deserializer::from_str(text);
            deserializer.deserialize_any(Tolerant(TopLevel(self)))?;
        }
        Ok(data)
    }

    /// Reads a member beside the path: kept if it tells the outcome.
    fn read_beside<'de, A: MapAccess<'de>>(
        &mut self,
        depth: usize,
        name: &str,
        access: &mut A,
    ) -> Result<(), A::Error> {
        let is_in = |envelope: &&Envelope| depth < envelope.data.len().max(1);
        let Some(envelope) = self.envelope.filter(is_in) else {
            return access.next_value::<IgnoredAny>().map(drop);
        };
        let above = (0..depth).map(|depth| envelope.heads(depth, self.path.name(depth)));
        let heads = above.fold(!0, |heads, on_the_way| heads & on_the_way);
        self.read_head(envelope, heads, depth, name, access)
    }

    /// Reads a member on the way to some heads.
    fn read_head<'de, A: MapAccess<'de>>(
        &mut self,
        envelope: &Envelope,
        heads: Heads,
        depth: usize,
        name: &str,
        access: &mut A,
    ) -> Result<(), A::Error> {
        let heads = heads & envelope.heads(depth, Some(name));
        if heads == 0 {
            return access.next_value_seed(Skip);
        }
        let depth = depth + 1;
        access.next_value_seed(Beside { reading: self, envelope, heads, depth })
    }

    /// Takes from a value what it says for some heads; of members of one name, the last counts.
    fn keep<E: Error>(
        &mut self,
        envelope: &Envelope,
        heads: Heads,
        depth: usize,
        value: Value,
    ) -> Result<(), E> {
        let mut tells_more = false;
        for number in envelope.numbers().filter(|number| heads & bit(*number) != 0) {
            let found = within(&value, &envelope.path(number)[depth..]);
            match number {
                CODE => self.head.code = found.and_then(code),
                MESSAGE => {
                    let words = found.and_then(Value::as_str).map(beginning);
                    self.head.message = words.map(str::to_owned);
                }
                KIND => self.head.server_type = found.and_then(Value::as_str).map(one_line),
                RETRYABLE => self.head.retryable = found.and_then(Value::as_bool),
                _ => {
                    self.particulars.iter_mut().for_each(|(kept, ..)| *kept &= !bit(number));
                    tells_more |= found.is_some();
                }
            }
        }
        match tells_more {
            true => self.notes.budget.push(&mut self.particulars, (heads, depth, value)),
            false => Ok(()),
        }
    }

    /// The first particulars that say something, else the first there are.
    fn take_details(&mut self, envelope: &Envelope) -> Option<Value> {
        let places = envelope.details.iter().enumerate().filter_map(|(index, path)| {
            let bit = bit(DETAILS + index);
            let index = self.particulars.iter().position(|(heads, ..)| heads & bit != 0)?;
            let (_, depth, value) = &self.particulars[index];
            let way = &path[*depth..];
            Some((index, way, is_empty(within(value, way)?)))
        });
        let (index, way, _) = places.min_by_key(|(.., empty)| *empty)?;
        let (.., kept) = self.particulars.get_mut(index)?;
        let place = way.iter().try_fold(kept, |value, name| value.get_mut(name));
        place.map(Value::take)
    }
}

fn bit(number: usize) -> Heads {
    1 << number.min(63)
}

/// What stands at the end of a way.
fn within<'v>(value: &'v Value, way: &[&'static str]) -> Option<&'v Value> {
    way.iter().try_fold(value, |value, name| value.get(name))
}

/// A value beside the path that holds some heads.
struct Beside<'r, 'p> {
    reading: &'r mut Reading<'p>,
    envelope: &'r Envelope,
    heads: Heads,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Beside<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Beside { reading, envelope, heads, depth } = self;
        if heads & envelope.heads(depth, None) == 0 {
            let beside = Beside { reading, envelope, heads, depth };
            return deserializer.deserialize_any(Tolerant(beside)).map(drop);
        }
        let value = scalar(deserializer, &mut reading.notes)?.into_value();
        reading.keep(envelope, heads, depth, value)
    }
}

impl<'de> Build<'de> for Beside<'_, '_> {
    type Output = ();

    fn notes(&mut self) -> &mut Notes {
        &mut self.reading.notes
    }

    fn list<A: SeqAccess<'de>>(self, mut access: A) -> Result<Decoded<()>, A::Error> {
        while access.next_element_seed(Skip)?.is_some() {}
        Ok(Decoded::Null)
    }

    fn object<A: MapAccess<'de>>(self, mut access: A) -> Result<Decoded<()>, A::Error> {
        let Beside { reading, envelope, heads, depth } = self;
        while let Some(name) = access.next_key_seed(Name)? {
            reading.read_head(envelope, heads, depth, &name, &mut access)?;
        }
        Ok(Decoded::Value(()))
    }
}

impl Envelope {
    /// The numbers of all heads: those with a name of their own, then all places of particulars.
    fn numbers(&self) -> Range<usize> {
        0..DETAILS + self.details.len()
    }

    /// Where the head of a number stands.
    fn path(&self, number: usize) -> &'static [&'static str] {
        match number {
            CODE => self.code,
            MESSAGE => self.message,
            KIND => self.kind,
            RETRYABLE => self.retryable,
            _ => self.details[number - DETAILS],
        }
    }

    /// The heads whose paths have this name at this depth; without a name, those that end there.
    fn heads(&self, depth: usize, name: Option<&str>) -> Heads {
        let mut heads = 0;
        for number in self.numbers() {
            let path = self.path(number);
            if path.len() >= depth && path.get(depth).copied() == name {
                heads |= bit(number);
            }
        }
        heads
    }
}

/// The first bytes of a text that may be long.
fn beginning(text: &str) -> &str {
    let ends = (WORDS.saturating_sub(3)..=WORDS).rev();
    ends.into_iter().find_map(|end| text.get(..end)).unwrap_or(text)
}

/// Stands for a value that tells something, of which nothing is kept.
pub(super) struct Filled;

impl Decode for Filled {
    const EXPECTED: &'static str = "a value";

    fn decode<'de, D: Deserializer<'de>>(
        deserializer: D,
        _: &mut Notes,
    ) -> Result<Decoded<Self>, D::Error> {
        let filled = deserializer.deserialize_any(IsFilled)?;
        Ok(if filled { Decoded::Value(Filled) } else { Decoded::Null })
    }
}

struct IsFilled;

impl<'de> Visitor<'de> for IsFilled {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<bool, A::Error> {
        let mut filled = false;
        while access.next_element::<IgnoredAny>()?.is_some() {
            filled = true;
        }
        Ok(filled)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<bool, A::Error> {
        let mut filled = false;
        while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            filled = true;
        }
        Ok(filled)
    }
}

/// Whether a value tells nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// A code, which some servers write as text.
fn code(value: &Value) -> Option<i64> {
    whole(value).or_else(|| value.as_str()?.trim().parse().ok())
}

/// Goes down one member of the path, and decodes where it ends.
struct Descend<'r, 'p, T> {
    reading: &'r mut Reading<'p>,
    depth: usize,
    of: PhantomData<T>,
}

impl<'r, 'p, T> Descend<'r, 'p, T> {
    fn new(reading: &'r mut Reading<'p>, depth: usize) -> Self {
        Descend { reading, depth, of: PhantomData }
    }
}

impl<'de, T: Decode> DeserializeSeed<'de> for Descend<'_, '_, T> {
    type Value = Option<Decoded<T>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.reading.path.name(self.depth).is_none() {
            return T::decode(deserializer, &mut self.reading.notes).map(Some);
        }
        match deserializer.deserialize_any(Tolerant(self))? {
            Decoded::Value(found) => Ok(found),
            _ => Ok(None),
        }
    }
}

impl<'de, T: Decode> Build<'de> for Descend<'_, '_, T> {
    type Output = Option<Decoded<T>>;

    fn notes(&mut self) -> &mut Notes {
        &mut self.reading.notes
    }

    fn list<A: SeqAccess<'de>>(self, mut access: A) -> Result<Decoded<Self::Output>, A::Error> {
        while access.next_element_seed(Skip)?.is_some() {}
        Ok(Decoded::Null)
    }

    fn object<A: MapAccess<'de>>(self, mut access: A) -> Result<Decoded<Self::Output>, A::Error> {
        let mut found = None;
        while let Some(name) = access.next_key_seed(Name)? {
            if self.reading.path.name(self.depth).is_some_and(|next| name == next) {
                found = access.next_value_seed(Descend::new(self.reading, self.depth + 1))?;
            } else {
                self.reading.read_beside(self.depth, &name, &mut access)?;
            }
        }
        Ok(Decoded::Value(found))
    }
}

/// Reads what tells the outcome where it stands among the members of the data itself.
struct TopLevel<'r, 'p>(&'r mut Reading<'p>);

impl<'de> Build<'de> for TopLevel<'_, '_> {
    type Output = ();

    fn notes(&mut self) -> &mut Notes {
        &mut self.0.notes
    }

    fn list<A: SeqAccess<'de>>(self, mut access: A) -> Result<Decoded<()>, A::Error> {
        while access.next_element_seed(Skip)?.is_some() {}
        Ok(Decoded::Null)
    }

    fn object<A: MapAccess<'de>>(self, mut access: A) -> Result<Decoded<()>, A::Error> {
        while let Some(name) = access.next_key_seed(Name)? {
            self.0.read_beside(0, &name, &mut access)?;
        }
        Ok(Decoded::Value(()))
    }
}
