//! Texts of errors and notes: joining parts, and making a server's text safe to print.

/// How many characters of a server's text are kept.
const SHOWN: usize = 300;

/// Joins texts with a separator: what `join` of a slice does, in far less code.
pub(crate) fn join<T: AsRef<str>>(parts: &[T], separator: &str) -> String {
    let mut joined = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            joined.push_str(separator);
        }
        joined.push_str(part.as_ref());
    }
    joined
}

/// Makes a server's text safe to print: one line of bounded length, without direction marks.
pub(crate) fn one_line(text: &str) -> String {
    if text.len() <= SHOWN && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    let visible = |character: char| match character {
        '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => ' ',
        character if character.is_control() => ' ',
        character => character,
    };
    let mut line: String = text.chars().take(SHOWN).map(visible).collect();
    if text.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}
