//! Hidden characters: those that are invisible, or that change how others are shown.

/// Whether a character is invisible, or changes how others are shown.
pub fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        | '\u{fffe}' | '\u{ffff}')
}
