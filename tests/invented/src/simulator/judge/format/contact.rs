//! Addresses of mail (RFC 5321, RFC 6531) and numbers of phones (E.164).

use super::{Fit, usual};

/// The most bytes of a local part, of a label of a domain, and of an address.
const LONGEST_LOCAL: usize = 64;
const LONGEST_LABEL: usize = 63;
const LONGEST_ADDRESS: usize = 254;

/// A local part, `@`, and a domain of two labels or more. Beside ASCII, other characters are
/// permitted, as in RFC 6531. What RFC 5321 would have quoted, addresses in brackets, odd labels and
/// great lengths only warn; white space outside quotes does not pass.
pub fn email(text: &str) -> Fit {
    let Some((local, domain)) = text.rsplit_once('@') else { return Fit::Not };
    let fit = local_part(local).min(mail_domain(domain));
    if text.len() > LONGEST_ADDRESS { fit.min(Fit::Unusual) } else { fit }
}

fn local_part(text: &str) -> Fit {
    if text.len() <= LONGEST_LOCAL && text.split('.').all(is_atom) {
        return Fit::Usual;
    }
    let plain = !text.is_empty() && text.chars().all(|one| is_visible(one) && one != '@');
    usual(plain || is_quoted(text)).min(Fit::Unusual)
}

fn is_visible(character: char) -> bool {
    !character.is_whitespace() && !character.is_control()
}

fn is_atom(text: &str) -> bool {
    let plain = |one: char| match one.is_ascii() {
        true => one.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(one),
        false => is_visible(one),
    };
    !text.is_empty() && text.chars().all(plain)
}

/// A quoted string: anything but control characters, with a backslash before quotes and backslashes.
fn is_quoted(text: &str) -> bool {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(inner) = inner else { return false };
    let mut escaped = false;
    for character in inner.chars() {
        match character {
            _ if character.is_control() => return false,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return false,
            _ => {}
        }
    }
    !escaped
}

fn mail_domain(text: &str) -> Fit {
    let brackets = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    if brackets.is_some_and(|inner| !inner.is_empty()) {
        return usual(text.chars().all(is_visible)).min(Fit::Unusual);
    }
    match text.contains('.') {
        true => text.split('.').map(label).min().unwrap_or(Fit::Not),
        false => Fit::Not,
    }
}

/// Letters, digits and hyphens inside; other characters, and more of them, only warn.
fn label(text: &str) -> Fit {
    if text.is_empty() || !text.chars().all(is_visible) {
        return Fit::Not;
    }
    let plain = |one: char| !one.is_ascii() || one.is_ascii_alphanumeric() || one == '-';
    let outside = text.starts_with('-') || text.ends_with('-');
    match text.len() <= LONGEST_LABEL && !outside && text.chars().all(plain) {
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
