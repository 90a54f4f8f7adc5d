//! Numbers as decimals of the crate `rust_decimal`, and back.

use std::fmt;

use rust_decimal::Decimal;

use super::number::{Number, decimal};

/// The number is beyond what a decimal holds exactly: 28 digits behind the point, and 96 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADecimal;

impl fmt::Display for NotADecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal can't hold the number exactly; its `to_string` has all digits")
    }
}

impl std::error::Error for NotADecimal {}

impl Number {
    /// Returns it as a decimal, exactly; `1.50` keeps its zero.
    ///
    /// # Errors
    ///
    /// [`NotADecimal`] for a number with more digits than a decimal holds.
    pub fn to_decimal(self) -> Result<Decimal, NotADecimal> {
        let text = self.to_string();
        let plain = match text.contains(['e', 'E']) {
            true => plain(&text)?,
            false => text,
        };
        Decimal::from_str_exact(&plain).map_err(|_| NotADecimal)
    }
}

/// Writes a number without its exponent.
fn plain(text: &str) -> Result<String, NotADecimal> {
    let (negative, power, digits) = decimal(text);
    let sign = if negative { "-" } else { "" };
    // No decimal has more than 29 digits before its point, or zeros behind it.
    if !(-29..=29).contains(&power) {
        return Err(NotADecimal);
    }
    let (whole, zeros) = (power.max(0) as usize, "0".repeat(power.min(0).unsigned_abs() as usize));
    let padded = format!("{zeros}{digits:0<whole$}");
    Ok(match padded.split_at(whole) {
        (whole, "") => format!("{sign}0{whole}"),
        (whole, fraction) => format!("{sign}0{whole}.{fraction}"),
    })
}

/// All of its digits are kept, also zeros at the end.
impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        // No decimal is longer than the text that a number keeps.
        Number::spelled(&value.to_string()).unwrap_or_default()
    }
}
