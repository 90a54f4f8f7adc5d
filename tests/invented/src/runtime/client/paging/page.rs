//! The interface between emitted code and pagination: positions, and requests for pages.

use super::super::request::Operation;

/// The position of a page in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// The first page.
    #[default]
    First,
    /// The page with this number.
    Number(i64),
    /// The page at this cursor.
    Token(String),
}

impl Position {
    /// Returns the position of a page number, or of the first page.
    pub fn of_number(number: Option<i64>) -> Position {
        number.map_or(Position::First, Position::Number)
    }

    /// Returns the position of a cursor, or of the first page.
    pub fn of_token(token: Option<&str>) -> Position {
        match token {
            Some(token) if !token.is_empty() => Position::Token(token.to_owned()),
            _ => Position::First,
        }
    }

    /// Returns the page number, if it has one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Position::Number(number) => Some(*number),
            Position::First | Position::Token(_) => None,
        }
    }

    /// Returns the cursor, if it has one.
    pub fn token(&self) -> Option<String> {
        match self {
            Position::Token(token) => Some(token.clone()),
            Position::First | Position::Number(_) => None,
        }
    }
}

/// The pagination members of a page, if they have the declared types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageMark {
    /// How many items it holds.
    pub items: usize,
    /// How many items the list has.
    pub total: Option<i64>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// Whether there is a next page.
    pub more: Option<bool>,
}

/// A request for one page of a list.
pub trait Paged: Operation + Clone {
    /// The type of the items.
    type Item;

    /// Sets the page, and changes nothing else.
    fn go_to(&mut self, to: &Position);

    /// Returns the requested page.
    fn position(&self) -> Position;

    /// Returns the requested number of items on a page, if it is set.
    fn size(&self) -> Option<u64>;

    /// Returns the items of a page.
    fn items(output: Self::Output) -> Vec<Self::Item>;

    /// Returns the pagination members of a page.
    fn mark(output: &Self::Output) -> PageMark;
}
