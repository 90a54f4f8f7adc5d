//! Texts of the author as messages quote them: short, on one line, without hidden characters.

use std::fmt::Write as _;

use super::hidden::is_hidden;

/// The longest text of the author, in characters, that a message quotes.
const LONGEST_EXCERPT: usize = 60;

/// A text of the author for use in a message: one short line without control characters.
pub fn excerpt(text: &str) -> String {
    printable(text, LONGEST_EXCERPT)
}

/// At most so many characters, with control characters and hidden ones spelt out.
pub fn printable(text: &str, most: usize) -> String {
    let mut printed = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == most {
            printed.push('…');
            break;
        }
        match character {
            '\n' => printed.push_str("\\n"),
            '\t' => printed.push_str("\\t"),
            hidden if is_hidden(hidden) => {
                let _ = write!(printed, "\\u{{{:04x}}}", hidden as u32);
            }
            shown => printed.push(shown),
        }
    }
    printed
}
