//! Tagged unions: objects whose type is told by one of their members.
//!
//! The tag belongs to the union. An emitted `Decode` reads the object whole, then one arm for each
//! tag decodes the rest; tags that came later than the client are kept as they came:
//!
//! ```text
//! let tagged = decode::tagged(deserializer, &["type"], notes)?;
//! match tagged.name() {
//!     Some("aes") => tagged.variant(notes, Eei::Aes),
//!     Some("no_eei") => tagged.variant(notes, Eei::NoEei),
//!     _ => tagged.other(Eei::Other),
//! }
//! ```

use serde::de::{Deserializer, Error};
use serde_json::Value;

use super::decode::{Decode, Decoded, null_or_odd};
use super::note::Notes;
use super::raw::raw;

/// Reads the object of a tagged union whole; the first of these members that holds text is its tag.
pub fn tagged<'de, D: Deserializer<'de>>(
    deserializer: D,
    tags: &'static [&'static str],
    notes: &mut Notes,
) -> Result<Tagged, D::Error> {
    let left = notes.budget.left();
    let value = raw(deserializer, notes)?;
    Ok(Tagged { tags, value, taken: notes.budget.taken_since(left) })
}

/// The object of a tagged union, before its tag has chosen a variant.
#[derive(Debug)]
pub struct Tagged {
    tags: &'static [&'static str],
    value: Value,
    /// What was paid for the value.
    taken: usize,
}

impl Tagged {
    /// The tag, when the value is an object that has one.
    pub fn name(&self) -> Option<&str> {
        self.value.get(self.tag()?)?.as_str()
    }

    /// The member that holds the tag.
    fn tag(&self) -> Option<&'static str> {
        let holds = |tag: &&&str| self.value.get(**tag).is_some_and(Value::is_string);
        self.tags.iter().find(holds).copied()
    }

    /// Decodes the object without its tag, for a variant that does not declare the tag.
    pub fn variant<T: Decode, U, E: Error>(
        mut self,
        notes: &mut Notes,
        wrap: fn(T) -> U,
    ) -> Result<Decoded<U>, E> {
        if let (Some(tag), Value::Object(members)) = (self.tag(), &mut self.value) {
            members.remove(tag);
        }
        self.variant_with_tag(notes, wrap)
    }

    /// Decodes the whole object, for a variant that declares the tag as a field of its own.
    pub fn variant_with_tag<T: Decode, U, E: Error>(
        self,
        notes: &mut Notes,
        wrap: fn(T) -> U,
    ) -> Result<Decoded<U>, E> {
        let decoded = T::decode(self.value, notes).map_err(E::custom)?;
        notes.budget.refund(self.taken);
        Ok(decoded.map(wrap))
    }

    /// Keeps an object whose tag is not known; what is no tagged object at all is odd.
    pub fn other<U, E: Error>(self, wrap: fn(Value) -> U) -> Result<Decoded<U>, E> {
        Ok(match self.name() {
            Some(_) => Decoded::Value(wrap(self.value)),
            None => null_or_odd(self.value),
        })
    }
}
