//! Numbers in plain decimal notation, and which of them 64 bits hold to the digit.

/// Whether a text is a number without an exponent, with digits at both ends.
pub fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.ends_with(|last: char| last.is_ascii_digit())
        && digits.chars().all(|character| character.is_ascii_digit() || character == '.')
        && text.parse::<f64>().is_ok()
}

/// The value of a number, unless neither an integer nor a float of 64 bits shows all its digits.
pub fn value(text: &str) -> Option<f64> {
    let value = text.parse().ok().filter(|_| is_plain(text))?;
    (text.parse::<i64>().is_ok() || shows_all_digits(value, text)).then_some(value)
}

/// Whether a float, written out, is the text again, but for zeros that say nothing.
fn shows_all_digits(value: f64, text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let written = value.abs().to_string();
    let (known, known_fraction) = written.split_once('.').unwrap_or((&written, ""));
    (known.trim_start_matches('0'), known_fraction) == (whole, fraction)
}
