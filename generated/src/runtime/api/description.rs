//! What emitted code says about one API as a whole: servers, envelope, error table, headers.

use std::ops::RangeInclusive;

use super::error_table::ErrorRow;
use super::rate_limit::RateLimitHeaders;
use super::signature::SignInfo;

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
    pub(crate) fn row(&self, code: i64) -> Option<&'static ErrorRow> {
        self.errors.iter().find(|row| row.code == code)
    }

    /// The row of the error table for a status of which no code says more.
    pub(crate) fn row_of_status(&self, status: u16) -> Option<&'static ErrorRow> {
        self.row(status.into()).filter(|row| row.http == status)
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
