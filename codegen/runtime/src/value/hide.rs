//! Small values of requests: updates, and what is printed in place of values that are never shown.

use std::collections::BTreeMap;
use std::fmt;

use super::json::Json;
use super::update::Update;

/// What is printed in place of a sensitive or personal value.
pub(crate) const HIDDEN_TEXT: &str = "***";

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
