//! The JSON lexer: where strings and numbers end, and what escapes mean. It keeps no state.

use std::borrow::Cow;

/// A word whose bytes are all 1.
const ONES: u64 = 0x0101_0101_0101_0101;

/// A word with the highest bit of each byte set.
const HIGHS: u64 = ONES << 7;

/// Returns the offset of the first quote, backslash or control character at or after `from`; the
/// length of the text if there is none.
///
/// Works on eight bytes at a time: the subtraction sets the highest bit of just those bytes that
/// are smaller, as in the well-known test of a word for a zero byte. A borrow may also mark a byte
/// above a real hit, so only the lowest mark counts.
#[inline]
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

/// Returns where the number that begins at `from` ends; `None` if no number begins there.
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

/// Returns the offset of the first invalid escape.
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

/// Resolves the escapes of a text; also returns whether a lone surrogate was replaced by U+FFFD.
pub(crate) fn unescape(escaped: &str) -> (String, bool) {
    let mut text = String::with_capacity(escaped.len());
    let (mut at, mut replaced) = (0, false);
    while let Some(length) = escaped[at..].find('\\') {
        text.push_str(&escaped[at..at + length]);
        at += length;
        let Some((character, next)) = escape(escaped, at) else { break };
        replaced |= character.is_none();
        text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        at = next;
    }
    text.push_str(&escaped[at..]);
    (text, replaced)
}

/// Reads the escape at `at`: its character, `None` for a lone surrogate, and where it ends.
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

/// Reads the code unit of `\uXXXX`.
fn code_unit(escaped: &str, at: usize) -> Option<u32> {
    let digits = escaped.get(at..at + 6)?.strip_prefix("\\u")?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// A token of JSON text.
#[derive(Clone, Copy)]
pub(crate) enum Token<'t> {
    /// The text between two quotes, with its escapes.
    Text(&'t str),
    Number(&'t str),
    /// A bracket, a brace, a comma, a colon, or a letter of `true`, `false` or `null`.
    Char(char),
}

/// Returns the tokens of a text that is known to be JSON.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        at += rest.len() - rest.trim_ascii_start().len();
        let token = match text.as_bytes().get(at)? {
            b'"' => Token::Text(&text[at + 1..closing_quote(text.as_bytes(), at + 1)]),
            b'-' | b'0'..=b'9' => Token::Number(&text[at..number_end(text.as_bytes(), at)?]),
            other => Token::Char(char::from(*other)),
        };
        at += match token {
            Token::Text(text) => text.len() + 2,
            Token::Number(text) => text.len(),
            Token::Char(_) => 1,
        };
        Some(token)
    })
}

/// Returns the offset of the closing quote of the string whose text begins at `from`.
fn closing_quote(text: &[u8], from: usize) -> usize {
    let mut at = string_stop(text, from);
    while text.get(at) == Some(&b'\\') {
        at = string_stop(text, at + 2);
    }
    at
}

/// Resolves the escapes of the text between two quotes.
pub(crate) fn spelled(escaped: &str) -> Cow<'_, str> {
    match escaped.contains('\\') {
        true => Cow::Owned(unescape(escaped).0),
        false => Cow::Borrowed(escaped),
    }
}
