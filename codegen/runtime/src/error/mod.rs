//! The error type of all calls: it classifies the failure and says in one line what to do.
//!
//! ```
//! use runtime::error::{Error, ErrorKind};
//!
//! /// Whether a job may simply be put back into its queue.
//! fn can_be_requeued(error: &Error) -> bool {
//!     let is_passing = matches!(
//!         error.kind(),
//!         ErrorKind::RateLimited | ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Transport
//!     );
//!     is_passing && !error.may_have_acted()
//! }
//! ```

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::response::Metadata;
use super::validate::Violations;
use super::value::Json;

// The rooms that this one knows.
use super::{description, response, validate};

mod build;
mod display;
mod serialize;

pub use super::description::{ErrorKind, ErrorRow};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Displayed as one line that never holds the API key or a value of the request, except as the
/// server repeats one in its own message.
///
/// It serializes as an object that is fit for the answer of a web server: no URL, no header, no body
/// and no details of the answer. It always has these members, `null` where there is nothing to say:
///
/// | member | is |
/// |---|---|
/// | `kind` | what [`ErrorKind::name`] returns, such as `rate_limited` |
/// | `operation` | the name of the operation |
/// | `status`, `code`, `name` | the HTTP status of the answer, the code in it, its documented name |
/// | `message` | the server's message, in which the key and hidden values are redacted; or a sentence |
/// | `help` | what to do about it |
/// | `retryable` | whether the same request may succeed later, if that is known |
/// | `retry_after` | how long the server asks to wait, in whole seconds, rounded up |
/// | `may_have_acted` | whether the request may have taken effect all the same |
/// | `attempts` | how often the request was sent |
/// | `request_id` | the id under which the server logged the request |
/// | `violations` | what the client's own validation found, as [`Violations`] says |
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    problem: String,
    /// What to do, if it differs from the advice of the kind.
    help: Option<&'static str>,
    refusal: Refusal,
    violations: Violations,
    metadata: Option<Metadata>,
    body: Bytes,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    may_have_acted: bool,
    attempts: u32,
    /// Whether the message includes the number of attempts.
    counted: bool,
}

/// What the server said about a failure.
#[derive(Default)]
pub(crate) struct Refusal {
    pub(crate) code: Option<i64>,
    pub(crate) row: Option<&'static ErrorRow>,
    pub(crate) message: Option<String>,
    pub(crate) server_type: Option<String>,
    pub(crate) details: Option<Json>,
    pub(crate) retryable: Option<bool>,
}

impl Error {
    /// Returns the kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the request may have taken effect all the same.
    ///
    /// If it is false, the server did nothing of what was asked.
    pub fn may_have_acted(&self) -> bool {
        self.0.may_have_acted
    }

    /// Returns how often the request was sent; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same request may succeed later, if the answer or the error table says so.
    pub fn retryable(&self) -> Option<bool> {
        let row = || self.row().filter(|row| row.retryable).map(|_| true);
        self.0.refusal.retryable.or_else(row)
    }

    /// Returns the operation that failed; `None` for a client that could not be built.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Returns the HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        self.metadata().map(Metadata::status)
    }

    /// Returns the code of the answer's envelope.
    pub fn code(&self) -> Option<i64> {
        self.0.refusal.code
    }

    /// Returns the documented name of the failure.
    pub fn name(&self) -> Option<&'static str> {
        self.row().map(|row| row.name)
    }

    /// Returns the row of the API's error table, by code or else by HTTP status.
    pub fn row(&self) -> Option<&'static ErrorRow> {
        self.0.refusal.row
    }

    /// Whether it is this documented failure.
    pub fn is(&self, row: &ErrorRow) -> bool {
        self.row() == Some(row)
    }

    /// Returns the server's message, on one line and truncated.
    pub fn message(&self) -> Option<&str> {
        self.0.refusal.message.as_deref()
    }

    /// Returns the server's class of failure.
    pub fn server_type(&self) -> Option<&str> {
        self.0.refusal.server_type.as_deref()
    }

    /// Returns the server's details of the failure.
    pub fn details(&self) -> Option<&Json> {
        self.0.refusal.details.as_ref()
    }

    /// Returns the id under which the server logged the request.
    pub fn request_id(&self) -> Option<&str> {
        self.metadata()?.request_id()
    }

    /// Returns how long the server asks to wait before the next request: `Retry-After`, or for a
    /// refusal by a rate limit the time until its reset. `None` if the answer does not say.
    ///
    /// It counts from the arrival of the answer. The client waits by itself while it has attempts
    /// and time left, so this is for callers that try again later, such as a job queue.
    pub fn retry_after(&self) -> Option<Duration> {
        self.metadata()?.retry_after()
    }

    /// Returns all headers of the answer, if one came; they may hold secrets, such as cookies.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.metadata().map(Metadata::headers)
    }

    /// Returns what the client's own validation found; empty for all other failures.
    pub fn violations(&self) -> &Violations {
        &self.0.violations
    }

    /// Returns the metadata of the answer.
    pub fn metadata(&self) -> Option<&Metadata> {
        self.0.metadata.as_ref()
    }

    /// Returns the body of the answer as it came, up to 64 KiB; it may hold personal data.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns what to do about it.
    pub fn help(&self) -> &'static str {
        match self.row() {
            Some(row) if !row.help.is_empty() => row.help,
            _ => self.0.help.unwrap_or(self.0.kind.help()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// Returns the value of a field that identifies its record; no answer should lack it.
#[doc(hidden)]
pub fn identity<'v, T>(
    value: &'v Option<T>,
    record: &'static str,
    field: &'static str,
) -> Result<&'v T> {
    value.as_ref().ok_or_else(|| {
        Error::new(ErrorKind::Decode, format!("the answer's {record} holds no `{field}`"))
    })
}
