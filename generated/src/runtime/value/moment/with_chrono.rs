//! Moments as types of the crate `chrono`, and back. Leap seconds stay what they are.

use chrono::{
    Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset as _, TimeDelta, TimeZone,
};

use super::calendar::{DAY, DAYS_BEFORE_1970};
use super::{
    AnyMoment, CompactDate, Date, DateTime, LocalDateTime, MomentError, MomentForm, MomentReading,
    Time,
};

/// The date of seconds since the year 0.
fn date(seconds: i64) -> Result<NaiveDate, MomentError> {
    let days = seconds.div_euclid(DAY) - DAYS_BEFORE_1970;
    let day = NaiveDate::default().checked_add_signed(TimeDelta::days(days));
    day.ok_or(MomentError::OutOfRange)
}

/// The time of day of seconds since a midnight.
fn time(seconds: i64, nanoseconds: u32) -> Result<NaiveTime, MomentError> {
    let of_day = seconds.rem_euclid(DAY) as u32;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(of_day, nanoseconds);
    time.ok_or(MomentError::OutOfRange)
}

impl Date {
    /// Turns it into a date of chrono.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date.
    pub fn to_chrono(&self) -> Result<NaiveDate, MomentError> {
        date(MomentReading::in_form(&self.0, MomentForm::Date)?.seconds.0)
    }
}

impl CompactDate {
    /// Turns it into a date of chrono.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date without hyphens.
    pub fn to_chrono(&self) -> Result<NaiveDate, MomentError> {
        date(MomentReading::in_form(&self.0, MomentForm::CompactDate)?.seconds.0)
    }
}

impl Time {
    /// Turns it into a time of chrono.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no time of day.
    pub fn to_chrono(&self) -> Result<NaiveTime, MomentError> {
        let (seconds, nanoseconds) = MomentReading::in_form(&self.0, MomentForm::Time)?.seconds;
        time(seconds, nanoseconds)
    }
}

impl LocalDateTime {
    /// Turns it into a date and time of chrono, in no zone.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date and time without an offset.
    pub fn to_chrono(&self) -> Result<NaiveDateTime, MomentError> {
        let form = MomentForm::LocalDateTime;
        let (seconds, nanoseconds) = MomentReading::in_form(&self.0, form)?.seconds;
        Ok(date(seconds)?.and_time(time(seconds, nanoseconds)?))
    }

    /// Turns it into a point in time: what clocks show in the zone.
    ///
    /// Where clocks skip that time, it goes forward by what they skip, as with jiff; where they
    /// show it twice, it is the earlier one. For another choice, see `and_local_timezone` of what
    /// [`LocalDateTime::to_chrono`] returns.
    ///
    /// # Errors
    ///
    /// Those of [`LocalDateTime::to_chrono`].
    pub fn to_chrono_in<Z: TimeZone>(&self, zone: &Z) -> Result<chrono::DateTime<Z>, MomentError> {
        let local = self.to_chrono()?;
        if let Some(moment) = zone.from_local_datetime(&local).earliest() {
            return Ok(moment);
        }
        // No offset is more than a day, so that a day before, no clock of the zone had skipped yet.
        let before = local.checked_sub_days(Days::new(1)).ok_or(MomentError::OutOfRange)?;
        let offset = zone.offset_from_utc_datetime(&before).fix();
        let moment = local.checked_sub_offset(offset).ok_or(MomentError::OutOfRange)?;
        Ok(zone.from_utc_datetime(&moment))
    }
}

impl DateTime {
    /// Turns it into a point in time of chrono, with its offset.
    ///
    /// # Errors
    ///
    /// [`MomentError::OtherForm`] where its text is no date and time with an offset.
    pub fn to_chrono(&self) -> Result<chrono::DateTime<FixedOffset>, MomentError> {
        let reading = MomentReading::in_form(&self.0, MomentForm::DateTime)?;
        let (seconds, nanoseconds) = reading.seconds;
        let moment = date(seconds)?.and_time(time(seconds, nanoseconds)?);
        // An offset is below 24 hours.
        let offset = FixedOffset::east_opt(reading.offset as i32);
        Ok(offset.ok_or(MomentError::OutOfRange)?.from_utc_datetime(&moment))
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string())
    }
}

impl From<NaiveDate> for CompactDate {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string().replace('-', ""))
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Self {
        Self(time.to_string())
    }
}

impl From<NaiveDateTime> for LocalDateTime {
    fn from(date_time: NaiveDateTime) -> Self {
        Self(format!("{}T{}", date_time.date(), date_time.time()))
    }
}

/// Written with the offset of its zone; in UTC, if the offset is no number of minutes.
impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
    fn from(moment: chrono::DateTime<Z>) -> Self {
        let offset = moment.offset().fix();
        let (local, seconds) = match offset.local_minus_utc() % 60 {
            0 => (moment.naive_local(), offset.local_minus_utc()),
            _ => (moment.naive_utc(), 0),
        };
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        let local = LocalDateTime::from(local).0;
        Self(format!("{local}{sign}{:02}:{:02}", minutes / 60, minutes % 60))
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
    NaiveDate => Date,
    NaiveTime => Time,
    NaiveDateTime => LocalDateTime,
}

impl<Z: TimeZone> From<chrono::DateTime<Z>> for AnyMoment {
    fn from(moment: chrono::DateTime<Z>) -> Self {
        DateTime::from(moment).into()
    }
}
