//! Patterns of the specification: which texts they match, and whether a loop over bytes can check
//! it.

mod syntax;
mod text;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

pub use syntax::PatternRefusal;
pub use text::SampleOptions;
use text::{shortest, text_of};

/// The longest sample, in characters: longer ones are too large for a test.
pub const LONGEST_SAMPLE: usize = 65_536;

/// Ranges of bytes, both ends included.
pub type Bytes = Vec<(u8, u8)>;

/// A valid pattern, taken apart.
pub struct TextPattern {
    hir: Hir,
    regex: Regex,
}

/// Patterns that were read; all threads share them.
static KNOWN: Mutex<BTreeMap<String, Option<Arc<TextPattern>>>> = Mutex::new(BTreeMap::new());

/// Most patterns that are remembered, for processes that compile one specification after another.
const MOST_KNOWN: usize = 1024;

impl TextPattern {
    /// A pattern by its text, read once however often it is asked for; none where it is not valid.
    pub fn known(text: &str) -> Option<Arc<Self>> {
        let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(parsed) = known().get(text) {
            return parsed.clone();
        }
        let parsed = Self::parse(text).ok().map(Arc::new);
        let mut known = known();
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(text.to_owned(), parsed.clone());
        parsed
    }

    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// Why it is none, and what to write instead.
    pub fn parse(text: &str) -> Result<Self, PatternRefusal> {
        let hir = syntax::read(text)?;
        // The client matches with this engine, which has to take the pattern too.
        let regex = Regex::new(&format!("^(?:{text})$")).map_err(|_| syntax::too_large())?;
        Ok(Self { hir, regex })
    }

    /// Whether it matches a text from its first character to its last.
    pub fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }

    /// The shortest and the longest text that matches, in bytes.
    pub fn lengths(&self) -> (usize, Option<usize>) {
        let properties = self.hir.properties();
        (properties.minimum_len().unwrap_or(0), properties.maximum_len())
    }

    /// Whether anything matches at all.
    pub fn is_possible(&self) -> bool {
        self.hir.properties().minimum_len().is_some()
    }

    /// The one class of ASCII that all bytes belong to, and how many there may be.
    pub fn byte_class(&self) -> Option<(Bytes, u32, Option<u32>)> {
        let HirKind::Repetition(repetition) = self.hir.kind() else { return None };
        let HirKind::Class(class) = repetition.sub.kind() else { return None };
        Some((ascii(class)?, repetition.min, repetition.max))
    }

    /// A text that is as wished, if one is found; whether it matches is for the caller to ask.
    pub fn text(&self, wish: SampleOptions) -> Option<String> {
        text_of(&self.hir, wish)
    }

    /// How many characters the shortest text has that is found by these choices.
    pub fn shortest(&self, choice: usize) -> Option<usize> {
        shortest(&self.hir, choice)
    }

    /// A printable ASCII character that no match of the one class holds.
    pub fn stranger(&self) -> Option<char> {
        let (class, ..) = self.byte_class()?;
        let outside = |byte: &u8| !class.iter().any(|(low, high)| (low..=high).contains(&byte));
        (b' '..=b'~').find(outside).map(char::from)
    }
}

fn ascii(class: &Class) -> Option<Bytes> {
    match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|range| Some((u8::try_from(range.start()).ok()?, u8::try_from(range.end()).ok()?)))
            .map(|range| range.filter(|(_, end)| end.is_ascii()))
            .collect(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|range| range.end().is_ascii().then_some((range.start(), range.end())))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{SampleOptions, TextPattern};

    #[test]
    fn one_class_of_ascii_is_a_byte_loop() {
        let class = |text| TextPattern::parse(text).ok().and_then(|pattern| pattern.byte_class());
        assert_eq!(class("[a-c_]+"), Some((vec![(b'_', b'_'), (b'a', b'c')], 1, None)));
        assert_eq!(class("[0-9]{2,3}"), Some((vec![(b'0', b'9')], 2, Some(3))));
        assert_eq!(class("[a-z]+x"), None);
        assert_eq!(class("[a-é]+"), None);
    }

    #[test]
    fn samples_match_and_strangers_do_not() {
        let text = |pattern: &str, length, choice| {
            let pattern = TextPattern::parse(pattern).expect("it is a pattern");
            pattern.text(SampleOptions { length, choice, accented: true })
        };
        assert_eq!(text("[0-9A-F-]{4,}", 6, 0).as_deref(), Some("AAAAAA"));
        assert_eq!(text("[0-9A-F-]{4,}", 4, 1).as_deref(), Some("BAAA"));
        assert_eq!(text("[0-9A-F-]{4,}", 3, 0), None);
        assert_eq!(text("97[89]-(x|y)+", 7, 0).as_deref(), Some("978-xxx"));
        assert_eq!(text("(a|bc)é*", 4, 1).as_deref(), Some("bcéé"));
        assert_eq!(text(".{2,3}", 3, 0).as_deref(), Some("ééé"));
        let pattern = TextPattern::parse("[0-9A-F-]{4,}").expect("it is a pattern");
        assert_eq!(pattern.stranger(), Some(' '));
        assert_eq!(pattern.shortest(0), Some(4));
        let pattern = TextPattern::parse("97[89]-(x|y)+").expect("it is a pattern");
        assert_eq!(pattern.lengths(), (5, None));
        assert!(TextPattern::parse("[a-").is_err());
    }
}
