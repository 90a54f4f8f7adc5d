//! The bytes of an entry: numbers and texts one after the other, and a checksum at the end.

use std::hash::{DefaultHasher, Hasher};

/// An entry that is being written.
#[derive(Default)]
pub struct EntryWriter(Vec<u8>);

impl EntryWriter {
    pub fn number(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }

    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.extend(text.as_bytes());
    }

    /// All bytes, with the checksum.
    pub fn finish(mut self) -> Vec<u8> {
        let sum = checksum(&self.0);
        self.number(sum);
        self.0
    }
}

/// What is left to be read of an entry.
pub struct EntryReader<'e>(&'e [u8]);

impl<'e> EntryReader<'e> {
    /// `None` for bytes that are not those of a whole entry.
    pub fn new(entry: &'e [u8]) -> Option<Self> {
        let (content, sum) = entry.split_last_chunk()?;
        (checksum(content) == u64::from_le_bytes(*sum)).then_some(Self(content))
    }

    pub fn number(&mut self) -> Option<u64> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u64::from_le_bytes(*number))
    }

    pub fn text(&mut self) -> Option<&'e str> {
        let length = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        str::from_utf8(text).ok()
    }

    /// Whether everything has been read.
    pub fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }
}

fn checksum(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    hasher.finish()
}
