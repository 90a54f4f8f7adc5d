//! Durations as the specification writes them.

use std::time::Duration;

/// Reads a duration, a whole number with a unit: `250ms`, `30s`, `5min`, `2h` or `30d`.
///
/// # Errors
///
/// If the text is none, or is longer than some 500 million years.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let unreadable = || {
        format!(
            "`{text}` is no duration; write a whole number with a unit, as in 250ms, 30s, 5min, 2h or 30d"
        )
    };
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let number: u64 = number.parse().map_err(|_| unreadable())?;
    let millis: u64 = match unit {
        "ms" => 1,
        "s" => 1_000,
        "min" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return Err(unreadable()),
    };
    number.checked_mul(millis).map(Duration::from_millis).ok_or_else(unreadable)
}

/// Writes a duration in the greatest unit that fits; what is shorter than a millisecond is cut off.
pub fn write_duration(duration: Duration) -> String {
    let millis = duration.as_millis();
    let units = [("d", 86_400_000), ("h", 3_600_000), ("min", 60_000), ("s", 1_000)];
    let fit = units.into_iter().find(|(_, unit)| millis > 0 && millis.is_multiple_of(*unit));
    let (unit, length) = fit.unwrap_or(("ms", 1));
    format!("{}{unit}", millis / length)
}

#[cfg(test)]
mod tests {
    use super::{parse_duration, write_duration};

    #[test]
    fn a_duration_reads_what_it_writes() {
        for text in ["0ms", "1ms", "1500ms", "30s", "5min", "25h", "30d"] {
            assert_eq!(parse_duration(text).map(write_duration).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in ["", "30", "s", "1.5s", "-1s", "3 s", "3m", "99999999999999999999d", "1ä"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }
}
