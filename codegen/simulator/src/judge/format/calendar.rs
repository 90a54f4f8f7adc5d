//! Dates and times of RFC 3339, and their order.

use std::cmp::Ordering;

use super::{Fit, usual};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// How a time and its parts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Written {
    seconds: bool,
    offset: Option<Offset>,
}

/// Minutes that local time is ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Offset {
    minutes: i64,
    /// Whether it is `Z` or `+08:00`, not a shorter form.
    full: bool,
}

/// A time of day with its offset, where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Clock<'t> {
    hour: i64,
    minute: i64,
    second: i64,
    /// Digits, without zeros at their end.
    fraction: &'t str,
    written: Written,
}

pub fn date(text: &str) -> Fit {
    usual(day(text).is_some())
}

pub fn compact_date(text: &str) -> Fit {
    let parts =
        || Some((number(text.get(..4)?)?, number(text.get(4..6)?)?, number(text.get(6..)?)?));
    usual(text.len() == 8 && parts().is_some_and(|(year, month, day)| exists(year, month, day)))
}

pub fn time(text: &str) -> Fit {
    let Some(clock) = clock(text, None) else { return Fit::Not };
    match clock.written {
        Written { seconds: true, offset: None } => Fit::Usual,
        Written { seconds: true, offset: Some(Offset { full: true, .. }) } => Fit::Unusual,
        Written { seconds: false, offset: None } => Fit::Unusual,
        _ => Fit::Not,
    }
}

pub fn local_date_time(text: &str) -> Fit {
    let Some((_, _, clock)) = moment(text) else { return Fit::Not };
    match clock.written {
        Written { offset: Some(_), .. } => Fit::Not,
        Written { seconds: true, .. } => Fit::Usual,
        Written { seconds: false, .. } => Fit::Unusual,
    }
}

pub fn date_time(text: &str) -> Fit {
    let Some((_, separator, clock)) = moment(text) else { return Fit::Not };
    match clock.written {
        Written { offset: None, .. } => Fit::Not,
        Written { seconds: true, offset: Some(Offset { full: true, .. }) } if separator != ' ' => {
            Fit::Usual
        }
        _ => Fit::Unusual,
    }
}

/// The order of two texts: moments by when they are, dates and times of one form by what they say,
/// other texts by their characters; none between different forms, or if one only looks like a date
/// or a time.
pub fn compare(one: &str, other: &str) -> Option<Ordering> {
    match (Form::of(one), Form::of(other)) {
        (Form::Text, Form::Text) => Some(one.cmp(other)),
        (Form::Moment(one), Form::Moment(other))
        | (Form::Local(one), Form::Local(other))
        | (Form::Time(one), Form::Time(other)) => Some(one.cmp(&other)),
        (Form::Date(one), Form::Date(other)) => Some(one.cmp(&other)),
        _ => None,
    }
}

/// A text as what it is compared.
enum Form<'t> {
    Moment(Instant<'t>),
    Local(Instant<'t>),
    Time(Instant<'t>),
    /// Days.
    Date(i64),
    /// A text that begins like a date or a time and goes on otherwise.
    Odd,
    Text,
}

/// A point in time, in the order of its parts.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Instant<'t> {
    seconds: i64,
    /// Whether it is in the leap second that follows.
    leap: bool,
    /// Digits, without zeros at their end.
    fraction: &'t str,
}

impl<'t> Form<'t> {
    fn of(text: &'t str) -> Self {
        if let Some(days) = day(text) {
            return Self::Date(days);
        }
        if let Some((days, _, clock)) = moment(text).filter(|(.., clock)| clock.written.seconds) {
            return match clock.written.offset {
                Some(offset) if offset.full => {
                    Self::Moment(clock.instant(days * DAY - offset.minutes * 60))
                }
                Some(_) => Self::Odd,
                None => Self::Local(clock.instant(days * DAY)),
            };
        }
        match clock(text, None) {
            Some(clock) if clock.written.offset.is_none() => Self::Time(clock.instant(0)),
            _ if begins_like_one(text) => Self::Odd,
            _ => Self::Text,
        }
    }
}

/// Whether a date, or an hour and a minute, come first.
fn begins_like_one(text: &str) -> bool {
    let is_dated = text.get(..10).is_some_and(|date| day(date).is_some());
    is_dated || text.get(..5).is_some_and(|time| clock(time, None).is_some())
}

impl<'t> Clock<'t> {
    /// The point in time, so many seconds after another.
    fn instant(&self, after: i64) -> Instant<'t> {
        let (second, leap) = if self.second == 60 { (59, true) } else { (self.second, false) };
        let seconds = after + self.hour * 3_600 + self.minute * 60 + second;
        Instant { seconds, leap, fraction: self.fraction }
    }

    /// Whether a second 60 can be there: as the last one of a month in UTC.
    fn can_leap(&self, day: Option<i64>) -> bool {
        let (Some(offset), Some(day)) = (self.written.offset, day) else {
            // The offset and the day decide, and offsets in use are whole quarters of an hour.
            return self.minute % 15 == 14;
        };
        let minutes = self.hour * 60 + self.minute - offset.minutes;
        let last_minute = minutes.rem_euclid(24 * 60) == 24 * 60 - 1;
        last_minute && begins_month(day + minutes.div_euclid(24 * 60) + 1)
    }
}

/// Days since 1970, the separator, and the time.
fn moment(text: &str) -> Option<(i64, char, Clock<'_>)> {
    let day = day(text.get(..10)?)?;
    let rest = text.get(10..)?;
    let separator = rest.chars().next().filter(|one| matches!(one, 'T' | 't' | ' '))?;
    Some((day, separator, clock(&rest[1..], Some(day))?))
}

/// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.F`, with or without an offset.
fn clock(text: &str, day: Option<i64>) -> Option<Clock<'_>> {
    let (local, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => (&text[..at], Some(offset(&text[at..])?)),
        None => (text, None),
    };
    let (hour, rest) = local.split_once(':')?;
    let (minute, rest) = match rest.split_once(':') {
        Some((minute, rest)) => (minute, Some(rest)),
        None => (rest, None),
    };
    let (second, fraction) = match rest.map(|rest| rest.split_once('.').ok_or(rest)) {
        Some(Ok((second, fraction))) => (second, Some(fraction)),
        Some(Err(second)) => (second, None),
        None => ("00", None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !fraction.is_none_or(digits) {
        return None;
    }
    let clock = Clock {
        hour: two(hour).filter(|&hour| hour < 24)?,
        minute: two(minute).filter(|&minute| minute < 60)?,
        second: two(second).filter(|&second| second <= 60)?,
        fraction: fraction.unwrap_or("").trim_end_matches('0'),
        written: Written { seconds: rest.is_some(), offset },
    };
    (clock.second < 60 || clock.can_leap(day)).then_some(clock)
}

/// `Z`, `+08:00`, `+0800` or `+08`.
fn offset(text: &str) -> Option<Offset> {
    if matches!(text, "Z" | "z") {
        return Some(Offset { minutes: 0, full: true });
    }
    let (sign, size) = match text.split_at_checked(1)? {
        ("+", size) => (1, size),
        ("-", size) => (-1, size),
        _ => return None,
    };
    let (hours, minutes) = match size.len() {
        2 => (size, "00"),
        4 => size.split_at_checked(2)?,
        5 => size.split_once(':')?,
        _ => return None,
    };
    let hours = two(hours).filter(|&hours| hours < 24)?;
    let minutes = two(minutes).filter(|&minutes| minutes < 60)?;
    Some(Offset { minutes: sign * (hours * 60 + minutes), full: size.len() == 5 })
}

/// Days since 1970 of a `YYYY-MM-DD` that exists.
fn day(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let (year, month, day) =
        (number(text.get(..4)?)?, number(text.get(5..7)?)?, number(text.get(8..)?)?);
    exists(year, month, day).then(|| days_before(year, month) + day - 1)
}

fn exists(year: i64, month: i64, day: i64) -> bool {
    (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month)
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from the beginning of 1970 to that of a month.
fn days_before(year: i64, month: i64) -> i64 {
    let leaps = |year: i64| (year.div_euclid(4)) - year.div_euclid(100) + year.div_euclid(400);
    let years = (year - 1_970) * 365 + leaps(year - 1) - leaps(1_969);
    years + (1..month).map(|month| days_in(year, month)).sum::<i64>()
}

/// Whether a day since 1970 is the first one of its month.
fn begins_month(day: i64) -> bool {
    // A year has 365.2425 days, so that this one or the next or last one holds the day.
    let near = 1_970 + day * 400 / 146_097;
    (near - 1..=near + 1).any(|year| (1..=12).any(|month| days_before(year, month) == day))
}

fn two(text: &str) -> Option<i64> {
    number(text).filter(|_| text.len() == 2)
}

/// A number of digits alone.
fn number(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering::{Equal, Greater, Less};

    use super::{compare, day};

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(day("1970-01-01"), Some(0));
        assert_eq!(day("2000-03-01"), Some(11_017));
        assert_eq!(day("0000-01-01"), Some(-719_528));
        assert_eq!(day("9999-12-31"), Some(2_932_896));
    }

    #[test]
    fn texts_of_one_form_are_ordered_by_what_they_say() {
        let cases = [
            ("2024-01-01", "2024-01-02", Some(Less)),
            ("2024-01-01T10:00:00+08:00", "2024-01-01T03:00:00Z", Some(Less)),
            ("2024-01-01T10:00:00+08:00", "2024-01-01t02:00:00z", Some(Equal)),
            ("2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.25Z", Some(Greater)),
            ("2024-01-01T00:00:00.50Z", "2024-01-01T00:00:00.5+00:00", Some(Equal)),
            ("2024-01-01 00:00:00", "2024-01-01T00:00:00", Some(Equal)),
            ("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00Z", Some(Less)),
            ("2024-01-02T00:00", "2024-01-01T00:00", None),
            ("08:00:00", "08:00:00.1", Some(Less)),
            ("b", "a", Some(Greater)),
            ("2024-01-01", "2024-01-01T00:00:00Z", None),
            ("2024-01-01T00:00:00", "2024-01-01T00:00:00Z", None),
        ];
        for (one, other, order) in cases {
            assert_eq!(compare(one, other), order, "{one} {other}");
        }
    }
}
