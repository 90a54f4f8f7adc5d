//! Lists that come in pages: how one leads to the next, and what ends them.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::error::{Error, ErrorKind, Result};
use super::operation::Operation;

/// How the list of an operation comes in pages.
#[derive(Debug)]
pub struct PageInfo {
    /// What turns the page.
    pub turn: Turn,
    /// The query parameter that says how many items a page holds.
    pub size: Option<&'static str>,
    /// The way to the items, below the data of the answer.
    pub items: &'static [&'static str],
    /// The way to the count of all items.
    pub total: Option<&'static [&'static str]>,
    /// The way to the token of the next page.
    pub next: Option<&'static [&'static str]>,
    /// The way to whether there is a next page.
    pub more: Option<&'static [&'static str]>,
    /// How many items can be reached at all.
    pub most: Option<u64>,
}

/// The query parameter that turns the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It counts pages, from 1 on.
    Number(&'static str),
    /// It carries a token of the page before.
    Token(&'static str),
}

/// Which page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// The first.
    #[default]
    First,
    /// The one of this number, from 1 on.
    Number(i64),
    /// The one that this token names.
    Token(String),
}

impl Position {
    /// The page of a number, or the first.
    pub fn of_number(number: Option<i64>) -> Position {
        number.map_or(Position::First, Position::Number)
    }

    /// The page of a token, or the first.
    pub fn of_token(token: Option<&str>) -> Position {
        match token {
            Some(token) if !token.is_empty() => Position::Token(token.to_owned()),
            _ => Position::First,
        }
    }

    /// Its number, where it has one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Position::Number(number) => Some(*number),
            Position::First | Position::Token(_) => None,
        }
    }

    /// Its token, where it has one.
    pub fn token(&self) -> Option<String> {
        match self {
            Position::Token(token) => Some(token.clone()),
            Position::First | Position::Number(_) => None,
        }
    }
}

/// What a page says about the list that it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageMark {
    /// How many items it holds.
    pub items: usize,
    /// How many items there are in all.
    pub total: Option<i64>,
    /// The token of the next page.
    pub next: Option<String>,
    /// Whether there is a next page.
    pub more: Option<bool>,
}

/// A request for one page of a list.
pub trait Paged: Operation + Clone {
    /// What the list is of.
    type Item;

    /// Turns to another page; all else stays as it is.
    fn turn(&mut self, to: &Position);

    /// The page that is asked for.
    fn position(&self) -> Position;

    /// How many items a page is to hold, where the request says so.
    fn size(&self) -> Option<u64>;

    /// The items of a page.
    fn items(output: Self::Output) -> Vec<Self::Item>;

    /// What a page says about its list.
    fn mark(output: &Self::Output) -> PageMark;
}

/// The way through a list so far, by which its end and its loops are told.
#[derive(Debug, Default)]
pub(super) struct Trail {
    seen: HashSet<u64>,
    /// How many items the fullest page held.
    fullest: u64,
}

impl Trail {
    /// The page after the one that says this of its list; nothing after the last one.
    pub(super) fn next(
        &mut self,
        info: &PageInfo,
        at: &Position,
        size: Option<u64>,
        mark: &PageMark,
    ) -> Result<Option<Position>> {
        match info.turn {
            Turn::Number(_) => self.next_number(info, at, size, mark),
            Turn::Token(_) => self.next_token(at, mark),
        }
    }

    fn next_number(
        &mut self,
        info: &PageInfo,
        at: &Position,
        size: Option<u64>,
        mark: &PageMark,
    ) -> Result<Option<Position>> {
        let number = at.number().unwrap_or(1).max(1);
        let items = mark.items as u64;
        self.fullest = self.fullest.max(items);
        if items == 0 || mark.more == Some(false) {
            return Ok(None);
        }
        let before = (number.unsigned_abs() - 1).saturating_mul(size.unwrap_or(self.fullest));
        let reached = before.saturating_add(items);
        let total = mark.total.map(|total| u64::try_from(total).unwrap_or(0));
        if total.is_some_and(|total| reached >= total) {
            return Ok(None);
        }
        match info.most {
            Some(most) if reached >= most => Err(Error::new(
                ErrorKind::Other,
                format!("only the first {most} items of a list can be reached"),
            )
            .advising("Ask for fewer by the filters of the list.")),
            _ => Ok(number.checked_add(1).map(Position::Number)),
        }
    }

    fn next_token(&mut self, at: &Position, mark: &PageMark) -> Result<Option<Position>> {
        if mark.more == Some(false) {
            return Ok(None);
        }
        let odd = |problem: &str| Err(Error::new(ErrorKind::Decode, problem));
        let next = match &mark.next {
            Some(next) if !next.is_empty() => next,
            _ if mark.more == Some(true) => {
                return odd("a page says that there are more, and names none");
            }
            _ => return Ok(None),
        };
        if let Position::Token(token) = at {
            self.seen.insert(hash(token));
        }
        match self.seen.insert(hash(next)) {
            true => Ok(Some(Position::Token(next.clone()))),
            false => odd("the pages of the list go round in a circle"),
        }
    }
}

fn hash(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}
