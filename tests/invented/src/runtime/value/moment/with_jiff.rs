//! Moments as types of the crate `jiff`, and back.
//!
//! A leap second becomes the second before it, as where jiff reads a text itself.

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _, ZonedDateTime};

use super::calendar::{DAY, DAYS_BEFORE_1970, SECOND};
use super::{
    AnyMoment, CompactDate, Date, DateTime, LocalDateTime, MomentError, MomentForm, MomentReading,
    Time,
};

fn out_of_range<E>(_: E) -> MomentError {
    MomentError::OutOfRange
}

/// The date of seconds since the year 0.
fn date(seconds: i64) -> Result<civil::Date, MomentError> {
    let days = seconds.div_euclid(DAY) - DAYS_BEFORE_1970;
    civil::date(1970, 1, 1).checked_add(days.days()).map_err(out_of_range)
}

/// The time of day of seconds since a midnight.
fn time(seconds: i64, nanoseconds: u32) -> Result<civil::Time, MomentError> {
    let of_day = seconds.rem_euclid(DAY);
    let part = |unit: i64, of: i64| (of_day / unit % of) as i8;
    let nanosecond = (nanoseconds % SECOND) as i32;
    civil::Time::new(part(3_600, 24), part(60, 60), part(1, 60), nanosecond).map_err(out_of_range)
}

impl Date {
    /// Turns it into a date of jiff.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date.
    pub fn to_jiff(&self) -> Result<civil::Date, MomentError> {
        date(MomentReading::in_form(&self.0, MomentForm::Date)?.seconds.0)
    }
}

impl CompactDate {
    /// Turns it into a date of jiff.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date without hyphens.
    pub fn to_jiff(&self) -> Result<civil::Date, MomentError> {
        date(MomentReading::in_form(&self.0, MomentForm::CompactDate)?.seconds.0)
    }
}

impl Time {
    /// Turns it into a time of jiff.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no time of day.
    pub fn to_jiff(&self) -> Result<civil::Time, MomentError> {
        let (seconds, nanoseconds) = MomentReading::in_form(&self.0, MomentForm::Time)?.seconds;
        time(seconds, nanoseconds)
    }
}

impl LocalDateTime {
    /// Turns it into a date and time of jiff, in no zone.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date and time without an offset.
    pub fn to_jiff(&self) -> Result<civil::DateTime, MomentError> {
        let form = MomentForm::LocalDateTime;
        let (seconds, nanoseconds) = MomentReading::in_form(&self.0, form)?.seconds;
        Ok(date(seconds)?.to_datetime(time(seconds, nanoseconds)?))
    }

    /// Turns it into a point in time: what clocks show in the zone of that name.
    ///
    /// Where clocks skip that time, it goes forward by what they skip; where they show it twice,
    /// it is the earlier one. For another choice or a zone of your own, give what
    /// [`LocalDateTime::to_jiff`] returns to a `jiff::tz::TimeZone`.
    ///
    /// # Errors
    ///
    /// [`MomentError::UnknownZone`] where the database of this computer lacks the zone, and those of
    /// [`LocalDateTime::to_jiff`].
    pub fn to_jiff_in(&self, zone: &str) -> Result<ZonedDateTime, MomentError> {
        let local = self.to_jiff()?;
        let unknown = |_| MomentError::UnknownZone { name: zone.to_owned() };
        local.to_zoned_datetime(TimeZone::get(zone).map_err(unknown)?).map_err(out_of_range)
    }
}

impl DateTime {
    /// Turns it into a point in time of jiff, in a zone that is its offset.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date and time with an offset.
    pub fn to_jiff(&self) -> Result<ZonedDateTime, MomentError> {
        let reading = MomentReading::in_form(&self.0, MomentForm::DateTime)?;
        let (seconds, nanoseconds) = reading.seconds;
        let seconds = seconds - DAYS_BEFORE_1970 * DAY;
        let moment = Timestamp::new(seconds, (nanoseconds % SECOND) as i32);
        // An offset is below 24 hours.
        let offset = Offset::from_seconds(reading.offset as i32).map_err(out_of_range)?;
        Ok(moment.map_err(out_of_range)?.to_zoned_datetime(TimeZone::fixed(offset)))
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date.to_string())
    }
}

impl From<civil::Date> for CompactDate {
    fn from(date: civil::Date) -> Self {
        Self(date.strftime("%Y%m%d").to_string())
    }
}

impl From<civil::Time> for Time {
    fn from(time: civil::Time) -> Self {
        Self(time.to_string())
    }
}

impl From<civil::DateTime> for LocalDateTime {
    fn from(date_time: civil::DateTime) -> Self {
        Self(date_time.to_string())
    }
}

/// Written in UTC.
impl From<Timestamp> for DateTime {
    fn from(moment: Timestamp) -> Self {
        Self(moment.display_with_offset(Offset::UTC).to_string())
    }
}

/// Written with the offset of its zone; in UTC, if the offset is no number of minutes.
impl From<ZonedDateTime> for DateTime {
    fn from(moment: ZonedDateTime) -> Self {
        match moment.offset().seconds() % 60 {
            0 => Self(moment.timestamp().display_with_offset(moment.offset()).to_string()),
            _ => Self::from(moment.timestamp()),
        }
    }
}

macro_rules! any_from {
    ($($type:ty => $name:ident),* $(,)?) => { $(
        impl From<$type> for AnyMoment {
            fn from(moment: $type) -> Self {
                $name::from(moment).into()
            }
        }
    )* };
}

any_from! {
    civil::Date => Date,
    civil::Time => Time,
    civil::DateTime => LocalDateTime,
    Timestamp => DateTime,
    ZonedDateTime => DateTime,
}
