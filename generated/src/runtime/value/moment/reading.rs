//! What the text of a moment says.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::calendar::{self, MomentKind, Seconds};
use super::form::{MomentError, MomentForm};
use super::unusual_moment;

/// A moment that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct MomentReading {
    pub(super) form: MomentForm,
    kind: MomentKind,
    /// Seconds since the year 0 or midnight, and nanoseconds.
    pub(super) seconds: Seconds,
    /// The offset from UTC in seconds, where there is one.
    #[cfg_attr(not(any(feature = "chrono", feature = "jiff")), allow(dead_code))]
    pub(super) offset: i64,
}

impl MomentReading {
    /// Reads a text of any form, also in a spelling that only some services use.
    pub(super) fn of(text: &str) -> Option<MomentReading> {
        if let Some(days) = calendar::compact_date(text) {
            return Some(MomentReading {
                form: MomentForm::CompactDate,
                kind: MomentKind::Date,
                seconds: (days * calendar::DAY, 0),
                offset: 0,
            });
        }
        usual(text).or_else(|| {
            let spelled = unusual_moment::usual_date_time(text);
            spelled.or_else(|| unusual_moment::with_seconds(text)).and_then(|text| usual(&text))
        })
    }

    /// Reads a text that must have one form.
    pub(super) fn in_form(text: &str, form: MomentForm) -> Result<MomentReading, MomentError> {
        let reading = MomentReading::of(text);
        reading.filter(|reading| reading.form == form).ok_or(MomentError::OtherForm {
            expected: Some(form),
            found: reading.map(|reading| reading.form),
        })
    }
}

fn usual(text: &str) -> Option<MomentReading> {
    let (kind, seconds) = calendar::moment(text)?;
    let (form, offset) = match kind {
        MomentKind::Date => (MomentForm::Date, 0),
        MomentKind::Time => (MomentForm::Time, 0),
        MomentKind::Local => (MomentForm::LocalDateTime, 0),
        MomentKind::Instant => {
            let (_, offset) = calendar::split_offset(text)?;
            (MomentForm::DateTime, calendar::offset(offset)?)
        }
    };
    Some(MomentReading { form, kind, seconds, offset })
}

/// Compares two texts as moments; texts that are none equal only themselves.
pub(super) fn compare(first: &str, second: &str) -> Option<Ordering> {
    match (MomentReading::of(first), MomentReading::of(second)) {
        (Some(first), Some(second)) if first.kind == second.kind => {
            Some(first.seconds.cmp(&second.seconds))
        }
        (None, None) if first == second => Some(Ordering::Equal),
        _ => None,
    }
}

/// Hashes a text such that equal moments have equal hashes.
pub(super) fn hash<H: Hasher>(text: &str, state: &mut H) {
    match MomentReading::of(text) {
        Some(reading) => (reading.kind, reading.seconds).hash(state),
        None => text.hash(state),
    }
}
