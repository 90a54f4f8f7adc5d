//! The errors that an API documents, and the kinds into which a client sorts failures.

use serde::ser::{Serialize, Serializer};

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client or the server found the request to be invalid.
    Invalid,
    /// The key or the signature is not accepted.
    Unauthorized,
    /// The key lacks the permission.
    Forbidden,
    /// There is no such object.
    NotFound,
    /// The object already exists.
    AlreadyExists,
    /// The state of the object at the server does not permit it.
    Conflict,
    /// Too many requests in a short time.
    RateLimited,
    /// The result is not ready yet.
    Pending,
    /// The answer was lost, so the request may have taken effect.
    OutcomeUnknown,
    /// A fault at the server.
    Server,
    /// A timeout.
    Timeout,
    /// The connection failed.
    Transport,
    /// The answer is not what the API documents.
    Decode,
    /// The client is misconfigured.
    Config,
    /// An interceptor of this client refused the request or the head of its answer.
    Intercepted,
    /// The server refused for an unknown reason.
    Other,
}

impl ErrorKind {
    /// Returns its name, as which it serializes: `rate_limited`.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::Invalid => "invalid",
            ErrorKind::Unauthorized => "unauthorized",
            ErrorKind::Forbidden => "forbidden",
            ErrorKind::NotFound => "not_found",
            ErrorKind::AlreadyExists => "already_exists",
            ErrorKind::Conflict => "conflict",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::Pending => "pending",
            ErrorKind::OutcomeUnknown => "outcome_unknown",
            ErrorKind::Server => "server",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Transport => "transport",
            ErrorKind::Decode => "decode",
            ErrorKind::Config => "config",
            ErrorKind::Intercepted => "intercepted",
            ErrorKind::Other => "other",
        }
    }

    /// Returns what happened, without anything of the call.
    pub(crate) fn sentence(self) -> &'static str {
        match self {
            ErrorKind::Invalid => "the request is invalid",
            ErrorKind::Unauthorized => "the key or the signature is not accepted",
            ErrorKind::Forbidden => "the key lacks the permission",
            ErrorKind::NotFound => "there is no such object",
            ErrorKind::AlreadyExists => "the object already exists",
            ErrorKind::Conflict => "the state of the object does not permit it",
            ErrorKind::RateLimited => "there were too many requests in a short time",
            ErrorKind::Pending => "the result is not ready yet",
            ErrorKind::OutcomeUnknown => "the answer was lost",
            ErrorKind::Server => "the server failed",
            ErrorKind::Timeout => "the time ran out",
            ErrorKind::Transport => "the connection failed",
            ErrorKind::Decode => "the answer is not what the API documents",
            ErrorKind::Config => "the client is misconfigured",
            ErrorKind::Intercepted => "an interceptor refused the call",
            ErrorKind::Other => "the server refused the request",
        }
    }

    /// Returns the kind of a failure that is known only by its HTTP status.
    pub(crate) fn of_status(status: u16) -> ErrorKind {
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

    pub(crate) fn help(self) -> &'static str {
        match self {
            ErrorKind::Invalid => "Correct the request.",
            ErrorKind::Unauthorized => "Check the API key.",
            ErrorKind::Forbidden => "Check what the API key may do.",
            ErrorKind::NotFound => "Check the id.",
            ErrorKind::AlreadyExists => "Read the existing object.",
            ErrorKind::Conflict => "Read the current state before you try again.",
            ErrorKind::RateLimited => "Wait before the next request.",
            ErrorKind::Pending => "Ask again later.",
            ErrorKind::OutcomeUnknown => "Check whether it took effect before you send it again.",
            ErrorKind::Server | ErrorKind::Timeout => "Try again later.",
            ErrorKind::Transport => "Check the network and the base URL.",
            ErrorKind::Decode => "Look at the body of the answer.",
            ErrorKind::Config => "Correct this setting of the client.",
            ErrorKind::Intercepted => "See why the interceptor refused it.",
            ErrorKind::Other => "Look the code up in the API's documentation.",
        }
    }
}

impl Serialize for ErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Whether a status redirects; the others from 300 to 399 do not.
pub(crate) fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// One documented failure of an API.
#[derive(Debug)]
pub struct ErrorRow {
    /// The code in the envelope.
    pub code: i64,
    /// The name in the specification.
    pub name: &'static str,
    /// Its HTTP status.
    pub http: u16,
    /// The kind of failure that it is.
    pub kind: ErrorKind,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// What it means.
    pub doc: &'static str,
    /// What to do about it.
    pub help: &'static str,
}

/// Rows of one name are the same failure, whatever its code.
impl PartialEq for ErrorRow {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for ErrorRow {}
