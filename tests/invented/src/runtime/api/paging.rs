//! How a list is split into pages, as the specification describes it.

/// How the list of an operation comes in pages.
#[derive(Debug)]
pub struct PageInfo {
    /// What turns the page.
    pub parameter: PageParameter,
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
pub enum PageParameter {
    /// It counts pages, from this number on.
    Number(&'static str, i64),
    /// It carries a token of the page before.
    Token(&'static str),
}
