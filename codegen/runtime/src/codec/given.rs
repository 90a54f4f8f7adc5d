//! Objects of requests, read strictly: every field is known, given once and has its type, and what
//! is required is there.
//!
//! All that is wrong is gathered as misfits, so that the author of the data sees everything at once.

use super::decode::{Decode, Form, Read, ReadResult, Slot, null_or_odd};
use super::description::{Cleared, Field, ObjectInfo};
use super::value::{Problem, Reader, Unreadable, Update};

/// An emitted object of requests.
pub trait Argument {
    /// Returns one whose fields are absent, or blank where they can't be.
    fn blank() -> Self;

    /// Reads the members of an object that is open, by [`read_fields`].
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Unreadable>;
}

/// The form of objects of requests: an object.
pub struct AnArgument;

impl<T: Argument> Form<T> for AnArgument {
    const EXPECTED: &'static str = "an object";

    fn read(slot: &mut Option<T>, reader: &mut Reader<'_>) -> ReadResult {
        if !reader.open_object() {
            return null_or_odd(reader);
        }
        slot.insert(T::blank()).read(reader)?;
        Ok(Read::Value)
    }

    fn blank() -> T {
        T::blank()
    }
}

/// A field of a request, whatever its type.
pub trait Given {
    /// Whether the field may be absent, or cleared.
    fn presence(&self) -> Presence;

    /// Passes a slot of the field's type to `read`, and keeps the value that it is left with.
    fn fill(&mut self, read: &mut dyn FnMut(&mut dyn Slot) -> ReadResult) -> ReadResult;

    /// Clears the field, if it can be.
    fn clear(&mut self) {}
}

/// Whether a field may be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It may not.
    Required,
    /// It may.
    Optional,
    /// It may, and it can be cleared.
    Update,
}

impl<T: Decode> Given for T {
    fn presence(&self) -> Presence {
        Presence::Required
    }

    fn fill(&mut self, read: &mut dyn FnMut(&mut dyn Slot) -> ReadResult) -> ReadResult {
        let mut value: Option<T> = None;
        let outcome = read(&mut value)?;
        if let Some(value) = value {
            *self = value;
        }
        Ok(outcome)
    }
}

impl<T: Decode> Given for Option<T> {
    fn presence(&self) -> Presence {
        Presence::Optional
    }

    fn fill(&mut self, read: &mut dyn FnMut(&mut dyn Slot) -> ReadResult) -> ReadResult {
        read(self)
    }
}

impl<T: Decode> Given for Update<T> {
    fn presence(&self) -> Presence {
        Presence::Update
    }

    fn fill(&mut self, read: &mut dyn FnMut(&mut dyn Slot) -> ReadResult) -> ReadResult {
        let mut value: Option<T> = None;
        let outcome = read(&mut value)?;
        if let Some(value) = value {
            *self = Update::Set(value);
        }
        Ok(outcome)
    }

    fn clear(&mut self) {
        *self = Update::Clear;
    }
}

/// Reads the members of an object that is open, each into its field.
///
/// # Errors
///
/// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
pub fn read_fields(
    reader: &mut Reader<'_>,
    info: &'static ObjectInfo,
    fields: &mut [&mut dyn Given],
) -> Result<(), Unreadable> {
    let skipped = reader.take_skipped_member();
    let mut seen = vec![Seen::Nothing; fields.len()];
    let mut first = true;
    while let Some(name) = reader.next_name(first)? {
        first = false;
        if skipped.is_some_and(|member| name == member) {
            reader.skip()?;
            continue;
        }
        let start = reader.notes.len();
        match info.fields.iter().position(|field| info.key(field) == name) {
            Some(index) if seen[index] == Seen::Nothing => {
                seen[index] = read_given(&info.fields[index], fields[index], reader)?;
            }
            Some(_) => skip_as(Problem::Repeated, reader)?,
            None => skip_as(no_field(info, &name), reader)?,
        }
        reader.notes.within(start, &name);
        reader.release(name);
    }
    for ((field, seen), given) in info.fields.iter().zip(seen).zip(fields) {
        if seen != Seen::Value && given.presence() == Presence::Required {
            let start = reader.notes.len();
            reader.notes.misfit(Problem::Missing);
            reader.notes.within(start, &info.key(field));
        }
    }
    Ok(())
}

/// Skips a value that has no place.
fn skip_as(problem: Problem, reader: &mut Reader<'_>) -> Result<(), Unreadable> {
    reader.notes.misfit(problem);
    reader.skip().map(drop)
}

fn no_field(info: &'static ObjectInfo, name: &str) -> Problem {
    let known = info.fields.iter().map(|field| info.key(field)).collect();
    Problem::NoField { name: name.to_owned(), known }
}

/// What was found for a field so far.
#[derive(Clone, Copy, PartialEq)]
enum Seen {
    Nothing,
    /// A box of a form that was left empty.
    Blank,
    Value,
}

/// Reads the value of one field.
fn read_given(
    field: &Field,
    given: &mut dyn Given,
    reader: &mut Reader<'_>,
) -> Result<Seen, Unreadable> {
    let is_null = reader.next_byte() == Some(b'n');
    if reader.is_form() && reader.rest().starts_with("\"\"") {
        reader.skip()?;
        given.clear();
        return Ok(Seen::Blank);
    }
    if is_null && given.presence() == Presence::Update {
        reader.literal("null")?;
        given.clear();
        return Ok(Seen::Value);
    }
    let start = reader.position();
    let mut expected = "";
    let read = given.fill(&mut |slot| {
        expected = slot.expected();
        slot.read(reader)
    })?;
    match read {
        Read::Value if clears(field.cleared, reader.since(start)) => given.clear(),
        Read::Value | Read::Part(_) => {}
        Read::Null if given.presence() != Presence::Required => {}
        Read::Null => reader.notes.unexpected(expected, "null"),
        Read::Odd(_, found) => reader.notes.unexpected(expected, found),
    }
    Ok(Seen::Value)
}

/// Whether a value is how a cleared field is sent.
fn clears(cleared: Cleared, text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| !letter.is_ascii_whitespace());
    match cleared {
        Cleared::Null => false,
        Cleared::EmptyText => text == "\"\"",
        Cleared::EmptyList => letters.next() == Some('[') && letters.next() == Some(']'),
    }
}
