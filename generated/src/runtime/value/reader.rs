//! Reading JSON text in one pass: the cursor from which emitted types decode themselves.
//!
//! Compiled once, whatever it reads into. It takes all that the JSON grammar permits: any depth,
//! numbers of any size by their digits, and half of a surrogate pair, which becomes U+FFFD.

use std::borrow::Cow;

use super::brackets::Brackets;
use super::budget::Budget;
use super::json::Json;
use super::note::Notes;
use super::token::{bad_escape, number_end, string_stop, unescape};
use super::unreadable::Unreadable;

/// How many levels are decoded into types; what lies deeper is kept raw.
const MOST_LEVELS: usize = 128;

const ESCAPE: &str = "an escape that JSON has";

/// A place in a JSON text, with what was noted on the way there.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    levels: usize,
    /// A member of the next object that is passed over: the tag of a union, which belongs to it.
    without: Option<&'static str>,
    pub(crate) notes: Notes,
}

impl<'t> Reader<'t> {
    /// Begins to read a text.
    pub fn new(text: &'t str) -> Reader<'t> {
        Reader::within_budget(text, Budget::default())
    }

    /// Begins to read a text from which no more than this may be made.
    pub(crate) fn within_budget(text: &'t str, budget: Budget) -> Reader<'t> {
        let notes = Notes::within_budget(budget);
        Reader { text, at: 0, levels: 0, without: None, notes }
    }

    /// What was odd so far.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// Ends the reading: nothing but blanks may follow.
    ///
    /// # Errors
    ///
    /// [`Unreadable::Malformed`] where something follows.
    pub fn end(mut self) -> Result<Notes, Unreadable> {
        match self.next_byte() {
            None => Ok(self.notes),
            Some(_) => Err(self.expected("the end of the text")),
        }
    }

    pub(crate) fn expected(&self, expected: &'static str) -> Unreadable {
        Unreadable::Malformed { expected, at: self.at }
    }

    /// Where the reader stands.
    pub(crate) fn place(&self) -> usize {
        self.at
    }

    /// Goes back to a place where a value begins.
    pub(crate) fn go_back(&mut self, place: usize) {
        self.at = place;
    }

    /// The text since a place.
    pub(crate) fn since(&self, place: usize) -> &'t str {
        &self.text[place..self.at]
    }

    /// The next byte that is no blank, which stays to be read.
    #[inline]
    pub(crate) fn next_byte(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Passes the next byte if it is this one.
    fn passes(&mut self, byte: u8) -> bool {
        let passes = self.next_byte() == Some(byte);
        self.at += usize::from(passes);
        passes
    }

    /// Reads a string; one with escapes is paid for, and handed over with its memory.
    pub(crate) fn string(&mut self) -> Result<Cow<'t, str>, Unreadable> {
        let (text, escapes) = self.string_as_spelled()?;
        if !escapes {
            return Ok(Cow::Borrowed(text));
        }
        self.notes.budget.take(text.len())?;
        let (text, mended) = unescape(text);
        if mended {
            self.notes.mended();
        }
        Ok(Cow::Owned(text))
    }

    /// What stands between the quotes, and whether there are escapes in it.
    fn string_as_spelled(&mut self) -> Result<(&'t str, bool), Unreadable> {
        if !self.passes(b'"') {
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

    /// Reads a number as it is spelled.
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
    pub(crate) fn word(&mut self, word: &'static str) -> Result<(), Unreadable> {
        match self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            true => {
                self.at += word.len();
                Ok(())
            }
            false => Err(self.expected("a value")),
        }
    }

    /// Goes into an object if one stands here and is not too deep.
    pub(crate) fn open_object(&mut self) -> bool {
        self.opens(b'{')
    }

    /// Goes into a list if one stands here and is not too deep.
    pub(crate) fn open_list(&mut self) -> bool {
        self.opens(b'[')
    }

    fn opens(&mut self, byte: u8) -> bool {
        let opens = self.levels < MOST_LEVELS && self.passes(byte);
        self.levels += usize::from(opens);
        opens
    }

    /// The name of the next member of the object, up to its value; nothing at the end of it.
    pub(crate) fn next_name(&mut self, first: bool) -> Result<Option<Cow<'t, str>>, Unreadable> {
        if self.passes(b'}') {
            self.levels -= 1;
            return Ok(None);
        }
        if !first && !self.passes(b',') {
            return Err(self.expected("`,` or `}`"));
        }
        if self.next_byte() != Some(b'"') {
            return Err(self.expected(if first {
                "`}` or a member's name"
            } else {
                "a member's name"
            }));
        }
        let name = self.string()?;
        match self.passes(b':') {
            true => Ok(Some(name)),
            false => Err(self.expected("`:`")),
        }
    }

    /// Whether the list goes on with another member, to which the reader goes.
    pub(crate) fn next_member(&mut self, first: bool) -> Result<bool, Unreadable> {
        if self.passes(b']') {
            self.levels -= 1;
            return Ok(false);
        }
        match first || self.passes(b',') {
            true => Ok(true),
            false => Err(self.expected("`,` or `]`")),
        }
    }

    /// Gives back the memory of a name that is not needed any more.
    pub(crate) fn release(&mut self, name: Cow<'_, str>) {
        if let Cow::Owned(name) = name {
            self.notes.budget.refund(name.len());
        }
    }

    /// Passes over a member of this name in the object that comes next.
    pub(crate) fn pass_over(&mut self, name: Option<&'static str>) {
        self.without = name;
    }

    /// The member that is passed over in the object that begins here.
    pub(crate) fn passed_over(&mut self) -> Option<&'static str> {
        self.without.take()
    }

    /// Reads past one value, however deep, and gives its text.
    pub(crate) fn skip(&mut self) -> Result<&'t str, Unreadable> {
        self.next_byte();
        let start = self.at;
        let mut open = Brackets::default();
        loop {
            self.skip_to_end_or_into(&mut open)?;
            // Past one value: the ends of all that it ends, then the comma before the next.
            loop {
                let Some(in_object) = open.innermost() else { return Ok(self.since(start)) };
                if self.passes(b',') {
                    if in_object {
                        self.skip_name()?;
                    }
                    break;
                }
                if !self.passes(if in_object { b'}' } else { b']' }) {
                    return Err(self.expected(if in_object { "`,` or `}`" } else { "`,` or `]`" }));
                }
                open.close();
            }
        }
    }

    /// Reads past one plain value or empty bracket, going into each bracket before it.
    fn skip_to_end_or_into(&mut self, open: &mut Brackets) -> Result<(), Unreadable> {
        loop {
            match self.next_byte() {
                Some(b'"') => return self.string_as_spelled().map(drop),
                Some(b'-' | b'0'..=b'9') => return self.number().map(drop),
                Some(b't') => return self.word("true"),
                Some(b'f') => return self.word("false"),
                Some(b'n') => return self.word("null"),
                Some(b'{') => {
                    self.at += 1;
                    if self.passes(b'}') {
                        return Ok(());
                    }
                    open.open(true);
                    self.skip_name()?;
                }
                Some(b'[') => {
                    self.at += 1;
                    if self.passes(b']') {
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
        match self.passes(b':') {
            true => Ok(()),
            false => Err(self.expected("`:`")),
        }
    }

    /// Reads one value as it came.
    pub(crate) fn raw(&mut self) -> Result<Json, Unreadable> {
        let text = self.skip()?;
        self.notes.budget.take(text.len())?;
        let (json, mended) = Json::compact(text);
        if mended {
            self.notes.mended();
        }
        Ok(json)
    }

    /// Whether a list or an object stands here that lies too deep to be decoded.
    pub(crate) fn is_too_deep(&mut self) -> bool {
        self.levels >= MOST_LEVELS && matches!(self.next_byte(), Some(b'{' | b'['))
    }
}
