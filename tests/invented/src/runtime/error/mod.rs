//! The one error of all calls: it classifies itself and says in one line what to do.
//!
//! ```
//! use invented::error::{Error, ErrorKind};
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
use super::{api, response, validate};

mod build;
mod display;

pub use super::api::{ErrorKind, ErrorRow};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// Displayed as one line that never holds the API key or a value of the request, except as the
/// server repeats one in its own message.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    problem: String,
    /// What to do, where the kind does not say it well.
    help: Option<&'static str>,
    refusal: Refusal,
    violations: Violations,
    metadata: Option<Metadata>,
    body: Bytes,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
    may_have_acted: bool,
    attempts: u32,
    /// Whether the line says how often the request was sent.
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
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the request may have taken effect all the same.
    ///
    /// Where it is false, the server did nothing of what was asked.
    pub fn may_have_acted(&self) -> bool {
        self.0.may_have_acted
    }

    /// How often the request was sent; 0 where it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same request may succeed later, where the answer or the table of errors says so.
    pub fn retryable(&self) -> Option<bool> {
        let row = || self.row().filter(|row| row.retryable).map(|_| true);
        self.0.refusal.retryable.or_else(row)
    }

    /// The operation that failed; none for a client that could not be built.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        self.metadata().map(Metadata::status)
    }

    /// The code of the answer's envelope.
    pub fn code(&self) -> Option<i64> {
        self.0.refusal.code
    }

    /// The documented name of the failure.
    pub fn name(&self) -> Option<&'static str> {
        self.row().map(|row| row.name)
    }

    /// The row of the API's error table, by code or else by HTTP status.
    pub fn row(&self) -> Option<&'static ErrorRow> {
        self.0.refusal.row
    }

    /// Whether it is this documented failure.
    pub fn is(&self, row: &ErrorRow) -> bool {
        self.row() == Some(row)
    }

    /// The server's own words, on one line and cut to a bearable length.
    pub fn message(&self) -> Option<&str> {
        self.0.refusal.message.as_deref()
    }

    /// The server's own class of failure.
    pub fn server_type(&self) -> Option<&str> {
        self.0.refusal.server_type.as_deref()
    }

    /// The server's particulars of the failure.
    pub fn details(&self) -> Option<&Json> {
        self.0.refusal.details.as_ref()
    }

    /// The id under which the server logged the request.
    pub fn request_id(&self) -> Option<&str> {
        self.metadata()?.request_id()
    }

    /// How long the server asks to wait before the next request, by `Retry-After` or, where a rate
    /// limit refused, by the end of that limit. Nothing where the answer does not say.
    ///
    /// It counts from when the answer came. The client waits by itself where it still has attempts
    /// and time, so this is for whoever tries again later, such as a queue of jobs.
    pub fn retry_after(&self) -> Option<Duration> {
        self.metadata()?.retry_after()
    }

    /// All headers of the answer, if one came; they may hold secrets, such as cookies.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.metadata().map(Metadata::headers)
    }

    /// What the client's own validation found; empty for all other failures.
    pub fn violations(&self) -> &Violations {
        &self.0.violations
    }

    /// What is known of the answer beside its body.
    pub fn metadata(&self) -> Option<&Metadata> {
        self.0.metadata.as_ref()
    }

    /// The body of the answer as it came, up to 64 KiB; it may hold personal data.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// What to do about it.
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

/// The value of a field that identifies its record, which an answer should never lack.
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
