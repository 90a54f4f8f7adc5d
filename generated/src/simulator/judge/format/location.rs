//! URIs (RFC 3986) and names of time zones (the theory file of the IANA database).

use std::net::Ipv6Addr;

use super::{Fit, usual};

/// A URI with a scheme; characters that have to be escaped in it only warn.
pub fn uri(text: &str) -> Fit {
    let Some((scheme, rest)) = text.split_once(':') else { return Fit::Not };
    let (rest, fragment) = split_before(rest, '#');
    let (path, query) = split_before(rest, '?');
    let (authority, path) = match path.strip_prefix("//") {
        Some(after) => {
            let end = after.find('/').unwrap_or(after.len());
            (authority(&after[..end]), &after[end..])
        }
        None => (Fit::Usual, path),
    };
    usual(is_scheme(scheme))
        .min(authority)
        .min(escaped(path, "/:@"))
        .min(escaped(query, "/:@?"))
        .min(escaped(fragment, "/:@?"))
}

/// What stands before a character, and what after it.
fn split_before(text: &str, character: char) -> (&str, &str) {
    text.split_once(character).unwrap_or((text, ""))
}

fn is_scheme(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(inner)
}

fn authority(text: &str) -> Fit {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host, port) = match host.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((address, port)) => (usual(is_literal_address(address)), port),
            None => return Fit::Not,
        },
        None => {
            let (host, port) = host.split_at(host.find(':').unwrap_or(host.len()));
            (if host.is_empty() { Fit::Not } else { escaped(host, "") }, port)
        }
    };
    let digits = port.strip_prefix(':').unwrap_or(port);
    let is_port = digits.bytes().all(|byte| byte.is_ascii_digit())
        && (port.is_empty() || port.starts_with(':'));
    usual(is_port).min(host).min(escaped(user, ":"))
}

fn is_literal_address(text: &str) -> bool {
    match text.strip_prefix(['v', 'V']) {
        Some(future) => future.split_once('.').is_some_and(|(version, rest)| {
            let hexadecimal = version.bytes().all(|byte| byte.is_ascii_hexdigit());
            hexadecimal
                && !version.is_empty()
                && !rest.is_empty()
                && escaped(rest, ":") == Fit::Usual
        }),
        None => text.parse::<Ipv6Addr>().is_ok(),
    }
}

/// Unreserved characters, sub-delimiters, escapes, and these; others would be escaped.
fn escaped(text: &str, also: &str) -> Fit {
    let bytes = text.as_bytes();
    let mut fit = Fit::Usual;
    for (index, &byte) in bytes.iter().enumerate() {
        let plain = byte.is_ascii_alphanumeric()
            || b"-._~!$&'()*+,;=".contains(&byte)
            || also.as_bytes().contains(&byte);
        if byte == b'%' {
            let code = bytes.get(index + 1..index + 3);
            if !code.is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit)) {
                return Fit::Not;
            }
        } else if !plain {
            fit = Fit::Unusual;
        }
    }
    fit
}

/// Parts of at most 14 letters, digits, dots, hyphens, underscores and signs between slashes; an
/// offset only warns.
pub fn time_zone(text: &str) -> Fit {
    if text.starts_with(['+', '-']) {
        return usual(is_offset(text)).min(Fit::Unusual);
    }
    usual(
        text.split('/').all(is_zone_part)
            && text.starts_with(|first: char| first.is_ascii_alphabetic()),
    )
}

fn is_zone_part(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
    (1..=14).contains(&text.len())
        && !text.starts_with('-')
        && !matches!(text, "." | "..")
        && text.bytes().all(plain)
}

/// A sign, hours and minutes.
fn is_offset(text: &str) -> bool {
    let two = |text: &str, most: u8| {
        text.len() == 2 && text.parse().is_ok_and(|number: u8| number <= most)
    };
    let digits = &text[1..];
    digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
        && match digits.len() {
            2 => two(digits, 23),
            4 => two(&digits[..2], 23) && two(&digits[2..], 59),
            _ => digits
                .split_once(':')
                .is_some_and(|(hours, minutes)| two(hours, 23) && two(minutes, 59)),
        }
}
