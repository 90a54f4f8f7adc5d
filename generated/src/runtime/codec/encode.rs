//! Encoding of emitted types: members in declared order, set-aside parts in their places.
//!
//! Everything here reads views, so it is compiled once for each serializer and not for each type.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::description::{Cleared, Field, Place};
use super::value::{Json, Unknown};
use super::view::{List, Map, Members, Object, Value, View};

/// Writes any emitted value: the body of an emitted `Serialize`.
///
/// # Errors
///
/// Those of the serializer, and one for the object of an unknown variant that is not an object.
pub fn value<S: Serializer>(value: &dyn Value, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}

/// Writes the body of a request inside the objects that wrap it, whose names come outermost first.
///
/// # Errors
///
/// Those of [`value`].
pub fn body(object: &dyn Object, wrap: &[&'static str]) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::with_capacity(256);
    for name in wrap {
        bytes.push(b'{');
        serde_json::to_writer(&mut bytes, name)?;
        bytes.push(b':');
    }
    write_object(object, Part::Body, &mut serde_json::Serializer::new(&mut bytes))?;
    bytes.extend(wrap.iter().map(|_| b'}'));
    Ok(bytes)
}

/// Which fields of an object are written.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    All,
    Body,
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent | View::Cleared => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Number(value) => value.serialize(serializer),
            View::Text(text) => serializer.serialize_str(text),
            View::Json(json) => json.serialize(serializer),
            View::Object(object) => write_object(object, Part::All, serializer),
            View::Tagged(tag, name, object) => {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry(tag, name)?;
                write_members(object, Part::All, &mut map)?;
                map.end()
            }
            View::Untagged(json) => write_untagged(json, serializer),
            View::List(list) => Restored { list, aside: &[] }.serialize(serializer),
            View::Map(map) => RestoredEntries { map, aside: None }.serialize(serializer),
        }
    }
}

fn write_object<S: Serializer>(
    object: &dyn Object,
    part: Part,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    write_members(object, part, &mut map)?;
    map.end()
}

fn write_members<M: SerializeMap>(
    object: &dyn Object,
    part: Part,
    map: &mut M,
) -> Result<(), M::Error> {
    let mut written = Ok(());
    object.visit(&mut |members| written = write_each(members, part, map));
    written
}

fn write_each<M: SerializeMap>(
    members: Members<'_>,
    part: Part,
    map: &mut M,
) -> Result<(), M::Error> {
    let Members { info, values, unknown } = members;
    for (field, value) in info.fields.iter().zip(values) {
        match (part, field.place) {
            (Part::Body, Place::WholeBody) => write_whole(field, value.view(), map)?,
            (Part::All, _) => write_member(info.key(field), field, value.view(), unknown, map)?,
            (Part::Body, Place::Body) => {
                write_member(field.wire, field, value.view(), unknown, map)?;
            }
            (Part::Body, _) => {}
        }
    }
    let unknown = unknown.into_iter().flat_map(Unknown::iter);
    unknown.into_iter().try_for_each(|(name, raw)| map.serialize_entry(name, raw))
}

/// Writes the field that is the body: the entries of a map become the members of the body.
fn write_whole<M: SerializeMap>(
    field: &Field,
    view: View<'_>,
    map: &mut M,
) -> Result<(), M::Error> {
    match view {
        View::Map(entries) => {
            each_entry(entries, &mut |key, value| map.serialize_entry(key, &value))
        }
        view => write_member(field.wire, field, view, None, map),
    }
}

fn write_member<M: SerializeMap>(
    name: &'static str,
    field: &Field,
    view: View<'_>,
    unknown: Option<&Unknown>,
    map: &mut M,
) -> Result<(), M::Error> {
    match (view, unknown) {
        (View::Absent, _) => Ok(()),
        (View::Cleared, _) => map.serialize_entry(name, &field.cleared),
        (View::List(list), Some(unknown)) => {
            map.serialize_entry(name, &Restored { list, aside: unknown.members(name) })
        }
        (View::Map(entries), Some(unknown)) => {
            let aside = Some((unknown, name));
            map.serialize_entry(name, &RestoredEntries { map: entries, aside })
        }
        (view, _) => map.serialize_entry(name, &view),
    }
}

/// Passes on the entries of a map until one fails.
fn each_entry<E>(
    map: &dyn Map,
    write: &mut dyn FnMut(&str, View<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut written = Ok(());
    map.each(&mut |key, value| {
        if written.is_ok() {
            written = write(key, value.view());
        }
    });
    written
}

/// Writes the members of a raw object, for a variant with an unknown tag.
fn write_untagged<S: Serializer>(value: &Json, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(members) = value.entries() else {
        return Err(S::Error::custom("the value of an unknown variant is not an object"));
    };
    let mut map = serializer.serialize_map(None)?;
    members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
    map.end()
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

/// A list of an answer, with its set-aside members back in their places.
struct Restored<'a> {
    list: &'a dyn List,
    aside: &'a [(usize, Json)],
}

impl Serialize for Restored<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.list.len() + self.aside.len();
        let mut sequence = serializer.serialize_seq(Some(length))?;
        let (mut next, mut aside) = (0, self.aside.iter().peekable());
        for index in 0..length {
            let here = aside.next_if(|(place, _)| *place <= index);
            match (here, self.list.member(next)) {
                (None, Some(value)) => {
                    next += 1;
                    sequence.serialize_element(&value.view())?;
                }
                (Some((_, raw)), _) => sequence.serialize_element(raw)?,
                (None, None) => break,
            }
        }
        aside.try_for_each(|(_, raw)| sequence.serialize_element(raw))?;
        sequence.end()
    }
}

/// A map of an answer, with the set-aside values of a field under their keys.
struct RestoredEntries<'a> {
    map: &'a dyn Map,
    aside: Option<(&'a Unknown, &'static str)>,
}

impl Serialize for RestoredEntries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        each_entry(self.map, &mut |key, value| map.serialize_entry(key, &value))?;
        if let Some((unknown, name)) = self.aside {
            let aside = unknown.entries(name).filter(|(key, _)| !self.map.has(key));
            aside.into_iter().try_for_each(|(key, raw)| map.serialize_entry(key, raw))?;
        }
        map.end()
    }
}
