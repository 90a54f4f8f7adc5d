//! The headers that an API uses, and the state of the rate limit in them.

use http::{HeaderMap, HeaderName};

use super::description::Api;

/// The state of the rate limit according to an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests a window permits.
    pub limit: Option<u64>,
    /// How many are left in the current window.
    pub remaining: Option<u64>,
    /// When the window ends, in the server's unit.
    pub reset: Option<u64>,
}

/// The header names of an API: the one that carries the key, and those of answers.
pub(crate) struct HeaderNames {
    pub(crate) key: HeaderName,
    pub(crate) request_id: Option<HeaderName>,
    pub(crate) version: Option<HeaderName>,
    limit: Vec<HeaderName>,
    remaining: Vec<HeaderName>,
    reset: Vec<HeaderName>,
}

impl HeaderNames {
    /// Parses the names that a specification gives.
    pub(crate) fn of(api: &Api) -> Result<HeaderNames, String> {
        let one = |name: &&str| {
            HeaderName::try_from(*name).map_err(|_| format!("`{name}` is not a valid header name"))
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

    /// Reads the state of the rate limit.
    pub(crate) fn rate_limit(&self, headers: &HeaderMap) -> RateLimit {
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

pub(crate) fn header<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
