//! Patterns that a complete text matches; those of one set of characters need no engine.

use regex_lite::Regex;

/// A pattern of the specification, ready for use.
#[derive(Debug)]
pub enum Pattern {
    /// So many characters of one set, whose members are bits by their ASCII codes.
    Set {
        members: u128,
        least: usize,
        most: usize,
    },
    Engine(Regex),
}

impl Pattern {
    /// Reads a pattern.
    pub fn new(text: &str) -> Result<Self, String> {
        if let Some(set) = read_set(text) {
            return Ok(set);
        }
        Regex::new(&format!(r"\A(?:{text})\z"))
            .map(Self::Engine)
            .map_err(|error| format!("`{text}` is no pattern that can be used: {error}"))
    }

    /// Whether the complete text matches.
    pub fn matches(&self, text: &str) -> bool {
        match self {
            Self::Engine(regex) => regex.is_match(text),
            Self::Set { members, least, most } => {
                (*least..=*most).contains(&text.len())
                    && text.bytes().all(|byte| byte < 128 && members >> byte & 1 == 1)
            }
        }
    }
}

/// A bracketed set and how often it occurs, if that is the whole pattern.
fn read_set(text: &str) -> Option<Pattern> {
    let (set, repetition) = text.strip_prefix('[')?.split_once(']')?;
    let (least, most) = match repetition {
        "" => (1, 1),
        "*" => (0, usize::MAX),
        "+" => (1, usize::MAX),
        "?" => (0, 1),
        other => read_counts(other.strip_prefix('{')?.strip_suffix('}')?)?,
    };
    Some(Pattern::Set { members: read_members(set)?, least, most })
}

fn read_counts(text: &str) -> Option<(usize, usize)> {
    match text.split_once(',') {
        None => text.parse().ok().map(|count| (count, count)),
        Some((least, "")) => Some((least.parse().ok()?, usize::MAX)),
        Some((least, most)) => Some((least.parse().ok()?, most.parse().ok()?)),
    }
}

/// The members of a set without escapes, negation and sets inside.
fn read_members(set: &str) -> Option<u128> {
    if set.is_empty() || !set.is_ascii() || set.contains(['\\', '^', '[', '&', '~']) {
        return None;
    }
    let set = set.as_bytes();
    let (mut members, mut at) = (0_u128, 0);
    while at < set.len() {
        let range = set.get(at + 1) == Some(&b'-') && at + 2 < set.len();
        let last = if range { set[at + 2] } else { set[at] };
        if last < set[at] || (!range && set[at] == b'-' && at != 0 && at + 1 != set.len()) {
            return None;
        }
        members |= (set[at]..=last).fold(0, |bits, byte| bits | 1 << byte);
        at += if range { 3 } else { 1 };
    }
    Some(members)
}
