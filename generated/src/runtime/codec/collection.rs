//! Lists and maps: members of another type than declared are set aside, all others are decoded.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::decode::{Decode, Form, Read, ReadResult, Reader, SetAside, null_or_odd};
use super::value::{Json, Unreadable};

/// A list or a map that takes members, whatever their type.
pub trait MemberSink {
    /// Reads one member: the next one of a list, or the one of a key.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> ReadResult;

    /// Returns the declared type of the members, as notes name it.
    fn expected(&self) -> &'static str;
}

impl<T: Decode> MemberSink for Vec<T> {
    fn read(&mut self, _key: &str, reader: &mut Reader<'_>) -> ReadResult {
        T::Form::read_into(self, reader)
    }

    fn expected(&self) -> &'static str {
        T::Form::EXPECTED
    }
}

impl<T: Decode> MemberSink for BTreeMap<String, T> {
    fn read(&mut self, key: &str, reader: &mut Reader<'_>) -> ReadResult {
        let mut value = None;
        let read = T::Form::read_member(&mut value, reader)?;
        // The last member of a name counts.
        match value {
            Some(value) => {
                reader.notes.budget.entry::<T>(self.len())?;
                self.insert(key.to_owned(), value);
            }
            None => drop(self.remove(key)),
        }
        Ok(read)
    }

    fn expected(&self) -> &'static str {
        T::Form::EXPECTED
    }
}

/// Reads one member; one of another type is noted, and returned raw.
fn read_member(
    members: &mut dyn MemberSink,
    key: &str,
    reader: &mut Reader<'_>,
) -> Result<Option<Json>, Unreadable> {
    let (raw, found) = match members.read(key, reader)? {
        Read::Value | Read::Part(_) => return Ok(None),
        Read::Null => (Json::null(), "null"),
        Read::Odd(raw, found) => (raw, found),
    };
    reader.notes.unexpected(members.expected(), found);
    Ok(Some(raw))
}

/// Reads a list that is open.
fn read_list(list: &mut dyn MemberSink, reader: &mut Reader<'_>) -> ReadResult {
    let (mut index, mut aside) = (0, Vec::new());
    while reader.next_member(index == 0)? {
        let start = reader.notes.len();
        if let Some(raw) = read_member(list, "", reader)? {
            reader.notes.budget.push(&mut aside, (index, raw))?;
        }
        reader.notes.within(start, &index);
        index += 1;
    }
    Ok(if aside.is_empty() { Read::Value } else { Read::Part(SetAside::Members(aside)) })
}

/// Reads a list of a form: one text, or members whose names are their places from 0 on.
fn read_listed(list: &mut dyn MemberSink, reader: &mut Reader<'_>) -> ReadResult {
    if !reader.open_object() {
        if reader.next_byte() != Some(b'"') {
            return null_or_odd(reader);
        }
        read_member(list, "", reader)?;
        return Ok(Read::Value);
    }
    let mut index = 0;
    while let Some(name) = reader.next_name(index == 0)? {
        let start = reader.notes.len();
        match *name == index.to_string() {
            true => drop(read_member(list, "", reader)?),
            false => {
                reader.skip()?;
                reader.notes.unexpected("each place from 0 on once", "another place in a list");
            }
        }
        reader.notes.within(start, &name);
        index += 1;
    }
    Ok(Read::Value)
}

/// Reads a map that is open.
fn read_map(map: &mut dyn MemberSink, reader: &mut Reader<'_>) -> ReadResult {
    let (mut first, mut aside) = (true, BTreeMap::new());
    while let Some(key) = reader.next_name(first)? {
        first = false;
        // A name with escapes is already charged.
        if let Cow::Borrowed(key) = key {
            reader.notes.budget.take(key.len())?;
        }
        let start = reader.notes.len();
        let odd = read_member(map, &key, reader)?;
        reader.notes.within(start, &key);
        match odd {
            Some(raw) => {
                reader.notes.budget.entry::<Json>(aside.len())?;
                aside.insert(key.into_owned(), raw);
            }
            None => drop(aside.remove(&*key)),
        }
    }
    Ok(if aside.is_empty() { Read::Value } else { Read::Part(SetAside::Entries(aside)) })
}

/// Reads a collection inside a collection. One with odd members is set aside completely, since
/// only fields can keep a part of a value.
fn read_complete<T: Decode>(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult {
    reader.next_byte();
    let (start, left) = (reader.position(), reader.notes.budget.left());
    let read = T::Form::read(slot, reader)?;
    let Read::Part(_) = read else { return Ok(read) };
    // A request with a misfit is not used, so nothing of it need be kept.
    if reader.is_strict() {
        return Ok(Read::Value);
    }
    *slot = None;
    reader.notes.budget.refund(reader.notes.budget.taken_since(left));
    reader.rewind(start);
    let raw = reader.raw()?;
    let found = raw.kind();
    Ok(Read::Odd(raw, found))
}

/// The form of lists.
pub struct AList;

impl<T: Decode> Decode for Vec<T> {
    type Form = AList;
}

impl<T: Decode> Form<Vec<T>> for AList {
    const EXPECTED: &'static str = "an array";

    fn read(slot: &mut Option<Vec<T>>, reader: &mut Reader<'_>) -> ReadResult {
        match reader.open_list() {
            true => read_list(slot.insert(Vec::new()), reader),
            false if reader.is_form() => read_listed(slot.insert(Vec::new()), reader),
            false => null_or_odd(reader),
        }
    }

    fn read_member(slot: &mut Option<Vec<T>>, reader: &mut Reader<'_>) -> ReadResult {
        read_complete(slot, reader)
    }

    fn blank() -> Vec<T> {
        Vec::new()
    }
}

/// The form of maps.
pub struct AMap;

impl<T: Decode> Decode for BTreeMap<String, T> {
    type Form = AMap;
}

impl<T: Decode> Form<BTreeMap<String, T>> for AMap {
    const EXPECTED: &'static str = "an object";

    fn read(slot: &mut Option<BTreeMap<String, T>>, reader: &mut Reader<'_>) -> ReadResult {
        match reader.open_object() {
            true => read_map(slot.insert(BTreeMap::new()), reader),
            false => null_or_odd(reader),
        }
    }

    fn read_member(slot: &mut Option<BTreeMap<String, T>>, reader: &mut Reader<'_>) -> ReadResult {
        read_complete(slot, reader)
    }

    fn blank() -> BTreeMap<String, T> {
        BTreeMap::new()
    }
}
