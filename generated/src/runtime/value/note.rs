//! Notes: oddities of an answer that is usable all the same.

use std::fmt::{self, Write as _};

use super::decode_budget::DecodeBudget;
use super::misfit::{Misfit, Problem};

/// How many odd values of one answer get a note of their own.
const MAX_NOTES: usize = 100;

/// How many characters of a pointer are kept.
const POINTER_CHARS: usize = 300;

/// What a text is called that can't stay as it is written.
const HALVED: &str = "text with half a surrogate pair";

/// Something odd about an answer that could be used all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// A value had another type than declared; it was left out and kept raw.
    Unexpected {
        /// The JSON Pointer of the value in the body of the answer; a very long one is cut, and
        /// then ends with `…`.
        pointer: String,
        /// The declared type.
        expected: &'static str,
        /// What came instead: a JSON type, or the problem with a number.
        found: &'static str,
    },
    /// A text held a lone surrogate, which was replaced by U+FFFD.
    Replaced {
        /// The JSON Pointer of the text; a very long one is cut, and then ends with `…`.
        pointer: String,
    },
    /// Further values were odd in one of these ways, beyond those with a note of their own.
    More {
        /// How many.
        count: usize,
    },
    /// Another version of the API answered than the client asked for.
    ServedVersion {
        /// The version that the client speaks.
        asked: &'static str,
        /// The version that answered.
        served: String,
    },
    /// The server says that it did only a part of what was asked.
    Partial {
        /// The code of the answer.
        code: i64,
        /// The server's message, if it sent one.
        message: Option<String>,
    },
    /// The server accepted the request, but its outcome comes later; the value is preliminary.
    Pending {
        /// The code of the answer.
        code: i64,
        /// The server's message, if it sent one.
        message: Option<String>,
    },
    /// The body of a file came compressed, though the client did not ask for that; it was kept so.
    Encoded {
        /// The content encoding, such as `gzip`.
        encoding: String,
    },
    /// A delivery of a webhook is written in another version than the one that it was read as.
    DeliveredVersion {
        /// The version that the types describe.
        expected: &'static str,
        /// The version that the delivery names.
        delivered: String,
    },
    /// The body of a delivery held characters that JSON can't; they were escaped or replaced.
    Repaired {
        /// How many.
        count: usize,
    },
    /// The answer lacked the code that tells success from failure, so its HTTP status decided.
    CodeMissing,
    /// The outcome of an earlier attempt was unknown; the read-back found what it had created.
    FoundByReadBack,
    /// The outcome of an earlier attempt was unknown; the read-back found nothing, and the client
    /// sent the request again.
    RepeatedAfterReadBack,
    /// A retry of a deletion found nothing to delete, so an earlier attempt had deleted it.
    AlreadyDone,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::Unexpected { pointer, expected, found } => {
                write!(f, "`{pointer}` is {found} where {expected} is declared; it was left out")
            }
            Note::Replaced { pointer } => {
                write!(f, "`{pointer}` held a lone surrogate; it was replaced by U+FFFD")
            }
            Note::More { count: 1 } => f.write_str("1 more value was odd"),
            Note::More { count } => write!(f, "{count} more values were odd"),
            Note::ServedVersion { asked, served } => {
                write!(f, "version {served} answered instead of {asked}")
            }
            Note::Partial { code, message } => {
                write!(f, "only a part was done: code {code}")?;
                write_message(f, message.as_deref())
            }
            Note::Pending { code, message } => {
                write!(f, "the outcome comes later: code {code}")?;
                write_message(f, message.as_deref())
            }
            Note::Encoded { encoding } => {
                write!(f, "the body has the content encoding `{encoding}`, and was kept in it")
            }
            Note::DeliveredVersion { expected, delivered } => {
                write!(f, "it is written in version {delivered}, but was read as {expected}")
            }
            Note::Repaired { count: 1 } => {
                f.write_str("1 character that JSON can't hold was replaced")
            }
            Note::Repaired { count } => {
                write!(f, "{count} characters that JSON can't hold were replaced")
            }
            Note::CodeMissing => f.write_str("the answer had no code; its HTTP status decided"),
            Note::FoundByReadBack => {
                f.write_str("an answer was lost; a read-back found what the request created")
            }
            Note::RepeatedAfterReadBack => f.write_str(
                "an answer was lost; a read-back found nothing, and the request was sent again",
            ),
            Note::AlreadyDone => f.write_str("it was gone already; an answer was lost before"),
        }
    }
}

fn write_message(f: &mut fmt::Formatter<'_>, message: Option<&str>) -> fmt::Result {
    match message {
        Some(message) => write!(f, ": {message}"),
        None => Ok(()),
    }
}

/// The notes collected while one answer is decoded, or the misfits while a request is read, and the
/// decode budget.
#[derive(Debug, Default)]
pub struct Notes {
    kept: Vec<Note>,
    /// What doesn't fit about a request, which is read strictly; `None` for an answer.
    misfits: Option<Vec<Misfit>>,
    /// How many further values were odd.
    more: usize,
    pub(crate) budget: DecodeBudget,
}

impl Notes {
    /// Creates an empty collection with a decode budget.
    pub(crate) fn within_budget(budget: DecodeBudget) -> Notes {
        Notes { budget, ..Notes::default() }
    }

    /// Collects misfits instead of notes: what is read is a request.
    #[cfg(feature = "deserialize")]
    pub(crate) fn strict(self) -> Notes {
        Notes { misfits: Some(Vec::new()), ..self }
    }

    /// Whether a request is read, in which every oddity is a misfit.
    pub(crate) fn is_strict(&self) -> bool {
        self.misfits.is_some()
    }

    /// Returns the notes in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, Note> {
        self.kept.iter()
    }

    /// Notes a value of another type than declared; its pointer grows while decoding unwinds.
    #[cold]
    pub(crate) fn unexpected(&mut self, expected: &'static str, found: &'static str) {
        match self.is_strict() {
            true => self.misfit(Problem::Type { expected, found }),
            false => self.add(Note::Unexpected { pointer: String::new(), expected, found }),
        }
    }

    /// Notes a text with a replaced surrogate; its pointer grows likewise.
    #[cold]
    pub(crate) fn replaced(&mut self) {
        match self.is_strict() {
            true => self.misfit(Problem::Type { expected: "whole characters", found: HALVED }),
            false => self.add(Note::Replaced { pointer: String::new() }),
        }
    }

    /// Adds a misfit of a request; its pointer grows likewise. Beyond the first hundred, they add
    /// nothing to what its author has to do next.
    #[cold]
    pub(crate) fn misfit(&mut self, problem: Problem) {
        if let Some(misfits) = self.misfits.as_mut().filter(|misfits| misfits.len() < MAX_NOTES) {
            misfits.push(Misfit { pointer: String::new(), problem });
        }
    }

    fn add(&mut self, note: Note) {
        match self.kept.len() {
            MAX_NOTES => self.more += 1,
            _ => self.kept.push(note),
        }
    }

    /// Returns how many there are: notes of an answer, or misfits of a request.
    pub(crate) fn len(&self) -> usize {
        match &self.misfits {
            Some(misfits) => misfits.len(),
            None => self.kept.len(),
        }
    }

    /// Prepends a member's name to the pointers of all notes and misfits since `start`.
    pub(crate) fn within(&mut self, start: usize, segment: &dyn fmt::Display) {
        if let Some(misfits) = &mut self.misfits {
            misfits[start..].iter_mut().for_each(|misfit| prepend(&mut misfit.pointer, segment));
            return;
        }
        for note in &mut self.kept[start..] {
            if let Note::Unexpected { pointer, .. } | Note::Replaced { pointer } = note {
                prepend(pointer, segment);
            }
        }
    }

    /// Returns the misfits of a request in the order of the text.
    #[cfg(feature = "deserialize")]
    pub(crate) fn into_misfits(self) -> Vec<Misfit> {
        self.misfits.unwrap_or_default()
    }

    pub(crate) fn into_vec(mut self) -> Vec<Note> {
        if self.more > 0 {
            self.kept.push(Note::More { count: self.more });
        }
        self.kept
    }
}

/// Prepends one segment to a JSON Pointer.
fn prepend(pointer: &mut String, segment: &dyn fmt::Display) {
    let mut whole = Segment("/".to_owned());
    // A segment that is too long makes `write!` fail, and is cut below.
    let _ = write!(whole, "{segment}");
    *pointer = shortened(whole.0 + pointer);
}

/// Escapes one segment of a JSON Pointer; fails once it exceeds the length of a pointer.
struct Segment(String);

impl fmt::Write for Segment {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
            if self.0.len() > POINTER_CHARS * char::MAX.len_utf8() {
                return Err(fmt::Error);
            }
        }
        Ok(())
    }
}

fn shortened(mut pointer: String) -> String {
    if let Some((end, _)) = pointer.char_indices().nth(POINTER_CHARS) {
        pointer.truncate(end);
        pointer.push('…');
    }
    pointer
}
