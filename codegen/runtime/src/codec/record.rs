//! Objects of an answer: one loop for all emitted types, which finds the slot of each member.

use super::decode::{Decode, Form, Read, ReadResult, Slot, null_or_odd};
use super::description::{Field, ObjectInfo};
use super::value::{Json, Number, Reader, SetAside, Unknown, Unreadable};

/// The declared type of a record, as notes name it.
const OBJECT: &str = "an object";

/// An emitted object of answers.
pub trait Record {
    /// Reads the members of an object that is open, by [`fill`].
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Unreadable>;
}

/// The form of records: an object.
pub struct AnObject;

impl<T: Record + Default> Form<T> for AnObject {
    const EXPECTED: &'static str = OBJECT;

    fn read(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult {
        if !reader.open_object() {
            return null_or_odd(reader);
        }
        slot.insert(T::default()).fill(reader)?;
        Ok(Read::Value)
    }

    fn read_boxed(slot: &mut Option<Box<T>>, reader: &mut Reader<'_>) -> ReadResult {
        if !reader.open_object() {
            return null_or_odd(reader);
        }
        slot.insert(Box::default()).fill(reader)?;
        Ok(Read::Value)
    }

    fn read_into(list: &mut Vec<T>, reader: &mut Reader<'_>) -> ReadResult {
        if !reader.open_object() {
            return null_or_odd(reader);
        }
        let index = list.len();
        reader.notes.budget.push(list, T::default())?;
        list[index].fill(reader)?;
        Ok(Read::Value)
    }

    fn blank() -> T {
        T::default()
    }
}

impl<T: Decode> Decode for Box<T> {
    type Form = Boxed;
}

/// The form of a value on the heap: that of the value.
pub struct Boxed;

impl<T: Decode> Form<Box<T>> for Boxed {
    const EXPECTED: &'static str = T::Form::EXPECTED;

    fn read(slot: &mut Option<Box<T>>, reader: &mut Reader<'_>) -> ReadResult {
        reader.notes.budget.take(size_of::<T>())?;
        T::Form::read_boxed(slot, reader)
    }

    fn read_member(slot: &mut Option<Box<T>>, reader: &mut Reader<'_>) -> ReadResult {
        reader.notes.budget.take(size_of::<T>())?;
        let mut value = None;
        let read = T::Form::read_member(&mut value, reader)?;
        if let Some(value) = value {
            *slot = Some(Box::new(value));
        }
        Ok(read)
    }

    fn blank() -> Box<T> {
        Box::new(T::Form::blank())
    }

    fn empty() -> Option<Box<T>> {
        T::Form::empty().map(Box::new)
    }
}

/// What remains of a member once its slot has taken what has the declared type.
enum Aside {
    /// Nothing: the slot took it, or it was null.
    Nothing,
    /// The raw value, which has another type than declared or no field.
    Value(Json),
    /// The members of a collection that have another type than declared.
    Part(SetAside),
}

/// Reads the members of an object that is open, each into the slot of its field.
///
/// # Errors
///
/// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
pub fn fill(
    reader: &mut Reader<'_>,
    info: &'static ObjectInfo,
    slots: &mut [&mut dyn Slot],
    unknown: &mut Unknown,
) -> Result<(), Unreadable> {
    let skipped = reader.take_skipped_member();
    let (mut first, mut next) = (true, 0);
    while let Some(name) = reader.next_name(first)? {
        first = false;
        if skipped.is_some_and(|member| name == member) {
            reader.skip()?;
            continue;
        }
        let start = reader.notes.len();
        let (stored, aside) = match find(info.fields, &name, next) {
            Some(index) => {
                next = index + 1;
                read_field(&info.fields[index], &mut *slots[index], &name, reader)?
            }
            None => (&*name, Aside::Value(reader.raw()?)),
        };
        if reader.notes.len() > start {
            reader.notes.within(start, &name);
        }
        if !unknown.is_empty() || !matches!(aside, Aside::Nothing) {
            store(unknown, stored, aside, reader)?;
        }
        reader.release(name);
    }
    Ok(())
}

/// Finds the field of a wire name; servers mostly write members in the documented order, in which
/// the field is the `next` one or follows soon.
fn find(fields: &[Field], name: &str, next: usize) -> Option<usize> {
    let is_it = |field: &Field| field.wire == name;
    let (before, after) = fields.split_at_checked(next)?;
    match after.iter().position(is_it) {
        Some(index) => Some(next + index),
        // Few fields have further names, so these are looked at last, in a loop of their own.
        None => before
            .iter()
            .position(is_it)
            .or_else(|| fields.iter().position(|field| field.aliases.contains(&name))),
    }
}

/// Reads one member; returns what remains of it, and the name under which that is kept.
fn read_field<'n>(
    field: &'static Field,
    slot: &mut dyn Slot,
    name: &'n str,
    reader: &mut Reader<'_>,
) -> Result<(&'n str, Aside), Unreadable> {
    let read = match field.text_number && reader.next_byte() == Some(b'"') {
        true => read_text_number(slot, reader)?,
        false => slot.read(reader)?,
    };
    let aside = match read {
        Read::Value => return Ok((field.wire, Aside::Nothing)),
        Read::Part(aside) => return Ok((field.wire, Aside::Part(aside))),
        Read::Null => Aside::Nothing,
        Read::Odd(raw, found) => {
            note_odd(field, slot.expected(), &raw, found, reader);
            Aside::Value(raw)
        }
    };
    // A field with several wire names keeps the value that came under another of them.
    if !field.aliases.is_empty() && slot.is_set() {
        return Ok((name, aside));
    }
    slot.clear();
    Ok((field.wire, aside))
}

/// Reads a number that is written as text: `"40.7"`.
fn read_text_number(slot: &mut dyn Slot, reader: &mut Reader<'_>) -> ReadResult {
    let raw = reader.raw()?;
    let text = raw.string().unwrap_or_default();
    match text.trim().parse::<Number>() {
        Ok(_) => slot.read(&mut Reader::new(text.trim())),
        Err(_) => Ok(Read::Odd(raw, "a string")),
    }
}

/// Notes a value of another type, except an empty list for an object: some servers write an object
/// without members like that.
#[cold]
fn note_odd(
    field: &Field,
    expected: &'static str,
    raw: &Json,
    found: &'static str,
    reader: &mut Reader<'_>,
) {
    let expected = match field.text_number && found == "a string" {
        true => "a number, or text that holds one",
        false => expected,
    };
    if !(expected == OBJECT && raw.text() == "[]") {
        reader.notes.unexpected(expected, found);
    }
}

fn store(
    unknown: &mut Unknown,
    name: &str,
    aside: Aside,
    reader: &mut Reader<'_>,
) -> Result<(), Unreadable> {
    let budget = &mut reader.notes.budget;
    match aside {
        Aside::Nothing => {
            unknown.forget(name);
            Ok(())
        }
        Aside::Value(raw) => unknown.keep(name, raw, budget),
        Aside::Part(part) => unknown.keep_aside(name, part, budget),
    }
}
