//! Dates and times as text: validity and order. Values are never converted.

use std::cmp::Ordering;
use std::time::Duration;

const MINUTE: i64 = 60;
pub(crate) const DAY: i64 = 86_400;

/// The days from the year 0 to 1970, counted as by [`days`].
pub(crate) const DAYS_BEFORE_1970: i64 = 719_529;

/// Whether a text is a date of the calendar: `2024-02-29`.
pub(crate) fn is_date(text: &str) -> bool {
    date(text).is_some()
}

/// Whether a text is a compact date of the calendar: `20240229`.
pub(crate) fn is_compact_date(text: &str) -> bool {
    compact_date(text).is_some()
}

/// Whether a text is a date and time without an offset: `2024-02-29T13:05:00`, or with a space.
pub(crate) fn is_local_date_time(text: &str) -> bool {
    local_date_time(text).is_some()
}

/// Whether a text is a moment as in RFC 3339: `2024-02-29T13:05:00Z`, or an offset like `+08:00`.
pub(crate) fn is_date_time(text: &str) -> bool {
    text.as_bytes().get(10) != Some(&b' ') && instant(text).is_some()
}

/// Whether a text is a moment with a `T` or a space, which RFC 3339 permits by agreement.
pub(crate) fn is_spaced_date_time(text: &str) -> bool {
    instant(text).is_some()
}

/// Whether a text is a time: `13:05:00`.
pub(crate) fn is_time(text: &str) -> bool {
    time(text).is_some()
}

/// Whether a text is a time without seconds: `13:05`.
pub(crate) fn is_hour_and_minute(text: &str) -> bool {
    minutes(text).is_some()
}

/// Returns the offset of a moment, `Z` or `+08:00`, in seconds.
pub(crate) fn offset(text: &str) -> Option<i64> {
    match text.split_at_checked(1)? {
        ("Z" | "z", "") => Some(0),
        ("+", rest) => minutes(rest),
        ("-", rest) => minutes(rest).map(|seconds| -seconds),
        _ => None,
    }
}

/// Returns the time from 1970-01-01 00:00 UTC to a moment with an offset; `None` for any other text
/// and for earlier moments. A leap second counts as the second after it.
pub fn since_1970(text: &str) -> Option<Duration> {
    let (seconds, nanoseconds) = instant(text)?;
    let seconds = u64::try_from(seconds - DAYS_BEFORE_1970 * DAY).ok()?;
    Some(Duration::new(seconds, nanoseconds))
}

/// Compares two texts of the same format; `None` if their formats can't be compared.
pub(crate) fn compare(first: &str, second: &str) -> Option<Ordering> {
    match (moment(first), moment(second)) {
        (Some((kind, first)), Some((other, second))) if kind == other => Some(first.cmp(&second)),
        (None, None) if is_dated(first) || is_dated(second) => None,
        (None, None) => Some(first.cmp(second)),
        _ => None,
    }
}

/// Whether a text begins like a date or a time.
fn is_dated(text: &str) -> bool {
    text.get(..10).is_some_and(is_date) || text.get(..5).is_some_and(is_hour_and_minute)
}

/// Which moments can be compared with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum MomentKind {
    Date,
    Local,
    Instant,
    Time,
}

/// Seconds since the year 0 or midnight, and nanoseconds, which are 10^9 or more in a leap second;
/// finer fractions are not compared.
pub(crate) type Seconds = (i64, u32);

pub(crate) const SECOND: u32 = 1_000_000_000;

/// Reads a moment of any kind, but for compact dates.
pub(crate) fn moment(text: &str) -> Option<(MomentKind, Seconds)> {
    let date = || Some((MomentKind::Date, (date(text)? * DAY, 0)));
    let local = || Some((MomentKind::Local, local_date_time(text)?));
    let instant = || Some((MomentKind::Instant, instant(text)?));
    let time = || Some((MomentKind::Time, time(text).or_else(|| Some((minutes(text)?, 0)))?));
    date().or_else(local).or_else(instant).or_else(time)
}

/// Splits a moment before its offset, `Z` or `+08:00`.
pub(crate) fn split_offset(text: &str) -> Option<(&str, &str)> {
    let width = if text.ends_with(['Z', 'z']) { 1 } else { 6 };
    text.split_at_checked(text.len().checked_sub(width)?)
}

/// Reads a moment; a leap second must be the last second of a month in UTC.
fn instant(text: &str) -> Option<Seconds> {
    let (local, zone) = split_offset(text)?;
    let (seconds, nanoseconds) = local_date_time(local)?;
    let seconds = seconds - offset(zone)?;
    let next = seconds + 1;
    let can_leap = || next % DAY == 0 && begins_month(next / DAY);
    (nanoseconds < SECOND || can_leap()).then_some((seconds, nanoseconds))
}

/// Whether a day, counted as by [`days`], is the first one of a month.
fn begins_month(day: i64) -> bool {
    // No year is longer than 366 days, so that this is the year of the day or one before it.
    let year = (day - 1) * 400 / 146_097;
    (year..=year + 1).any(|year| {
        let (lengths, before) = (month_lengths(year), days_before(year));
        let mut first = before + 1;
        lengths.iter().any(|length| {
            let begins = first == day;
            first += length;
            begins
        })
    })
}

fn local_date_time(text: &str) -> Option<Seconds> {
    let (day, rest) = text.split_at_checked(10)?;
    let (seconds, nanoseconds) = time(rest.strip_prefix(['T', 't', ' '])?)?;
    Some((date(day)? * DAY + seconds, nanoseconds))
}

/// Reads a time; a leap second must end a quarter of an hour, since offsets are multiples of it.
fn time(text: &str) -> Option<Seconds> {
    let (hour_minute, rest) = text.split_at_checked(5)?;
    let (second, fraction) = rest.strip_prefix(':')?.split_at_checked(2)?;
    let (minutes, second) = (minutes(hour_minute)?, below(second, 61)?);
    let nanoseconds = match fraction.strip_prefix('.') {
        None if fraction.is_empty() => 0,
        None => return None,
        Some(digits) => nanoseconds(digits)?,
    };
    match second {
        60 if (minutes + 60) % (15 * MINUTE) != 0 => None,
        60 => Some((minutes + 59, SECOND + nanoseconds)),
        second => Some((minutes + second, nanoseconds)),
    }
}

fn nanoseconds(digits: &str) -> Option<u32> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let seen = digits.get(..digits.len().min(9)).filter(|_| all_digits)?;
    let scale = 10_u32.pow(9 - seen.len() as u32);
    Some(number(seen)? as u32 * scale)
}

/// Returns the seconds of `13:05`.
fn minutes(text: &str) -> Option<i64> {
    let (hour, minute) = text.split_once(':')?;
    Some(below(hour, 24)? * 60 * MINUTE + below(minute, 60)? * MINUTE)
}

/// Returns the days since the year 0 of a date without hyphens.
pub(crate) fn compact_date(text: &str) -> Option<i64> {
    days(text.get(0..4)?, text.get(4..6)?, text.get(6..)?)
}

fn date(text: &str) -> Option<i64> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    days(year, month, day)
}

/// Returns the days since the year 0 of the proleptic Gregorian calendar, if the date exists.
fn days(year: &str, month: &str, day: &str) -> Option<i64> {
    let year = if year.len() == 4 {
        number(year)?
    } else {
        return None;
    };
    let month = below(month, 13)?;
    let day = below(day, 32)?;
    let lengths = month_lengths(year);
    let passed = usize::try_from(month).ok()?.checked_sub(1)?;
    if !(1..=lengths[passed]).contains(&day) {
        return None;
    }
    Some(days_before(year) + lengths[..passed].iter().sum::<i64>() + day)
}

fn month_lengths(year: i64) -> [i64; 12] {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

/// The days of the years before this one, from the year 0 on.
fn days_before(year: i64) -> i64 {
    year * 365 + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400
}

/// Reads two digits whose value is below a bound.
fn below(text: &str, bound: i64) -> Option<i64> {
    if text.len() != 2 {
        return None;
    }
    number(text).filter(|value| *value < bound)
}

fn number(digits: &str) -> Option<i64> {
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits { digits.parse().ok() } else { None }
}
