//! A one-pass JSON reader, from which emitted types decode themselves.
//!
//! It is not generic, so it is compiled once. It accepts everything that the JSON grammar permits:
//! any depth, numbers of any size, and lone surrogates, which become U+FFFD.

use std::borrow::Cow;

use super::brackets::Brackets;
use super::decode_budget::DecodeBudget;
use super::json::Json;
use super::note::Notes;
use super::token::{bad_escape, number_end, string_stop, unescape};
use super::unreadable::Unreadable;

/// How many levels are decoded into types; deeper values are kept raw.
const MAX_DEPTH: usize = 128;

const ESCAPE: &str = "an escape that JSON has";

/// A position in a JSON text, with the notes taken so far.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
    /// A member to skip in the next object: the tag of a union, which is not part of a variant.
    skipped_member: Option<&'static str>,
    /// The tag of the union that begins at an offset, if it was found before.
    known_tag: Option<(usize, KnownTag)>,
    /// Whether every value is text, as a web form has it.
    is_form: bool,
    pub(crate) notes: Notes,
}

/// The tag of a union that was found before the union is read.
#[derive(Debug)]
pub(crate) struct KnownTag {
    /// The members that may hold the tag.
    pub(crate) tags: &'static [&'static str],
    /// The member that holds it.
    pub(crate) member: &'static str,
    pub(crate) name: String,
}

impl<'t> Reader<'t> {
    /// Creates a reader at the beginning of a text.
    pub fn new(text: &'t str) -> Reader<'t> {
        Reader::within_budget(text, DecodeBudget::default())
    }

    /// Creates a reader with a decode budget.
    pub(crate) fn within_budget(text: &'t str, budget: DecodeBudget) -> Reader<'t> {
        let notes = Notes::within_budget(budget);
        Reader {
            text,
            at: 0,
            depth: 0,
            skipped_member: None,
            known_tag: None,
            is_form: false,
            notes,
        }
    }

    /// Creates a reader of a request, which is strict; in a form every value is text.
    #[cfg(feature = "deserialize")]
    pub(crate) fn strict(text: &'t str, budget: DecodeBudget, is_form: bool) -> Reader<'t> {
        let reader = Reader::within_budget(text, budget);
        Reader { is_form, notes: reader.notes.strict(), ..reader }
    }

    /// Whether a request is read, which is strict.
    pub(crate) fn is_strict(&self) -> bool {
        self.notes.is_strict()
    }

    /// Whether every value is text, as a web form has it.
    pub(crate) fn is_form(&self) -> bool {
        self.is_form
    }

    /// Returns the notes taken so far.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// Finishes reading: only whitespace may follow.
    ///
    /// # Errors
    ///
    /// [`Unreadable::Malformed`] if anything else follows.
    pub fn end(mut self) -> Result<Notes, Unreadable> {
        match self.next_byte() {
            None => Ok(self.notes),
            Some(_) => Err(self.expected("the end of the text")),
        }
    }

    pub(crate) fn expected(&self, expected: &'static str) -> Unreadable {
        Unreadable::Malformed { expected, at: self.at }
    }

    /// Returns the byte offset of the reader.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Goes back to an offset where a value begins.
    pub(crate) fn rewind(&mut self, offset: usize) {
        self.at = offset;
    }

    /// Returns the text from the reader on.
    pub(crate) fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Returns the text since an offset.
    pub(crate) fn since(&self, offset: usize) -> &'t str {
        &self.text[offset..self.at]
    }

    /// Skips whitespace and peeks at the next byte.
    #[inline]
    pub(crate) fn next_byte(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Skips whitespace, and consumes the next byte if it is this one.
    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.next_byte() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    /// Reads a string; one with escapes is allocated, and charged to the decode budget.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'t, str>, Unreadable> {
        match self.string_as_spelled()? {
            (text, false) => Ok(Cow::Borrowed(text)),
            (text, true) => self.unescaped(text),
        }
    }

    #[cold]
    fn unescaped(&mut self, text: &str) -> Result<Cow<'t, str>, Unreadable> {
        self.notes.budget.take(text.len())?;
        let (text, replaced) = unescape(text);
        if replaced {
            self.notes.replaced();
        }
        Ok(Cow::Owned(text))
    }

    /// Reads a string without resolving its escapes; also returns whether it has any.
    fn string_as_spelled(&mut self) -> Result<(&'t str, bool), Unreadable> {
        if !self.eat(b'"') {
            return Err(self.expected("a string"));
        }
        let (start, bytes) = (self.at, self.text.as_bytes());
        let mut escapes = false;
        loop {
            self.at = string_stop(bytes, self.at);
            match bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') if bytes.get(self.at + 1).is_some_and(u8::is_ascii) => {
                    escapes = true;
                    self.at += 2;
                }
                Some(b'\\') => return Err(self.expected(ESCAPE)),
                Some(_) => return Err(self.expected("a string without control characters")),
                None => return Err(self.expected("the end of a string")),
            }
        }
        let text = &self.text[start..self.at];
        if escapes && let Some(index) = bad_escape(text) {
            self.at = start + index;
            return Err(self.expected(ESCAPE));
        }
        self.at += 1;
        Ok((text, escapes))
    }

    /// Reads a number and returns its spelling.
    pub(crate) fn number(&mut self) -> Result<&'t str, Unreadable> {
        let start = self.at;
        match number_end(self.text.as_bytes(), start) {
            Some(end) => {
                self.at = end;
                Ok(&self.text[start..end])
            }
            None => Err(self.expected("a number")),
        }
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn literal(&mut self, literal: &'static str) -> Result<(), Unreadable> {
        match self.text.as_bytes()[self.at..].starts_with(literal.as_bytes()) {
            true => {
                self.at += literal.len();
                Ok(())
            }
            false => Err(self.expected("a value")),
        }
    }

    /// Enters an object, if the next value is one and is not nested too deeply.
    pub(crate) fn open_object(&mut self) -> bool {
        self.enter(b'{')
    }

    /// Enters a list, if the next value is one and is not nested too deeply.
    pub(crate) fn open_list(&mut self) -> bool {
        self.enter(b'[')
    }

    fn enter(&mut self, byte: u8) -> bool {
        let entered = self.depth < MAX_DEPTH && self.eat(byte);
        self.depth += usize::from(entered);
        entered
    }

    /// Reads the name of the object's next member and the colon; `None` at the end of the object.
    pub(crate) fn next_name(&mut self, first: bool) -> Result<Option<Cow<'t, str>>, Unreadable> {
        let mut next = self.next_byte();
        match next {
            Some(b'}') => {
                self.at += 1;
                self.depth -= 1;
                return Ok(None);
            }
            Some(b',') if !first => {
                self.at += 1;
                next = self.next_byte();
            }
            _ if !first => return Err(self.expected("`,` or `}`")),
            _ => {}
        }
        if next != Some(b'"') {
            return Err(self.expected(if first {
                "`}` or a member's name"
            } else {
                "a member's name"
            }));
        }
        let name = self.string()?;
        match self.eat(b':') {
            true => Ok(Some(name)),
            false => Err(self.expected("`:`")),
        }
    }

    /// Advances to the list's next member; `false` at the end of the list.
    pub(crate) fn next_member(&mut self, first: bool) -> Result<bool, Unreadable> {
        if self.eat(b']') {
            self.depth -= 1;
            return Ok(false);
        }
        match first || self.eat(b',') {
            true => Ok(true),
            false => Err(self.expected("`,` or `]`")),
        }
    }

    /// Refunds the memory of a name that is no longer needed.
    pub(crate) fn release(&mut self, name: Cow<'_, str>) {
        if let Cow::Owned(name) = name {
            self.notes.budget.refund(name.len());
        }
    }

    /// Sets the member to skip in the next object.
    pub(crate) fn skip_in_next_object(&mut self, name: Option<&'static str>) {
        self.skipped_member = name;
    }

    /// Takes the member to skip in the object that begins here.
    pub(crate) fn take_skipped_member(&mut self) -> Option<&'static str> {
        self.skipped_member.take()
    }

    /// Spares the union that begins here the search for its tag.
    pub(crate) fn know_tag(&mut self, tag: KnownTag) {
        self.next_byte();
        self.known_tag = Some((self.at, tag));
    }

    /// Takes the tag of the union that begins here, if it is known and may stand in these members.
    pub(crate) fn take_known_tag(&mut self, tags: &[&str]) -> Option<KnownTag> {
        self.next_byte();
        let is_here = |(at, tag): &mut (usize, KnownTag)| *at == self.at && tag.tags == tags;
        self.known_tag.take_if(is_here).map(|(_, tag)| tag)
    }

    /// Skips one value of any depth and returns its text.
    pub(crate) fn skip(&mut self) -> Result<&'t str, Unreadable> {
        self.next_byte();
        let start = self.at;
        let mut open = Brackets::default();
        loop {
            self.skip_to_end_or_into(&mut open)?;
            // After one value: the closing brackets, then the comma before the next value.
            loop {
                let Some(in_object) = open.innermost() else { return Ok(self.since(start)) };
                if self.eat(b',') {
                    if in_object {
                        self.skip_name()?;
                    }
                    break;
                }
                if !self.eat(if in_object { b'}' } else { b']' }) {
                    return Err(self.expected(if in_object { "`,` or `}`" } else { "`,` or `]`" }));
                }
                open.close();
            }
        }
    }

    /// Skips one scalar or empty bracket, entering each bracket before it.
    fn skip_to_end_or_into(&mut self, open: &mut Brackets) -> Result<(), Unreadable> {
        loop {
            match self.next_byte() {
                Some(b'"') => return self.string_as_spelled().map(drop),
                Some(b'-' | b'0'..=b'9') => return self.number().map(drop),
                Some(b't') => return self.literal("true"),
                Some(b'f') => return self.literal("false"),
                Some(b'n') => return self.literal("null"),
                Some(b'{') => {
                    self.at += 1;
                    if self.eat(b'}') {
                        return Ok(());
                    }
                    open.open(true);
                    self.skip_name()?;
                }
                Some(b'[') => {
                    self.at += 1;
                    if self.eat(b']') {
                        return Ok(());
                    }
                    open.open(false);
                }
                _ => return Err(self.expected("a value")),
            }
        }
    }

    fn skip_name(&mut self) -> Result<(), Unreadable> {
        if self.next_byte() != Some(b'"') {
            return Err(self.expected("a member's name"));
        }
        self.string_as_spelled()?;
        match self.eat(b':') {
            true => Ok(()),
            false => Err(self.expected("`:`")),
        }
    }

    /// Reads one value as raw JSON.
    pub(crate) fn raw(&mut self) -> Result<Json, Unreadable> {
        let text = self.skip()?;
        self.notes.budget.take(text.len())?;
        let (json, replaced) = Json::compact(text);
        if replaced {
            self.notes.replaced();
        }
        Ok(json)
    }

    /// Whether the next value is a list or an object that is nested too deeply to be decoded.
    pub(crate) fn is_too_deep(&mut self) -> bool {
        self.depth >= MAX_DEPTH && matches!(self.next_byte(), Some(b'{' | b'['))
    }
}
