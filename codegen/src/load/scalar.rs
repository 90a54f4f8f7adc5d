//! What a scalar without quotes means: null, a boolean, a number or a text.

use serde_yaml::Value;

use crate::text::digits;

const TOO_LONG: &str = "it has more digits than 64 bits hold";

/// The meaning of a plain scalar, as far as it is not simply a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Plain {
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    /// Readers differ on whether this is a number.
    OddNumber(&'static str),
    /// A word that some readers take for a boolean or null.
    OddWord,
    Text,
}

/// Reads a plain scalar; YAML parsers agree on all but the odd ones.
pub(super) fn read(text: &str) -> Plain {
    match text {
        "null" | "Null" | "NULL" => Plain::Null,
        "true" | "True" | "TRUE" => Plain::Boolean(true),
        "false" | "False" | "FALSE" => Plain::Boolean(false),
        _ if is_odd_word(text) => Plain::OddWord,
        _ => read_number(text),
    }
}

/// The value that serde_yaml should give for a scalar.
pub(super) fn value(text: &str, plain: bool) -> Value {
    match if plain { read(text) } else { Plain::Text } {
        Plain::Null => Value::Null,
        Plain::Boolean(boolean) => Value::Bool(boolean),
        Plain::Integer(integer) => Value::Number(integer.into()),
        Plain::Float(float) => Value::Number(float.into()),
        Plain::OddNumber(_) | Plain::OddWord | Plain::Text => Value::String(text.to_owned()),
    }
}

fn is_odd_word(text: &str) -> bool {
    const WORDS: [&str; 7] = ["yes", "no", "on", "off", "y", "n", "~"];
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn read_number(text: &str) -> Plain {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if [".inf", ".nan"].iter().any(|word| unsigned.eq_ignore_ascii_case(word)) {
        return Plain::OddNumber("some read it as infinity or not-a-number");
    }
    if let Some(digits) = ["0x", "0o", "0b"].iter().find_map(|radix| unsigned.strip_prefix(radix)) {
        let is_number = digits.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'_');
        return if is_number { Plain::OddNumber("it is not decimal") } else { Plain::Text };
    }
    if !looks_decimal(unsigned) {
        return Plain::Text;
    }
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    if text.starts_with('+') {
        Plain::OddNumber("it begins with `+`")
    } else if text.contains('_') {
        Plain::OddNumber("it has an underscore")
    } else if text.contains(['e', 'E']) {
        Plain::OddNumber("it has an exponent")
    } else if whole.is_empty() || fraction.is_empty() {
        Plain::OddNumber("a digit is missing beside the point")
    } else if whole.len() > 1 && whole.starts_with('0') {
        Plain::OddNumber("it begins with a zero")
    } else if unsigned.contains('.') {
        digits::value(text).map_or(Plain::OddNumber(TOO_LONG), Plain::Float)
    } else {
        text.parse().map_or(Plain::OddNumber(TOO_LONG), Plain::Integer)
    }
}

/// Digits, with at most a point, underscores and an exponent among them.
fn looks_decimal(unsigned: &str) -> bool {
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    let begins = unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    begins
        && is_digits(whole)
        && is_digits(fraction)
        && is_digits(exponent)
        && has_digit(mantissa)
        && has_digit(exponent)
}
