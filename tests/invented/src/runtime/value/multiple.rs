//! Multiples of numbers, told by their decimal digits: no float is divided, so nothing is rounded.

use std::fmt::{self, Write};

/// How many characters a float takes with the fewest digits, an exponent and a sign, at most.
const LONGEST: usize = 32;

/// A decimal number without its sign: its digits as an integer, and the power of ten of the last one.
#[derive(Clone, Copy)]
struct Decimal {
    digits: u128,
    power: i64,
}

/// Whether a number, as JSON spells it, is a multiple of a positive float.
pub(crate) fn is_multiple_text(text: &str, step: f64) -> bool {
    match (Decimal::parse(text), Decimal::of(step)) {
        (Some(number), Some(step)) => number.is_multiple_of(step),
        _ => false,
    }
}

/// Whether a float is a multiple of a positive one.
pub(crate) fn is_multiple_float(value: f64, step: f64) -> bool {
    match (Decimal::of(value), Decimal::of(step)) {
        (Some(number), Some(step)) => number.is_multiple_of(step),
        _ => false,
    }
}

/// Whether an integer is a multiple of a positive float.
pub(crate) fn is_multiple_integer(value: i64, step: f64) -> bool {
    let number = Decimal { digits: value.unsigned_abs().into(), power: 0 }.plain();
    Decimal::of(step).is_some_and(|step| number.is_multiple_of(step))
}

impl Decimal {
    /// The decimal that is written for a float; none if that is not finite.
    fn of(value: f64) -> Option<Self> {
        let mut text = Text { bytes: [0; LONGEST], length: 0 };
        write!(text, "{value:e}").ok()?;
        Self::parse(std::str::from_utf8(&text.bytes[..text.length]).ok()?)
    }

    /// Reads a number; none if it has more digits than fit, or is none.
    fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let whole = whole.strip_prefix('-').unwrap_or(whole);
        let mut digits: u128 = 0;
        for byte in whole.bytes().chain(fraction.bytes()) {
            let digit = byte.is_ascii_digit().then(|| u128::from(byte - b'0'))?;
            digits = digits.checked_mul(10)?.checked_add(digit)?;
        }
        let exponent: i64 = exponent.parse().ok()?;
        Some(
            Self { digits, power: exponent.checked_sub(i64::try_from(fraction.len()).ok()?)? }
                .plain(),
        )
    }

    /// The same number without zeros at its end.
    fn plain(mut self) -> Self {
        while self.digits != 0 && self.digits.is_multiple_of(10) {
            self = Self { digits: self.digits / 10, power: self.power + 1 };
        }
        self
    }

    fn is_multiple_of(self, step: Self) -> bool {
        if self.digits == 0 {
            return true;
        }
        // Digits that don't end in a zero are no multiple of a number that does.
        let Ok(shift) = u64::try_from(self.power.saturating_sub(step.power)) else { return false };
        // A float is written with at most 17 digits, so products of two rests fit.
        step.digits != 0
            && (self.digits % step.digits * power_of_ten(shift, step.digits))
                .is_multiple_of(step.digits)
    }
}

/// The rest of a power of ten after division.
fn power_of_ten(mut power: u64, by: u128) -> u128 {
    let (mut rest, mut base) = (1 % by, 10 % by);
    while power > 0 {
        if power % 2 == 1 {
            rest = rest * base % by;
        }
        base = base * base % by;
        power /= 2;
    }
    rest
}

/// A text on the stack.
struct Text {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
