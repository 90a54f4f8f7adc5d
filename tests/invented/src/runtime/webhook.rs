//! What a service sends by itself: one delivery read, and what is known of how all of them come.

use std::fmt;
use std::ops::{Deref, RangeInclusive};
use std::time::Duration;

use super::decode::{Decode, Decoded};
use super::error::{Error, ErrorKind, Result};
use super::json::{Json, find};
use super::note::Note;
use super::reader::{Reader, Unreadable};
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
///
/// # Errors
///
/// [`ErrorKind::Decode`] for what is not JSON, not an object, or names no event.
pub fn receive<T: Decode>(info: &WebhookInfo, body: &[u8]) -> Result<Received<T>> {
    let no_json = |error: Unreadable| {
        unread(format!("the body of the delivery is not JSON: {error}")).caused_by(error)
    };
    let text = std::str::from_utf8(body).map_err(|error| {
        no_json(Unreadable::Malformed { expected: "UTF-8", at: error.valid_up_to() })
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::new(text);
    let decoded = T::decode(&mut reader).map_err(no_json)?;
    let notes = reader.end().map_err(no_json)?.into_vec();
    match decoded {
        Decoded::Value(event) | Decoded::Partial(event, _) => {
            Ok(Received { event, notes, repeat_key: repeat_key(info, text) })
        }
        Decoded::Odd(_, "an object") => {
            Err(unread(format!("the delivery holds no `{}`", info.event.join("` or `"))))
        }
        Decoded::Null => Err(not_an_object("null")),
        Decoded::Odd(_, found) => Err(not_an_object(found)),
    }
}

fn not_an_object(found: &str) -> Error {
    unread(format!("the delivery is {found} where an object is declared"))
}

fn unread(problem: impl Into<String>) -> Error {
    Error::new(ErrorKind::Decode, problem).advising("Look at the body, and who sent it.")
}

/// The values that tell a repeat, as the text of a list; none where one is missing.
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
    Some(format!("[{}]", values.join(",")))
}
