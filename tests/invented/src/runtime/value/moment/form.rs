//! The forms of moments, and why a text can't be used as one.

use std::fmt;

/// A form in which a moment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MomentForm {
    /// A day, `2024-02-29`.
    Date,
    /// A day without hyphens, `20240229`.
    CompactDate,
    /// A time of day, `13:05:00`.
    Time,
    /// A day and a time without an offset, `2024-02-29T13:05:00`.
    LocalDateTime,
    /// A day and a time with their offset from UTC, `2024-02-29T13:05:00+08:00`.
    DateTime,
}

impl fmt::Display for MomentForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            MomentForm::Date => "a date such as `2024-02-29`",
            MomentForm::CompactDate => "a date such as `20240229`",
            MomentForm::Time => "a time of day such as `13:05:00`",
            MomentForm::LocalDateTime => "a date and time without an offset, `2024-02-29T13:05:00`",
            MomentForm::DateTime => "a date and time with an offset, `2024-02-29T13:05:00+08:00`",
        })
    }
}

/// Why a text is not the moment that was asked for. It never holds the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MomentError {
    /// The text has another form, or none.
    OtherForm {
        /// What was asked for; `None` for any form.
        expected: Option<MomentForm>,
        /// What the text is.
        found: Option<MomentForm>,
    },
    /// No time zone has that name in the database of this computer.
    UnknownZone {
        /// The name that was asked for.
        name: String,
    },
    /// The moment is outside of what the other library can hold.
    OutOfRange,
}

impl fmt::Display for MomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MomentError::OtherForm { expected, found } => other_form(*expected, *found, f),
            MomentError::UnknownZone { name } => write!(
                f,
                "there is no time zone `{}`; give a name of the IANA database, such as \
                 `Europe/Berlin`, that this computer knows",
                name.escape_debug()
            ),
            MomentError::OutOfRange => {
                f.write_str("the moment is too early or too late for the type asked for")
            }
        }
    }
}

impl std::error::Error for MomentError {}

fn other_form(
    expected: Option<MomentForm>,
    found: Option<MomentForm>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match expected {
        Some(form) => write!(f, "expected {form}")?,
        None => f.write_str("expected a date, a time, or both")?,
    }
    f.write_str(match found {
        Some(MomentForm::Date) => ", found a date",
        Some(MomentForm::CompactDate) => ", found a date without hyphens",
        Some(MomentForm::Time) => ", found a time of day",
        Some(MomentForm::LocalDateTime) => ", found a date and time without an offset",
        Some(MomentForm::DateTime) => ", found a date and time with an offset",
        None => ", found neither an existing date nor a time",
    })?;
    match (expected, found) {
        (Some(MomentForm::DateTime), Some(MomentForm::LocalDateTime)) => {
            f.write_str("; read it as a `LocalDateTime` and name its time zone")
        }
        _ => Ok(()),
    }
}
