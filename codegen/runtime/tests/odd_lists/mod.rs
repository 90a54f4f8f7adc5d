//! Lists of odd servers, and what a client has to make of each: it ends exactly where the service
//! has no more, goes on, or fails with an error that says why.
#![allow(dead_code, missing_docs)]

mod numbers;
mod tokens;

use runtime::api::{PageInfo, PageParameter};
use runtime::client::{Call, PageMark, Paged, Position};
use runtime::error::ErrorKind;
use runtime::request::{Method, Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::validate::Violations;
use runtime::validate::{At, Validate};
use runtime::value::Json;
use serde_json::Value;

/// More requests than any row needs: a list that makes as many never ends.
pub const ENDLESS: usize = 3_000;

/// All rows.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    numbers::ROWS.iter().chain(tokens::ROWS)
}

/// One server: what it does, the list that is asked of it, its answers, and what comes of them.
pub struct Row {
    pub name: &'static str,
    pub list: fn() -> List,
    /// The data of an answer, as JSON.
    pub answer: fn(Asked<'_>) -> String,
    pub expected: Expected,
}

/// What a request asks for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The page, as the query says it; empty where it does not.
    pub page: &'a str,
    /// How many requests came before.
    pub before: usize,
}

impl Asked<'_> {
    /// The number of the page; that of the first where it is left out.
    fn number(self, first: usize) -> usize {
        self.page.parse().unwrap_or(first)
    }

    /// One of several pages from the first one on; beyond the last there is the other one.
    fn of(self, first: usize, pages: &[&str], beyond: &str) -> String {
        let page = self.number(first).checked_sub(first).and_then(|at| pages.get(at));
        (*page.unwrap_or(&beyond)).to_owned()
    }
}

#[derive(Clone, Copy)]
pub enum Expected {
    /// The ids of all items, and the pages that were asked for.
    Ends(&'static str, &'static [&'static str]),
    /// How many items and requests there were.
    EndsAfter(usize, usize),
    /// The ids of the items before an error, words of it, and the number of requests.
    Fails(&'static str, &'static str, usize),
}

/// What came of a list.
pub struct AttemptFailure {
    items: Vec<String>,
    error: Option<(ErrorKind, String)>,
}

/// Goes through a list, item by item.
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

/// Holds what came of a row against what should.
pub fn check(row: &Row, outcome: &AttemptFailure, asked: &[String]) -> Result<(), String> {
    let items = outcome.items.concat();
    let right = match (row.expected, &outcome.error) {
        (Expected::Ends(ids, pages), None) => ids == items && pages == asked,
        (Expected::EndsAfter(items, requests), None) => {
            (items, requests) == (outcome.items.len(), asked.len())
        }
        (Expected::Fails(ids, words, requests), Some((kind, line))) => {
            // Rows with thousands of items say how many.
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

/// A page with an item for each letter, and members beside them.
pub fn page(ids: &str, beside: &str) -> String {
    let items: Vec<String> = ids.chars().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let comma = if beside.is_empty() { "" } else { "," };
    format!(r#"{{"items":[{}]{comma}{beside}}}"#, items.join(","))
}

/// A request for a list, as emitted ones are.
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

    /// Asks for so many items a page.
    fn size(self, size: u64) -> List {
        List { size: Some(size), ..self }
    }

    /// Whether its pages follow each other by tokens.
    pub fn is_by_token(&self) -> bool {
        self.info.pages.is_some_and(|pages| matches!(pages.parameter, PageParameter::Token(_)))
    }

    /// Begins at the page of a number.
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
        target.query("size", &self.size);
        target.query("page", &self.page);
        target.query("page", &self.token);
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

/// Pages that are counted, and nothing tells of the end.
pub fn numbers() -> List {
    List::of(const { &listed(&PLAIN) })
}

/// The same from 0 on.
pub fn from_0() -> List {
    List::of(const { &listed(&PageInfo { parameter: PageParameter::Number("page", 0), ..PLAIN }) })
}

/// Pages that are counted, with the number of all items.
pub fn total() -> List {
    List::of(const { &listed(&PageInfo { total: Some(&["total"]), ..PLAIN }) })
}

/// The same, and whether there are more.
pub fn more() -> List {
    const MORE: PageInfo = PageInfo { total: Some(&["total"]), more: Some(&["more"]), ..PLAIN };
    List::of(const { &listed(&MORE) })
}

/// Pages that are counted, with the next one.
pub fn next() -> List {
    List::of(const { &listed(&PageInfo { next: Some(&["next"]), ..PLAIN }) })
}

/// Pages that are counted, of which four items can be reached.
pub fn most() -> List {
    List::of(const { &listed(&PageInfo { total: Some(&["total"]), most: Some(4), ..PLAIN }) })
}

/// Pages that follow each other by tokens.
pub fn tokens() -> List {
    List::of(const { &listed(&TOKEN) })
}

/// The same, with more that tells of the list, in an object of its own.
pub fn tokens_and_more() -> List {
    const MORE: PageInfo = PageInfo {
        next: Some(&["paging", "next"]),
        more: Some(&["paging", "more"]),
        total: Some(&["paging", "total"]),
        ..TOKEN
    };
    List::of(const { &listed(&MORE) })
}
