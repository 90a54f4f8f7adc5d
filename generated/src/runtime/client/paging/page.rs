//! Lists that come in pages: what the specification says of them, and what each page says.

use super::super::request::Operation;

/// Which page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// The first.
    #[default]
    First,
    /// The one of this number.
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

/// What a page says about the list that it belongs to, as far as that has the declared types.
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
    fn go_to(&mut self, to: &Position);

    /// The page that is asked for.
    fn position(&self) -> Position;

    /// How many items a page is to hold, where the request says so.
    fn size(&self) -> Option<u64>;

    /// The items of a page.
    fn items(output: Self::Output) -> Vec<Self::Item>;

    /// What a page says about its list.
    fn mark(output: &Self::Output) -> PageMark;
}
