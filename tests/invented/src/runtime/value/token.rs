//! The leaves of reading JSON text: where strings and numbers end, and what escapes stand for.
//!
//! Nothing here knows what the text is about, and nothing is kept.

use std::borrow::Cow;

/// The byte 1 in each place of a word.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The highest bit in each place of a word.
const HIGHS: u64 = ONES << 7;

/// Where the first quote, backslash or control character stands at or after `from`; the length of
/// the text if there is none.
///
/// Eight bytes at a time: subtracting borrows from the highest bit of just those bytes that are
/// smaller, as in the well-known test of a word for a zero byte. A borrow may also mark a byte
/// above a real hit, which is why only the lowest mark counts.
pub(crate) fn string_stop(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(eight) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*eight);
        let (quotes, escapes) = (word ^ (ONES * b'"' as u64), word ^ (ONES * b'\\' as u64));
        let stops = (word.wrapping_sub(ONES * 0x20) & !word)
            | (quotes.wrapping_sub(ONES) & !quotes)
            | (escapes.wrapping_sub(ONES) & !escapes);
        let marks = stops & HIGHS;
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = text.get(at..).unwrap_or_default();
    let stop = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20));
    stop.map_or(text.len(), |index| at + index)
}

/// Where the number that begins at `from` ends; nothing where none begins.
pub(crate) fn number_end(text: &[u8], from: usize) -> Option<usize> {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (count > 0).then_some(from + count)
    };
    let start = from + usize::from(text.get(from) == Some(&b'-'));
    let mut end = match text.get(start) {
        Some(b'0') => start + 1,
        _ => digits(start)?,
    };
    if text.get(end) == Some(&b'.') {
        end = digits(end + 1)?;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        end = digits(end + 1 + sign)?;
    }
    Some(end)
}

/// Where an escape stands that JSON lacks.
pub(crate) fn bad_escape(escaped: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(length) = escaped[at..].find('\\') {
        at += length;
        match escape(escaped, at) {
            Some((_, next)) => at = next,
            None => return Some(at),
        }
    }
    None
}

/// Resolves the escapes of a text, and says whether half of a surrogate pair stood alone, for
/// which there is U+FFFD then.
pub(crate) fn unescape(escaped: &str) -> (String, bool) {
    let mut text = String::with_capacity(escaped.len());
    let (mut at, mut mended) = (0, false);
    while let Some(length) = escaped[at..].find('\\') {
        text.push_str(&escaped[at..at + length]);
        at += length;
        let Some((character, next)) = escape(escaped, at) else { break };
        mended |= character.is_none();
        text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        at = next;
    }
    text.push_str(&escaped[at..]);
    (text, mended)
}

/// The character of the escape at `at`, none for half of a surrogate pair, and where it ends.
fn escape(escaped: &str, at: usize) -> Option<(Option<char>, usize)> {
    let character = match escaped.as_bytes().get(at + 1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode_escape(escaped, at),
        _ => return None,
    };
    Some((Some(character), at + 2))
}

fn unicode_escape(escaped: &str, at: usize) -> Option<(Option<char>, usize)> {
    let (first, next) = (code_unit(escaped, at)?, at + 6);
    if let (0xD800..=0xDBFF, Some(second @ 0xDC00..=0xDFFF)) = (first, code_unit(escaped, next)) {
        let scalar = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        return Some((char::from_u32(scalar), next + 6));
    }
    Some((char::from_u32(first), next))
}

/// The code unit of `\uXXXX`.
fn code_unit(escaped: &str, at: usize) -> Option<u32> {
    let digits = escaped.get(at..at + 6)?.strip_prefix("\\u")?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// A piece of JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    /// What stands between two quotes, as it is spelled.
    Text(&'t str),
    Number(&'t str),
    /// A bracket, a brace, a comma, a colon, or a letter of `true`, `false` or `null`.
    Sign(char),
}

/// The pieces of a text that is known to be JSON, without the blanks between them.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        at += rest.len() - rest.trim_ascii_start().len();
        let piece = match text.as_bytes().get(at)? {
            b'"' => Piece::Text(&text[at + 1..closing_quote(text.as_bytes(), at + 1)]),
            b'-' | b'0'..=b'9' => Piece::Number(&text[at..number_end(text.as_bytes(), at)?]),
            other => Piece::Sign(char::from(*other)),
        };
        at += match piece {
            Piece::Text(text) => text.len() + 2,
            Piece::Number(text) => text.len(),
            Piece::Sign(_) => 1,
        };
        Some(piece)
    })
}

/// Where the string ends whose text begins at `from`.
fn closing_quote(text: &[u8], from: usize) -> usize {
    let mut at = string_stop(text, from);
    while text.get(at) == Some(&b'\\') {
        at = string_stop(text, at + 2);
    }
    at
}

/// A text by what is spelled between its quotes.
pub(crate) fn spelled(escaped: &str) -> Cow<'_, str> {
    match escaped.contains('\\') {
        true => Cow::Owned(unescape(escaped).0),
        false => Cow::Borrowed(escaped),
    }
}
