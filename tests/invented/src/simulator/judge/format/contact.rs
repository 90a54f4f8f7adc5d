//! Addresses of mail (RFC 5321) and numbers of phones (E.164).

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{Fit, usual};

/// The most characters of a local part, and of a label of a domain.
const LONGEST_LOCAL: usize = 64;
const LONGEST_LABEL: usize = 63;

/// An address is a local part, `@`, and a domain of two labels or more.
pub fn email(text: &str) -> Fit {
    let Some((local, domain)) = text.rsplit_once('@') else { return Fit::Not };
    local_part(local).min(mail_domain(domain))
}

fn local_part(text: &str) -> Fit {
    let fit = if is_quoted(text) { Fit::Unusual } else { usual(text.split('.').all(is_atom)) };
    match text.chars().count() > LONGEST_LOCAL {
        true => fit.min(Fit::Unusual),
        false => fit,
    }
}

fn is_atom(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    !text.is_empty() && text.bytes().all(plain)
}

/// A quoted string: visible characters and spaces, with a backslash before quotes and backslashes.
fn is_quoted(text: &str) -> bool {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(inner) = inner else { return false };
    let mut escaped = false;
    for byte in inner.bytes() {
        match byte {
            _ if !(b' '..=b'~').contains(&byte) => return false,
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return false,
            _ => {}
        }
    }
    !escaped
}

fn mail_domain(text: &str) -> Fit {
    if let Some(address) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let is_address = match address.strip_prefix("IPv6:") {
            Some(address) => address.parse::<Ipv6Addr>().is_ok(),
            None => address.parse::<Ipv4Addr>().is_ok(),
        };
        return usual(is_address).min(Fit::Unusual);
    }
    match text.contains('.') {
        true => text.split('.').map(label).min().unwrap_or(Fit::Not),
        false => Fit::Not,
    }
}

/// Letters, digits and hyphens inside; other characters only warn, but none that ends a domain.
fn label(text: &str) -> Fit {
    let length = text.chars().count();
    let forbidden =
        |one: char| one.is_whitespace() || one.is_control() || "@[]\"(),:;<>\\".contains(one);
    if length == 0 || length > LONGEST_LABEL || text.contains(forbidden) {
        return Fit::Not;
    }
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match plain && !text.starts_with('-') && !text.ends_with('-') {
        true => Fit::Usual,
        false => Fit::Unusual,
    }
}

/// A plus and at most 15 digits, of which the first is no zero.
pub fn e164(text: &str) -> Fit {
    let Some(digits) = text.strip_prefix('+') else { return Fit::Not };
    if digits.starts_with('0') || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Fit::Not;
    }
    match digits.len() {
        2..=15 => Fit::Usual,
        16..=19 => Fit::Unusual,
        _ => Fit::Not,
    }
}
