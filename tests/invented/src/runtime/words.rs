//! The words of a server as one text, in whatever shape they come.

use serde_json::Value;

/// How many bytes of a server's words are looked at; far fewer are shown.
const LOOKED_AT: usize = 64 * 1024;

/// The text that a value holds; of a list or an object, all texts in it, with the names of members.
///
/// Nothing where it holds none but blanks.
pub(super) fn words(value: &Value) -> Option<String> {
    let mut words = String::new();
    gather(value, &mut words);
    (!words.is_empty()).then_some(words)
}

/// The first bytes of a text that may be long.
pub(super) fn beginning(text: &str) -> &str {
    let ends = (LOOKED_AT.saturating_sub(3)..=LOOKED_AT).rev();
    ends.into_iter().find_map(|end| text.get(..end)).unwrap_or(text)
}

fn gather(value: &Value, words: &mut String) {
    if words.len() >= LOOKED_AT {
        return;
    }
    match value {
        Value::String(text) if !text.trim().is_empty() => {
            separate(words);
            words.push_str(beginning(text));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, words)),
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| gather_member(name, member, words));
        }
        _ => {}
    }
}

/// Adds a member with its name, if there are words in it.
fn gather_member(name: &str, member: &Value, words: &mut String) {
    let before = words.len();
    separate(words);
    words.push_str(beginning(name));
    words.push_str(": ");
    let named = words.len();
    gather(member, words);
    if words.len() == named {
        words.truncate(before);
    }
}

fn separate(words: &mut String) {
    if !words.is_empty() && !words.ends_with(": ") {
        words.push_str("; ");
    }
}
