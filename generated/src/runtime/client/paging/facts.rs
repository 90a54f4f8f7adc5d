//! What the text of a page says of its list, in whatever types it says it.
//!
//! The text was decoded before, so what can't be read of it says nothing here.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::api::{PageInfo, PageParameter};
use super::super::codec::DataPath;
use super::super::value::{Reader, Unreadable, kind, number, spelled};

/// What a page says of the list that it belongs to.
#[derive(Debug, Default)]
pub(crate) struct PageFacts {
    /// How many items it holds, those included that could not be decoded.
    pub(crate) items: usize,
    /// How many items there are in all; nothing where that is no such number.
    pub(crate) total: Option<u64>,
    /// The token of the next page.
    pub(crate) next: Option<String>,
    /// Whether there is a next page.
    pub(crate) more: Option<bool>,
    /// What stands where the items should, and can't be read.
    pub(crate) odd_items: Option<String>,
    /// The same for what should tell of the next page.
    pub(crate) odd_next: Option<String>,
    /// By what two pages of the same items are alike.
    pub(crate) digest: Option<u64>,
}

impl PageFacts {
    /// Reads them below the data of an answer.
    pub(crate) fn read(text: &[u8], path: DataPath<'_>, info: &PageInfo) -> PageFacts {
        let ways = [Some(info.items), info.total, info.next, info.more];
        let [items, total, next, more] = find(text, path, ways);
        let mut facts = PageFacts {
            total: total.text().and_then(|text| u64::try_from(whole(text)?).ok()),
            ..PageFacts::default()
        };
        facts.read_items(items, info);
        match info.parameter {
            PageParameter::Token(_) => facts.read_token(next, info),
            // Where pages are counted, a next one is only named or denied.
            PageParameter::Number(..) => facts.more = next.text().map(|text| !is_nothing(text)),
        }
        facts.read_more(more, info);
        facts
    }

    fn read_items(&mut self, items: Found<'_>, info: &PageInfo) {
        match items {
            Found::At(list) if list.starts_with('[') => {
                let mut hasher = DefaultHasher::new();
                list.hash(&mut hasher);
                self.digest = Some(hasher.finish());
                self.items = members(list).unwrap_or_default();
            }
            other => self.odd_items = other.oddity(info.items),
        }
    }

    fn read_token(&mut self, next: Found<'_>, info: &PageInfo) {
        self.next = match next.text() {
            Some(text) if text.starts_with('"') => {
                Some(spelled(text.trim_matches('"')).into_owned())
            }
            // The digits as they came, however many there are.
            Some(text) if kind(text) == "a number" => Some(text.to_owned()),
            _ => None,
        };
        self.next = self.next.take().filter(|token| !token.is_empty());
        if self.next.is_none() {
            self.odd_next = next.oddity(info.next.unwrap_or_default());
        }
    }

    fn read_more(&mut self, more: Found<'_>, info: &PageInfo) {
        let flag = more.text().and_then(flag);
        self.more = flag.or(self.more);
        if flag.is_none() && self.odd_next.is_none() {
            self.odd_next = more.oddity(info.more.unwrap_or_default());
        }
    }
}

/// A whole number, which may stand in text.
fn whole(text: &str) -> Option<i64> {
    number::whole(text.trim_matches('"').trim()).ok()
}

fn flag(text: &str) -> Option<bool> {
    match text.trim_matches('"') {
        "1" => Some(true),
        "0" => Some(false),
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Whether a value is one of the ways to write that there is nothing.
fn is_nothing(text: &str) -> bool {
    ["null", "false", "\"\"", "[]", "{}"].contains(&text)
}

/// What stands at the end of a way.
#[derive(Clone, Copy, Debug)]
enum Found<'t> {
    /// Nothing; or the way was not asked for.
    Nothing,
    At(&'t str),
    /// A value that is no object, where the way goes on.
    Blocked(&'t str),
}

impl<'t> Found<'t> {
    fn text(self) -> Option<&'t str> {
        match self {
            Found::At(text) => Some(text),
            Found::Nothing | Found::Blocked(_) => None,
        }
    }

    /// What is odd about it.
    fn oddity(self, way: &[&str]) -> Option<String> {
        let way = way.join(".");
        match self {
            Found::At(text) if !is_nothing(text) => Some(format!("`{way}` is {}", kind(text))),
            Found::Blocked(text) if !is_nothing(text) => {
                Some(format!("`{way}` would stand in {}", kind(text)))
            }
            _ => None,
        }
    }
}

/// Finds the ends of several ways in one pass.
fn find<'t, const N: usize>(
    text: &'t [u8],
    path: DataPath<'_>,
    ways: [Option<&[&str]>; N],
) -> [Found<'t>; N] {
    let mut ways = ways.map(|way| Way { path, way, found: Found::Nothing });
    let mut all: Vec<&mut Way<'_, 't>> = ways.iter_mut().collect();
    if let Ok(text) = std::str::from_utf8(text) {
        let mut reader = Reader::new(text.trim_start_matches('\u{feff}'));
        // Where the text can't be read on, nothing more is found.
        let _ = descend(&mut reader, 0, &mut all);
    }
    ways.map(|way| way.found)
}

struct Way<'w, 't> {
    path: DataPath<'w>,
    /// The members below the data.
    way: Option<&'w [&'w str]>,
    found: Found<'t>,
}

impl Way<'_, '_> {
    fn len(&self) -> usize {
        self.path.len() + self.way.map_or(0, <[&str]>::len)
    }

    /// The member that it goes through at a depth.
    fn name(&self, depth: usize) -> Option<&str> {
        let way = self.way?;
        match depth.checked_sub(self.path.len()) {
            Some(depth) => way.get(depth).copied(),
            None => self.path.name(depth),
        }
    }
}

/// How many members a list has.
fn members(list: &str) -> Result<usize, Unreadable> {
    let (mut reader, mut members) = (Reader::new(list), 0);
    if reader.open_list() {
        while reader.next_member(members == 0)? {
            reader.skip()?;
            members += 1;
        }
    }
    Ok(members)
}

/// Goes past a value, and notes the ends of all ways that lead into it; of members of one name, the
/// last counts.
fn descend<'t>(
    reader: &mut Reader<'t>,
    depth: usize,
    ways: &mut [&mut Way<'_, 't>],
) -> Result<(), Unreadable> {
    if !reader.open_object() {
        let value = reader.skip()?;
        ways.iter_mut().for_each(|way| way.found = Found::Blocked(value));
        return Ok(());
    }
    ways.iter_mut().for_each(|way| way.found = Found::Nothing);
    let mut first = true;
    while let Some(name) = reader.next_name(first)? {
        first = false;
        let through = ways.iter_mut().filter(|way| way.name(depth) == Some(&*name));
        let mut through: Vec<&mut Way<'_, 't>> = through.map(|way| &mut **way).collect();
        if through.iter().any(|way| way.len() > depth + 1) {
            descend(reader, depth + 1, &mut through)?;
            continue;
        }
        let value = reader.skip()?;
        through.into_iter().for_each(|way| way.found = Found::At(value));
    }
    Ok(())
}
