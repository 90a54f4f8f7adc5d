//! Redaction: what is printed in place of sensitive and personal values.

use std::collections::BTreeMap;
use std::fmt;

use super::json::Json;
use super::update::Update;

/// The text that is printed in place of a sensitive or personal value.
pub(crate) const HIDDEN_TEXT: &str = "***";

/// Stands for a sensitive or personal value wherever one would be printed.
pub const HIDDEN: Hidden = Hidden(HIDDEN_TEXT);

/// A redacted value: prints as `***`, or as an empty value such as `None`.
#[derive(Clone, Copy)]
pub struct Hidden(&'static str);

impl Hidden {
    /// Prints as this empty value.
    pub(crate) fn of(shown: &'static str) -> Hidden {
        Hidden(shown)
    }

    /// Redacts a value unless it is empty.
    fn unless(is_empty: bool, shown: &'static str) -> Hidden {
        if is_empty { Hidden(shown) } else { HIDDEN }
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A value whose debug output shows only whether it is there.
pub trait Hide {
    /// Returns what is printed in its place.
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
