//! The static description of one API: servers, envelope, error table, headers.

use std::fmt;
use std::ops::RangeInclusive;

use super::error_table::ErrorRow;
use super::rate_limit::RateLimitHeaders;
use super::signature::SignInfo;

/// One API in one version, as emitted.
pub struct Api {
    /// The name of the API, as in spans and rate limits.
    pub name: &'static str,
    /// The version of the API that the client speaks.
    pub version: Option<&'static str>,
    /// Names and base URLs; the first is the default.
    pub servers: &'static [(&'static str, &'static str)],
    /// The header that carries the API key.
    pub key_header: &'static str,
    /// How requests are signed, if their key has a signer.
    pub sign: Option<&'static SignInfo>,
    /// How answers are wrapped; without an envelope, the body is the data.
    pub envelope: Option<&'static Envelope>,
    /// The error table.
    pub errors: &'static [ErrorRow],
    /// The headers that carry the state of the rate limit.
    pub rate_limit: RateLimitHeaders,
    /// The header that names the version that answered.
    pub version_header: Option<&'static str>,
    /// The header that carries the id of the request in the server's logs.
    pub request_id_header: Option<&'static str>,
    /// The client's `User-Agent`.
    pub user_agent: &'static str,
    /// The wire names of all sensitive and personal members and parameters, sorted.
    pub hidden: &'static [&'static str],
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api")
            .field("name", &self.name)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl Api {
    /// Returns the row of the error table for a code.
    pub(crate) fn row(&self, code: i64) -> Option<&'static ErrorRow> {
        self.errors.iter().find(|row| row.code == code)
    }

    /// Returns the row of the error table for an HTTP status that comes without a code.
    pub(crate) fn row_of_status(&self, status: u16) -> Option<&'static ErrorRow> {
        self.row(status.into()).filter(|row| row.http == status)
    }
}

/// Where an answer holds its data and its outcome, as paths of wire names.
pub struct Envelope {
    /// The path to the data of the operation.
    pub data: &'static [&'static str],
    /// The path to the code that decides about success.
    pub code: &'static [&'static str],
    /// The path to the message about a failure.
    pub message: &'static [&'static str],
    /// The path to the server's class of failure.
    pub kind: &'static [&'static str],
    /// The paths to the details of a failure; the first one that is not empty counts.
    pub details: &'static [&'static [&'static str]],
    /// The path to whether the same request may succeed later.
    pub retryable: &'static [&'static str],
    /// The codes of success.
    pub ok: RangeInclusive<i64>,
    /// The codes of answers whose outcome comes later.
    pub pending: &'static [i64],
    /// The codes of partial success.
    pub partial: &'static [i64],
}
