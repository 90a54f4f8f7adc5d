//! What comes back from a call: the value, and what is known of the answer around it.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderName};

use super::api::Api;
use super::core::Core;
use super::note::Note;
use super::unknown::SetAside;
use super::validate::Violations;
use super::wait::told_wait;

/// How many characters of a text of the server are kept.
const SHOWN: usize = 300;

/// The state of the rate limit as an answer tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests a window holds.
    pub limit: Option<u64>,
    /// How many are left in the current window.
    pub remaining: Option<u64>,
    /// When the window ends, as the server counts.
    pub reset: Option<u64>,
}

/// The headers of an API: the one that carries the key, and those in which answers tell more.
pub(super) struct HeaderNames {
    pub(super) key: HeaderName,
    request_id: Option<HeaderName>,
    version: Option<HeaderName>,
    limit: Vec<HeaderName>,
    remaining: Vec<HeaderName>,
    reset: Vec<HeaderName>,
}

impl HeaderNames {
    /// Reads the names that a specification gives.
    pub(super) fn of(api: &Api) -> Result<HeaderNames, String> {
        let one = |name: &&str| {
            HeaderName::try_from(*name).map_err(|_| format!("`{name}` is no header name"))
        };
        let all = |names: &[&str]| names.iter().map(one).collect::<Result<_, _>>();
        Ok(HeaderNames {
            key: one(&api.key_header)?,
            request_id: api.request_id_header.as_ref().map(one).transpose()?,
            version: api.version_header.as_ref().map(one).transpose()?,
            limit: all(api.rate_limit.limit)?,
            remaining: all(api.rate_limit.remaining)?,
            reset: all(api.rate_limit.reset)?,
        })
    }

    /// The state of the rate limit as these headers tell it.
    pub(super) fn rate_limit(&self, headers: &HeaderMap) -> RateLimit {
        let number = |names: &[HeaderName]| {
            names.iter().find_map(|name| header(headers, name)?.parse().ok())
        };
        RateLimit {
            limit: number(&self.limit),
            remaining: number(&self.remaining),
            reset: number(&self.reset),
        }
    }
}

/// What is known of an answer beside its value. `Debug` shows the names of its headers alone.
#[derive(Clone)]
pub struct Metadata {
    status: u16,
    headers: HeaderMap,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    served_version: Option<String>,
    rate_limit: RateLimit,
    pub(super) attempts: u32,
    pub(super) notes: Vec<Note>,
    pub(super) warnings: Violations,
}

impl Metadata {
    pub(super) fn new(core: &Core, status: u16, headers: HeaderMap, attempts: u32) -> Metadata {
        let names = &core.shared().names;
        let text = |name: &Option<HeaderName>| header(&headers, name.as_ref()?).map(one_line);
        let served_version = text(&names.version);
        let mut notes = Vec::new();
        if let (Some(asked), Some(served)) = (core.api().version, &served_version)
            && asked != served
        {
            notes.push(Note::ServedVersion { asked, served: served.clone() });
        }
        let metadata = Metadata {
            status,
            request_id: text(&names.request_id),
            served_version,
            rate_limit: names.rate_limit(&headers),
            retry_after: None,
            headers,
            attempts,
            notes,
            warnings: Violations::default(),
        };
        match status == 429 || metadata.headers.contains_key(RETRY_AFTER) {
            true => metadata.told_to_wait(core, status == 429),
            false => metadata,
        }
    }

    /// Reads how long the answer asks to wait; the end of a rate limit counts where one refused.
    #[cold]
    pub(super) fn told_to_wait(mut self, core: &Core, limited: bool) -> Metadata {
        let (names, since_1970) = (&core.api().rate_limit, core.clock().since_1970());
        self.retry_after = told_wait(&self.headers, names, limited, since_1970);
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The id under which the server logged the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The version of the API that answered.
    pub fn served_version(&self) -> Option<&str> {
        self.served_version.as_deref()
    }

    /// The state of the rate limit.
    pub fn rate_limit(&self) -> RateLimit {
        self.rate_limit
    }

    /// How long the server asks to wait before the next request, by `Retry-After` or, where a rate
    /// limit refused, by the end of that limit; it counts from when the answer came.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// All headers of the answer; they may hold secrets, such as cookies.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What was odd about the answer.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Whether the server took the request on and its outcome comes later.
    pub fn is_pending(&self) -> bool {
        self.notes.iter().any(|note| matches!(note, Note::Pending { .. }))
    }

    /// Whether the server did only a part of what was asked.
    pub fn is_partial(&self) -> bool {
        self.notes.iter().any(|note| matches!(note, Note::Partial { .. }))
    }

    /// What validation found in the request without refusing it.
    pub fn warnings(&self) -> &Violations {
        &self.warnings
    }
}

impl fmt::Debug for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Metadata")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("retry_after", &self.retry_after)
            .field("request_id", &self.request_id)
            .field("served_version", &self.served_version)
            .field("rate_limit", &self.rate_limit)
            .field("attempts", &self.attempts)
            .field("notes", &self.notes)
            .field("warnings", &self.warnings)
            .finish()
    }
}

/// The value that an operation answered with; it derefs to the value.
#[derive(Clone, Debug)]
pub struct Response<T> {
    // On the heap, since some values take kilobytes and are handed on many times.
    value: Box<T>,
    set_aside: Option<SetAside>,
    metadata: Metadata,
}

impl<T> Response<T> {
    pub(super) fn new(
        value: Box<T>,
        set_aside: Option<SetAside>,
        metadata: Metadata,
    ) -> Response<T> {
        Response { value, set_aside, metadata }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        *self.value
    }

    /// The value, and what is known of the answer beside it.
    pub(super) fn into_parts(self) -> (T, Metadata) {
        (*self.value, self.metadata)
    }

    /// What is known of the answer beside its value.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// What was left out of a value that is itself a list or a map.
    pub fn set_aside(&self) -> Option<&SetAside> {
        self.set_aside.as_ref()
    }

    /// Whether the server took the request on and its outcome comes later.
    pub fn is_pending(&self) -> bool {
        self.metadata.is_pending()
    }

    /// Whether the server did only a part of what was asked.
    pub fn is_partial(&self) -> bool {
        self.metadata.is_partial()
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.metadata.status
    }

    /// The id under which the server logged the request.
    pub fn request_id(&self) -> Option<&str> {
        self.metadata.request_id()
    }

    /// The version of the API that answered.
    pub fn served_version(&self) -> Option<&str> {
        self.metadata.served_version()
    }

    /// The state of the rate limit.
    pub fn rate_limit(&self) -> RateLimit {
        self.metadata.rate_limit
    }

    /// How long the server asks to wait before the next request, for instance before it is asked
    /// for an outcome that comes later.
    pub fn retry_after(&self) -> Option<Duration> {
        self.metadata.retry_after
    }

    /// All headers of the answer; they may hold secrets, such as cookies.
    pub fn headers(&self) -> &HeaderMap {
        &self.metadata.headers
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.metadata.attempts
    }

    /// What was odd about the answer.
    pub fn notes(&self) -> &[Note] {
        &self.metadata.notes
    }

    /// What validation found in the request without refusing it.
    pub fn warnings(&self) -> &Violations {
        &self.metadata.warnings
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// A text of the server, safe to print: on one line, without direction marks, of bounded length.
pub(super) fn one_line(text: &str) -> String {
    if text.len() <= SHOWN && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    let visible = |character: char| match character {
        '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => ' ',
        character if character.is_control() => ' ',
        character => character,
    };
    let mut line: String = text.chars().take(SHOWN).map(visible).collect();
    if text.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}
