//! Reading an answer in one pass: down to the data, keeping what stands beside it on the way.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::api::Envelope;
use super::budget::Budget;
use super::collection::{Build, Tolerant};
use super::decode::{Decode, Decoded, whole};
use super::note::{Note, Notes};
use super::raw::{Skip, counted};
use super::record::Name;
use super::response::one_line;

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

/// Reads the data of an answer, and the head of its envelope; text and all that comes of it take
/// no more than `limit` bytes.
pub(super) fn open<T: Decode>(
    text: &str,
    envelope: Option<&Envelope>,
    path: &[&'static str],
    limit: usize,
) -> Result<Opened<T>, Unreadable> {
    let budget = Budget::beside(text, limit);
    if budget.is_exceeded() {
        return Err(Unreadable::TooLarge);
    }
    let notes = Notes::within_budget(budget);
    let mut reading = Reading { path, envelope, beside: Vec::new(), notes };
    let data = reading.read(text).map_err(|error| match reading.notes.budget.is_exceeded() {
        true => Unreadable::TooLarge,
        false => Unreadable::NoJson(error),
    })?;
    for segment in path.iter().rev() {
        reading.notes.within(0, segment);
    }
    Ok(Opened {
        head: envelope.map(|envelope| reading.head(envelope)).unwrap_or_default(),
        data,
        notes: reading.notes.into_vec(),
    })
}

struct Reading<'p> {
    path: &'p [&'static str],
    envelope: Option<&'p Envelope>,
    /// The members of the envelope that tell the outcome, each with its depth.
    beside: Vec<(usize, String, Value)>,
    notes: Notes,
}

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
        name: Cow<'de, str>,
        access: &mut A,
    ) -> Result<(), A::Error> {
        let is_in = |envelope: &&Envelope| depth < envelope.data.len().max(1);
        let Some(envelope) = self.envelope.filter(is_in) else {
            return access.next_value::<IgnoredAny>().map(drop);
        };
        if !envelope.heads().any(|path| self.stands_at(path, depth, &name)) {
            return access.next_value_seed(Skip);
        }
        self.notes.budget.take(name.len())?;
        let value = access.next_value_seed(counted(&mut self.notes))?;
        self.notes.budget.push(&mut self.beside, (depth, name.into_owned(), value))
    }

    fn head(&mut self, envelope: &Envelope) -> Head {
        let text = |path| self.find(path)?.as_str();
        Head {
            code: self.find(envelope.code).and_then(code),
            message: text(envelope.message).map(|words| beginning(words).to_owned()),
            server_type: text(envelope.kind).map(one_line),
            retryable: self.find(envelope.retryable).and_then(Value::as_bool),
            // What is taken out last is missed by none of the others.
            details: self.take_details(envelope.details),
        }
    }

    /// The first particulars that say something, else the first there are.
    fn take_details(&mut self, paths: &[&[&'static str]]) -> Option<Value> {
        let found = |path: &&&[&'static str]| self.find(path).is_some();
        let tells = |path: &&&[&'static str]| self.find(path).is_some_and(|value| !is_empty(value));
        let best = paths.iter().find(tells).or_else(|| paths.iter().find(found))?;
        let (index, depth) = self.place(best)?;
        let (_, _, kept) = self.beside.get_mut(index)?;
        let place = best[depth + 1..].iter().try_fold(kept, |value, name| value.get_mut(name));
        place.map(Value::take)
    }

    fn find(&self, path: &[&'static str]) -> Option<&Value> {
        let (index, depth) = self.place(path)?;
        let (_, _, kept) = &self.beside[index];
        path[depth + 1..].iter().try_fold(kept, |value, name| value.get(name))
    }

    /// Which of the kept members leads to the end of a path, and its depth.
    fn place(&self, path: &[&'static str]) -> Option<(usize, usize)> {
        let leads = |(depth, name, _): &(usize, String, Value)| self.stands_at(path, *depth, name);
        let index = self.beside.iter().rposition(leads)?;
        Some((index, self.beside[index].0))
    }

    /// Whether a path leads through the member of this name beside the path to the data.
    fn stands_at(&self, path: &[&'static str], depth: usize, name: &str) -> bool {
        path.get(depth) == Some(&name) && path[..depth] == self.path[..depth]
    }
}

impl Envelope {
    /// The paths of all that tells the outcome.
    fn heads(&self) -> impl Iterator<Item = &'static [&'static str]> {
        let heads = [self.code, self.message, self.kind, self.retryable];
        heads.into_iter().chain(self.details.iter().copied())
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
        if self.depth == self.reading.path.len() {
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
            if name == self.reading.path[self.depth] {
                found = access.next_value_seed(Descend::new(self.reading, self.depth + 1))?;
            } else {
                self.reading.read_beside(self.depth, name, &mut access)?;
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
            self.0.read_beside(0, name, &mut access)?;
        }
        Ok(Decoded::Value(()))
    }
}
