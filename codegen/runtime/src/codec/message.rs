//! The words of a server as one text, in whatever shape they come.

use std::borrow::Cow;

use super::value::{Reader, Unreadable, spelled};

/// How many bytes of a server's words are looked at; far fewer are shown.
const LOOKED_AT: usize = 64 * 1024;

/// The text that a JSON value holds; of a list or an object, all texts in it, with the names of
/// members.
///
/// Nothing where it holds none but blanks.
pub(crate) fn words(json: &str) -> Option<String> {
    let mut words = String::new();
    // What can't be read on, or lies too deep, adds no words.
    let _ = gather(&mut Reader::new(json), &mut words);
    (!words.is_empty()).then_some(words)
}

/// The characters of a JSON string, or the first of one that is long.
pub(crate) fn text_of(json: &str) -> Option<Cow<'_, str>> {
    let escaped = json.strip_prefix('"')?.strip_suffix('"')?;
    Some(spelled(beginning(escaped)))
}

/// The first bytes of a text that may be long.
pub(crate) fn beginning(text: &str) -> &str {
    let ends = (LOOKED_AT.saturating_sub(3)..=LOOKED_AT).rev();
    ends.into_iter().find_map(|end| text.get(..end)).unwrap_or(text)
}

fn gather(reader: &mut Reader<'_>, words: &mut String) -> Result<(), Unreadable> {
    let mut first = true;
    if reader.open_list() {
        while reader.next_member(first)? {
            first = false;
            gather(reader, words)?;
        }
    } else if reader.open_object() {
        while let Some(name) = reader.next_name(first)? {
            first = false;
            gather_member(reader, &name, words)?;
        }
    } else if let Some(text) = text_of(reader.skip()?)
        && !text.trim().is_empty()
        && words.len() < LOOKED_AT
    {
        separate(words);
        words.push_str(&text);
    }
    Ok(())
}

/// Adds a member with its name, if there are words in it.
fn gather_member(
    reader: &mut Reader<'_>,
    name: &str,
    words: &mut String,
) -> Result<(), Unreadable> {
    let before = words.len();
    if before < LOOKED_AT {
        separate(words);
        words.push_str(beginning(name));
        words.push_str(": ");
    }
    let named = words.len();
    gather(reader, words)?;
    if words.len() == named {
        words.truncate(before);
    }
    Ok(())
}

fn separate(words: &mut String) {
    if !words.is_empty() && !words.ends_with(": ") {
        words.push_str("; ");
    }
}
