//! Reads one delivery.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use super::codec::{Decode, Form, Read};
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::facts::{DeliveryMembers, Facts};
use super::info::WebhookInfo;
use super::repair::repaired;
use super::value::{DecodeBudget, Note, Reader, Unreadable, join};

/// A delivery; it derefs to the event.
#[derive(Clone)]
pub struct Received<T> {
    event: T,
    pub(super) notes: Vec<Note>,
    pub(super) facts: Facts,
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
        self.facts.repeat_key.as_deref()
    }

    /// Returns when the delivery was sent, as the time since 1970-01-01 00:00 UTC.
    ///
    /// `None` if it does not say so, or says it without an offset. A repeat may say when the first
    /// attempt was sent.
    pub fn sent_at(&self) -> Option<Duration> {
        self.facts.sent_at
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
    receive_within(info, body, usize::MAX)
}

/// Reads the body of a delivery into at most `memory` bytes.
pub(super) fn receive_within<T: Decode>(
    info: &WebhookInfo,
    body: &[u8],
    memory: usize,
) -> Result<Received<T>> {
    let error = match read(info, body, memory) {
        Ok(outcome) => return outcome,
        Err(error) => error,
    };
    // What is JSON but for single characters is still a delivery.
    if let Some((text, count)) = repaired(body)
        && let Ok(Ok(mut received)) = read(info, text.as_bytes(), memory)
    {
        received.notes.insert(0, Note::Repaired { count });
        return Ok(received);
    }
    Err(unread(match error {
        Unreadable::TooLarge => format!("the body of the delivery can't be read: {error}"),
        Unreadable::Malformed { .. } => format!("the body of the delivery is not JSON: {error}"),
    })
    .caused_by(error))
}

/// Reads a body; the outer error says that it is not JSON.
fn read<T: Decode>(
    info: &WebhookInfo,
    body: &[u8],
    memory: usize,
) -> Result<Result<Received<T>>, Unreadable> {
    let text = std::str::from_utf8(body)
        .map_err(|error| Unreadable::Malformed { expected: "UTF-8", at: error.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::within_budget(text, DecodeBudget::of(memory));
    let members = DeliveryMembers::read(info, text);
    if let Some(tag) = members.tag(info) {
        reader.know_tag(tag);
    }
    let mut event = None;
    let read = T::Form::read(&mut event, &mut reader)?;
    let notes = reader.end()?.into_vec();
    Ok(match (event, read) {
        (Some(event), _) => Ok(Received { event, notes, facts: Facts::of(info, &members) }),
        (None, Read::Odd(_, "an object")) => {
            Err(unread(format!("the delivery holds no `{}`", join(info.event, "` or `"))))
        }
        (None, Read::Odd(_, found)) => Err(not_an_object(found)),
        (None, _) => Err(not_an_object("null")),
    })
}

fn not_an_object(found: &str) -> Error {
    unread(format!("the delivery is {found} where an object is declared"))
}

fn unread(problem: impl Into<String>) -> Error {
    Error::new(ErrorKind::Decode, problem).advising("Check the body, and who sent it.")
}
