//! Pagination as the specification describes it.

/// The pagination of an operation.
pub struct PageInfo {
    /// The query parameter that selects the page.
    pub parameter: PageParameter,
    /// The query parameter that sets the number of items on a page.
    pub size: Option<&'static str>,
    /// The path to the items, below the data of the answer.
    pub items: &'static [&'static str],
    /// The path to the count of all items.
    pub total: Option<&'static [&'static str]>,
    /// The path to the cursor of the next page.
    pub next: Option<&'static [&'static str]>,
    /// The path to whether there is a next page.
    pub more: Option<&'static [&'static str]>,
    /// How many items the server lets a client reach at all.
    pub most: Option<u64>,
}

/// The query parameter that selects the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParameter {
    /// A page number, and the number of the first page.
    Number(&'static str, i64),
    /// A cursor, which the previous page returned.
    Token(&'static str),
}
