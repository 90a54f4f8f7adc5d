//! What the text of a page says of its list, in whatever types it says it.
//!
//! The text is JSON that was decoded before, so nothing here looks for mistakes in it: members are
//! found by their brackets and quotes alone, at the speed at which text is read.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::envelope::DataPath;
use super::paging::{PageInfo, Turn};
use super::value::EXACT;

/// What a page says of the list that it belongs to.
#[derive(Debug, Default)]
pub(super) struct PageFacts {
    /// How many items it holds, those included that could not be decoded.
    pub(super) items: usize,
    /// How many items there are in all; nothing where that is no such number.
    pub(super) total: Option<u64>,
    /// The token of the next page.
    pub(super) next: Option<String>,
    /// Whether there is a next page.
    pub(super) more: Option<bool>,
    /// What stands where the items should, and can't be read.
    pub(super) odd_items: Option<String>,
    /// The same for what should tell of the next page.
    pub(super) odd_next: Option<String>,
    /// By what two pages of the same items are alike.
    pub(super) digest: Option<u64>,
}

impl PageFacts {
    /// Reads them below the data of an answer.
    pub(super) fn read(text: &[u8], path: DataPath<'_>, info: &PageInfo) -> PageFacts {
        let ways = [Some(info.items), info.total, info.next, info.more];
        let [items, total, next, more] = find(text, path, ways);
        let mut facts = PageFacts {
            total: total.text().and_then(|text| u64::try_from(whole(text)?).ok()),
            ..PageFacts::default()
        };
        facts.read_items(items, info);
        match info.turn {
            Turn::Token(_) => facts.read_token(next, info),
            // Where pages are counted, a next one is only named or denied.
            Turn::Number(..) => facts.more = next.text().map(|text| !is_nothing(text)),
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
                self.items = Cursor::new(list).members();
            }
            other => self.odd_items = other.oddity(info.items),
        }
    }

    fn read_token(&mut self, next: Found<'_>, info: &PageInfo) {
        self.next = match next.text() {
            Some(text) if text.starts_with('"') => serde_json::from_str(text).ok(),
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
    let digits = text.trim_matches('"').trim();
    let float = || digits.parse().ok().filter(|float: &f64| float.fract() == 0.0);
    let small = |float: &f64| float.abs() < EXACT;
    digits.parse().ok().or_else(|| float().filter(small).map(|float| float as i64))
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

/// What kind of value a text is.
fn kind(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'"') => "a string",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
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
    if let Ok(text) = std::str::from_utf8(text) {
        let mut cursor = Cursor::new(text.trim_start_matches('\u{feff}'));
        let mut all: Vec<&mut Way<'_, 't>> = ways.iter_mut().collect();
        cursor.descend(0, &mut all);
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

/// A place in a JSON text. What it does at the end of the text, or in one that is no JSON, is of no
/// use, but it always comes to an end.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Cursor<'t> {
        Cursor { text, at: 0 }
    }

    /// The next byte that is no blank.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.at += blanks;
        rest.get(blanks).copied()
    }

    /// Goes past a byte, if it is the next one.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Goes past a value.
    fn skip(&mut self) -> &'t str {
        let start = (self.peek(), self.at).1;
        match self.text.as_bytes().get(start) {
            Some(b'"') => self.skip_string(),
            Some(b'{' | b'[') => self.skip_nested(),
            _ => self.skip_until(|byte| b",]} \t\r\n".contains(&byte)),
        }
        &self.text[start..self.at]
    }

    fn skip_until(&mut self, end: impl Fn(u8) -> bool) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().position(|byte| end(*byte)).unwrap_or(rest.len());
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(length) = self.text[self.at..].find(['"', '\\']) {
            self.at += length + 1;
            if self.text.as_bytes()[self.at - 1] == b'"' {
                return;
            }
            // What an escape sequence begins with is no quote that ends.
            self.at += self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        }
        self.at = self.text.len();
    }

    fn skip_nested(&mut self) {
        let mut depth = 0_usize;
        loop {
            self.skip_until(|byte| matches!(byte, b'"' | b'{' | b'[' | b'}' | b']'));
            match self.text.as_bytes().get(self.at) {
                None => return,
                Some(b'"') => {
                    self.skip_string();
                    continue;
                }
                Some(b'{' | b'[') => depth += 1,
                Some(_) => depth -= 1,
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    /// How many members a list has that begins here.
    fn members(&mut self) -> usize {
        let mut members = 0;
        while self.take(if members == 0 { b'[' } else { b',' }) && self.peek() != Some(b']') {
            self.skip();
            members += 1;
        }
        members
    }

    /// Goes past an object that begins here, and notes the ends of all ways that lead into it.
    fn descend(&mut self, depth: usize, ways: &mut [&mut Way<'_, 't>]) {
        if self.peek() != Some(b'{') {
            let value = self.skip();
            ways.iter_mut().for_each(|way| way.found = Found::Blocked(value));
            return;
        }
        ways.iter_mut().for_each(|way| way.found = Found::Nothing);
        self.at += 1;
        while self.peek() == Some(b'"') {
            let name = self.skip();
            self.take(b':');
            self.member(depth, &unescaped(name), ways);
            self.take(b',');
        }
        self.take(b'}');
    }

    /// Goes past one member; of members of one name, the last counts.
    fn member(&mut self, depth: usize, name: &str, ways: &mut [&mut Way<'_, 't>]) {
        let through = ways.iter_mut().filter(|way| way.name(depth) == Some(name));
        let mut through: Vec<&mut Way<'_, 't>> = through.map(|way| &mut **way).collect();
        if through.iter().any(|way| way.len() > depth + 1) {
            return self.descend(depth + 1, &mut through);
        }
        let value = self.skip();
        through.into_iter().for_each(|way| way.found = Found::At(value));
    }
}

/// The text of a member's name.
fn unescaped(quoted: &str) -> Cow<'_, str> {
    match quoted.contains('\\') {
        true => serde_json::from_str(quoted).map(Cow::Owned).unwrap_or_default(),
        false => Cow::Borrowed(quoted.trim_matches('"')),
    }
}
