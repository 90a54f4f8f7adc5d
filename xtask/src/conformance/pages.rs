//! Reads a list page by page to its end, as a user of an SDK does.

use serde_json::{Map, Value};

use super::table::{ExpectedCall, ExpectedPages, ExpectedPaging};
use super::trial::{Trial, answered};

/// No list of a table has more pages.
const MOST_PAGES: usize = 50;

/// Reads all pages, and compares the ids of their items with the expected ones.
///
/// # Errors
///
/// With the first difference.
pub fn read(
    trial: &mut Trial<'_>,
    operation: &str,
    call: &ExpectedCall,
    pages: &ExpectedPages,
) -> Result<(), String> {
    let mut ids = Vec::new();
    let mut query = call.query.clone();
    first(pages, &mut query);
    for number in 1..=MOST_PAGES {
        let outcome = trial.carry_out(operation, call, &query)?;
        let page = answered(&outcome).map_err(|error| format!("page {number}: {error}"))?;
        trial
            .variables
            .meet(&pages.each, &page, "")
            .map_err(|error| format!("page {number}: {error}"))?;
        ids.extend(ids_of(&page, pages).map_err(|error| format!("page {number}: {error}"))?);
        if !go_on(pages, &page, number, &mut query)? {
            return compare(trial, pages, ids);
        }
    }
    Err(format!("there is still a next page after {MOST_PAGES}"))
}

fn first(pages: &ExpectedPages, query: &mut Map<String, Value>) {
    query.insert("limit".to_owned(), pages.size.into());
    if let ExpectedPaging::Number { parameter, .. } = &pages.by {
        query.insert(parameter.clone(), 1.into());
    }
}

/// Whether there is a next page; if so, the query asks for it.
fn go_on(
    pages: &ExpectedPages,
    page: &Value,
    number: usize,
    query: &mut Map<String, Value>,
) -> Result<bool, String> {
    match &pages.by {
        ExpectedPaging::Number { parameter, total } => {
            let total = page.pointer(total).and_then(Value::as_u64);
            let total = total.ok_or(format!("page {number} does not tell how many there are"))?;
            query.insert(parameter.clone(), (number + 1).into());
            Ok(((number * pages.size) as u64) < total)
        }
        ExpectedPaging::Cursor { parameter, next, more } => {
            let cursor = page.pointer(next).filter(|cursor| !cursor.is_null() && *cursor != "");
            let goes_on = match more {
                Some(more) => page.pointer(more) == Some(&Value::Bool(true)),
                None => cursor.is_some(),
            };
            if goes_on {
                let cursor = cursor.ok_or(format!("page {number} has no cursor of the next"))?;
                query.insert(parameter.clone(), cursor.clone());
            }
            Ok(goes_on)
        }
    }
}

fn ids_of(page: &Value, pages: &ExpectedPages) -> Result<Vec<String>, String> {
    let items = page.get(&pages.items).and_then(Value::as_array);
    let items = items.ok_or(format!("it has no list `{}`", pages.items))?;
    if items.len() > pages.size {
        return Err(format!(
            "it holds {} items, at most {} were asked for",
            items.len(),
            pages.size
        ));
    }
    let ids = items.iter().map(|item| item.get("id").and_then(Value::as_str).map(str::to_owned));
    ids.collect::<Option<_>>().ok_or("an item has no id".to_owned())
}

fn compare(trial: &Trial<'_>, pages: &ExpectedPages, mut ids: Vec<String>) -> Result<(), String> {
    let filled = trial.variables.fill(&pages.ids)?;
    let expected = filled.as_array().into_iter().flatten();
    let mut expected: Vec<&str> = expected.filter_map(Value::as_str).collect();
    expected.sort_unstable();
    ids.sort_unstable();
    match ids == expected {
        true => Ok(()),
        false => Err(format!("the pages hold {ids:?} together, {expected:?} were expected")),
    }
}
