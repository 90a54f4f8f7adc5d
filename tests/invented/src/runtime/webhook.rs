//! What a service sends by itself: one delivery read, and what is known of how all of them come.

use std::fmt;
use std::ops::{Deref, RangeInclusive};
use std::time::Duration;

use serde_json::Value;

use super::decode::{Decode, Decoded};
use super::error::{Error, ErrorKind, Result};
use super::note::{Note, Notes, json_type};
use super::sign::SignatureAlgorithm;

/// How the deliveries of an API come.
#[derive(Debug)]
pub struct WebhookInfo {
    /// The name of the API.
    pub api: &'static str,
    /// The version of the API whose shape the types have.
    pub version: Option<&'static str>,
    /// The members that may name the event; the first that holds text counts.
    pub event: &'static [&'static str],
    /// The names of all events.
    pub events: &'static [&'static str],
    /// The members by which a repeat is told from a new delivery, each as the way to it.
    pub once_by: &'static [&'static [&'static str]],
    /// The request header that names the version that a delivery is written in.
    pub version_header: Option<&'static str>,
    /// How a delivery is signed.
    pub signature: Option<WebhookSignature>,
    /// How often a delivery is tried.
    pub retry: Option<Redelivery>,
}

/// How the body of a delivery is signed, as its bytes come.
#[derive(Debug)]
pub struct WebhookSignature {
    /// How the signature is made of the body.
    pub algorithm: SignatureAlgorithm,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// The request headers that may carry the signature.
    pub headers: &'static [SignatureHeader],
}

/// How the bytes of a signature are written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// Base64 with the alphabet of RFC 4648, padded.
    Base64,
    /// Two small hex digits a byte.
    Hex,
}

/// A request header that carries a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureHeader {
    /// The name of the header; capitals and small letters are alike.
    pub name: &'static str,
    /// What stands before the signature; may be empty.
    pub prefix: &'static str,
}

/// How often a delivery is tried, and what ends that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redelivery {
    /// How often it is tried, the first time included.
    pub attempts: u32,
    /// How long after the first attempt the second one comes.
    pub first: Duration,
    /// How many times as long each further delay is.
    pub factor: u32,
    /// The HTTP statuses by which a receiver says that it has the delivery.
    pub success: RangeInclusive<u16>,
}

impl Redelivery {
    /// The delay before each attempt but the first one.
    pub fn delays(&self) -> impl Iterator<Item = Duration> {
        let factor = self.factor;
        let next = move |delay: &Duration| Some(delay.saturating_mul(factor));
        let further = usize::try_from(self.attempts.saturating_sub(1)).unwrap_or(usize::MAX);
        std::iter::successors(Some(self.first), next).take(further)
    }

    /// Whether an answer with this HTTP status ends the attempts.
    pub fn is_success(&self, status: u16) -> bool {
        self.success.contains(&status)
    }
}

/// A delivery that was read; it derefs to the event.
#[derive(Clone)]
pub struct Received<T> {
    event: T,
    notes: Vec<Note>,
    repeat_key: Option<String>,
}

impl<T> Received<T> {
    /// The event alone.
    pub fn into_inner(self) -> T {
        self.event
    }

    /// What was odd about the delivery.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// What a delivery has in common with its repeats, and with no other.
    ///
    /// Nothing where the service sends no such thing, or left a part of it out.
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

/// The key is made of values that nobody knows to be harmless, so it is not printed.
impl<T: fmt::Debug> fmt::Debug for Received<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("event", &self.event)
            .field("notes", &self.notes)
            .finish_non_exhaustive()
    }
}

/// Reads the body of a delivery, whatever it holds beyond the name of its event.
pub fn receive<T: Decode>(info: &WebhookInfo, body: &[u8]) -> Result<Received<T>> {
    let body = parse(body)
        .map_err(|source| unread("the body of the delivery is not JSON").caused_by(source))?;
    let repeat_key = repeat_key(info, &body);
    let mut notes = Notes::default();
    let decoded = T::decode(body, &mut notes)
        .map_err(|source| unread("the delivery can't be read").caused_by(source))?;
    let found = match decoded {
        Decoded::Value(event) | Decoded::Partial(event, _) => {
            return Ok(Received { event, notes: notes.into_vec(), repeat_key });
        }
        Decoded::Null => "null",
        Decoded::Odd(raw) => json_type(&raw),
    };
    Err(match found {
        "an object" => unread(format!("the delivery holds no `{}`", info.event.join("` or `"))),
        _ => unread(format!("the delivery is {found} where an object is declared")),
    })
}

fn unread(problem: impl Into<String>) -> Error {
    Error::new(ErrorKind::Decode, problem).advising("Look at the body, and who sent it.")
}

fn parse(body: &[u8]) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
    let text = std::str::from_utf8(body)?;
    Ok(serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text))?)
}

/// The values that tell a repeat, as the text of a list; none where one is missing.
fn repeat_key(info: &WebhookInfo, body: &Value) -> Option<String> {
    let event = || info.event.iter().find_map(|name| body.get(name).filter(|one| one.is_string()));
    let value = |way: &&[&str]| match way {
        [name] if info.event.contains(name) => event(),
        way => way.iter().try_fold(body, |value, name| value.get(name)),
    };
    let values: Option<Vec<&Value>> =
        info.once_by.iter().map(|way| value(way).filter(|one| !one.is_null())).collect();
    let values = values.filter(|values| !values.is_empty())?;
    serde_json::to_string(&values).ok()
}
