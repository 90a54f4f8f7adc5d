//! Tracks the pages of a list: finds the next page, the end of the list, and cycles.

use super::super::description::{ErrorKind, PageInfo, PageParameter};
use super::super::error::Error;
use super::cursors::Cursors;
use super::facts::PageFacts;
use super::page::Position;

/// How many empty pages in a row are skipped.
const MAX_EMPTY_PAGES: u32 = 1000;

/// How many pages in a row, at different cursors, may hold the same items.
const MAX_REPEATED_PAGES: u32 = 3;

/// What follows a page.
pub(crate) enum NextPage {
    Next(Position),
    /// Nothing: it is the last page.
    End,
    /// Nothing: it repeats an earlier page, with which the list ended.
    Repeated,
}

/// Why a list can't continue after a page.
pub(crate) struct Stopped {
    pub(crate) error: Error,
    /// Whether the page holds new items.
    pub(crate) is_new: bool,
    /// Where the caller may continue all the same.
    pub(crate) continue_at: Option<Position>,
}

impl Stopped {
    /// A page is contradictory.
    fn odd(problem: String) -> Stopped {
        Stopped { error: Error::new(ErrorKind::Decode, problem), is_new: true, continue_at: None }
    }

    fn continuing_at(self, to: Position) -> Stopped {
        Stopped { continue_at: Some(to), ..self }
    }

    fn without_new_items(self) -> Stopped {
        Stopped { is_new: false, ..self }
    }
}

/// The pages so far, in constant memory.
#[derive(Default)]
pub(crate) struct PageTracker {
    cursors: Cursors,
    /// How many pages of the list came before the first one that was read.
    skipped: u64,
    pages: u64,
    /// How many items were read.
    items: u64,
    /// How many items the largest page held.
    largest_page: u64,
    /// How many of the latest pages in a row were empty.
    empty: u32,
    /// How many of the latest pages in a row had the same items.
    repeated: u32,
    digest: Option<u64>,
    /// Whether two pages in a row ever differed.
    pages_differ: bool,
}

impl PageTracker {
    /// Whether the text of the next page must be read even if its types say what follows: from time
    /// to time, three pages in a row are compared.
    pub(crate) fn compares(&self) -> bool {
        let page = self.pages + 1;
        page >= 4 && (0..3).any(|back| (page - back).is_power_of_two())
    }

    /// Returns what follows the page at a position; `page_size` is the requested number of items.
    pub(crate) fn next(
        &mut self,
        info: &PageInfo,
        at: &Position,
        page_size: Option<u64>,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        let is_repeated = self.record(page);
        let step = match info.parameter {
            PageParameter::Number(_, first) => {
                let number = at.number().unwrap_or(first).max(first);
                if self.pages == 1 {
                    self.skipped = number.abs_diff(first);
                }
                match is_repeated {
                    true => self.after_repeated(number, page_size, page),
                    false => self.after_numbered(info, number, page_size, page),
                }
            }
            PageParameter::Token(_) => self.after_token(at, is_repeated, page),
        };
        let Some(odd) = &page.odd_items else { return step };
        let continue_at = match step {
            Ok(NextPage::Next(next)) => Some(next),
            Ok(NextPage::End | NextPage::Repeated) | Err(_) => None,
        };
        Err(Stopped { continue_at, ..Stopped::odd(format!("{odd}, where the items are declared")) })
    }

    /// Records a page; returns whether it holds the same items as the previous one.
    fn record(&mut self, page: &PageFacts) -> bool {
        self.pages += 1;
        self.empty = if page.items == 0 { self.empty + 1 } else { 0 };
        if page.items > 0 && page.digest.is_some() && page.digest == self.digest {
            self.repeated += 1;
            return true;
        }
        self.pages_differ |= self.digest.is_some();
        (self.digest, self.repeated) = (page.digest, 1);
        self.items += page.items as u64;
        self.largest_page = self.largest_page.max(page.items as u64);
        false
    }

    fn after_numbered(
        &mut self,
        info: &PageInfo,
        number: i64,
        page_size: Option<u64>,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        if page.more == Some(false) {
            return Ok(NextPage::End);
        }
        let next = Position::Number(number.saturating_add(1));
        match (page.items, page.more) {
            (0, _) if page.odd_items.is_some() => return Ok(NextPage::Next(next)),
            (0, Some(true)) if self.empty < MAX_EMPTY_PAGES => return Ok(NextPage::Next(next)),
            (0, Some(true)) => return Err(too_many_empty(next)),
            (0, _) => return self.after_empty(number, page),
            (_, Some(true)) => {}
            _ if self.reaches(page_size, page) => return Ok(NextPage::End),
            _ => {}
        }
        match info.most {
            Some(most) if self.reached(self.largest_page) >= most => Err(beyond_reach(most)),
            _ if number == i64::MAX => Err(Stopped::odd("no page has a higher number".to_owned())),
            _ => Ok(NextPage::Next(next)),
        }
    }

    /// An empty page is the end, unless the list has more items by its own count.
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

    /// Many servers answer a page past the end with the last page.
    fn after_repeated(
        &self,
        number: i64,
        page_size: Option<u64>,
        page: &PageFacts,
    ) -> Result<NextPage, Stopped> {
        let left = page.total.filter(|total| self.skipped == 0 && *total > self.items);
        let is_full = page_size.is_some_and(|page_size| page.items as u64 >= page_size);
        let why = match (page.more, left) {
            (Some(false), _) => return Ok(NextPage::Repeated),
            (Some(true), _) => "says that there are more".to_owned(),
            (None, Some(total)) => format!("says that the list has {total} items"),
            (None, None) if is_full && !self.pages_differ => {
                "is full: either the list ends with it, or the server ignores page numbers"
                    .to_owned()
            }
            (None, None) => return Ok(NextPage::Repeated),
        };
        let before = number - 1;
        Err(Stopped::odd(format!("page {number} repeats page {before}, but {why}"))
            .without_new_items())
    }

    fn after_token(
        &mut self,
        at: &Position,
        is_repeated: bool,
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
            self.cursors.record(token);
        }
        if self.cursors.knows(next) {
            return Err(Stopped::odd("the pages of the list form a cycle".to_owned()));
        }
        let next = Position::Token(next.clone());
        if is_repeated && self.repeated >= MAX_REPEATED_PAGES {
            let problem = format!(
                "{MAX_REPEATED_PAGES} pages in a row hold the same items, at different cursors"
            );
            return Err(Stopped::odd(problem).without_new_items().continuing_at(next));
        }
        match self.empty >= MAX_EMPTY_PAGES {
            true => Err(too_many_empty(next)),
            false => Ok(NextPage::Next(next)),
        }
    }

    /// Whether the total number of items is reached.
    ///
    /// A total that is smaller than the page itself is ignored. If the first page was not read,
    /// only a total that is reached exactly is taken for the end.
    fn reaches(&self, page_size: Option<u64>, page: &PageFacts) -> bool {
        let Some(total) = page.total.filter(|total| *total >= page.items as u64) else {
            return false;
        };
        match self.skipped {
            0 => self.items >= total,
            _ => {
                let sizes = page_size.into_iter().chain([self.largest_page]);
                sizes.into_iter().any(|size| self.reached(size) == total)
            }
        }
    }

    /// Returns how many items there are up to here, if each page that was not read holds `size`.
    fn reached(&self, size: u64) -> u64 {
        self.skipped.saturating_mul(size).saturating_add(self.items)
    }
}

fn after_the_last_token(page: &PageFacts) -> Result<NextPage, Stopped> {
    match (&page.odd_next, page.more) {
        (Some(odd), _) => Err(Stopped::odd(format!("{odd}, so the next page is unknown"))),
        (None, Some(true)) => {
            Err(Stopped::odd("a page says that there are more, but names no next page".to_owned()))
        }
        (None, _) => Ok(NextPage::End),
    }
}

fn beyond_reach(most: u64) -> Stopped {
    let problem = format!("only the first {most} items of a list can be reached");
    let error = Error::new(ErrorKind::Other, problem);
    let error = error.advising("Narrow the list with its filters.");
    Stopped { error, is_new: true, continue_at: None }
}

fn too_many_empty(next: Position) -> Stopped {
    Stopped::odd(format!(
        "{MAX_EMPTY_PAGES} pages in a row are empty, and the last one says that more follow"
    ))
    .continuing_at(next)
}
