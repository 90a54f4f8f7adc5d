//! Small values of requests: updates, and what is printed in place of values that are never shown.

use std::collections::BTreeMap;
use std::fmt;

use super::json::Json;
/// What an update does with one field: leave it, set it, or clear it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Update<T> {
    /// The field is not sent, and keeps the value that the server has.
    #[default]
    Keep,
    /// The field gets this value.
    Set(T),
    /// The field is emptied, in the way that the server asks for.
    Clear,
}

impl<T> Update<T> {
    /// The value to set, when there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Update::Set(value) => Some(value),
            Update::Keep | Update::Clear => None,
        }
    }

    /// Whether the field is left as it is.
    pub fn is_keep(&self) -> bool {
        matches!(self, Update::Keep)
    }
}

impl<T> From<T> for Update<T> {
    fn from(value: T) -> Self {
        Update::Set(value)
    }
}

/// What is printed in place of a sensitive or personal value.
pub(super) const HIDDEN_TEXT: &str = "***";

/// Stands for a sensitive or personal value wherever one would be printed.
pub const HIDDEN: Hidden = Hidden(HIDDEN_TEXT);

/// Prints as `***`, whatever it stands for, or as what holds nothing, such as `None`.
#[derive(Clone, Copy)]
pub struct Hidden(&'static str);

impl Hidden {
    /// Nothing to hide prints as what it is.
    fn unless(is_empty: bool, shown: &'static str) -> Hidden {
        if is_empty { Hidden(shown) } else { HIDDEN }
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A value of which debug output shows whether there is one, and nothing else.
pub trait Hide {
    /// What is printed in its place.
    fn hidden(&self) -> Hidden;
}

impl<T> Hide for Option<T> {
    fn hidden(&self) -> Hidden {
        Hidden(if self.is_none() { "None" } else { "Some(***)" })
    }
}

impl<T> Hide for Update<T> {
    fn hidden(&self) -> Hidden {
        Hidden(match self {
            Update::Keep => "Keep",
            Update::Set(_) => "Set(***)",
            Update::Clear => "Clear",
        })
    }
}

impl Hide for String {
    fn hidden(&self) -> Hidden {
        Hidden::unless(self.is_empty(), "\"\"")
    }
}

impl<T> Hide for Vec<T> {
    fn hidden(&self) -> Hidden {
        Hidden::unless(self.is_empty(), "[]")
    }
}

impl<K, V> Hide for BTreeMap<K, V> {
    fn hidden(&self) -> Hidden {
        Hidden::unless(self.is_empty(), "{}")
    }
}

impl Hide for Json {
    fn hidden(&self) -> Hidden {
        match self.text() {
            "null" => Hidden("null"),
            "\"\"" => Hidden("\"\""),
            "[]" => Hidden("[]"),
            "{}" => Hidden("{}"),
            _ => HIDDEN,
        }
    }
}
