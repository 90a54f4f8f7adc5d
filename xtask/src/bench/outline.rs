//! YAML as a tree of lines by their indentation: enough to count lines and follow names in files of
//! this project's style. Blank lines and comments are left out.

use std::iter::Sum;
use std::ops::Add;

/// Keys whose values are text for people.
const TEXTS: [&str; 4] = ["doc", "note", "help", "deprecated"];

/// One line, with what is indented below it.
#[derive(Clone, Debug, Default)]
pub struct OutlineEntry<'a> {
    text: &'a str,
    pub below: Vec<OutlineEntry<'a>>,
}

/// How long a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    pub lines: usize,
    /// Without indentation and line ends.
    pub bytes: usize,
}

/// The entries without indentation.
pub fn outline(text: &str) -> Vec<OutlineEntry<'_>> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut lines: Vec<&str> = lines.into_iter().filter(|line| counts(line)).rev().collect();
    entries(&mut lines, 0)
}

fn counts(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with('#')
}

/// Takes the entries that are indented at least this far; lines that are indented less remain.
fn entries<'a>(lines: &mut Vec<&'a str>, least: usize) -> Vec<OutlineEntry<'a>> {
    let mut entries = Vec::new();
    while let Some(line) = lines.pop_if(|line| indentation(line) >= least) {
        let below = self::entries(lines, indentation(line) + 1);
        entries.push(OutlineEntry { text: line.trim_start(), below });
    }
    entries
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

impl<'a> OutlineEntry<'a> {
    /// The key of the line, even in an item of a list; empty if there is none.
    pub fn key(&self) -> &'a str {
        split(self.text).0
    }

    /// What follows the key on the same line.
    pub fn value(&self) -> &'a str {
        split(self.text).1
    }

    /// The entry below with this key.
    pub fn child(&self, key: &str) -> Option<&OutlineEntry<'a>> {
        self.below.iter().find(|entry| entry.key() == key)
    }

    /// The same with only those entries below, at any depth, that are to be kept.
    pub fn only(&self, keep: &dyn Fn(&OutlineEntry<'_>) -> bool) -> OutlineEntry<'a> {
        let below = self.below.iter().filter(|entry| keep(entry)).map(|entry| entry.only(keep));
        OutlineEntry { text: self.text, below: below.collect() }
    }

    /// Capitalised words that may be names, in the values of this entry and all below; texts for
    /// people are left out.
    pub fn names(&self) -> Vec<&'a str> {
        let (key, value) = split(self.text);
        if TEXTS.contains(&key) && !value.is_empty() && !is_flow(value) {
            return Vec::new();
        }
        let mut names = Vec::new();
        for piece in pieces(value) {
            let (key, value) = split(piece);
            if !TEXTS.contains(&key) {
                names.extend(value.split(|c: char| !c.is_alphanumeric()).filter(is_name));
            }
        }
        names.extend(self.below.iter().flat_map(OutlineEntry::names));
        names
    }

    /// The size of this entry with all below.
    pub fn size(&self) -> Size {
        let own = Size { lines: 1, bytes: self.text.len() };
        own + self.below.iter().map(OutlineEntry::size).sum()
    }
}

/// Key and value of a line or of a part of one.
fn split(text: &str) -> (&str, &str) {
    let text = text.trim().trim_start_matches("- ");
    let (key, value) = match text.strip_suffix(':') {
        Some(key) if !key.contains(": ") => (key, ""),
        _ => text.split_once(": ").unwrap_or(("", text)),
    };
    match key.starts_with(['{', '[']) {
        true => ("", text),
        false => (key.trim_matches('"'), value.trim()),
    }
}

/// The members of a value in braces or brackets, one by one; text in quotes is left out.
fn pieces(value: &str) -> Vec<&str> {
    let plain = value.split('"').step_by(2);
    match is_flow(value) {
        true => plain.flat_map(|part| part.split(['{', '}', '[', ']', ','])).collect(),
        false => plain.collect(),
    }
}

fn is_flow(value: &str) -> bool {
    value.starts_with(['{', '['])
}

fn is_name(word: &&str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { lines: self.lines + other.lines, bytes: self.bytes + other.bytes }
    }
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# A library.\n\nBook:\n  doc: A Book of the Library.\n  fields:\n    \
                        author: { type: nullable Person, doc: Not a Fish. }\n\n    \
                        note: { type: Note }\n    pages:\n      - { type: Pages, doc: \"A, B\" }\n\
                        Person: { takes: [Being] }\n";

    #[test]
    fn lines_are_a_tree_by_indentation_without_comments_and_blank_lines() {
        let book = &outline(TEXT)[0];
        assert_eq!((book.key(), book.value(), book.below.len()), ("Book", "", 2));
        let fields: Vec<_> = book.below[1].below.iter().map(OutlineEntry::key).collect();
        assert_eq!(fields, ["author", "note", "pages"]);
        assert_eq!(book.size().lines, 7);
        assert_eq!(outline(TEXT)[1].size(), Size { lines: 1, bytes: 26 });
    }

    #[test]
    fn names_are_found_in_values_and_not_in_text() {
        let outline = outline(TEXT);
        assert_eq!(outline[0].names(), ["Person", "Note", "Pages"]);
        assert_eq!(outline[1].names(), ["Being"]);
    }

    #[test]
    fn what_is_not_kept_is_gone_with_all_below() {
        let book = outline(TEXT)[0].only(&|entry| entry.key() != "fields");
        assert_eq!(book.size().lines, 2);
    }
}
