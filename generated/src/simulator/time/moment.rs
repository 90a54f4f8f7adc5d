//! A moment of simulated time.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const SECOND: i64 = 1_000;
const DAY: i64 = 86_400 * SECOND;

/// Milliseconds since 1970, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// The moment of the machine's clock.
    pub fn wall() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    /// A moment by its milliseconds since 1970.
    pub fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970.
    pub fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(SECOND)
    }

    /// This moment, later by a duration.
    #[must_use]
    pub fn after(self, duration: Duration) -> Self {
        let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(millis))
    }

    /// This moment, moved by seconds in either direction.
    #[must_use]
    pub fn shifted(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// How long after another moment this one is; zero if it is before.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// Reads RFC 3339, with an offset or without one, which is UTC; of a date, its beginning.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.split_at_checked(10)?;
        let day = days(date)?;
        if rest.is_empty() {
            return day.checked_mul(DAY).map(Self);
        }
        let rest = rest.strip_prefix(['T', 't', ' '])?;
        let (clock, offset) = split_offset(rest)?;
        Some(Self(day.checked_mul(DAY)?.checked_add(time_of_day(clock)?)?.checked_sub(offset)?))
    }

    /// Year, month and day.
    pub fn date(self) -> (i64, u32, u32) {
        civil(self.0.div_euclid(DAY))
    }

    /// `YYYY-MM-DD`.
    pub fn to_date(self) -> String {
        let (year, month, day) = self.date();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// `YYYY-MM-DDTHH:MM:SS`, without an offset.
    pub fn to_local(self) -> String {
        let seconds = self.0.rem_euclid(DAY) / SECOND;
        let (hour, minute) = (seconds / 3_600, seconds / 60 % 60);
        format!("{}T{hour:02}:{minute:02}:{:02}", self.to_date(), seconds % 60)
    }
}

impl fmt::Display for Moment {
    /// `YYYY-MM-DDTHH:MM:SS+00:00`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}+00:00", self.to_local())
    }
}

/// Days since 1970 of a `YYYY-MM-DD`.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let mut next = |digits: usize| {
        let part = parts.next()?;
        let all = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        all.then(|| part.parse::<i64>().ok())?
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    if !(1..=12).contains(&month) || day < 1 {
        return None;
    }
    // Days of the civil calendar, counted in eras of 400 years that begin in March.
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    let real = civil(days);
    (real == (year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)).then_some(days)
}

/// Year, month and day of the days since 1970.
fn civil(days: i64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let part = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * part + 2) / 5 + 1;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u32::try_from(month).unwrap_or(1), u32::try_from(day).unwrap_or(1))
}

/// A time of day and the milliseconds of the offset after it.
fn split_offset(text: &str) -> Option<(&str, i64)> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let Some(at) = text.rfind(['+', '-']) else { return Some((text, 0)) };
    let (clock, offset) = text.split_at(at);
    let digits: String = offset[1..].chars().filter(|&one| one != ':').collect();
    let number: i64 = digits.parse().ok()?;
    let minutes = match digits.len() {
        2 => number * 60,
        4 => number / 100 * 60 + number % 100,
        _ => return None,
    };
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    Some((clock, sign * minutes * 60 * SECOND))
}

/// Milliseconds of a time of day, `HH:MM` or `HH:MM:SS`, with a fraction of any length.
fn time_of_day(clock: &str) -> Option<i64> {
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let mut total = 0;
    let parts: Vec<&str> = whole.split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    for (part, (unit, most)) in parts.iter().zip([(3_600, 23), (60, 59), (1, 60)]) {
        let number: i64 = part.parse().ok().filter(|_| part.len() == 2)?;
        total += (number <= most).then_some(number)? * unit * SECOND;
    }
    let millis: String = fraction.chars().chain("000".chars()).take(3).collect();
    Some(total + millis.parse::<i64>().ok()?)
}
