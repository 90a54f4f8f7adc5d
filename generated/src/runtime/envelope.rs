//! Reading an answer in one pass: down to the data, keeping what stands beside it on the way.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess};
use serde_json::Value;

use super::api::Envelope;
use super::collection::{Build, Tolerant};
use super::decode::{Decode, Decoded, whole};
use super::note::{Note, Notes};
use super::record::Name;
use super::response::one_line;

/// What an envelope says about its own outcome.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) code: Option<i64>,
    pub(super) message: Option<String>,
    pub(super) server_type: Option<String>,
    pub(super) details: Option<Value>,
}

/// An answer that was JSON.
pub(super) struct Opened<T> {
    pub(super) head: Head,
    /// Nothing where the path to the data breaks off.
    pub(super) data: Option<Decoded<T>>,
    pub(super) notes: Vec<Note>,
}

/// Reads the data of an answer, and the head of its envelope.
pub(super) fn open<T: Decode>(
    text: &str,
    envelope: Option<&Envelope>,
    path: &[&'static str],
) -> Result<Opened<T>, serde_json::Error> {
    let data_path = envelope.map_or(&[][..], |envelope| envelope.data);
    let mut reading =
        Reading { path, kept_to: data_path.len(), beside: Vec::new(), notes: Notes::default() };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let data = Descend::new(&mut reading, 0).deserialize(&mut deserializer)?;
    deserializer.end()?;
    if path.is_empty() && envelope.is_some() {
        reading.keep_top_level(serde_json::from_str(text)?);
    }
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
    /// Up to this depth, members beside the path belong to the envelope and are kept.
    kept_to: usize,
    beside: Vec<(usize, String, Value)>,
    notes: Notes,
}

impl Reading<'_> {
    fn keep_top_level(&mut self, answer: Value) {
        if let Value::Object(members) = answer {
            self.beside.extend(members.into_iter().map(|(name, value)| (0, name, value)));
        }
    }

    fn head(&self, envelope: &Envelope) -> Head {
        let text = |path| self.find(path)?.as_str().map(str::to_owned);
        Head {
            code: self.find(envelope.code).and_then(code),
            message: text(envelope.message),
            server_type: text(envelope.kind).map(|kind| one_line(&kind)),
            details: self.details(envelope.details),
        }
    }

    /// The first particulars that say something, else the first there are.
    fn details(&self, paths: &[&[&'static str]]) -> Option<Value> {
        let mut found = paths.iter().filter_map(|path| self.find(path));
        let says_something = |value: &&Value| !is_empty(value);
        let best = found.clone().find(says_something).or_else(|| found.next());
        best.cloned()
    }

    fn find(&self, path: &[&'static str]) -> Option<&Value> {
        let stands_at = |depth: usize, name: &str| {
            path.get(depth) == Some(&name) && path[..depth] == self.path[..depth]
        };
        let kept = self.beside.iter().rev();
        let (depth, _, value) =
            kept.into_iter().find(|(depth, name, _)| stands_at(*depth, name))?;
        path[depth + 1..].iter().try_fold(value, |value, name| value.get(name))
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

    fn object<A: MapAccess<'de>>(self, mut access: A) -> Result<Decoded<Self::Output>, A::Error> {
        let mut found = None;
        while let Some(name) = access.next_key_seed(Name)? {
            if name == self.reading.path[self.depth] {
                found = access.next_value_seed(Descend::new(self.reading, self.depth + 1))?;
            } else if self.depth < self.reading.kept_to {
                let kept = (self.depth, name.into_owned(), access.next_value::<Value>()?);
                self.reading.beside.push(kept);
            } else {
                access.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Decoded::Value(found))
    }
}
