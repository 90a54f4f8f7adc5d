//! Reading an answer in one pass: down to the data, keeping what stands beside it on the way.

use std::fmt;

use super::api::Envelope;
use super::decode::{self, Decode, Decoded};
use super::message::{text_of, words};
use super::value::{Budget, Json, Note, Reader, Unreadable, find, one_line, whole};

/// What an envelope says about its own outcome.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) server_type: Option<String>,
    pub(crate) details: Option<Json>,
    pub(crate) retryable: Option<bool>,
}

impl Head {
    /// The server's words: its message, or what its particulars say where there is none.
    pub(crate) fn words(&self) -> Option<String> {
        self.message.clone().or_else(|| words(self.details.as_ref()?.text()))
    }
}

/// An answer that was JSON.
pub(crate) struct Opened<T> {
    pub(crate) head: Head,
    /// Nothing where the path to the data breaks off.
    pub(crate) data: Option<Decoded<T>>,
    pub(crate) notes: Vec<Note>,
}

/// The way to the data of an envelope, and on from there to the output.
#[derive(Clone, Copy)]
pub(crate) struct DataPath<'p>(pub(crate) &'static [&'static str], pub(crate) &'p [&'static str]);

impl DataPath<'_> {
    pub(crate) fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub(crate) fn len(self) -> usize {
        self.0.len() + self.1.len()
    }

    /// The name of the member to go down to from this depth on.
    pub(crate) fn name(self, depth: usize) -> Option<&'static str> {
        match depth.checked_sub(self.0.len()) {
            None => Some(self.0[depth]),
            Some(depth) => self.1.get(depth).copied(),
        }
    }
}

impl fmt::Display for DataPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&[self.0, self.1].concat().join("."))
    }
}

/// Reads the data of an answer, and the head of its envelope; text and all that comes of it take
/// no more than `limit` bytes.
pub(crate) fn open<T: Decode>(
    text: &str,
    envelope: Option<&Envelope>,
    path: DataPath<'_>,
    limit: usize,
) -> Result<Opened<T>, Unreadable> {
    let budget = Budget::beside(text, limit).ok_or(Unreadable::TooLarge)?;
    let mut reader = Reader::within_budget(text, budget);
    let mut head = HeadReader::new(envelope);
    let mut data = None;
    descend(&mut reader, path, 0, &mut head, &mut |reader| {
        data = Some(T::decode(reader)?);
        Ok(())
    })?;
    for segment in path.1.iter().rev().chain(path.0.iter().rev()) {
        reader.notes.within(0, segment);
    }
    if path.is_empty() && envelope.is_some() {
        head.read_top_level(text)?;
    }
    let head = head.finish(&mut reader)?;
    Ok(Opened { head, data, notes: reader.end()?.into_vec() })
}

/// Goes down the path, member by member, and decodes where it ends.
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

/// Takes what tells the outcome from the members beside the data; of members of one name, the last
/// counts.
struct HeadReader<'e, 't> {
    envelope: Option<&'e Envelope>,
    head: Head,
    /// The text at each place of details.
    details: Vec<Option<&'t str>>,
}

impl<'e, 't> HeadReader<'e, 't> {
    fn new(envelope: Option<&'e Envelope>) -> Self {
        let places = envelope.map_or(0, |envelope| envelope.details.len());
        HeadReader { envelope, head: Head::default(), details: vec![None; places] }
    }

    /// Reads a member beside the path to the data, which stands at this depth of it.
    fn read(&mut self, path: DataPath<'_>, depth: usize, name: &str, value: &'t str) {
        let Some(envelope) = self.envelope else { return };
        // What stands beside the output, inside of the data, belongs to the data.
        if depth >= envelope.data.len().max(1) {
            return;
        }
        let below = |place: &'static [&'static str]| {
            let (above, rest) = place.split_at_checked(depth)?;
            let on_the_way = (0..depth).all(|depth| path.name(depth) == Some(above[depth]));
            let (own, rest) = rest.split_first()?;
            (on_the_way && *own == name).then(|| find(value, rest))
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
        for (place, kept) in envelope.details.iter().zip(&mut self.details) {
            if let Some(found) = below(place) {
                *kept = found;
            }
        }
    }

    /// Reads what tells the outcome where it stands among the members of the data itself.
    fn read_top_level(&mut self, text: &'t str) -> Result<(), Unreadable> {
        let mut reader = Reader::new(text);
        if !reader.open_object() {
            return Ok(());
        }
        let mut first = true;
        while let Some(name) = reader.next_name(first)? {
            first = false;
            let value = reader.skip()?;
            self.read(DataPath(&[], &[]), 0, &name, value);
        }
        Ok(())
    }

    /// The head, with the first details that say something, else the first there are.
    fn finish(mut self, reader: &mut Reader<'_>) -> Result<Head, Unreadable> {
        let found = || self.details.iter().flatten();
        let telling = found().find(|text| !is_empty(text));
        if let Some(text) = telling.or(found().next()) {
            reader.notes.budget.take(text.len())?;
            self.head.details = Some(Json::compact(text).0);
        }
        Ok(self.head)
    }
}

/// Whether a value tells nothing: null, or a list or an object without members.
fn is_empty(text: &str) -> bool {
    let inside = |open, close| text.strip_prefix(open).and_then(|text| text.strip_suffix(close));
    text == "null"
        || inside('[', ']')
            .or(inside('{', '}'))
            .is_some_and(|text: &str| text.trim_ascii().is_empty())
}

/// Stands for a value that tells something, of which nothing is kept.
pub(crate) struct Filled;

impl Decode for Filled {
    const EXPECTED: &'static str = "a value";

    fn decode(reader: &mut Reader<'_>) -> decode::Result<Self> {
        let text = reader.skip()?;
        Ok(if is_empty(text) { Decoded::Null } else { Decoded::Value(Filled) })
    }
}

/// A code, which some servers write as text.
fn code(text: &str) -> Option<i64> {
    whole(text).ok().or_else(|| text_of(text)?.trim().parse().ok())
}
