//! Rates and durations: `20/s`, `3min`, `250ms`.

use schemars::{Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::Deserializer;

use super::form::{described, text};
use super::node::scalar;
use super::{ShortForm, fault};
use crate::diagnostic::codes;

/// Units of time by their names, in seconds.
const UNITS: [(&str, u64); 4] = [("s", 1), ("min", 60), ("h", 3_600), ("d", 86_400)];

/// The names of the units, as a pattern.
const UNIT: &str = "(s|min|h|d)";

/// A number of requests in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub count: u64,
    /// Seconds.
    pub per: u64,
}

impl ShortForm for Rate {
    const FORMS: &'static str = "a rate such as `20/s`, `100/min`, `5000/h` or `10000/d`";

    fn from_text(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/');
        let rate = parts.and_then(|(count, unit)| {
            let count = number(count).filter(|count| *count > 0)?;
            Some(Self { count, per: seconds_of(unit)? })
        });
        let message = format!("`{text}` is not a rate");
        rate.ok_or_else(|| fault(codes::BAD_RATE, message, format_args!("write {}", Self::FORMS)))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

described!(
    Rate,
    "Rate",
    "A number of requests in a time: `10/s`, `100/min`, `5000/h`, `10000/d`.",
    |_| { text(&format!("0*[1-9][0-9]{{0,9}}/{UNIT}")) }
);

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer)
    }
}

/// A length of time in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seconds(pub u64);

impl ShortForm for Seconds {
    const FORMS: &'static str = "a duration such as `30s`, `3min`, `2h` or `30d`";

    fn from_text(text: &str) -> Result<Self, String> {
        let unit = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
        let (count, unit) = text.split_at(unit);
        let seconds = number(count).zip(seconds_of(unit)).and_then(|(count, unit)| {
            // The most that a clock can add to a moment without overflow.
            count.checked_mul(unit).filter(|seconds| u32::try_from(*seconds).is_ok())
        });
        let message = format!("`{text}` is not a duration");
        let help = format_args!("write {}", Self::FORMS);
        seconds.map(Self).ok_or_else(|| fault(codes::BAD_DURATION, message, help))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

described!(Seconds, "Duration", "A length of time: `30s`, `3min`, `2h` or `30d`.", |_| {
    text(&format!("0*[0-9]{{1,10}}{UNIT}"))
});

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer)
    }
}

/// A length of time in milliseconds, which may be less than a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Millis(pub u64);

impl ShortForm for Millis {
    const FORMS: &'static str = "a duration such as `250ms`, `30s`, `3min`, `2h` or `30d`";

    fn from_text(text: &str) -> Result<Self, String> {
        if let Some(millis) = text.strip_suffix("ms").and_then(number) {
            return Ok(Self(millis));
        }
        let message = format!("`{text}` is not a duration");
        let help = format_args!("write {}", Self::FORMS);
        let seconds = Seconds::from_text(text);
        let Seconds(seconds) = seconds.map_err(|_| fault(codes::BAD_DURATION, message, help))?;
        Ok(Self(seconds * 1_000))
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Self>())
    }
}

described!(Millis, "ShortDuration", "A length of time: `250ms`, `30s` or `3min`.", |_| {
    text(&format!("0*[0-9]{{1,10}}(ms|{UNIT})"))
});

impl<'de> Deserialize<'de> for Millis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar(deserializer)
    }
}

/// A number of plain digits that fits into 32 bits.
fn number(digits: &str) -> Option<u64> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|number| plain && u32::try_from(*number).is_ok())
}

fn seconds_of(unit: &str) -> Option<u64> {
    UNITS.iter().find(|(word, _)| *word == unit).map(|(_, seconds)| *seconds)
}
