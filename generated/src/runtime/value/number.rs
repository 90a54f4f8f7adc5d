//! JSON numbers that keep all of their digits.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::ser::{Serialize, Serializer};

use super::json::write_text;
use super::multiple;
use super::token::number_end;

/// From this magnitude on, 64-bit floats no longer represent every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The number of decimal digits that a 64-bit float always preserves.
const DIGITS: usize = 15;

/// How many characters of a number are kept: enough for the usual spelling of every 64-bit number
/// and of every decimal with 96 bits and 28 digits behind its point.
const KEPT: usize = 31;

/// A JSON number, whole or not, with all of its digits.
///
/// It is written as it was spelled: a weight that came as `1.50` stays `1.50`, and
/// `12345678901234567.89` loses nothing, though [`Number::get`] can only return the nearest float.
/// Numbers compare by value: `1.50` equals `1.5`.
///
/// A number in an answer that takes more than 31 characters, or that exceeds 64-bit floats, is not a
/// `Number`; it is kept raw, with all of its digits, beside the unknown members.
#[derive(Clone, Copy, Default)]
pub struct Number {
    value: f64,
    /// Its spelling, unless that follows from the value.
    text: [u8; KEPT],
    length: u8,
}

impl Number {
    /// Returns the nearest float.
    pub fn get(self) -> f64 {
        self.value
    }

    /// Whether it is a multiple of a positive number, as decimals.
    pub(crate) fn is_multiple_of(&self, step: f64) -> bool {
        match self.text() {
            Some(text) => multiple::is_multiple_text(text, step),
            None => multiple::is_multiple_float(self.value, step),
        }
    }

    /// Keeps a JSON number; fails with what notes call one that can't be kept.
    pub(crate) fn spelled(text: &str) -> Result<Number, &'static str> {
        let value = text.parse().ok().filter(|value: &f64| value.is_finite());
        let mut number = Number::from(value.ok_or("a number beyond 64-bit floats")?);
        if is_plain(text) {
            return Ok(number);
        }
        match number.text.get_mut(..text.len()) {
            Some(kept) => {
                kept.copy_from_slice(text.as_bytes());
                number.length = text.len() as u8;
            }
            None => return Err("a number with very many digits"),
        }
        Ok(number)
    }

    /// Returns its spelling, unless that follows from the value.
    fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.text[..usize::from(self.length)]).ok();
        text.filter(|text| !text.is_empty())
    }

    /// Converts a 64-bit integer exactly.
    fn whole(value: i128) -> Number {
        Number::spelled(&value.to_string()).unwrap_or_else(|_| Number::from(value as f64))
    }
}

/// Whether the nearest float of a number is written exactly like this text.
///
/// A float preserves any 15 digits. Below 0.0001, serde_json writes an exponent.
pub(crate) fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let fraction = digits.split_once('.').map(|(_, fraction)| fraction);
    digits.len() <= DIGITS + 1
        && digits.bytes().filter(u8::is_ascii_digit).count() <= DIGITS
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && fraction.is_none_or(|fraction| !fraction.ends_with('0'))
        && !digits.starts_with("0.0000")
        && text != "-0"
}

/// Reads a whole number in any spelling: `5`, `5.0`, `5e2`; fails with what notes call all others.
pub(crate) fn whole(text: &str) -> Result<i64, &'static str> {
    if let Ok(whole) = text.parse() {
        return Ok(whole);
    }
    let (negative, power, digits) = decimal(text);
    let power = usize::try_from(power).unwrap_or_default();
    if power < digits.len() {
        return Err("a number that is not whole");
    }
    // No 64-bit number has more than 19 digits.
    let spelled = (power <= 19).then(|| format!("{digits:0<power$}"));
    let spelled = spelled.map(|digits| if negative { format!("-{digits}") } else { digits });
    match spelled.as_deref() {
        Some("") => Ok(0),
        spelled => {
            spelled.and_then(|text| text.parse().ok()).ok_or("a whole number beyond 64 bits")
        }
    }
}

/// Splits a number into a form that can be compared: its sign, the power of ten of its first digit,
/// and its digits without leading and trailing zeros.
pub(super) fn decimal(text: &str) -> (bool, i64, String) {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (digits, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = [whole, fraction].concat();
    let first = all.find(|digit| digit != '0');
    // An exponent beyond 64 bits is clamped: no answer has enough digits to make up for it.
    let exponent: i64 = exponent.parse().unwrap_or(match exponent.starts_with('-') {
        true => i64::MIN / 2,
        false => i64::MAX / 2,
    });
    match first {
        None => (false, 0, String::new()),
        Some(first) => {
            let power = exponent.saturating_add(whole.len() as i64).saturating_sub(first as i64);
            (text.starts_with('-'), power, all[first..].trim_end_matches('0').to_owned())
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        if self.text().is_none() && other.text().is_none() || self.value != other.value {
            return self.value.partial_cmp(&other.value);
        }
        let (negative, power, digits) = decimal(&self.to_string());
        let (_, other_power, other_digits) = decimal(&other.to_string());
        let magnitude = power.cmp(&other_power).then_with(|| digits.cmp(&other_digits));
        Some(if negative { magnitude.reverse() } else { magnitude })
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Number { value, text: [0; KEPT], length: 0 }
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Number::from(f64::from(value))
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Number::from(f64::from(value))
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number::whole(value.into())
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Number::whole(value.into())
    }
}

impl From<Number> for f64 {
    fn from(value: Number) -> Self {
        value.value
    }
}

/// The text is not a JSON number, or has too many digits to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a JSON number of at most 31 characters")
    }
}

impl std::error::Error for NotANumber {}

/// Parses a JSON number: `-12.50`, `3e8`.
impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Number, NotANumber> {
        let whole = number_end(text.as_bytes(), 0) == Some(text.len());
        let number = whole.then(|| Number::spelled(text).ok());
        number.flatten().ok_or(NotANumber)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text() {
            Some(text) => f.pad(text),
            None => fmt::Display::fmt(&self.value, f),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

/// Whole numbers are written without a decimal point: `11`, not `11.0`. A number that serde's types
/// can't hold exactly is passed on as JSON text, which other formats do not understand.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.text() {
            Some(text) => match (text.parse::<i64>(), text.parse::<u64>()) {
                (Ok(whole), _) if text != "-0" => serializer.serialize_i64(whole),
                (_, Ok(whole)) => serializer.serialize_u64(whole),
                _ => write_text(text, serializer),
            },
            None if self.value.fract() == 0.0 && self.value.abs() < EXACT => {
                serializer.serialize_i64(self.value as i64)
            }
            None => serializer.serialize_f64(self.value),
        }
    }
}
