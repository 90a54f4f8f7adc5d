//! Dates, times and date-times: types that keep the text as it came, byte for byte.
//!
//! Anything can be made into one, as services send odd texts: a request's are validated with it,
//! `parse` and `form` tell at once. They compare as moments, not as texts: `13:00+08:00` equals
//! `05:00Z`. What can't be compared, such as a time without an offset with one that has it, is
//! neither equal nor ordered.
//!
//! With the features `jiff` and `chrono` they turn into types of those crates and back. A date and
//! time without an offset becomes a point in time only in a zone that the caller names.

pub(crate) mod calendar;
mod form;
mod reading;
pub(crate) mod unusual_moment;
#[cfg(feature = "chrono")]
mod with_chrono;
#[cfg(feature = "jiff")]
mod with_jiff;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

pub use form::{MomentError, MomentForm};
use reading::MomentReading;

macro_rules! moments {
    ($($(#[$attribute:meta])* $name:ident = $form:expr;)*) => { $(
        $(#[$attribute])*
        #[derive(Clone)]
        pub struct $name(String);

        impl $name {
            /// The form that it should have; `None` for any.
            const FORM: Option<MomentForm> = $form;

            /// Its text, as it came.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The form that its text has, also in a spelling that only some services use;
            /// `None` for a text that is no moment.
            pub fn form(&self) -> Option<MomentForm> {
                MomentReading::of(&self.0).map(|reading| reading.form)
            }
        }

        /// Reads a text.
        ///
        /// # Errors
        ///
        /// [`MomentError::OtherForm`] where the text has another form, or none.
        impl FromStr for $name {
            type Err = MomentError;

            fn from_str(text: &str) -> Result<Self, MomentError> {
                match Self::FORM {
                    Some(form) => MomentReading::in_form(text, form).map(|_| Self::from(text)),
                    None => match MomentReading::of(text) {
                        Some(_) => Ok(Self::from(text)),
                        None => Err(MomentError::OtherForm { expected: None, found: None }),
                    },
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&$name> for $name {
            fn from(moment: &$name) -> Self {
                moment.clone()
            }
        }

        impl From<$name> for String {
            fn from(moment: $name) -> Self {
                moment.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.partial_cmp(other) == Some(Ordering::Equal)
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                reading::compare(&self.0, &other.0)
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                reading::hash(&self.0, state);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.escape_debug())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    )* };
}

moments! {
    /// A day in no time zone, `2024-02-29`.
    ///
    /// ```
    /// use optima_courier::value::{Date, MomentError};
    ///
    /// let due: Date = "2024-02-29".parse()?;
    /// assert!(due < Date::from("2024-03-01"));
    /// assert!("2023-02-29".parse::<Date>().is_err());
    /// # Ok::<(), MomentError>(())
    /// ```
    Date = Some(MomentForm::Date);
    /// A day in no time zone, written without hyphens: `20240229`.
    CompactDate = Some(MomentForm::CompactDate);
    /// A time of day, `13:05:00`; seconds may have a fraction.
    Time = Some(MomentForm::Time);
    /// A day and a time without an offset, `2024-02-29T13:05:00`: which point in time that is,
    /// depends on the zone.
    LocalDateTime = Some(MomentForm::LocalDateTime);
    /// A point in time, written as a day and a time with their offset from UTC:
    /// `2024-02-29T13:05:00+08:00`.
    ///
    /// ```
    /// use optima_courier::value::DateTime;
    ///
    /// let (sent, arrived) = (DateTime::from("2024-02-29T13:05:00+08:00"), "2024-02-29T05:05:00Z");
    /// assert_eq!(sent, DateTime::from(arrived));
    /// assert_ne!(sent.as_str(), arrived);
    /// ```
    DateTime = Some(MomentForm::DateTime);
    /// A date, a time or both, in whichever form it came.
    ///
    /// ```
    /// use optima_courier::value::{AnyMoment, MomentForm};
    ///
    /// let pickup = AnyMoment::from("2024-02-29 13:05");
    /// assert_eq!(pickup.form(), Some(MomentForm::LocalDateTime));
    /// assert!(pickup.date_time().is_none(), "it has no offset");
    /// ```
    AnyMoment = None;
}

impl AnyMoment {
    /// It as a day, where that is its form.
    pub fn date(&self) -> Option<Date> {
        self.0.parse().ok()
    }

    /// It as a day without hyphens, where that is its form.
    pub fn compact_date(&self) -> Option<CompactDate> {
        self.0.parse().ok()
    }

    /// It as a time of day, where that is its form.
    pub fn time(&self) -> Option<Time> {
        self.0.parse().ok()
    }

    /// It as a day and a time without an offset, where that is its form.
    pub fn local_date_time(&self) -> Option<LocalDateTime> {
        self.0.parse().ok()
    }

    /// It as a point in time, where it has an offset.
    pub fn date_time(&self) -> Option<DateTime> {
        self.0.parse().ok()
    }
}

macro_rules! any_from {
    ($($name:ident),*) => { $(
        impl From<$name> for AnyMoment {
            fn from(moment: $name) -> Self {
                Self(moment.0)
            }
        }
    )* };
}

any_from! { Date, CompactDate, Time, LocalDateTime, DateTime }
