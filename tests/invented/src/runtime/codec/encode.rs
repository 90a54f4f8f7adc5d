//! Encoding of emitted types: members in declared order, set-aside parts in their places.

use std::collections::BTreeMap;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::value::{Json, Unknown, Update};

/// A type that is written as the members of a JSON object.
pub trait Encode {
    /// Writes the members into an object that is already open.
    fn encode<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// How a cleared field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleared {
    /// As `null`.
    Null,
    /// As `""`.
    EmptyText,
    /// As `[]`.
    EmptyList,
}

impl Serialize for Cleared {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Cleared::Null => serializer.serialize_unit(),
            Cleared::EmptyText => serializer.serialize_str(""),
            Cleared::EmptyList => serializer.serialize_seq(Some(0))?.end(),
        }
    }
}

/// Writes a required member.
pub fn required<M: SerializeMap, T: Serialize + ?Sized>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// Writes every entry of a map as a member.
pub fn members<'v, M: SerializeMap, T: Serialize + 'v>(
    map: &mut M,
    entries: impl IntoIterator<Item = (&'v String, &'v T)>,
) -> Result<(), M::Error> {
    entries.into_iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
}

/// Writes an optional member.
pub fn optional<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a member that is kept, set or cleared.
pub fn update<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Update<T>,
    cleared: Cleared,
) -> Result<(), M::Error> {
    match value {
        Update::Keep => Ok(()),
        Update::Set(value) => map.serialize_entry(name, value),
        Update::Clear => map.serialize_entry(name, &cleared),
    }
}

/// Writes a list of an answer, with its set-aside members back in their places.
pub fn list<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    values: &Option<Vec<T>>,
    unknown: &Unknown,
) -> Result<(), M::Error> {
    let Some(values) = values else { return Ok(()) };
    map.serialize_entry(name, &Restored { values, aside: unknown.members(name) })
}

/// Writes a map of an answer, with its set-aside values under their keys.
pub fn entries<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    values: &Option<BTreeMap<String, T>>,
    unknown: &Unknown,
) -> Result<(), M::Error> {
    let Some(values) = values else { return Ok(()) };
    map.serialize_entry(name, &RestoredEntries { name, values, unknown })
}

/// Writes the raw fields of an answer.
pub fn unknown<M: SerializeMap>(map: &mut M, unknown: &Unknown) -> Result<(), M::Error> {
    unknown.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
}

/// Writes a variant of a tagged union, its tag first.
pub fn tagged<M: SerializeMap>(
    map: &mut M,
    tag: &'static str,
    name: &'static str,
    variant: &impl Encode,
) -> Result<(), M::Error> {
    map.serialize_entry(tag, name)?;
    variant.encode(map)
}

/// Writes the members of a raw object, for a variant with an unknown tag.
pub fn raw<M: SerializeMap>(map: &mut M, value: &Json) -> Result<(), M::Error> {
    let Some(members) = value.entries() else {
        return Err(M::Error::custom("the value of an unknown variant is not an object"));
    };
    members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
}

/// Writes a complete object: the body of an emitted `Serialize`.
pub fn object<S: Serializer>(value: &impl Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    value.encode(&mut map)?;
    map.end()
}

/// Writes the body of a request inside the objects that wrap it, whose names come outermost first.
pub fn body(value: &impl Encode, wrap: &[&'static str]) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::with_capacity(256);
    for name in wrap {
        bytes.push(b'{');
        serde_json::to_writer(&mut bytes, name)?;
        bytes.push(b':');
    }
    object(value, &mut serde_json::Serializer::new(&mut bytes))?;
    bytes.extend(wrap.iter().map(|_| b'}'));
    Ok(bytes)
}

struct Restored<'a, T> {
    values: &'a [T],
    aside: &'a [(usize, Json)],
}

impl<T: Serialize> Serialize for Restored<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.values.len() + self.aside.len();
        let mut sequence = serializer.serialize_seq(Some(length))?;
        let (mut values, mut aside) = (self.values.iter(), self.aside.iter().peekable());
        for index in 0..length {
            let here = aside.next_if(|(place, _)| *place <= index);
            match (here, values.as_slice().first()) {
                (None, Some(value)) => {
                    values.next();
                    sequence.serialize_element(value)?;
                }
                (Some((_, raw)), _) => sequence.serialize_element(raw)?,
                (None, None) => break,
            }
        }
        aside.try_for_each(|(_, raw)| sequence.serialize_element(raw))?;
        sequence.end()
    }
}

struct RestoredEntries<'a, T> {
    name: &'static str,
    values: &'a BTreeMap<String, T>,
    unknown: &'a Unknown,
}

impl<T: Serialize> Serialize for RestoredEntries<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in self.values {
            map.serialize_entry(key, value)?;
        }
        let aside = self.unknown.entries(self.name);
        for (key, raw) in aside.filter(|(key, _)| !self.values.contains_key(*key)) {
            map.serialize_entry(key, raw)?;
        }
        map.end()
    }
}
