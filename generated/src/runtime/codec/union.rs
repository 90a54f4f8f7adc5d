//! Tagged unions: objects whose type is told by one of their members.
//!
//! The tag belongs to the union. An emitted `Decode` looks for it, then one arm for each tag
//! decodes the rest; tags that came later than the client are kept as they came:
//!
//! ```text
//! let tagged = decode::tagged(reader, &["type"])?;
//! match tagged.name() {
//!     Some("aes") => tagged.variant(reader, Eei::Aes),
//!     Some("no_eei") => tagged.variant(reader, Eei::NoEei),
//!     _ => tagged.other(reader, Eei::Other),
//! }
//! ```

use super::decode::{Decode, Decoded, Result, null_or_odd};
use super::value::{Json, Reader, Unreadable, find, spelled};

/// Looks into the object of a tagged union; the first of these members that holds text is its tag.
///
/// # Errors
///
/// [`Unreadable`] where the text can't be read on.
pub fn tagged(
    reader: &mut Reader<'_>,
    tags: &'static [&'static str],
) -> std::result::Result<Tagged, Unreadable> {
    reader.next_byte();
    let start = reader.place();
    let text = reader.skip()?;
    reader.go_back(start);
    let tag = tags.iter().find_map(|tag| {
        let name = find(text, &[*tag])?.strip_prefix('"')?.strip_suffix('"')?;
        Some((*tag, spelled(name).into_owned()))
    });
    Ok(Tagged { tag })
}

/// The tag of a union, before it has chosen a variant; the reader stands before the object.
#[derive(Debug)]
pub struct Tagged {
    /// The member that holds the tag, and the tag.
    tag: Option<(&'static str, String)>,
}

impl Tagged {
    /// The tag, when the value is an object that has one.
    pub fn name(&self) -> Option<&str> {
        self.tag.as_ref().map(|(_, name)| name.as_str())
    }

    /// Decodes the object without its tag, for a variant that does not declare the tag.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] where the text can't be read on.
    pub fn variant<T: Decode, U>(self, reader: &mut Reader<'_>, wrap: fn(T) -> U) -> Result<U> {
        reader.pass_over(self.tag.map(|(member, _)| member));
        let decoded = T::decode(reader)?;
        reader.pass_over(None);
        Ok(decoded.map(wrap))
    }

    /// Decodes the whole object, for a variant that declares the tag as a field of its own.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] where the text can't be read on.
    pub fn variant_with_tag<T: Decode, U>(
        self,
        reader: &mut Reader<'_>,
        wrap: fn(T) -> U,
    ) -> Result<U> {
        Ok(T::decode(reader)?.map(wrap))
    }

    /// Keeps an object whose tag is not known; what is no tagged object at all is odd.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] where the text can't be read on.
    pub fn other<U>(self, reader: &mut Reader<'_>, wrap: fn(Json) -> U) -> Result<U> {
        match self.tag {
            Some(_) => reader.raw().map(|raw| Decoded::Value(wrap(raw))),
            None => null_or_odd(reader),
        }
    }
}
