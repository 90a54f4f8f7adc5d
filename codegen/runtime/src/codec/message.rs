//! A server's message as one text, whatever its JSON type.

use std::borrow::Cow;

use super::value::{Reader, Unreadable, spelled};

/// How many bytes of a server's message are read; far fewer are shown.
const LOOKED_AT: usize = 64 * 1024;

/// Returns the text of a JSON value; for a list or an object all texts in it, with the names of
/// members. `None` if they are all blank.
pub(crate) fn words(json: &str) -> Option<String> {
    let mut words = String::new();
    // What can't be read, or is nested too deeply, adds nothing.
    let _ = gather(&mut Reader::new(json), &mut words);
    (!words.is_empty()).then_some(words)
}

/// Returns the characters of a JSON string; only the first ones of a long string.
pub(crate) fn text_of(json: &str) -> Option<Cow<'_, str>> {
    let escaped = json.strip_prefix('"')?.strip_suffix('"')?;
    Some(spelled(beginning(escaped)))
}

/// Returns at most the first 64 KiB of a text.
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

/// Adds a member with its name, if it holds any text.
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
