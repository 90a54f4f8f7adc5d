//! Why a JSON text cannot be read any further.

use std::fmt;

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
