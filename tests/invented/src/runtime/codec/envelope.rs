//! Reads an answer in one pass: the data inside the envelope, and the envelope's other members.

use std::fmt;

use super::decode::{Read, ReadResult, Slot};
use super::description::Envelope;
use super::message::{text_of, words};
use super::value::{DecodeBudget, Json, Note, Reader, Unreadable, find, one_line, whole};

/// What an envelope says about the outcome.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) server_type: Option<String>,
    pub(crate) details: Option<Json>,
    pub(crate) retryable: Option<bool>,
}

impl Head {
    /// Returns the server's message, or else the text of its details.
    pub(crate) fn words(&self) -> Option<String> {
        self.message.clone().or_else(|| words(self.details.as_ref()?.text()))
    }
}

/// A decoded answer, whose data is in a slot.
pub(crate) struct Opened {
    pub(crate) head: Head,
    /// `None` if the answer lacks a member on the path to the data.
    pub(crate) read: Option<Read>,
    pub(crate) notes: Vec<Note>,
}

/// The path to the output of an operation, by wire names.
#[derive(Clone, Copy)]
pub(crate) struct DataPath<'p> {
    /// The path to the data of the envelope.
    pub(crate) data: &'static [&'static str],
    /// The path from the data to the output.
    pub(crate) output: &'p [&'static str],
}

impl DataPath<'_> {
    pub(crate) fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub(crate) fn len(self) -> usize {
        self.data.len() + self.output.len()
    }

    /// Returns the name of the member to enter at this depth.
    pub(crate) fn name(self, depth: usize) -> Option<&'static str> {
        match depth.checked_sub(self.data.len()) {
            None => Some(self.data[depth]),
            Some(depth) => self.output.get(depth).copied(),
        }
    }
}

impl fmt::Display for DataPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&[self.data, self.output].concat().join("."))
    }
}

/// Decodes the data of an answer into a slot, and the head of its envelope; the text and the decoded
/// values take at most `limit` bytes.
pub(crate) fn open(
    data: &mut dyn Slot,
    text: &str,
    envelope: Option<&Envelope>,
    path: DataPath<'_>,
    limit: usize,
) -> Result<Opened, Unreadable> {
    let budget = DecodeBudget::after_text(text, limit).ok_or(Unreadable::TooLarge)?;
    let mut reader = Reader::within_budget(text, budget);
    let mut head = HeadReader::new(envelope);
    let mut read = None;
    descend(&mut reader, path, 0, &mut head, &mut |reader| {
        // The last member of a name counts.
        data.clear();
        read = Some(data.read(reader)?);
        Ok(())
    })?;
    for segment in path.output.iter().rev().chain(path.data.iter().rev()) {
        reader.notes.within(0, segment);
    }
    if path.is_empty() && envelope.is_some() {
        head.read_top_level(text)?;
    }
    let head = head.finish(&mut reader)?;
    Ok(Opened { head, read, notes: reader.end()?.into_vec() })
}

/// Follows the path, member by member, and decodes the value at its end.
fn descend<'t>(
    reader: &mut Reader<'t>,
    path: DataPath<'_>,
    depth: usize,
    head: &mut HeadReader<'_, 't>,
    decode: &mut dyn FnMut(&mut Reader<'t>) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    let Some(next) = path.name(depth) else { return decode(reader) };
    if !reader.open_object() {
        return reader.skip().map(drop);
    }
    let mut first = true;
    while let Some(name) = reader.next_name(first)? {
        first = false;
        if name == next {
            descend(reader, path, depth + 1, head, decode)?;
        } else {
            let value = reader.skip()?;
            head.read(path, depth, &name, value);
        }
        reader.release(name);
    }
    Ok(())
}

/// Reads the head from the members beside the data; the last member of a name counts.
struct HeadReader<'e, 't> {
    envelope: Option<&'e Envelope>,
    head: Head,
    /// The text at each path of details.
    details: Vec<Option<&'t str>>,
}

impl<'e, 't> HeadReader<'e, 't> {
    fn new(envelope: Option<&'e Envelope>) -> Self {
        let details = envelope.map_or(0, |envelope| envelope.details.len());
        HeadReader { envelope, head: Head::default(), details: vec![None; details] }
    }

    /// Reads a member that stands beside the path to the data, at this depth.
    fn read(&mut self, path: DataPath<'_>, depth: usize, name: &str, value: &'t str) {
        let Some(envelope) = self.envelope else { return };
        // What stands beside the output inside the data belongs to the data.
        if depth >= envelope.data.len().max(1) {
            return;
        }
        let below = |wanted: &'static [&'static str]| {
            let (above, rest) = wanted.split_at_checked(depth)?;
            let is_on_path = (0..depth).all(|depth| path.name(depth) == Some(above[depth]));
            let (own, rest) = rest.split_first()?;
            (is_on_path && *own == name).then(|| find(value, rest))
        };
        if let Some(found) = below(envelope.code) {
            self.head.code = found.and_then(code);
        }
        if let Some(found) = below(envelope.message) {
            self.head.message = found.and_then(words);
        }
        if let Some(found) = below(envelope.kind) {
            self.head.server_type = found.and_then(text_of).map(|text| one_line(&text));
        }
        if let Some(found) = below(envelope.retryable) {
            self.head.retryable = found.and_then(|text| text.parse().ok());
        }
        for (wanted, kept) in envelope.details.iter().zip(&mut self.details) {
            if let Some(found) = below(wanted) {
                *kept = found;
            }
        }
    }

    /// Reads the head from the members of the data itself.
    fn read_top_level(&mut self, text: &'t str) -> Result<(), Unreadable> {
        let mut reader = Reader::new(text);
        if !reader.open_object() {
            return Ok(());
        }
        let mut first = true;
        while let Some(name) = reader.next_name(first)? {
            first = false;
            let value = reader.skip()?;
            self.read(DataPath { data: &[], output: &[] }, 0, &name, value);
        }
        Ok(())
    }

    /// Returns the head with the first details that are not empty, or else the first details.
    fn finish(mut self, reader: &mut Reader<'_>) -> Result<Head, Unreadable> {
        let found = || self.details.iter().flatten();
        let not_empty = found().find(|text| !is_empty(text));
        if let Some(text) = not_empty.or(found().next()) {
            reader.notes.budget.take(text.len())?;
            self.head.details = Some(Json::compact(text).0);
        }
        Ok(self.head)
    }
}

/// Whether a value is null, or a list or an object without members.
fn is_empty(text: &str) -> bool {
    let inside = |open, close| text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
    text == "null"
        || inside('[', ']')
            .or(inside('{', '}'))
            .is_some_and(|text: &str| text.trim_ascii().is_empty())
}

/// Tells whether a value is empty, without keeping it.
#[derive(Default)]
pub(crate) struct Filled(pub(crate) bool);

impl Slot for Filled {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.0 = !is_empty(reader.skip()?);
        Ok(Read::Value)
    }

    fn expected(&self) -> &'static str {
        "a value"
    }

    fn is_set(&self) -> bool {
        self.0
    }

    fn clear(&mut self) {
        self.0 = false;
    }
}

/// Reads a code, which some servers write as text.
fn code(text: &str) -> Option<i64> {
    whole(text).ok().or_else(|| text_of(text)?.trim().parse().ok())
}
