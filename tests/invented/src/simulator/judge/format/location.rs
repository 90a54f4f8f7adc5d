//! URIs (RFC 3986) and names of time zones of the IANA database.

use super::{Fit, usual};

/// The most bytes and parts of the name of a time zone.
const LONGEST_ZONE: usize = 64;
const MOST_PARTS: usize = 3;

/// A scheme, and after it the characters of a URI; others, and a percent sign that begins no escape,
/// only warn, but not white space. How the parts of a URI stand to each other is not looked at.
pub fn uri(text: &str) -> Fit {
    let Some((scheme, rest)) = text.split_once(':') else { return Fit::Not };
    let visible = rest.chars().all(|one| !one.is_whitespace() && !one.is_control());
    if !is_scheme(scheme) || rest.is_empty() || !visible {
        return Fit::Not;
    }
    let permitted =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    match rest.bytes().all(permitted) && rest.split('%').skip(1).all(is_escape) {
        true => Fit::Usual,
        false => Fit::Unusual,
    }
}

fn is_scheme(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(inner)
}

/// Whether two hexadecimal digits come first.
fn is_escape(text: &str) -> bool {
    let digits = text.as_bytes().get(..2);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// Up to three parts between slashes that begin with a letter and hold digits, hyphens, underscores
/// and plus signs too; an offset only warns.
pub fn time_zone(text: &str) -> Fit {
    if text.starts_with(['+', '-']) {
        return usual(is_offset(text)).min(Fit::Unusual);
    }
    let few = text.len() <= LONGEST_ZONE && text.split('/').count() <= MOST_PARTS;
    usual(few && text.split('/').all(is_zone_part))
}

fn is_zone_part(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(plain)
}

/// A sign, hours and minutes.
fn is_offset(text: &str) -> bool {
    let two = |text: &str, most: u8| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits && text.parse().is_ok_and(|number: u8| number <= most)
    };
    text[1..].split_once(':').is_some_and(|(hours, minutes)| two(hours, 23) && two(minutes, 59))
}
