//! UUIDs (RFC 9562), codes of countries and currencies, languages (BCP 47) and Base64 (RFC 4648).

use super::{Fit, usual};

/// Groups of 8, 4, 4, 4 and 12 hexadecimal digits; without hyphens they only warn.
pub fn uuid(text: &str) -> Fit {
    let hexadecimal = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if text.len() == 32 && hexadecimal(text) {
        return Fit::Unusual;
    }
    let groups: Vec<&str> = text.split('-').take(6).collect();
    let lengths = groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12]);
    usual(lengths && groups.iter().all(|group| hexadecimal(group)))
}

pub fn three_capitals(text: &str) -> Fit {
    usual(text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// Two small letters; other tags and locales only warn.
pub fn language(text: &str) -> Fit {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Fit::Usual;
    }
    usual(is_tag(text)).min(Fit::Unusual)
}

/// Letters, then parts of letters and digits: the form of a language tag, or the same with
/// underscores. The parts are not told apart.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(is_part)
}

/// Groups of four characters, of which the last may be padded; no padding, line breaks and the
/// alphabet of URLs only warn.
pub fn base64(text: &str) -> Fit {
    let broken = text.contains(['\r', '\n']);
    let figures = || text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n'));
    let padding = figures().rev().take_while(|&byte| byte == b'=').count();
    let length = figures().count() - padding;
    let mut fit = if broken { Fit::Unusual } else { Fit::Usual };
    for byte in figures().take(length) {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => {}
            b'-' | b'_' => fit = Fit::Unusual,
            _ => return Fit::Not,
        }
    }
    match (length % 4, padding) {
        (0, 0) | (2, 2) | (3, 1) => fit,
        (2 | 3, 0) => Fit::Unusual,
        _ => Fit::Not,
    }
}
