//! What a call returns.

use std::borrow::Cow;

use serde_json::Value;

/// What a call returns, without wrapper and envelope.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    Value(Value),
    /// JSON that is written out: a record that is returned as it is need not become a value first.
    Text(String),
}

impl Data {
    /// As a value.
    pub fn value(&self) -> Cow<'_, Value> {
        match self {
            Self::Value(value) => Cow::Borrowed(value),
            Self::Text(text) => Cow::Owned(serde_json::from_str(text).unwrap_or_default()),
        }
    }

    /// Appends it as JSON.
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Value(value) => out.extend_from_slice(value.to_string().as_bytes()),
            Self::Text(text) => out.extend_from_slice(text.as_bytes()),
        }
    }
}
