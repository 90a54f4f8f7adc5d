//! What emitted code says about one API as a whole: servers, envelope, error table, headers.

use std::ops::RangeInclusive;

use super::error::ErrorKind;
use super::sign::SignInfo;

/// One API in one version, as emitted.
#[derive(Debug)]
pub struct Api {
    /// The name that errors and user agents use.
    pub name: &'static str,
    /// The version that the client speaks.
    pub version: Option<&'static str>,
    /// Names and base URLs; the first is the default.
    pub servers: &'static [(&'static str, &'static str)],
    /// The header that carries the API key.
    pub key_header: &'static str,
    /// How requests are signed by callers whose key asks for it.
    pub sign: Option<&'static SignInfo>,
    /// How answers are wrapped; without an envelope the body is the answer.
    pub envelope: Option<&'static Envelope>,
    /// The codes that the API documents.
    pub errors: &'static [ErrorRow],
    /// The headers that tell the state of the rate limit.
    pub rate_limit: RateLimitHeaders,
    /// The header that names the version which answered.
    pub version_header: Option<&'static str>,
    /// The header that names the request in the server's logs.
    pub request_id_header: Option<&'static str>,
    /// What the client calls itself.
    pub user_agent: &'static str,
    /// The wire names of all members and parameters that are sensitive or personal, in order.
    pub hidden: &'static [&'static str],
}

impl Api {
    /// The row of the error table for a code.
    pub(super) fn row(&self, code: i64) -> Option<&'static ErrorRow> {
        self.errors.iter().find(|row| row.code == code)
    }
}

/// Where an answer keeps its data and its outcome, as paths of member names.
#[derive(Debug)]
pub struct Envelope {
    /// The data of the operation.
    pub data: &'static [&'static str],
    /// The code that decides about success.
    pub code: &'static [&'static str],
    /// The server's words about a failure.
    pub message: &'static [&'static str],
    /// The server's class of failure.
    pub kind: &'static [&'static str],
    /// The server's particulars of a failure: the first place that holds something counts.
    pub details: &'static [&'static [&'static str]],
    /// Whether the same request may succeed later, where an answer says so itself.
    pub retryable: &'static [&'static str],
    /// The codes of success.
    pub ok: RangeInclusive<i64>,
    /// The codes of an answer whose outcome comes later.
    pub pending: &'static [i64],
    /// The codes of success in part.
    pub partial: &'static [i64],
}

/// One documented failure of an API.
#[derive(Debug)]
pub struct ErrorRow {
    /// The code in the envelope.
    pub code: i64,
    /// The name in the specification.
    pub name: &'static str,
    /// The HTTP status that it comes with.
    pub http: u16,
    /// How the client classifies it.
    pub kind: ErrorKind,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// What it means.
    pub doc: &'static str,
    /// What to do about it.
    pub help: &'static str,
}

/// Rows of one name are one failure, under whichever of its codes it comes.
impl PartialEq for ErrorRow {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for ErrorRow {}

/// The names of the rate-limit headers, the first that is present counts.
#[derive(Debug)]
pub struct RateLimitHeaders {
    /// How many requests a window holds.
    pub limit: &'static [&'static str],
    /// How many are left in the current window.
    pub remaining: &'static [&'static str],
    /// When the window ends.
    pub reset: &'static [&'static str],
    /// How that moment is counted.
    pub unit: ResetUnit,
}

/// How the moment at which a window ends is counted.
///
/// A number that can't be so is read as what it can be alone: 100,000,000,000 and more as
/// milliseconds since 1970, less than that as seconds, and as seconds from now only what is below
/// 1,000,000,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResetUnit {
    /// Seconds since 1970.
    #[default]
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Seconds from now.
    Seconds,
}
