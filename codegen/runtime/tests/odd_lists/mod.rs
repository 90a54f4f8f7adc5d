//! Odd servers, and how a client must read the list of each: it ends exactly where the service has
//! no more, continues, or fails with an error that says why.
#![allow(dead_code, missing_docs)]

mod numbers;
mod tokens;

use runtime::client::{Call, PageMark, Paged, Position};
use runtime::description::{PageInfo, PageParameter};
use runtime::error::ErrorKind;
use runtime::request::{Method, Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::validate::Violations;
use runtime::validate::{At, Validate};
use runtime::value::Json;
use serde_json::Value;

/// More requests than any row needs: a list that takes as many never ends.
pub const ENDLESS: usize = 3_000;

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    numbers::ROWS.iter().chain(tokens::ROWS)
}

/// One server: its description, the requested list, its answers, and the expected result.
pub struct Row {
    pub name: &'static str,
    pub list: fn() -> List,
    /// The data of an answer, as JSON.
    pub answer: fn(Asked<'_>) -> String,
    pub expected: Expected,
}

/// A request for a page.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The page parameter of the query; empty if there is none.
    pub page: &'a str,
    /// How many earlier requests there were.
    pub before: usize,
}

impl Asked<'_> {
    /// The page number; that of the first page if there is none.
    fn number(self, first: usize) -> usize {
        self.page.parse().unwrap_or(first)
    }

    /// One of several pages, or `other` past the last one.
    fn of(self, first: usize, pages: &[&str], beyond: &str) -> String {
        let page = self.number(first).checked_sub(first).and_then(|at| pages.get(at));
        (*page.unwrap_or(&beyond)).to_owned()
    }
}

#[derive(Clone, Copy)]
pub enum Expected {
    /// The ids of all items, and the requested pages.
    Ends(&'static str, &'static [&'static str]),
    /// How many items and requests there were.
    EndsAfter(usize, usize),
    /// The ids of the items before an error, a part of its message, and the number of requests.
    Fails(&'static str, &'static str, usize),
}

/// The result of reading a list.
pub struct AttemptFailure {
    items: Vec<String>,
    error: Option<(ErrorKind, String)>,
}

/// Reads a list, item by item.
pub async fn walk(call: Call<'_, List>) -> AttemptFailure {
    let (mut items, mut stream) = (Vec::new(), call.items());
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(item["id"].as_str().unwrap_or_default().to_owned()),
            Err(error) => {
                let error = Some((error.kind(), error.to_string()));
                return AttemptFailure { items, error };
            }
        }
    }
    AttemptFailure { items, error: None }
}

/// Compares the result of a row with the expected one.
pub fn check(row: &Row, outcome: &AttemptFailure, asked: &[String]) -> Result<(), String> {
    let items = outcome.items.concat();
    let right = match (row.expected, &outcome.error) {
        (Expected::Ends(ids, pages), None) => ids == items && pages == asked,
        (Expected::EndsAfter(items, requests), None) => {
            (items, requests) == (outcome.items.len(), asked.len())
        }
        (Expected::Fails(ids, words, requests), Some((kind, line))) => {
            // Rows with thousands of items only count them.
            let same = ids.parse().map_or(ids == items, |count: usize| count == items.len());
            let decodes = matches!(kind, ErrorKind::Decode | ErrorKind::Other);
            same && decodes && line.contains(words) && requests == asked.len()
        }
        _ => false,
    };
    let shown = items.get(..60).unwrap_or(&items);
    let pages = &asked[..asked.len().min(20)];
    match right {
        true => Ok(()),
        false => Err(format!(
            "{}: {} items `{shown}`, {} requests {pages:?}, {:?}",
            row.name,
            outcome.items.len(),
            asked.len(),
            outcome.error
        )),
    }
}

/// A page with an item for each letter, and further members.
pub fn page(ids: &str, beside: &str) -> String {
    let items: Vec<String> = ids.chars().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let comma = if beside.is_empty() { "" } else { "," };
    format!(r#"{{"items":[{}]{comma}{beside}}}"#, items.join(","))
}

/// A request for a list, like emitted ones.
#[derive(Clone, Debug)]
pub struct List {
    info: &'static OperationInfo,
    page: Option<i64>,
    token: Option<String>,
    size: Option<u64>,
}

impl List {
    fn of(info: &'static OperationInfo) -> List {
        List { info, page: None, token: None, size: None }
    }

    /// Sets the number of items on a page.
    fn size(self, size: u64) -> List {
        List { size: Some(size), ..self }
    }

    /// Whether its pages are selected by cursors.
    pub fn is_by_token(&self) -> bool {
        self.info.pages.is_some_and(|pages| matches!(pages.parameter, PageParameter::Token(_)))
    }

    /// Begins at a page number.
    fn from(self, page: i64) -> List {
        List { page: Some(page), ..self }
    }
}

impl Validate for List {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for List {
    type Output = Json;

    const INFO: &'static OperationInfo = &listed(&PLAIN);

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    fn target(&self, target: &mut RequestTarget) {
        target.path("/list");
        if let Some(size) = &self.size {
            target.query("size", size);
        }
        if let Some(page) = &self.page {
            target.query("page", page);
        }
        if let Some(token) = &self.token {
            target.query("page", token);
        }
    }
}

impl Paged for List {
    type Item = Value;

    fn go_to(&mut self, to: &Position) {
        (self.page, self.token) = (to.number(), to.token());
    }

    fn position(&self) -> Position {
        match self.page {
            None => Position::of_token(self.token.as_deref()),
            page => Position::of_number(page),
        }
    }

    fn size(&self) -> Option<u64> {
        self.size
    }

    fn items(output: Json) -> Vec<Value> {
        let page: Value = output.parse().expect("a page");
        let items = page["items"].as_array().cloned().unwrap_or_default();
        items.into_iter().filter(Value::is_object).collect()
    }

    fn mark(output: &Json) -> PageMark {
        let page: Value = output.parse().expect("a page");
        let paging = page.get("paging").unwrap_or(&page);
        PageMark {
            items: Self::items(output.clone()).len(),
            total: paging["total"].as_i64(),
            next: paging["next"].as_str().map(str::to_owned),
            more: paging["more"].as_bool(),
        }
    }
}

const fn listed(pages: &'static PageInfo) -> OperationInfo {
    let mut info = OperationInfo::new("odd_list", Method::GET, "/list", RetryClass::Safe);
    info.pages = Some(pages);
    info
}

const PLAIN: PageInfo = PageInfo {
    parameter: PageParameter::Number("page", 1),
    size: Some("size"),
    items: &["items"],
    total: None,
    next: None,
    more: None,
    most: None,
};

const TOKEN: PageInfo =
    PageInfo { parameter: PageParameter::Token("page"), next: Some(&["next"]), ..PLAIN };

/// Page numbers, without any member about the end.
pub fn numbers() -> List {
    List::of(const { &listed(&PLAIN) })
}

/// The same, from 0.
pub fn from_0() -> List {
    List::of(const { &listed(&PageInfo { parameter: PageParameter::Number("page", 0), ..PLAIN }) })
}

/// Page numbers, with the total number of items.
pub fn total() -> List {
    List::of(const { &listed(&PageInfo { total: Some(&["total"]), ..PLAIN }) })
}

/// The same, and whether there is a next page.
pub fn more() -> List {
    const MORE: PageInfo = PageInfo { total: Some(&["total"]), more: Some(&["more"]), ..PLAIN };
    List::of(const { &listed(&MORE) })
}

/// Page numbers, with the next page.
pub fn next() -> List {
    List::of(const { &listed(&PageInfo { next: Some(&["next"]), ..PLAIN }) })
}

/// Page numbers, with four items that can be reached.
pub fn most() -> List {
    List::of(const { &listed(&PageInfo { total: Some(&["total"]), most: Some(4), ..PLAIN }) })
}

/// Cursors.
pub fn tokens() -> List {
    List::of(const { &listed(&TOKEN) })
}

/// Cursors, with further pagination members in an object.
pub fn tokens_and_more() -> List {
    const MORE: PageInfo = PageInfo {
        next: Some(&["paging", "next"]),
        more: Some(&["paging", "more"]),
        total: Some(&["paging", "total"]),
        ..TOKEN
    };
    List::of(const { &listed(&MORE) })
}
