//! What was odd about an answer that is still of use: never an error, always worth a look.

use std::fmt;

use serde_json::Value;

/// Something odd about an answer that could be used all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// A value had another type than declared; it was left out and kept raw.
    Unexpected {
        /// Where the value stood in the body of the answer, as a JSON Pointer.
        pointer: String,
        /// What is declared there.
        expected: &'static str,
        /// The JSON type that came instead.
        found: &'static str,
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
    /// The answer lacked the code that tells success from failure; its HTTP status decided.
    CodeMissing,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::Unexpected { pointer, expected, found } => {
                write!(f, "`{pointer}` is {found} where {expected} is declared; it was left out")
            }
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
            Note::CodeMissing => f.write_str("the answer had no code; its HTTP status decided"),
        }
    }
}

fn write_message(f: &mut fmt::Formatter<'_>, message: Option<&str>) -> fmt::Result {
    match message {
        Some(message) => write!(f, ": {message}"),
        None => Ok(()),
    }
}

/// The notes gathered while one answer is decoded.
#[derive(Debug, Default)]
pub struct Notes(Vec<Note>);

impl Notes {
    /// The notes, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, Note> {
        self.0.iter()
    }

    /// Notes that a value is not what is declared; its pointer grows while decoding unwinds.
    pub(super) fn unexpected(&mut self, expected: &'static str, found: &Value) {
        let (pointer, found) = (String::new(), json_type(found));
        self.0.push(Note::Unexpected { pointer, expected, found });
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Puts a member's name before the pointers of all notes since `start`.
    pub(super) fn within(&mut self, start: usize, segment: &dyn fmt::Display) {
        for note in &mut self.0[start..] {
            if let Note::Unexpected { pointer, .. } = note {
                let escaped = segment.to_string().replace('~', "~0").replace('/', "~1");
                *pointer = format!("/{escaped}{pointer}");
            }
        }
    }

    pub(super) fn into_vec(self) -> Vec<Note> {
        self.0
    }
}

/// The JSON type of a value, as notes and errors name it.
pub(super) fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
