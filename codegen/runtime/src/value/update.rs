//! What an update does with one field.

/// What an update does with one field: leave it, set it, or clear it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Update<T> {
    /// The field is not sent, and keeps its value at the server.
    #[default]
    Keep,
    /// The field is set to this value.
    Set(T),
    /// The field is cleared, in the form that the server expects.
    Clear,
}

impl<T> Update<T> {
    /// Returns the value to set, if any.
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
