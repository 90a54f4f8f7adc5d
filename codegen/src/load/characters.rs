//! Refuses files that are too large and hidden characters, before anything is parsed.

use std::borrow::Cow;

use super::disk::report_too_large;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::{MOST_BYTES, SourceText, Span};
use crate::text::hidden::is_hidden;

/// Hidden characters that are reported for one file, at most.
const MOST_REPORTS: usize = 20;

/// Looks at every character, and gives the text to parse if the file is not too large.
///
/// Each hidden character is a blank in it, so that what else is wrong is found in the same run.
pub(super) fn scan_characters<'a>(
    file: usize,
    text: &SourceText<'a>,
    diagnostics: &mut Diagnostics,
) -> Option<Cow<'a, str>> {
    let content = text.file().text();
    if content.len() > MOST_BYTES {
        report_too_large(DiagnosticPlace::File(file), diagnostics);
        return None;
    }
    let bytes = content.as_bytes();
    let hides = |start: usize, character: char| match character {
        '\n' => false,
        '\r' => bytes.get(start + 1) != Some(&b'\n'),
        character => is_hidden(character),
    };
    let hidden = content.char_indices().filter(|(start, character)| hides(*start, *character));
    for (start, character) in hidden.take(MOST_REPORTS) {
        let span = Span { file, start, end: start + character.len_utf8() };
        let message = format!("{} (U+{:04X}) stands here", name(character), character as u32);
        diagnostics.error(codes::HIDDEN_CHARACTER, span, message).help(help(character));
    }
    if diagnostics.is_empty() {
        return Some(Cow::Borrowed(content));
    }
    let shown = content.char_indices().map(
        |(start, character)| {
            if hides(start, character) { ' ' } else { character }
        },
    );
    Some(Cow::Owned(shown.collect()))
}

fn name(character: char) -> &'static str {
    match character {
        '\t' => "a tab",
        '\r' => "a carriage return without a line feed",
        '\u{85}' | '\u{2028}' | '\u{2029}' => "a line end that does not look like one",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a character that changes the direction of text"
        }
        '\u{feff}' => "a byte order mark",
        '\u{200b}' | '\u{2060}' => "a blank without width",
        '\u{fffe}' | '\u{ffff}' => "a code point that is not a character",
        _ => "a control character",
    }
}

fn help(character: char) -> &'static str {
    match character {
        '\t' => "write spaces, or `\\t` in a text in double quotes",
        '\r' => "end lines with a line feed",
        '\u{feff}' => "save the file as UTF-8 without a byte order mark",
        _ => "remove it, or write its escape in a text in double quotes",
    }
}
