//! Reads one delivery.

use std::fmt;
use std::ops::Deref;

use super::codec::{Decode, Form, Read};
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::info::WebhookInfo;
use super::value::{Json, Note, Reader, Unreadable, find, join};

/// A delivery; it derefs to the event.
#[derive(Clone)]
pub struct Received<T> {
    event: T,
    notes: Vec<Note>,
    repeat_key: Option<String>,
}

impl<T> Received<T> {
    /// Returns the event.
    pub fn into_inner(self) -> T {
        self.event
    }

    /// Returns what was odd about the delivery.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Returns the idempotency key: equal for repeats of a delivery, different for all others.
    ///
    /// `None` if the service sends no such values, or one of them is missing.
    pub fn repeat_key(&self) -> Option<&str> {
        self.repeat_key.as_deref()
    }
}

impl<T> Deref for Received<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.event
    }
}

/// The idempotency key may contain sensitive values, so it is not printed.
impl<T: fmt::Debug> fmt::Debug for Received<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("event", &self.event)
            .field("notes", &self.notes)
            .finish_non_exhaustive()
    }
}

/// Reads the body of a delivery; only the name of its event is required.
///
/// # Errors
///
/// [`ErrorKind::Decode`] if the body is not JSON, not an object, or names no event.
pub fn receive<T: Decode>(info: &WebhookInfo, body: &[u8]) -> Result<Received<T>> {
    let no_json = |error: Unreadable| {
        unread(format!("the body of the delivery is not JSON: {error}")).caused_by(error)
    };
    let text = std::str::from_utf8(body).map_err(|error| {
        no_json(Unreadable::Malformed { expected: "UTF-8", at: error.valid_up_to() })
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::new(text);
    let mut event = None;
    let read = T::Form::read(&mut event, &mut reader).map_err(no_json)?;
    let notes = reader.end().map_err(no_json)?.into_vec();
    match (event, read) {
        (Some(event), _) => Ok(Received { event, notes, repeat_key: repeat_key(info, text) }),
        (None, Read::Odd(_, "an object")) => {
            Err(unread(format!("the delivery holds no `{}`", join(info.event, "` or `"))))
        }
        (None, Read::Odd(_, found)) => Err(not_an_object(found)),
        (None, _) => Err(not_an_object("null")),
    }
}

fn not_an_object(found: &str) -> Error {
    unread(format!("the delivery is {found} where an object is declared"))
}

fn unread(problem: impl Into<String>) -> Error {
    Error::new(ErrorKind::Decode, problem).advising("Check the body, and who sent it.")
}

/// Returns the values that identify a delivery as a JSON list; `None` if one is missing.
fn repeat_key(info: &WebhookInfo, body: &str) -> Option<String> {
    let is_text = |text: &&str| text.starts_with('"');
    let event = || info.event.iter().find_map(|name| find(body, &[*name]).filter(is_text));
    let value = |path: &&[&str]| match path {
        [name] if info.event.contains(name) => event(),
        path => find(body, path),
    };
    let text = |path| value(path).map(|text| Json::compact(text).0).filter(|json| !json.is_null());
    let values: Option<Vec<Json>> = info.once_by.iter().map(text).collect();
    let values = values.filter(|values| !values.is_empty())?;
    let values: Vec<&str> = values.iter().map(Json::text).collect();
    Some(format!("[{}]", join(&values, ",")))
}
