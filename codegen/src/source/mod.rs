//! The files of a specification and the places in them: bytes, lines and key paths.
//!
//! The readers count in characters, the report in bytes and columns; they are converted here alone.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

#[cfg(test)]
mod tests;

/// The most bytes that one file may have: 10 MiB.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// Characters between two remembered positions of a text that is not ASCII.
const STRIDE: usize = 64;

/// One file of a specification, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    path: String,
    /// How much of the path is the specification's folder, in bytes.
    root: usize,
    text: String,
}

impl SourceFile {
    /// A file at a `/`-separated path below the specification's folder, which people know by the
    /// path `root`.
    pub fn new(root: &str, below: &str, text: impl Into<String>) -> Self {
        let root = root.trim_end_matches('/');
        Self { path: format!("{root}/{below}"), root: root.len() + 1, text: text.into() }
    }

    /// Where people find it: `spec/common/api.yaml`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where it stands in the specification, wherever that is: `common/api.yaml`.
    pub fn below(&self) -> &str {
        &self.path[self.root..]
    }

    /// The same file with another text.
    pub fn with_text(&self, text: impl Into<String>) -> Self {
        Self { path: self.path.clone(), root: self.root, text: text.into() }
    }

    /// What it says.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The number of the file.
    pub file: usize,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// Whether no byte is in it.
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }
}

/// A node of one file by the keys that lead to it: the text of a JSON Pointer without
/// its first slash.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer {
    file: usize,
    path: Arc<str>,
}

impl Pointer {
    /// The root of a file.
    pub fn root(file: usize) -> Pointer {
        Pointer { file, path: Arc::from("") }
    }

    /// The value under a key of this mapping.
    pub fn key(&self, key: &str) -> Pointer {
        let slash = if self.path.is_empty() { "" } else { "/" };
        let path = if key.contains(['~', '/']) {
            let key = key.replace('~', "~0").replace('/', "~1");
            format!("{}{slash}{key}", self.path)
        } else {
            format!("{}{slash}{key}", self.path)
        };
        Pointer { file: self.file, path: path.into() }
    }

    /// An element of this list, counted from 0.
    pub fn index(&self, index: usize) -> Pointer {
        self.key(&index.to_string())
    }

    /// The number of the file.
    pub fn file(&self) -> usize {
        self.file
    }

    /// The escaped keys, joined by `/`; empty at the root.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The keys from the root on, without escapes.
    pub fn keys(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.path.split('/').filter(|_| !self.path.is_empty()).map(|key| {
            if key.contains('~') {
                Cow::Owned(key.replace("~1", "/").replace("~0", "~"))
            } else {
                Cow::Borrowed(key)
            }
        })
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.path)
    }
}

/// A file with an index of its lines and characters, so that places are found in constant time.
#[derive(Debug)]
pub struct SourceText<'a> {
    file: &'a SourceFile,
    /// The byte at which each line begins.
    lines: Vec<usize>,
    /// The byte of every 64th character; empty where characters are bytes.
    strides: Vec<usize>,
}

impl<'a> SourceText<'a> {
    /// Reads the file once and remembers where lines and characters stand.
    pub fn new(file: &'a SourceFile) -> SourceText<'a> {
        let text = &file.text;
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect();
        let strides = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(STRIDE).map(|(byte, _)| byte).collect()
        };
        SourceText { file, lines, strides }
    }

    /// The file itself.
    pub fn file(&self) -> &'a SourceFile {
        self.file
    }

    /// The byte at which a character begins, counted from 0; the end for those beyond it.
    pub fn byte_of_character(&self, character: usize) -> usize {
        let text = &self.file.text;
        if self.strides.is_empty() {
            return character.min(text.len());
        }
        let Some(&stride) = self.strides.get(character / STRIDE) else {
            return text.len();
        };
        let mut rest = text[stride..].char_indices();
        rest.nth(character % STRIDE).map_or(text.len(), |(byte, _)| stride + byte)
    }

    /// The line and the column (in characters) of a byte, both counted from 1.
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let line = self.line_of(byte);
        let column = self.character_of(byte) - self.character_of(self.lines[line - 1]);
        (line, column + 1)
    }

    /// The number of the line of a byte, counted from 1.
    pub fn line_of(&self, byte: usize) -> usize {
        self.lines.partition_point(|start| *start <= byte)
    }

    /// The bytes of a line without its end; the last line for those beyond it.
    pub fn line(&self, line: usize) -> Range<usize> {
        let line = line.clamp(1, self.lines.len());
        let start = self.lines[line - 1];
        let end = self.lines.get(line).map_or(self.file.text.len(), |next| next - 1);
        let carriage_return = self.file.text[start..end].ends_with('\r');
        start..end - usize::from(carriage_return)
    }

    /// The nearest beginning of a character at or before a byte.
    pub fn floor(&self, byte: usize) -> usize {
        let text = &self.file.text;
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }

    fn character_of(&self, byte: usize) -> usize {
        let byte = self.floor(byte);
        if self.strides.is_empty() {
            return byte;
        }
        let stride = self.strides.partition_point(|start| *start <= byte).saturating_sub(1);
        let between = &self.file.text[self.strides[stride]..byte];
        stride * STRIDE + between.chars().count()
    }
}
