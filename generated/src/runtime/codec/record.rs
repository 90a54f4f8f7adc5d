//! Objects of an answer: one loop for all emitted types, which passes each member to the type.

use super::decode::{Decode, DecodeResult, Decoded, null_or_odd};
use super::value::{Json, Number, Reader, SetAside, Unknown, Unreadable};

/// The declared type of a record, as notes name it.
const OBJECT: &str = "an object";

/// An emitted type that is read member by member.
pub trait Record {
    /// Reads one member into the field of its name.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    fn read(&mut self, member: &mut Member<'_, '_>) -> Result<Aside, Unreadable>;

    /// Returns where members without a field are kept.
    fn unknown_mut(&mut self) -> &mut Unknown;
}

/// What remains of a member once its field has taken what has the declared type.
#[derive(Debug)]
#[must_use]
pub enum Aside {
    /// Nothing: the field took it, or it was null.
    Nothing,
    /// The raw value, which has another type than declared or no field.
    Value(Json),
    /// The members of a collection that have another type than declared.
    Part(SetAside),
}

/// One member of an object that is being read.
pub struct Member<'m, 't> {
    name: &'m str,
    stored: Option<&'static str>,
    reader: &'m mut Reader<'t>,
}

impl Member<'_, '_> {
    /// Returns the wire name.
    pub fn name(&self) -> &str {
        self.name
    }

    /// Treats this member as one of another name, for fields with several wire names.
    pub fn renamed(&mut self, name: &'static str) -> &mut Self {
        self.stored = Some(name);
        self
    }

    /// Reads the value into its field.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    pub fn value<T: Decode>(&mut self, field: &mut Option<T>) -> Result<Aside, Unreadable> {
        match T::decode(self.reader)? {
            Decoded::Value(value) => {
                *field = Some(value);
                Ok(Aside::Nothing)
            }
            Decoded::Partial(value, aside) => {
                *field = Some(value);
                Ok(Aside::Part(aside))
            }
            Decoded::Null => {
                self.clear(field);
                Ok(Aside::Nothing)
            }
            Decoded::Odd(raw, found) => {
                self.clear(field);
                self.note_odd(T::EXPECTED, &raw, found);
                Ok(Aside::Value(raw))
            }
        }
    }

    /// Notes a value of another type, except an empty list for an object: some servers write an
    /// object without members like that.
    #[cold]
    fn note_odd(&mut self, expected: &'static str, raw: &Json, found: &'static str) {
        if !(expected == OBJECT && raw.text() == "[]") {
            self.reader.notes.unexpected(expected, found);
        }
    }

    /// Reads a number that may be written as text: `40.7` or `"40.7"`.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    pub fn text_number(&mut self, field: &mut Option<Number>) -> Result<Aside, Unreadable> {
        if self.reader.next_byte() != Some(b'"') {
            return self.value(field);
        }
        let raw = self.reader.raw()?;
        if let Some(number) = raw.string().and_then(|text| text.trim().parse().ok()) {
            *field = Some(number);
            return Ok(Aside::Nothing);
        }
        self.clear(field);
        self.reader.notes.unexpected("a number, or text that holds one", "a string");
        Ok(Aside::Value(raw))
    }

    /// Keeps the value of a member without a declared field.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
    pub fn unknown(&mut self) -> Result<Aside, Unreadable> {
        self.reader.raw().map(Aside::Value)
    }

    /// Clears the field, unless it has several wire names and already holds a value.
    fn clear<T>(&mut self, field: &mut Option<T>) {
        if field.is_some() && self.stored.is_some() {
            self.stored = None;
        } else {
            *field = None;
        }
    }
}

/// Reads an object: the body of an emitted `Decode`.
///
/// # Errors
///
/// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
pub fn record<T: Record + Default>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    if !reader.open_object() {
        return null_or_odd(reader);
    }
    let mut record = T::default();
    fill(&mut record, reader)?;
    Ok(Decoded::Value(record))
}

/// Reads an object on the heap: the body of an emitted `decode_boxed`.
///
/// # Errors
///
/// [`Unreadable`] if the text is not JSON or exceeds the decode budget.
pub fn record_boxed<T: Record + Default>(reader: &mut Reader<'_>) -> DecodeResult<Box<T>> {
    if !reader.open_object() {
        return null_or_odd(reader);
    }
    let mut record = Box::<T>::default();
    fill(&mut *record, reader)?;
    Ok(Decoded::Value(record))
}

/// Reads the members of an object that is open.
fn fill(record: &mut dyn Record, reader: &mut Reader<'_>) -> Result<(), Unreadable> {
    let skipped = reader.take_skipped_member();
    let mut first = true;
    while let Some(name) = reader.next_name(first)? {
        first = false;
        if skipped.is_some_and(|member| name == member) {
            reader.skip()?;
            continue;
        }
        let start = reader.notes.len();
        let mut member = Member { name: &name, stored: None, reader };
        let aside = record.read(&mut member)?;
        let stored = member.stored;
        if reader.notes.len() > start {
            reader.notes.within(start, &name);
        }
        let unknown = record.unknown_mut();
        if !unknown.is_empty() || !matches!(aside, Aside::Nothing) {
            store(unknown, stored.unwrap_or(&name), aside, reader)?;
        }
        reader.release(name);
    }
    Ok(())
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
