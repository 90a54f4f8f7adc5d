//! Dates and times as text: are they real, and which comes first. No value is ever converted.

use std::cmp::Ordering;

const MINUTE: i64 = 60;
const DAY: i64 = 86_400;

/// `2024-02-29`, on the calendar.
pub(super) fn is_date(text: &str) -> bool {
    date(text).is_some()
}

/// `20240229`, on the calendar.
pub(super) fn is_compact_date(text: &str) -> bool {
    let parts = (text.get(0..4), text.get(4..6), text.get(6..));
    let (Some(year), Some(month), Some(day)) = parts else {
        return false;
    };
    days(year, month, day).is_some()
}

/// `2024-02-29T13:05:00` or with one space, without an offset.
pub(super) fn is_local_date_time(text: &str) -> bool {
    local_date_time(text).is_some()
}

/// `2024-02-29T13:05:00Z` or with an offset such as `+08:00`.
pub(super) fn is_date_time(text: &str) -> bool {
    date_time(text).is_some()
}

/// `13:05:00`.
pub(super) fn is_time(text: &str) -> bool {
    time(text).is_some()
}

/// The order of two texts of one form; `None` where the forms cannot be compared.
pub(super) fn compare(first: &str, second: &str) -> Option<Ordering> {
    match (moment(first), moment(second)) {
        (Some((kind, first)), Some((other, second))) if kind == other => Some(first.cmp(&second)),
        (None, None) => Some(first.cmp(second)),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Date,
    Local,
    Instant,
    Time,
}

/// Seconds from the year 0 or from midnight, and nanoseconds.
type Seconds = (i64, u32);

fn moment(text: &str) -> Option<(Kind, Seconds)> {
    let date = || Some((Kind::Date, (date(text)? * DAY, 0)));
    let local = || Some((Kind::Local, local_date_time(text)?));
    let instant = || Some((Kind::Instant, date_time(text)?));
    let time = || Some((Kind::Time, time(text).or_else(|| Some((minutes(text)?, 0)))?));
    date().or_else(local).or_else(instant).or_else(time)
}

fn date_time(text: &str) -> Option<Seconds> {
    let (local, offset) = match text.strip_suffix('Z') {
        Some(local) => (local, 0),
        None => {
            let (local, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
            (local, signed_offset(offset)?)
        }
    };
    if local.as_bytes().get(10) != Some(&b'T') {
        return None;
    }
    let (seconds, nanoseconds) = local_date_time(local)?;
    Some((seconds - offset, nanoseconds))
}

fn signed_offset(text: &str) -> Option<i64> {
    match text.split_at_checked(1)? {
        ("+", rest) => minutes(rest),
        ("-", rest) => minutes(rest).map(|seconds| -seconds),
        _ => None,
    }
}

fn local_date_time(text: &str) -> Option<Seconds> {
    let (day, rest) = text.split_at_checked(10)?;
    let clock = rest.strip_prefix(['T', ' '])?;
    let (seconds, nanoseconds) = time(clock)?;
    Some((date(day)? * DAY + seconds, nanoseconds))
}

fn time(text: &str) -> Option<Seconds> {
    let (hour_minute, rest) = text.split_at_checked(5)?;
    let (second, fraction) = rest.strip_prefix(':')?.split_at_checked(2)?;
    let seconds = minutes(hour_minute)? + below(second, 60)?;
    match fraction.strip_prefix('.') {
        None if fraction.is_empty() => Some((seconds, 0)),
        None => None,
        Some(digits) => Some((seconds, nanoseconds(digits)?)),
    }
}

fn nanoseconds(digits: &str) -> Option<u32> {
    if !(1..=9).contains(&digits.len()) {
        return None;
    }
    let scale = 10_u32.pow(9 - digits.len() as u32);
    Some(number(digits)? as u32 * scale)
}

/// The seconds of `13:05`.
fn minutes(text: &str) -> Option<i64> {
    let (hour, minute) = text.split_once(':')?;
    Some(below(hour, 24)? * 60 * MINUTE + below(minute, 60)? * MINUTE)
}

fn date(text: &str) -> Option<i64> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    days(year, month, day)
}

/// Days from the year 0 of the proleptic Gregorian calendar, if there is such a day.
fn days(year: &str, month: &str, day: &str) -> Option<i64> {
    let year = if year.len() == 4 {
        number(year)?
    } else {
        return None;
    };
    let month = below(month, 13)?;
    let day = below(day, 32)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let passed = usize::try_from(month).ok()?.checked_sub(1)?;
    if !(1..=lengths[passed]).contains(&day) {
        return None;
    }
    let leap_days = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    Some(year * 365 + leap_days + lengths[..passed].iter().sum::<i64>() + day)
}

/// Two digits whose value is below a bound.
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
