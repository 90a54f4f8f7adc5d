//! The formats of text that a specification can demand, each checked by one loop over bytes.

use super::{calendar, unusual, unusual_moment};

/// A format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// A calendar date, `2024-02-29`.
    Date,
    /// A calendar date without hyphens, `20240229`.
    CompactDate,
    /// A date and time without an offset, `2024-02-29T13:05:00`; a space may replace the `T`.
    LocalDateTime,
    /// A moment, `2024-02-29T13:05:00+08:00`.
    DateTime,
    /// A time of day, `13:05:00`.
    Time,
    /// An e-mail address.
    Email,
    /// A telephone number, `+18555072509`.
    E164,
    /// An absolute URI.
    Uri,
    /// A UUID with hyphens.
    Uuid,
    /// An ISO 3166-1 alpha-3 code by its form, `USA`.
    CountryAlpha3,
    /// An ISO 4217 code by its form, `USD`.
    Currency,
    /// An ISO 639-1 code by its form, `en`.
    Language,
    /// An IANA time zone name by its form, `Europe/Berlin`.
    TimeZone,
    /// Base64 in the standard alphabet, padded.
    Base64,
}

impl Format {
    /// Whether a text has this format; dates must exist.
    pub fn is(self, text: &str) -> bool {
        match self {
            Format::Date => calendar::is_date(text),
            Format::CompactDate => calendar::is_compact_date(text),
            Format::LocalDateTime => calendar::is_local_date_time(text),
            Format::DateTime => calendar::is_date_time(text),
            Format::Time => calendar::is_time(text),
            Format::Email => is_email(text),
            Format::E164 => is_e164(text),
            Format::Uri => is_uri(text),
            Format::Uuid => is_uuid(text),
            Format::CountryAlpha3 | Format::Currency => is_code(text, 3, b'A'..=b'Z'),
            Format::Language => is_code(text, 2, b'a'..=b'z'),
            Format::TimeZone => is_time_zone(text),
            Format::Base64 => is_base64(text),
        }
    }

    /// Whether a text is a variant of this format that some services accept: it is at most warned
    /// about, since a client can't know whether the server refuses it.
    pub fn is_unusual(self, text: &str) -> bool {
        match self {
            Format::LocalDateTime => unusual_moment::is_local_date_time(text),
            Format::DateTime => unusual_moment::is_date_time(text),
            Format::Time => unusual_moment::is_time(text),
            Format::Email => unusual::is_email(text),
            Format::E164 => unusual::is_telephone_number(text),
            Format::Uri => unusual::is_uri(text),
            Format::Uuid => unusual::is_uuid(text),
            Format::Language => unusual::is_language_tag(text),
            Format::TimeZone => calendar::offset(text).is_some(),
            Format::Base64 => unusual::is_base64(text),
            Format::Date | Format::CompactDate => false,
            Format::CountryAlpha3 | Format::Currency => false,
        }
    }

    /// Describes the format, usually with an example.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Date => "a date such as `2024-02-29`",
            Format::CompactDate => "a date such as `20240229`",
            Format::LocalDateTime => "a date and time without an offset, `2024-02-29T13:05:00`",
            Format::DateTime => "a date and time with an offset, `2024-02-29T13:05:00+08:00`",
            Format::Time => "a time such as `13:05:00`",
            Format::Email => "an e-mail address",
            Format::E164 => "a telephone number such as `+18555072509`",
            Format::Uri => "an absolute URI",
            Format::Uuid => "a UUID",
            Format::CountryAlpha3 => "a three-letter country code such as `USA`",
            Format::Currency => "a three-letter currency code such as `USD`",
            Format::Language => "a two-letter language code such as `en`",
            Format::TimeZone => "a time zone such as `Europe/Berlin`",
            Format::Base64 => "padded Base64",
        }
    }
}

fn is_code(text: &str, length: usize, letters: std::ops::RangeInclusive<u8>) -> bool {
    text.len() == length && text.bytes().all(|byte| letters.contains(&byte))
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    // ASCII that hides is in neither table.
    let hidden = |character: char| character.is_whitespace() || character.is_control();
    let shown = text.is_ascii() || !text.contains(hidden);
    text.len() <= 254 && shown && is_local_part(local.as_bytes()) && is_domain(domain.as_bytes())
}

/// The bytes that RFC 5321 and RFC 6531 permit in a local part without quotes, beside dots.
const IN_LOCAL_PART: [bool; 256] = {
    let mut table = IN_LABEL;
    let also = b"!#$%&'*+/=?^_`{|}~";
    let mut index = 0;
    while index < also.len() {
        table[also[index] as usize] = true;
        index += 1;
    }
    table
};

/// Whether a local part needs no quotes; each dot is between two other characters.
fn is_local_part(local: &[u8]) -> bool {
    let mut before = b'.';
    for byte in local {
        let fits = if *byte == b'.' { before != b'.' } else { IN_LOCAL_PART[usize::from(*byte)] };
        if !fits {
            return false;
        }
        before = *byte;
    }
    before != b'.' && local.len() <= 64
}

/// The bytes that a domain label may contain; a table is faster than seven comparisons.
const IN_LABEL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let is_ascii = byte < 128;
        table[byte] = !is_ascii || (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'-';
        byte += 1;
    }
    table
};

fn is_domain(domain: &[u8]) -> bool {
    let is_label = |label: &[u8]| {
        let hyphen_outside = label.first() == Some(&b'-') || label.last() == Some(&b'-');
        (1..=63).contains(&label.len()) && !hyphen_outside
    };
    let mut label = 0;
    for (index, byte) in domain.iter().enumerate() {
        if IN_LABEL[usize::from(*byte)] {
            continue;
        }
        if *byte != b'.' || !is_label(&domain[label..index]) {
            return false;
        }
        label = index + 1;
    }
    label > 0 && is_label(&domain[label..])
}

fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    (2..=15).contains(&digits.len()) && all_digits && !digits.starts_with('0')
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let scheme_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let scheme_fits = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(scheme_byte);
    let rest_byte = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    scheme_fits && !rest.is_empty() && rest.bytes().all(rest_byte) && has_whole_escapes(rest)
}

fn has_whole_escapes(text: &str) -> bool {
    let is_escape = |after: &str| {
        let digits = after.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    text.split('%').skip(1).all(is_escape)
}

fn is_uuid(text: &str) -> bool {
    let fits = |(index, byte): (usize, u8)| match index {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}

fn is_time_zone(text: &str) -> bool {
    let part = |part: &str| {
        let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"_+-".contains(&byte);
        part.starts_with(|first: char| first.is_ascii_alphabetic()) && part.bytes().all(inside)
    };
    text.len() <= 64 && text.split('/').count() <= 3 && text.split('/').all(part)
}

fn is_base64(text: &str) -> bool {
    let body = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"+/".contains(&byte);
    text.len().is_multiple_of(4) && body.bytes().all(inside)
}
