//! The metadata of an answer.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName};

use super::description::{Api, RateLimitHeaders};
use super::headers::{HeaderNames, RateLimit, header};
use super::retry_after::retry_after;
use super::validate::Violations;
use super::value::{Note, one_line};

/// The metadata of an answer. `Debug` shows only the names of its headers.
///
/// It serializes as an object that always has these members, `null` where the answer doesn't say:
///
/// | member | is |
/// |---|---|
/// | `status`, `attempts` | numbers |
/// | `request_id`, `served_version` | text |
/// | `rate_limit` | an object of the numbers `limit`, `remaining` and `reset` |
/// | `retry_after` | whole seconds, rounded up |
/// | `headers` | the names of the headers; their values may be secret |
/// | `notes` | objects of `kind`, `pointer` and `message` |
/// | `warnings` | a list of violations, as [`Violations`] says |
#[derive(Clone)]
pub struct Metadata {
    status: u16,
    headers: HeaderMap,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    served_version: Option<String>,
    rate_limit: RateLimit,
    pub(crate) attempts: u32,
    pub(crate) notes: Vec<Note>,
    pub(crate) warnings: Violations,
}

impl Metadata {
    /// Reads the metadata from the head of an answer.
    pub(crate) fn new(api: &Api, names: &HeaderNames, status: u16, headers: HeaderMap) -> Metadata {
        let text = |name: &Option<HeaderName>| header(&headers, name.as_ref()?).map(one_line);
        let served_version = text(&names.version);
        let mut notes = Vec::new();
        if let (Some(asked), Some(served)) = (api.version, &served_version)
            && asked != served
        {
            notes.push(Note::ServedVersion { asked, served: served.clone() });
        }
        Metadata {
            status,
            request_id: text(&names.request_id),
            served_version,
            rate_limit: names.rate_limit(&headers),
            retry_after: None,
            headers,
            attempts: 0,
            notes,
            warnings: Violations::default(),
        }
    }

    /// Reads how long the answer asks to wait; a refusal by a rate limit counts until its reset.
    pub(crate) fn read_retry_after(
        &mut self,
        names: &RateLimitHeaders,
        rate_limited: bool,
        since_1970: Duration,
    ) {
        self.retry_after = retry_after(&self.headers, names, rate_limited, since_1970);
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the id under which the server logged the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the version of the API that answered.
    pub fn served_version(&self) -> Option<&str> {
        self.served_version.as_deref()
    }

    /// Returns the state of the rate limit.
    pub fn rate_limit(&self) -> RateLimit {
        self.rate_limit
    }

    /// Returns how long the server asks to wait before the next request: `Retry-After`, or for a
    /// refusal by a rate limit the time until its reset. It counts from the arrival of the answer.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns all headers of the answer; they may hold secrets, such as cookies.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns how many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns what was odd about the answer.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Whether the server accepted the request and its outcome comes later.
    pub fn is_pending(&self) -> bool {
        self.notes.iter().any(|note| matches!(note, Note::Pending { .. }))
    }

    /// Whether the server did only a part of what was asked.
    pub fn is_partial(&self) -> bool {
        self.notes.iter().any(|note| matches!(note, Note::Partial { .. }))
    }

    /// Returns the violations that validation found in the request without refusing it.
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
