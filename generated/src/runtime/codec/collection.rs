//! Lists and maps: members of another type than declared are set aside, all others are decoded.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::decode::{Decode, DecodeResult, Decoded, SetAside, null_or_odd};
use super::value::{Json, Reader, Unreadable};

/// Reads one member; one of another type is noted, and returned raw.
fn member<T: Decode>(reader: &mut Reader<'_>) -> Result<Result<T, Json>, Unreadable> {
    let (raw, found) = match T::decode_member(reader)? {
        Decoded::Value(value) | Decoded::Partial(value, _) => return Ok(Ok(value)),
        Decoded::Null => (Json::null(), "null"),
        Decoded::Odd(raw, found) => (raw, found),
    };
    reader.notes.unexpected(T::EXPECTED, found);
    Ok(Err(raw))
}

fn complete_or_partial<T>(value: T, aside: Option<SetAside>) -> Decoded<T> {
    match aside {
        Some(aside) => Decoded::Partial(value, aside),
        None => Decoded::Value(value),
    }
}

/// Reads a collection inside a collection. One with odd members is set aside completely, since
/// only fields can keep a part of a value.
fn decode_complete<T: Decode>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    reader.next_byte();
    let (start, left) = (reader.position(), reader.notes.budget.left());
    match T::decode(reader)? {
        Decoded::Partial(..) => {
            reader.notes.budget.refund(reader.notes.budget.taken_since(left));
            reader.rewind(start);
            let raw = reader.raw()?;
            let found = raw.kind();
            Ok(Decoded::Odd(raw, found))
        }
        other => Ok(other),
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        if !reader.open_list() {
            return null_or_odd(reader);
        }
        let (mut values, mut aside) = (Vec::new(), Vec::new());
        let mut index = 0;
        while reader.next_member(index == 0)? {
            let start = reader.notes.len();
            match member(reader)? {
                Ok(value) => reader.notes.budget.push(&mut values, value)?,
                Err(raw) => reader.notes.budget.push(&mut aside, (index, raw))?,
            }
            reader.notes.within(start, &index);
            index += 1;
        }
        let aside = (!aside.is_empty()).then_some(SetAside::Members(aside));
        Ok(complete_or_partial(values, aside))
    }

    fn decode_member(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        decode_complete(reader)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn decode(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        if !reader.open_object() {
            return null_or_odd(reader);
        }
        let (mut values, mut aside) = (BTreeMap::new(), BTreeMap::new());
        let mut first = true;
        while let Some(key) = reader.next_name(first)? {
            first = false;
            // A name with escapes is already charged.
            if let Cow::Borrowed(key) = key {
                reader.notes.budget.take(key.len())?;
            }
            let (key, start) = (key.into_owned(), reader.notes.len());
            let taken = member(reader)?;
            reader.notes.within(start, &key);
            // The last member of a name counts.
            match taken {
                Ok(value) => {
                    aside.remove(&key);
                    reader.notes.budget.entry::<T>(values.len())?;
                    values.insert(key, value);
                }
                Err(raw) => {
                    values.remove(&key);
                    reader.notes.budget.entry::<Json>(aside.len())?;
                    aside.insert(key, raw);
                }
            }
        }
        let aside = (!aside.is_empty()).then_some(SetAside::Entries(aside));
        Ok(complete_or_partial(values, aside))
    }

    fn decode_member(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        decode_complete(reader)
    }
}
