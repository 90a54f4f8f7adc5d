//! Reads the pagination members of a page from its text, in any JSON type.
//!
//! The text has been decoded before, so parts that can't be read are ignored here.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::codec::DataPath;
use super::super::description::{PageInfo, PageParameter};
use super::super::value::{Reader, Unreadable, join, kind, number, spelled};

/// The pagination members of a page.
#[derive(Default)]
pub(crate) struct PageFacts {
    /// How many items it holds, including those that could not be decoded.
    pub(crate) items: usize,
    /// How many items the list has; `None` if that is not a number.
    pub(crate) total: Option<u64>,
    /// The cursor of the next page.
    pub(crate) next: Option<String>,
    /// Whether there is a next page.
    pub(crate) more: Option<bool>,
    /// The problem with the items, if they can't be read.
    pub(crate) odd_items: Option<String>,
    /// The problem with the members that describe the next page.
    pub(crate) odd_next: Option<String>,
    /// The digest of the items, by which repeated pages are recognized.
    pub(crate) digest: Option<u64>,
}

impl PageFacts {
    /// Reads them from the data of an answer.
    pub(crate) fn read(text: &[u8], path: DataPath<'_>, info: &PageInfo) -> PageFacts {
        let paths = [Some(info.items), info.total, info.next, info.more];
        let [items, total, next, more] = find(text, path, paths);
        let mut facts = PageFacts {
            total: total.text().and_then(|text| u64::try_from(whole(text)?).ok()),
            ..PageFacts::default()
        };
        facts.read_items(items, info);
        match info.parameter {
            PageParameter::Token(_) => facts.read_token(next, info),
            // With page numbers, the member only says whether there is a next page.
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
            // Keeps all digits.
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

/// Reads a whole number, which may be written as text.
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

/// Whether a value means that there is nothing.
fn is_nothing(text: &str) -> bool {
    ["null", "false", "\"\"", "[]", "{}"].contains(&text)
}

/// The value at a path.
#[derive(Clone, Copy)]
enum Found<'t> {
    /// There is none, or the path was not searched.
    Nothing,
    At(&'t str),
    /// The path leads inside this value, which is not an object.
    Blocked(&'t str),
}

impl<'t> Found<'t> {
    fn text(self) -> Option<&'t str> {
        match self {
            Found::At(text) => Some(text),
            Found::Nothing | Found::Blocked(_) => None,
        }
    }

    /// Describes an odd value.
    fn oddity(self, path: &[&str]) -> Option<String> {
        let path = join(path, ".");
        match self {
            Found::At(text) if !is_nothing(text) => Some(format!("`{path}` is {}", kind(text))),
            Found::Blocked(text) if !is_nothing(text) => {
                Some(format!("`{path}` would be inside {}", kind(text)))
            }
            _ => None,
        }
    }
}

/// Finds the values at several paths in one pass.
fn find<'t, const N: usize>(
    text: &'t [u8],
    data: DataPath<'_>,
    paths: [Option<&[&str]>; N],
) -> [Found<'t>; N] {
    let mut searches = paths.map(|path| Search { data, path, found: Found::Nothing });
    let mut all: Vec<&mut Search<'_, 't>> = searches.iter_mut().collect();
    if let Ok(text) = std::str::from_utf8(text) {
        let mut reader = Reader::new(text.trim_start_matches('\u{feff}'));
        // If the text can't be read any further, nothing more is found.
        let _ = descend(&mut reader, 0, &mut all);
    }
    searches.map(|search| search.found)
}

/// A search for the value at one path.
struct Search<'p, 't> {
    data: DataPath<'p>,
    /// The path below the data.
    path: Option<&'p [&'p str]>,
    found: Found<'t>,
}

impl Search<'_, '_> {
    fn len(&self) -> usize {
        self.data.len() + self.path.map_or(0, <[&str]>::len)
    }

    /// Returns the name of its member at a depth.
    fn name(&self, depth: usize) -> Option<&str> {
        let path = self.path?;
        match depth.checked_sub(self.data.len()) {
            Some(depth) => path.get(depth).copied(),
            None => self.data.name(depth),
        }
    }
}

/// Counts the members of a list.
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

/// Skips a value and records the values at all paths that lead into it; the last member of a name
/// counts.
fn descend<'t>(
    reader: &mut Reader<'t>,
    depth: usize,
    searches: &mut [&mut Search<'_, 't>],
) -> Result<(), Unreadable> {
    if !reader.open_object() {
        let value = reader.skip()?;
        searches.iter_mut().for_each(|search| search.found = Found::Blocked(value));
        return Ok(());
    }
    searches.iter_mut().for_each(|search| search.found = Found::Nothing);
    let mut first = true;
    while let Some(name) = reader.next_name(first)? {
        first = false;
        let inside = searches.iter_mut().filter(|search| search.name(depth) == Some(&*name));
        let mut inside: Vec<&mut Search<'_, 't>> = inside.map(|search| &mut **search).collect();
        if inside.iter().any(|search| search.len() > depth + 1) {
            descend(reader, depth + 1, &mut inside)?;
            continue;
        }
        let value = reader.skip()?;
        inside.into_iter().for_each(|search| search.found = Found::At(value));
    }
    Ok(())
}
