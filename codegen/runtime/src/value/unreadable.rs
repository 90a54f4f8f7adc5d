//! Why a JSON text can't be read.

use std::fmt;

/// Why a JSON text can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    Malformed {
        /// What the grammar demands.
        expected: &'static str,
        /// The offset of the byte that violates it, counted from 0.
        at: usize,
    },
    /// Decoding it would exceed the decode budget.
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
