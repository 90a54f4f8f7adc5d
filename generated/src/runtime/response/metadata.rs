//! What is known of an answer beside its value.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName};

use super::api::{Api, RateLimitHeaders};
use super::headers::{HeaderNames, RateLimit, header};
use super::retry_after::retry_after;
use super::validate::Violations;
use super::value::{Note, one_line};

/// What is known of an answer beside its value. `Debug` shows the names of its headers alone.
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
    /// Reads the headers of an answer of this API.
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

    /// Reads how long the answer asks to wait; the end of a rate limit counts where one refused.
    pub(crate) fn read_retry_after(
        &mut self,
        names: &RateLimitHeaders,
        limited: bool,
        since_1970: Duration,
    ) {
        self.retry_after = retry_after(&self.headers, names, limited, since_1970);
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
