//! The one error of all calls: it classifies itself and says in one line what to do.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::api::ErrorRow;
use super::json::Json;
use super::response::Metadata;
use super::validate::{Severity, Violations};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// How much of an answer's body an error keeps.
const KEPT_BODY: usize = 64 * 1024;

/// What to do about an answer that is over the limit.
pub(super) const RAISE_LIMIT: &str = "Ask for less at once, or raise `answer_limit`.";

/// What to do about a key that no request can carry.
pub(super) const CORRECT_KEY: &str =
    "Correct the API key: that of the client, of the call or of the `KeyProvider`.";

/// What to do about a key that can't sign.
pub(super) const CORRECT_SIGNER: &str = "Check what signs the requests of this API key.";

/// How many violations one line names.
const NAMED_VIOLATIONS: usize = 5;

/// What kind of failure an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request is wrong, as the client or the server found.
    Invalid,
    /// The key or the signature is not accepted.
    Unauthorized,
    /// The key may not do this.
    Forbidden,
    /// There is no such object.
    NotFound,
    /// The object is there already.
    AlreadyExists,
    /// What the server keeps is in a state that forbids it.
    Conflict,
    /// Too many requests in a short time.
    RateLimited,
    /// The result is not ready yet.
    Pending,
    /// The answer was lost, and the request may have taken effect.
    OutcomeUnknown,
    /// A fault at the server.
    Server,
    /// Time ran out.
    Timeout,
    /// The connection failed.
    Transport,
    /// The answer is not what the API documents.
    Decode,
    /// The client is set up wrongly.
    Config,
    /// The server refused for a reason that the client does not know.
    Other,
}

impl ErrorKind {
    /// The kind of a failure of which only the HTTP status is known.
    pub(super) fn of_status(status: u16) -> ErrorKind {
        match status {
            300..=399 if is_redirect(status) => ErrorKind::Config,
            401 | 407 => ErrorKind::Unauthorized,
            403 => ErrorKind::Forbidden,
            404 | 410 => ErrorKind::NotFound,
            408 => ErrorKind::Timeout,
            409 => ErrorKind::Conflict,
            425 | 429 => ErrorKind::RateLimited,
            400..=499 => ErrorKind::Invalid,
            500..=599 => ErrorKind::Server,
            _ => ErrorKind::Other,
        }
    }

    fn help(self) -> &'static str {
        match self {
            ErrorKind::Invalid => "Correct the request.",
            ErrorKind::Unauthorized => "Check the API key.",
            ErrorKind::Forbidden => "Check what the API key may do.",
            ErrorKind::NotFound => "Check the id.",
            ErrorKind::AlreadyExists => "Read the object that is there.",
            ErrorKind::Conflict => "Read what is there before you try again.",
            ErrorKind::RateLimited => "Wait before the next request.",
            ErrorKind::Pending => "Ask again later.",
            ErrorKind::OutcomeUnknown => "Look whether it took effect before sending it again.",
            ErrorKind::Server | ErrorKind::Timeout => "Try again later.",
            ErrorKind::Transport => "Check the network and the base URL.",
            ErrorKind::Decode => "Look at the body of the answer.",
            ErrorKind::Config => "Correct this setting of the client.",
            ErrorKind::Other => "Look the code up in the documents of the API.",
        }
    }
}

/// Whether a status tells to ask elsewhere; the others from 300 to 399 do not.
pub(super) fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

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
pub(super) struct Refusal {
    pub(super) code: Option<i64>,
    pub(super) row: Option<&'static ErrorRow>,
    pub(super) message: Option<String>,
    pub(super) server_type: Option<String>,
    pub(super) details: Option<Json>,
    pub(super) retryable: Option<bool>,
}

impl Error {
    /// Cold, so that no failure stands among the code of calls that succeed.
    #[cold]
    pub(super) fn new(kind: ErrorKind, problem: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            operation: None,
            problem: problem.into(),
            help: None,
            refusal: Refusal::default(),
            violations: Violations::default(),
            metadata: None,
            body: Bytes::new(),
            source: None,
            may_have_acted: false,
            attempts: 0,
            counted: false,
        }))
    }

    /// A setting that can't work, and what to do about it.
    #[cold]
    pub(super) fn config(problem: impl Into<String>, help: &'static str) -> Error {
        Error::new(ErrorKind::Config, problem).advising(help)
    }

    pub(super) fn invalid(violations: Violations) -> Error {
        let mut error = Error::new(ErrorKind::Invalid, "the request was not sent: ");
        // Warnings alone would have stopped nothing, so they come last.
        let mut sorted: Vec<_> = violations.iter().collect();
        sorted.sort_by_key(|violation| violation.severity != Severity::Error);
        let named = sorted.into_iter().take(NAMED_VIOLATIONS).map(ToString::to_string);
        error.0.problem.push_str(&named.collect::<Vec<_>>().join("; "));
        if let more @ 1.. = violations.len().saturating_sub(NAMED_VIOLATIONS) {
            error.0.problem.push_str(&format!("; and {more} more"));
        }
        error.0.violations = violations;
        error
    }

    pub(super) fn of(mut self, operation: &'static str) -> Error {
        self.0.operation = Some(operation);
        self
    }

    pub(super) fn caused_by(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        self.0.source = Some(source.into());
        self
    }

    pub(super) fn advising(mut self, help: &'static str) -> Error {
        self.0.help = Some(help);
        self
    }

    pub(super) fn answered(mut self, metadata: Metadata, body: &Bytes) -> Error {
        self.0.metadata = Some(metadata);
        // A part of a longer body would hold all of its memory.
        self.0.body = match body.get(..KEPT_BODY) {
            Some(part) => Bytes::copy_from_slice(part),
            None => body.clone(),
        };
        self
    }

    /// Says in its line how often the request was sent, where it was.
    pub(super) fn counting(mut self) -> Error {
        self.0.counted = true;
        self
    }

    /// Takes note of how often the request was sent.
    pub(super) fn after(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        if let Some(metadata) = &mut self.0.metadata {
            metadata.attempts = attempts;
        }
        self
    }

    /// Says that the request may have taken effect; `lost` where nobody can tell whether it did.
    pub(super) fn unsettled(mut self, lost: bool) -> Error {
        // An answer that says what the server does leaves less open than one before it.
        let told = self.0.may_have_acted || self.0.kind == ErrorKind::Decode;
        self.0.may_have_acted = true;
        if lost && !told {
            self.0.kind = ErrorKind::OutcomeUnknown;
            self.0.help = None;
        }
        self
    }

    pub(super) fn refused(mut self, refusal: Refusal) -> Error {
        self.0.refusal = refusal;
        self
    }

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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}")?;
            if let Some(code) = self.code() {
                write!(f, ", code {code}")?;
            }
            if let Some(name) = self.name() {
                write!(f, " {name}")?;
            }
            f.write_str(": ")?;
        }
        let problem = self.message().unwrap_or(&self.0.problem);
        f.write_str(problem.trim_end_matches(['.', ' ']))?;
        match (self.0.counted, self.attempts()) {
            (false, _) | (true, 0) => {}
            (true, 1) => f.write_str(", after 1 attempt")?,
            (true, attempts) => write!(f, ", after {attempts} attempts")?,
        }
        if let Some(request_id) = self.request_id() {
            write!(f, " (request {request_id})")?;
        }
        write!(f, ". {}", self.help())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("line", &self.to_string())
            .field("violations", &self.0.violations)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// The value of a field that identifies its record, which an answer should never lack.
pub fn identity<'v, T>(
    value: &'v Option<T>,
    record: &'static str,
    field: &'static str,
) -> Result<&'v T> {
    value.as_ref().ok_or_else(|| {
        Error::new(ErrorKind::Decode, format!("the answer's {record} holds no `{field}`"))
    })
}
