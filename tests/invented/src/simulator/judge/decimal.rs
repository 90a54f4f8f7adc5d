//! Decimal numbers of any length, compared and divided without rounding.

use std::cmp::Ordering;
use std::fmt::{self, Write};

/// A decimal number: its significant digits, and the power of ten of the last of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    negative: bool,
    /// Values from 0 to 9, neither beginning nor ending with a zero; none of the number zero.
    digits: Vec<u8>,
    exponent: i64,
}

impl Decimal {
    /// Reads a number as JSON spells it; whatever else is no digit is skipped.
    pub fn new(text: &str) -> Self {
        let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let figures = whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit);
        let mut digits: Vec<u8> =
            figures.map(|byte| byte - b'0').skip_while(|&digit| digit == 0).collect();
        let fraction = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
        let mut exponent = read_power(power).saturating_sub(fraction);
        while digits.last() == Some(&0) {
            digits.pop();
            exponent = exponent.saturating_add(1);
        }
        match digits.is_empty() {
            true => Self { negative: false, digits, exponent: 0 },
            false => Self { negative: text.starts_with('-'), digits, exponent },
        }
    }

    fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// The number as an integer of 64 bits, if it is one.
    pub fn integer(&self) -> Option<i64> {
        let power = u32::try_from(self.exponent).ok()?;
        if self.digits.len() > 19 {
            return None;
        }
        let figures = self.digits.iter().fold(0_i128, |sum, &digit| sum * 10 + i128::from(digit));
        let size = figures.checked_mul(10_i128.checked_pow(power)?)?;
        i64::try_from(if self.negative { -size } else { size }).ok()
    }

    /// Whether it is a whole multiple of another number, which is below 10^18 in its digits.
    pub fn is_multiple_of(&self, step: &Self) -> bool {
        if self.is_zero() {
            return true;
        }
        // Digits that don't end in a zero are no multiple of a number that does.
        let Ok(power) = u64::try_from(self.exponent.saturating_sub(step.exponent)) else {
            return false;
        };
        let step = step
            .digits
            .iter()
            .fold(0_u128, |sum, &digit| sum.saturating_mul(10).saturating_add(u128::from(digit)));
        if step == 0 || step > u128::from(u64::MAX) {
            return false;
        }
        let rest =
            self.digits.iter().fold(0, |rest, &digit| (rest * 10 + u128::from(digit)) % step);
        (rest * power_of_ten(power, step)).is_multiple_of(step)
    }
}

impl fmt::Display for Decimal {
    /// Its digits and their power of ten: one text for each number.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            formatter.write_char('-')?;
        }
        for digit in &self.digits {
            write!(formatter, "{digit}")?;
        }
        write!(formatter, "e{}", self.exponent)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.is_zero(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let size = |number: &Self| {
            let length = i64::try_from(number.digits.len()).unwrap_or(i64::MAX);
            number.exponent.saturating_add(length)
        };
        let of_sizes = size(self).cmp(&size(other)).then_with(|| self.digits.cmp(&other.digits));
        sign(self).cmp(&sign(other)).then(match self.negative {
            true => of_sizes.reverse(),
            false => of_sizes,
        })
    }
}

/// An exponent, cut off where it exceeds 64 bits.
fn read_power(text: &str) -> i64 {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // Far from the ends, so that lengths can still be added.
    let size = digits.parse::<i64>().unwrap_or(i64::MAX).min(i64::MAX / 4);
    if negative { -size } else { size }
}

/// The rest of 10 to this power, divided by a number of 64 bits.
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
