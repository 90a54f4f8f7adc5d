//! What was odd about an answer that is still of use: never an error, always worth a look.

use std::fmt::{self, Write as _};

use super::budget::Budget;

/// How many values of one answer have a note of their own.
const MOST_NOTES: usize = 100;

/// How many characters of a place are kept.
const POINTER_CHARS: usize = 300;

/// Something odd about an answer that could be used all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// A value had another type than declared; it was left out and kept raw.
    Unexpected {
        /// Where the value stood in the body of the answer, as a JSON Pointer; a very long one is
        /// cut, and then ends with `…`.
        pointer: String,
        /// What is declared there.
        expected: &'static str,
        /// What came instead: a JSON type, or what is wrong with a number.
        found: &'static str,
    },
    /// Half of a surrogate pair stood in a text; there is U+FFFD in its place.
    Replaced {
        /// Where the text stood, as a JSON Pointer; a very long one is cut, and then ends with `…`.
        pointer: String,
    },
    /// More values were odd in one of these ways than have a note of their own.
    More {
        /// How many.
        count: usize,
    },
    /// Another version of the API answered than the one that was asked.
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
        /// The server's words, when it gave any.
        message: Option<String>,
    },
    /// The server took the request on; its outcome comes later, and the value is what is known now.
    Pending {
        /// The code of the answer.
        code: i64,
        /// The server's words, when it gave any.
        message: Option<String>,
    },
    /// The body of a file came packed, though the client did not ask for that; it was kept so.
    Encoded {
        /// The content encoding, such as `gzip`.
        encoding: String,
    },
    /// The answer lacked the code that tells success from failure; its HTTP status decided.
    CodeMissing,
    /// The outcome of an earlier attempt was unknown; the client looked, and found what it made.
    FoundByReadBack,
    /// The outcome of an earlier attempt was unknown; the client looked, found nothing of it, and
    /// sent the request once more.
    RepeatedAfterReadBack,
    /// What was to be deleted was gone when a repeat came, so an earlier attempt deleted it.
    AlreadyDone,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::Unexpected { pointer, expected, found } => {
                write!(f, "`{pointer}` is {found} where {expected} is declared; it was left out")
            }
            Note::Replaced { pointer } => {
                write!(f, "`{pointer}` held half of a surrogate pair; it was replaced by U+FFFD")
            }
            Note::More { count: 1 } => f.write_str("1 more value was odd"),
            Note::More { count } => write!(f, "{count} more values were odd"),
            Note::ServedVersion { asked, served } => {
                write!(f, "version {served} answered where {asked} was asked")
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
                write!(
                    f,
                    "the body comes in the content encoding `{encoding}`, as which it was kept"
                )
            }
            Note::CodeMissing => f.write_str("the answer had no code; its HTTP status decided"),
            Note::FoundByReadBack => {
                f.write_str("an answer was lost; what the request made was found by looking")
            }
            Note::RepeatedAfterReadBack => f.write_str(
                "an answer was lost; nothing of the request was found, and it was sent again",
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

/// The notes gathered while one answer is decoded, and the memory that decoding may take.
#[derive(Debug, Default)]
pub struct Notes {
    kept: Vec<Note>,
    /// How many values were odd beyond those.
    more: usize,
    pub(crate) budget: Budget,
}

impl Notes {
    /// No notes yet, and a limit for what they are taken of.
    pub(crate) fn within_budget(budget: Budget) -> Notes {
        Notes { budget, ..Notes::default() }
    }

    /// The notes that are kept, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, Note> {
        self.kept.iter()
    }

    /// Notes that a value is not what is declared; its pointer grows while decoding unwinds.
    #[cold]
    pub(crate) fn unexpected(&mut self, expected: &'static str, found: &'static str) {
        self.add(Note::Unexpected { pointer: String::new(), expected, found });
    }

    /// Notes that a text was mended; its pointer grows likewise.
    #[cold]
    pub(crate) fn mended(&mut self) {
        self.add(Note::Replaced { pointer: String::new() });
    }

    fn add(&mut self, note: Note) {
        match self.kept.len() {
            MOST_NOTES => self.more += 1,
            _ => self.kept.push(note),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.kept.len()
    }

    /// Puts a member's name before the pointers of all notes since `start`.
    pub(crate) fn within(&mut self, start: usize, segment: &dyn fmt::Display) {
        for note in &mut self.kept[start..] {
            if let Note::Unexpected { pointer, .. } | Note::Replaced { pointer } = note {
                let mut whole = Segment("/".to_owned());
                // A segment that is too long ends the writing, and is cut below.
                let _ = write!(whole, "{segment}");
                *pointer = shortened(whole.0 + pointer);
            }
        }
    }

    pub(crate) fn into_vec(mut self) -> Vec<Note> {
        if self.more > 0 {
            self.kept.push(Note::More { count: self.more });
        }
        self.kept
    }
}

/// A segment of a JSON Pointer in the making, which takes no more than a pointer may hold.
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
