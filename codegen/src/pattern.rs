//! Patterns of the specification: what they permit, and how cheaply it can be checked.

use regex_lite::Regex;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// Samples longer than this, in bytes, would only burden who reads or runs them.
pub const LONGEST_SAMPLE: usize = 4096;

/// Ranges of bytes, both ends included.
pub type Bytes = Vec<(u8, u8)>;

/// A valid pattern, taken apart.
pub struct Pattern {
    hir: Hir,
    regex: Regex,
}

impl Pattern {
    /// Reads a pattern; the error says in one line why it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        let parsed = ParserBuilder::new().nest_limit(50).build().parse(text);
        let hir = parsed.map_err(|error| match error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            _ => "the pattern is not understood".to_owned(),
        })?;
        // The client matches with this engine, which has to take the pattern too.
        let regex = Regex::new(&format!("^(?:{text})$")).map_err(|error| error.to_string())?;
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

    /// A text that matches, with its repetitions as short as `length` characters permit.
    pub fn sample(&self, length: usize) -> Option<String> {
        if let Some((class, min, max)) = self.byte_class() {
            let count = length.max(min as usize).min(max.map_or(usize::MAX, |max| max as usize));
            if count > LONGEST_SAMPLE {
                return None;
            }
            return Some(char::from(readable(&class)).to_string().repeat(count));
        }
        let mut text = String::new();
        shortest(&self.hir, &mut text)?;
        self.matches(&text).then_some(text)
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

/// A letter or digit where the class has one.
fn readable(class: &[(u8, u8)]) -> u8 {
    let within = |byte: &u8| class.iter().any(|(low, high)| (low..=high).contains(&byte));
    (b'A'..=b'Z')
        .chain(b'a'..=b'z')
        .chain(b'0'..=b'9')
        .find(within)
        .unwrap_or(class.first().map_or(b'-', |(low, _)| *low))
}

fn shortest(hir: &Hir, text: &mut String) -> Option<()> {
    if text.len() > LONGEST_SAMPLE {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => match (ascii(class), class) {
            (Some(class), _) => text.push(char::from(readable(&class))),
            (None, Class::Unicode(class)) => text.push(class.ranges().first()?.start().max('a')),
            (None, Class::Bytes(_)) => return None,
        },
        HirKind::Repetition(repetition) => {
            for _ in 0..repetition.min {
                shortest(&repetition.sub, text)?;
            }
        }
        HirKind::Capture(capture) => shortest(&capture.sub, text)?,
        HirKind::Concat(parts) => {
            for part in parts {
                shortest(part, text)?;
            }
        }
        HirKind::Alternation(parts) => shortest(parts.first()?, text)?,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn one_class_of_ascii_is_a_byte_loop() {
        let class = |text| Pattern::parse(text).ok().and_then(|pattern| pattern.byte_class());
        assert_eq!(class("[a-c_]+"), Some((vec![(b'_', b'_'), (b'a', b'c')], 1, None)));
        assert_eq!(class("[0-9]{2,3}"), Some((vec![(b'0', b'9')], 2, Some(3))));
        assert_eq!(class("[a-z]+x"), None);
        assert_eq!(class("[a-é]+"), None);
    }

    #[test]
    fn samples_match_and_strangers_do_not() {
        let pattern = Pattern::parse("[0-9A-F-]{4,}").expect("it is a pattern");
        assert_eq!(pattern.sample(6).as_deref(), Some("AAAAAA"));
        assert_eq!(pattern.stranger(), Some(' '));
        let pattern = Pattern::parse("97[89]-(x|y)+").expect("it is a pattern");
        assert_eq!(pattern.sample(0).as_deref(), Some("978-x"));
        assert_eq!(pattern.lengths(), (5, None));
        assert!(Pattern::parse("[a-").is_err());
    }
}
