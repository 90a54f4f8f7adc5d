//! Reads how long an answer asks the client to wait, from headers that may hold anything.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use super::description::{RateLimitHeaders, ResetUnit};

/// From here on, a number of seconds since 1970 would be after the year 5000, and below it a number
/// of milliseconds before April 1973: so the number alone tells its unit.
const MILLIS_FROM: u64 = 100_000_000_000;

/// From here on, a number of seconds from now would be more than 31 years, so it is a moment.
const MOMENT_FROM: u64 = 1_000_000_000;

/// Returns the wait that an answer asks for: `Retry-After`, or for a refusal by a rate limit the
/// time until its reset. `None` if neither can be read.
pub(crate) fn retry_after(
    headers: &HeaderMap,
    names: &RateLimitHeaders,
    rate_limited: bool,
    since_1970: Duration,
) -> Option<Duration> {
    let now = server_time(headers).unwrap_or(since_1970);
    let after = text(headers, RETRY_AFTER.as_str()).and_then(|text| read_retry_after(text, now));
    after.or_else(|| rate_limited.then(|| reset_in(headers, names, now))?)
}

/// Returns the time until the reset of the rate limit.
///
/// A number that is implausible in the specified unit is read in the only plausible one: no rate
/// limit was reset in 1970, or will be reset in thirty years.
pub(crate) fn reset_in(
    headers: &HeaderMap,
    names: &RateLimitHeaders,
    now: Duration,
) -> Option<Duration> {
    let number = rounded_up(names.reset.iter().find_map(|name| text(headers, name))?)?;
    Some(match names.unit {
        ResetUnit::Seconds if number < MOMENT_FROM => Duration::from_secs(number),
        ResetUnit::Epoch | ResetUnit::EpochMillis | ResetUnit::Seconds => {
            moment(number).saturating_sub(now)
        }
    })
}

/// Reads a moment since 1970, in seconds or in milliseconds.
fn moment(number: u64) -> Duration {
    match number < MILLIS_FROM {
        true => Duration::from_secs(number),
        false => Duration::from_millis(number),
    }
}

/// Returns the server's time, against which the moments that it names are measured.
pub(crate) fn server_time(headers: &HeaderMap) -> Option<Duration> {
    since_1970(text(headers, DATE.as_str())?)
}

/// Reads a number of seconds or an HTTP date; a moment in the past means now.
fn read_retry_after(text: &str, now: Duration) -> Option<Duration> {
    match rounded_up(text) {
        Some(seconds) => Some(Duration::from_secs(seconds)),
        None => Some(since_1970(text)?.saturating_sub(now)),
    }
}

fn since_1970(text: &str) -> Option<Duration> {
    let moment = httpdate::parse_http_date(text).ok()?;
    Some(moment.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
}

/// Reads an unsigned number, rounded up; a number that is too large saturates.
fn rounded_up(text: &str) -> Option<u64> {
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !are_digits(whole) || !decimals.is_none_or(are_digits) {
        return None;
    }
    let more = decimals.is_some_and(|decimals| decimals.bytes().any(|digit| digit != b'0'));
    Some(whole.parse().unwrap_or(u64::MAX).saturating_add(u64::from(more)))
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
