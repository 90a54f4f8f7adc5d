//! Lists and maps: members that do not fit are set aside, the others are read on.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::decode::{Decode, Decoded, Result, SetAside, null_or_odd};
use super::value::{Json, Reader, Unreadable};

/// Reads one member; one that does not fit is noted, and given back raw.
fn member<T: Decode>(
    reader: &mut Reader<'_>,
) -> std::result::Result<std::result::Result<T, Json>, Unreadable> {
    let (raw, found) = match T::decode_member(reader)? {
        Decoded::Value(value) | Decoded::Partial(value, _) => return Ok(Ok(value)),
        Decoded::Null => (Json::null(), "null"),
        Decoded::Odd(raw, found) => (raw, found),
    };
    reader.notes.unexpected(T::EXPECTED, found);
    Ok(Err(raw))
}

fn whole_or_partial<T>(value: T, aside: Option<SetAside>) -> Decoded<T> {
    match aside {
        Some(aside) => Decoded::Partial(value, aside),
        None => Decoded::Value(value),
    }
}

/// Reads a collection inside a collection: one with odd members is set aside as a whole, since
/// only fields have a place to keep parts.
fn decode_whole<T: Decode>(reader: &mut Reader<'_>) -> Result<T> {
    reader.next_byte();
    let (start, left) = (reader.place(), reader.notes.budget.left());
    match T::decode(reader)? {
        Decoded::Partial(..) => {
            reader.notes.budget.refund(reader.notes.budget.taken_since(left));
            reader.go_back(start);
            let raw = reader.raw()?;
            let found = raw.kind();
            Ok(Decoded::Odd(raw, found))
        }
        other => Ok(other),
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
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
        Ok(whole_or_partial(values, aside))
    }

    fn decode_member(reader: &mut Reader<'_>) -> Result<Self> {
        decode_whole(reader)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn decode(reader: &mut Reader<'_>) -> Result<Self> {
        if !reader.open_object() {
            return null_or_odd(reader);
        }
        let (mut values, mut aside) = (BTreeMap::new(), BTreeMap::new());
        let mut first = true;
        while let Some(key) = reader.next_name(first)? {
            first = false;
            // One with escapes is paid for already.
            if let Cow::Borrowed(key) = key {
                reader.notes.budget.take(key.len())?;
            }
            let (key, start) = (key.into_owned(), reader.notes.len());
            let taken = member(reader)?;
            reader.notes.within(start, &key);
            // Of members of one name, the last counts.
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
        Ok(whole_or_partial(values, aside))
    }

    fn decode_member(reader: &mut Reader<'_>) -> Result<Self> {
        decode_whole(reader)
    }
}
