//! Tagged unions: objects with a member, the tag, that names their variant.
//!
//! The tag belongs to the union. An emitted union finds it, then one arm for each tag reads the
//! rest; objects with an unknown tag are kept raw:
//!
//! ```text
//! let tagged = decode::tagged(reader, &["type"]);
//! match tagged.name() {
//!     Some("aes") => tagged.variant(slot, reader, Eei::Aes),
//!     Some("no_eei") => tagged.variant(slot, reader, Eei::NoEei),
//!     _ => tagged.other(slot, reader, Eei::Other),
//! }
//! ```

use super::decode::{Decode, Form, Read, ReadResult, null_or_odd};
use super::value::{Json, KnownTag, Problem, Reader, find_all, spelled};

/// Finds the tag of a union's object: the first of these members that holds text.
///
/// Whether the text is JSON shows once the object is read.
pub fn tagged(reader: &mut Reader<'_>, tags: &'static [&'static str]) -> Tagged {
    if let Some(KnownTag { member, name, .. }) = reader.take_known_tag(tags) {
        return Tagged { tag: Some((member, name)), tags };
    }
    let paths: Vec<&[&str]> = tags.iter().map(std::slice::from_ref).collect();
    let names = find_all(reader.rest(), &paths);
    let tag = tags.iter().zip(names).find_map(|(tag, name)| {
        let name = name?.strip_prefix('"')?.strip_suffix('"')?;
        Some((*tag, spelled(name).into_owned()))
    });
    Tagged { tag, tags }
}

/// The tag of a union whose object has not been decoded yet.
#[derive(Debug)]
pub struct Tagged {
    /// The wire name of the member that holds the tag, and the tag.
    tag: Option<(&'static str, String)>,
    /// The members that may hold it.
    tags: &'static [&'static str],
}

impl Tagged {
    /// Returns the tag; `None` if the value is not an object with a tag.
    pub fn name(&self) -> Option<&str> {
        self.tag.as_ref().map(|(_, name)| name.as_str())
    }

    /// Reads the object without its tag, for a variant that does not declare the tag.
    ///
    /// # Errors
    ///
    /// [`Unreadable`](super::decode::Unreadable) if the text is not JSON or exceeds the decode budget.
    pub fn variant<T: Decode, U>(
        self,
        slot: &mut Option<U>,
        reader: &mut Reader<'_>,
        wrap: fn(T) -> U,
    ) -> ReadResult {
        reader.skip_in_next_object(self.tag.map(|(member, _)| member));
        let mut value = None;
        let read = T::Form::read(&mut value, reader)?;
        reader.skip_in_next_object(None);
        if let Some(value) = value {
            *slot = Some(wrap(value));
        }
        Ok(read)
    }

    /// Keeps an object with an unknown tag; any other value is odd.
    ///
    /// # Errors
    ///
    /// [`Unreadable`](super::decode::Unreadable) if the text is not JSON or exceeds the decode budget.
    pub fn other<U>(
        self,
        slot: &mut Option<U>,
        reader: &mut Reader<'_>,
        wrap: fn(Json) -> U,
    ) -> ReadResult {
        match (self.tag, self.tags) {
            (Some(_), _) => {}
            (None, [tag, ..]) if reader.is_strict() && reader.next_byte() == Some(b'{') => {
                let start = reader.notes.len();
                reader.skip()?;
                reader.notes.misfit(Problem::Missing);
                reader.notes.within(start, tag);
                return Ok(Read::Value);
            }
            (None, _) => return null_or_odd(reader),
        }
        *slot = Some(wrap(reader.raw()?));
        Ok(Read::Value)
    }
}
