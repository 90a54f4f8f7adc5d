//! Reading JSON text in one pass: the cursor from which emitted types decode themselves.
//!
//! Compiled once, whatever it reads into. It takes all that the JSON grammar permits: any depth,
//! numbers of any size by their digits, and half of a surrogate pair, which becomes U+FFFD.

use std::borrow::Cow;
use std::fmt;

use super::budget::Budget;
use super::decode::Decoded;
use super::json::Json;
use super::note::Notes;
use super::token::{bad_escape, number_end, string_stop, unescape};

/// How many levels are decoded into types; what lies deeper is kept raw.
const MOST_LEVELS: usize = 128;

const ESCAPE: &str = "an escape that JSON has";

/// Why a text can't be read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    Malformed {
        /// What the grammar asks for.
        expected: &'static str,
        /// The byte at which something else stands, counted from 0.
        at: usize,
    },
    /// What it holds would take more memory than there is for it.
    TooLarge,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Malformed { expected, at } => write!(f, "expected {expected} at byte {at}"),
            Unreadable::TooLarge => f.write_str("it takes too much memory"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// A place in a JSON text, with what was noted on the way there.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    levels: usize,
    /// A member of the next object that is passed over: the tag of a union, which belongs to it.
    without: Option<&'static str>,
    pub(super) notes: Notes,
}

impl<'t> Reader<'t> {
    /// Begins to read a text.
    pub fn new(text: &'t str) -> Reader<'t> {
        Reader::within_budget(text, Budget::default())
    }

    /// Begins to read a text from which no more than this may be made.
    pub(super) fn within_budget(text: &'t str, budget: Budget) -> Reader<'t> {
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

    pub(super) fn expected(&self, expected: &'static str) -> Unreadable {
        Unreadable::Malformed { expected, at: self.at }
    }

    /// Where the reader stands.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Goes back to a place where a value begins.
    pub(super) fn go_back(&mut self, place: usize) {
        self.at = place;
    }

    /// The text since a place.
    pub(super) fn since(&self, place: usize) -> &'t str {
        &self.text[place..self.at]
    }

    /// The next byte that is no blank, which stays to be read.
    #[inline]
    pub(super) fn next_byte(&mut self) -> Option<u8> {
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
    pub(super) fn string(&mut self) -> Result<Cow<'t, str>, Unreadable> {
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
    pub(super) fn number(&mut self) -> Result<&'t str, Unreadable> {
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
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), Unreadable> {
        match self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            true => {
                self.at += word.len();
                Ok(())
            }
            false => Err(self.expected("a value")),
        }
    }

    /// Goes into an object if one stands here and is not too deep.
    pub(super) fn open_object(&mut self) -> bool {
        self.opens(b'{')
    }

    /// Goes into a list if one stands here and is not too deep.
    pub(super) fn open_list(&mut self) -> bool {
        self.opens(b'[')
    }

    fn opens(&mut self, byte: u8) -> bool {
        let opens = self.levels < MOST_LEVELS && self.passes(byte);
        self.levels += usize::from(opens);
        opens
    }

    /// The name of the next member of the object, up to its value; nothing at the end of it.
    pub(super) fn next_name(&mut self, first: bool) -> Result<Option<Cow<'t, str>>, Unreadable> {
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
    pub(super) fn next_member(&mut self, first: bool) -> Result<bool, Unreadable> {
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
    pub(super) fn release(&mut self, name: Cow<'_, str>) {
        if let Cow::Owned(name) = name {
            self.notes.budget.refund(name.len());
        }
    }

    /// Passes over a member of this name in the object that comes next.
    pub(super) fn pass_over(&mut self, name: Option<&'static str>) {
        self.without = name;
    }

    /// The member that is passed over in the object that begins here.
    pub(super) fn passed_over(&mut self) -> Option<&'static str> {
        self.without.take()
    }

    /// Reads past one value, however deep, and gives its text.
    pub(super) fn skip(&mut self) -> Result<&'t str, Unreadable> {
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
    pub(super) fn raw(&mut self) -> Result<Json, Unreadable> {
        let text = self.skip()?;
        self.notes.budget.take(text.len())?;
        let (json, mended) = Json::compact(text);
        if mended {
            self.notes.mended();
        }
        Ok(json)
    }

    /// What a value is that has another type than declared.
    pub(super) fn null_or_odd<T>(&mut self) -> Result<Decoded<T>, Unreadable> {
        if self.next_byte() == Some(b'n') {
            return self.word("null").map(|()| Decoded::Null);
        }
        let too_deep = self.levels >= MOST_LEVELS && matches!(self.next_byte(), Some(b'{' | b'['));
        let raw = self.raw()?;
        let found = if too_deep { "nested too deeply" } else { raw.kind() };
        Ok(Decoded::Odd(raw, found))
    }
}

/// The brackets that are open, one bit for each: set for an object.
#[derive(Default)]
struct Brackets {
    /// The innermost ones, the last of them in the lowest bit.
    innermost: u64,
    count: usize,
    /// All others, a word for each 64 of them.
    outer: Vec<u64>,
}

impl Brackets {
    fn open(&mut self, object: bool) {
        if self.count > 0 && self.count.is_multiple_of(64) {
            self.outer.push(self.innermost);
        }
        self.innermost = self.innermost << 1 | u64::from(object);
        self.count += 1;
    }

    /// Whether the innermost one is an object; nothing where none is open.
    fn innermost(&self) -> Option<bool> {
        (self.count > 0).then_some(self.innermost & 1 == 1)
    }

    fn close(&mut self) {
        self.innermost >>= 1;
        self.count -= 1;
        if self.count > 0
            && self.count.is_multiple_of(64)
            && let Some(outer) = self.outer.pop()
        {
            self.innermost = outer;
        }
    }
}
