//! Requests from data: from JSON, and from whatever serde can read.
//!
//! The reading is strict, since a request that is silently cut asks for something else.

use serde::de::{Deserializer, Error};

use super::codec::decode::{Decode, Read, Reader, Slot};
use super::validate::{Validate, Violations, misfits};
use super::value::{DecodeBudget, Misfit, Unreadable, join, text_of};

/// How many bytes the values of one request may take, once they are read.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// How many violations the message of a deserializer's error names.
const NAMED: usize = 10;

/// Reads a request from JSON, and validates it; the JSON is what the request serializes to: an object
/// with all of its parameters and fields by their wire names.
///
/// A field that is absent is absent in the request too: what `new` presets is not added. `null` is
/// absent as well, and clears a field of an update; so does the value by which the field is cleared,
/// such as `""`, where the documentation of the field says so.
///
/// ```
/// use runtime::codec::Decode;
/// use runtime::request::from_json;
/// use runtime::validate::{Validate, Violations};
///
/// /// Reads a job of a queue; says everything that is wrong with it in one go.
/// fn job<R: Validate + Decode>(text: &str) -> Result<R, String> {
///     from_json(text).map_err(|violations: Violations| violations.to_string())
/// }
/// ```
///
/// # Errors
///
/// Everything that is wrong, each with its JSON Pointer: text that is not JSON (rule `json`), a value
/// of another type (`type`), a name that no field has (`known_field`), a required field that is absent
/// (`required`), one that is given twice (`once`), and the violations of what could be read, if one of
/// them refuses the request. Rules across fields are judged once all fields can be read, and so is
/// what depends on a value that can't. No more than a hundred misfits are told. It refuses more than
/// 256 MiB of decoded values.
pub fn from_json<T: Validate + Decode>(text: &str) -> Result<T, Violations> {
    checked(text, false)
}

/// Reads a request and validates it; in a form every value is text.
pub(super) fn checked<T: Validate + Decode>(text: &str, is_form: bool) -> Result<T, Violations> {
    let mut value = None;
    let mut found = read(&mut value, text, is_form).map_or_else(Violations::unreadable, misfits);
    match (value, found.is_empty()) {
        (Some(value), true) => Validate::validate(&value).map(|()| value),
        (Some(value), false) => {
            found.add_independent(Validate::violations(&value));
            Err(found)
        }
        (None, _) => Err(found),
    }
}

/// Reads a request from any serde format: the body of an emitted `Deserialize`.
///
/// # Errors
///
/// Those of the deserializer, and one that says all that doesn't fit, each with its JSON Pointer.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = text_of(deserializer)?;
    let mut value = None;
    match read_whole(&mut value, &text) {
        Ok(()) => value.ok_or_else(|| D::Error::custom("there is no value")),
        Err(problem) => Err(D::Error::custom(problem)),
    }
}

fn read_whole(slot: &mut dyn Slot, text: &str) -> Result<(), String> {
    let found = misfits(read(slot, text, false).map_err(|why| why.to_string())?);
    if found.is_empty() {
        return Ok(());
    }
    let mut lines: Vec<_> = found.iter().take(NAMED).map(ToString::to_string).collect();
    if let more @ 1.. = found.len().saturating_sub(NAMED) {
        lines.push(format!("and {more} more"));
    }
    Err(join(&lines, "; "))
}

/// Reads a complete text; returns what doesn't fit.
fn read(slot: &mut dyn Slot, text: &str, is_form: bool) -> Result<Vec<Misfit>, Unreadable> {
    let mut reader = Reader::strict(text, DecodeBudget::of(MOST_BYTES), is_form);
    match slot.read(&mut reader)? {
        Read::Value | Read::Part(_) => {}
        Read::Null => reader.notes.unexpected(slot.expected(), "null"),
        Read::Odd(_, found) => reader.notes.unexpected(slot.expected(), found),
    }
    reader.end().map(|notes| notes.into_misfits())
}
