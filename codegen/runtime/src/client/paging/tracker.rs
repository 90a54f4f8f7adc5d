//! The way through a list: what the next page is, and by what its end and its loops are told.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::api::{ErrorKind, PageInfo, PageParameter};
use super::super::error::Error;
use super::facts::PageFacts;
use super::page::Position;

/// How many pages without items are passed over in a row.
const EMPTY_PAGES: u32 = 1000;

/// How many pages in a row, under tokens that differ, may hold the same items.
const ALIKE_PAGES: u32 = 3;

/// How many tokens are remembered.
const TOKENS: usize = 256;

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NextPage {
    Next(Position),
    /// It is the last one.
    End,
    /// It holds nothing that was not handed out before, and the list has ended before it.
    Repeated,
}

/// Why nothing comes after a page.
#[derive(Debug)]
pub(crate) struct Stopped {
    pub(crate) error: Error,
    /// Whether the page holds something that was not handed out yet.
    pub(crate) is_new: bool,
    /// Where a reader may go on who knows better.
    pub(crate) on: Option<Position>,
}

impl Stopped {
    /// What a page says can't be.
    fn odd(problem: String) -> Stopped {
        Stopped { error: Error::new(ErrorKind::Decode, problem), is_new: true, on: None }
    }

    fn or_on(self, to: Position) -> Stopped {
        Stopped { on: Some(to), ..self }
    }

    fn again(self) -> Stopped {
        Stopped { is_new: false, ..self }
    }
}

/// The way through a list so far. It takes the same memory however long that is.
#[derive(Debug, Default)]
pub(crate) struct PageTracker {
    tokens: Tokens,
    /// Where it began, in pages after the first one of the list.
    skipped: u64,
    pages: u64,
    /// How many items came.
    items: u64,
    /// How many the fullest page held.
    fullest: u64,
    /// How many pages of the last ones were empty.
    empty: u32,
    /// How many pages of the last ones were alike, and by what that is told.
    alike: u32,
    digest: Option<u64>,
    /// Whether two pages in a row have differed.
    turns: bool,
}

impl PageTracker {
    /// Whether the text of the next page is to be read, though its types say what comes after it:
    /// now and then three pages in a row are compared.
    pub(crate) fn compares(&self) -> bool {
        let page = self.pages + 1;
        page >= 4 && (0..3).any(|back| (page - back).is_power_of_two())
    }

    /// What comes after the page at a position, of which so many items were asked for.
    pub(crate) fn next(
        &mut self,
        info: &PageInfo,
        at: &Position,
        asked: Option<u64>,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        let again = self.note(page);
        let step = match info.parameter {
            PageParameter::Number(_, first) => {
                let number = at.number().unwrap_or(first).max(first);
                if self.pages == 1 {
                    self.skipped = number.abs_diff(first);
                }
                match again {
                    true => self.after_repeated(number, asked, page),
                    false => self.after_numbered(info, number, asked, page),
                }
            }
            PageParameter::Token(_) => self.after_token(at, again, page),
        };
        let Some(odd) = &page.odd_items else { return step };
        let on = match step {
            Ok(NextPage::Next(next)) => Some(next),
            Ok(NextPage::End | NextPage::Repeated) | Err(_) => None,
        };
        Err(Stopped { on, ..Stopped::odd(format!("{odd}, where the items are declared")) })
    }

    /// Takes note of a page; true where it holds the same items as the one before.
    fn note(&mut self, page: &PageFacts) -> bool {
        self.pages += 1;
        self.empty = if page.items == 0 { self.empty + 1 } else { 0 };
        if page.items > 0 && page.digest.is_some() && page.digest == self.digest {
            self.alike += 1;
            return true;
        }
        self.turns |= self.digest.is_some();
        (self.digest, self.alike) = (page.digest, 1);
        self.items += page.items as u64;
        self.fullest = self.fullest.max(page.items as u64);
        false
    }

    fn after_numbered(
        &mut self,
        info: &PageInfo,
        number: i64,
        asked: Option<u64>,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        if page.more == Some(false) {
            return Ok(NextPage::End);
        }
        let next = Position::Number(number.saturating_add(1));
        match (page.items, page.more) {
            (0, _) if page.odd_items.is_some() => return Ok(NextPage::Next(next)),
            (0, Some(true)) if self.empty < EMPTY_PAGES => return Ok(NextPage::Next(next)),
            (0, Some(true)) => return Err(too_many_empty(next)),
            (0, _) => return self.after_empty(number, page),
            (_, Some(true)) => {}
            _ if self.reaches(asked, page) => return Ok(NextPage::End),
            _ => {}
        }
        match info.most {
            Some(most) if self.reached(self.fullest) >= most => Err(beyond(most)),
            _ if number == i64::MAX => Err(Stopped::odd("no page has a higher number".to_owned())),
            _ => Ok(NextPage::Next(next)),
        }
    }

    /// An empty page is the end, unless the list says that items are left.
    fn after_empty(&self, number: i64, page: &PageFacts) -> Result<NextPage, Stopped> {
        match page.total {
            Some(total) if self.skipped == 0 && total > self.items => Err(Stopped::odd(format!(
                "page {number} is empty, and the list says that it has {total} items, of which {} \
                 came",
                self.items
            ))),
            _ => Ok(NextPage::End),
        }
    }

    /// Many servers answer a page past the end with the last one.
    fn after_repeated(
        &self,
        number: i64,
        asked: Option<u64>,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        let left = page.total.filter(|total| self.skipped == 0 && *total > self.items);
        let is_full = asked.is_some_and(|asked| page.items as u64 >= asked);
        let why = match (page.more, left) {
            (Some(false), _) => return Ok(NextPage::Repeated),
            (Some(true), _) => "says that there are more".to_owned(),
            (None, Some(total)) => format!("says that the list has {total} items"),
            (None, None) if is_full && !self.turns => {
                "is full: either the list ends with it, or the server counts no pages".to_owned()
            }
            (None, None) => return Ok(NextPage::Repeated),
        };
        let before = number - 1;
        Err(Stopped::odd(format!("page {number} is page {before} once more, and {why}")).again())
    }

    fn after_token(
        &mut self,
        at: &Position,
        again: bool,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        let next = match &page.next {
            _ if page.more == Some(false) => return Ok(NextPage::End),
            None => return after_the_last_token(page),
            Some(next) => next,
        };
        if let Position::Token(token) = at {
            if token == next && page.items == 0 && page.more.is_none() {
                return Ok(NextPage::Repeated);
            }
            self.tokens.note(token);
        }
        if self.tokens.knows(next) {
            return Err(Stopped::odd("the pages of the list go round in a circle".to_owned()));
        }
        let next = Position::Token(next.clone());
        if again && self.alike >= ALIKE_PAGES {
            let problem = format!(
                "{ALIKE_PAGES} pages in a row hold the same items, under tokens that differ"
            );
            return Err(Stopped::odd(problem).again().or_on(next));
        }
        match self.empty >= EMPTY_PAGES {
            true => Err(too_many_empty(next)),
            false => Ok(NextPage::Next(next)),
        }
    }

    /// Whether the page before was the last by what the list says of its length.
    ///
    /// A number that is less than the page itself holds is none of that kind. Where the first page
    /// was not read, only a number that is met exactly is taken for the end.
    fn reaches(&self, asked: Option<u64>, page: &PageFacts) -> bool {
        let Some(total) = page.total.filter(|total| *total >= page.items as u64) else {
            return false;
        };
        match self.skipped {
            0 => self.items >= total,
            _ => {
                let sizes = asked.into_iter().chain([self.fullest]);
                sizes.into_iter().any(|size| self.reached(size) == total)
            }
        }
    }

    /// How many items there were up to here, if all pages that were not read held so many.
    fn reached(&self, size: u64) -> u64 {
        self.skipped.saturating_mul(size).saturating_add(self.items)
    }
}

fn after_the_last_token(page: &PageFacts) -> Result<NextPage, Stopped> {
    match (&page.odd_next, page.more) {
        (Some(odd), _) => {
            Err(Stopped::odd(format!("{odd}, so nothing tells where the list goes on")))
        }
        (None, Some(true)) => {
            Err(Stopped::odd("a page says that there are more, and names none".to_owned()))
        }
        (None, _) => Ok(NextPage::End),
    }
}

fn beyond(most: u64) -> Stopped {
    let problem = format!("only the first {most} items of a list can be reached");
    let error = Error::new(ErrorKind::Other, problem);
    let error = error.advising("Ask for fewer by the filters of the list.");
    Stopped { error, is_new: true, on: None }
}

fn too_many_empty(next: Position) -> Stopped {
    Stopped::odd(format!(
        "{EMPTY_PAGES} pages in a row are empty, and the last one says that more follow"
    ))
    .or_on(next)
}

/// Tokens that were followed: the last ones, and of those before one that is replaced ever more
/// seldom, so that a circle of any length is found once it was gone round a few times (Brent).
#[derive(Debug, Default)]
struct Tokens {
    last: VecDeque<u64>,
    anchor: Option<u64>,
    count: u64,
}

impl Tokens {
    fn knows(&self, token: &str) -> bool {
        let hash = Some(hash(token));
        self.anchor == hash || self.last.iter().any(|known| Some(*known) == hash)
    }

    fn note(&mut self, token: &str) {
        let hash = hash(token);
        if self.last.back() == Some(&hash) {
            return;
        }
        self.count += 1;
        if self.count.is_power_of_two() {
            self.anchor = Some(hash);
        }
        if self.last.len() == TOKENS {
            self.last.pop_front();
        }
        self.last.push_back(hash);
    }
}

fn hash(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}
