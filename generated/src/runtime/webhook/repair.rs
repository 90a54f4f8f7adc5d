//! Repairs a body that is JSON but for single characters, so that none of them loses a delivery.

/// How many characters of one body are repaired; with more of them, it is no JSON.
const MOST_REPAIRS: usize = 1000;

/// Returns the text with what JSON can't hold escaped or replaced, and the number of such places;
/// `None` if there is none, or too many.
///
/// Bytes that are not UTF-8 become U+FFFD. In strings, a control character is escaped, and a
/// backslash that begins no escape becomes a plain character.
pub(super) fn repaired(body: &[u8]) -> Option<(String, usize)> {
    let mut count = 0;
    let mut text = String::with_capacity(body.len());
    for chunk in body.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
            count += 1;
        }
        if count > MOST_REPAIRS {
            return None;
        }
    }
    let text = with_escapes(&text, &mut count)?;
    (count > 0).then_some((text, count))
}

/// Escapes control characters and lone backslashes inside strings, and counts them; `None` if there
/// are too many.
fn with_escapes(text: &str, count: &mut usize) -> Option<String> {
    let (mut fixed, mut in_string) = (String::with_capacity(text.len()), false);
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let escape = if in_string && character == '\\' { escape_length(rest) } else { None };
        let (taken, after) = rest.split_at(escape.unwrap_or(character.len_utf8()));
        rest = after;
        match character {
            '\\' if in_string && escape.is_none() => fixed.push_str("\\\\"),
            '\0'..'\u{20}' if in_string => {
                fixed.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => {
                in_string ^= character == '"';
                fixed.push_str(taken);
                continue;
            }
        }
        *count += 1;
        if *count > MOST_REPAIRS {
            return None;
        }
    }
    Some(fixed)
}

/// Returns the length of the escape that a text begins with; `None` if it begins with none.
fn escape_length(text: &str) -> Option<usize> {
    match text.as_bytes().get(1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(2),
        b'u' => {
            let digits = text.as_bytes().get(2..6)?;
            digits.iter().all(u8::is_ascii_hexdigit).then_some(6)
        }
        _ => None,
    }
}
