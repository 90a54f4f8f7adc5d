//! How the list of an operation comes in pages, in sentences for users.

use super::expression::reference;
use super::words::{code, evidence};
use crate::lower::page::{first_page, query_field};
use crate::lower::types::Lowering;
use crate::model::{Operation, PageStyle, Pages};

/// How the list of an operation comes in pages.
pub fn page_items(lowering: &Lowering<'_>, operation: &Operation, pages: &Pages) -> Vec<String> {
    let mut items = vec![
        "`.pages()` yields page after page and `.items()` item after item, each page fetched when \
         it is needed."
            .to_owned(),
    ];
    let list = reference(&pages.items);
    let size = pages.size.as_ref();
    let size = size.map(|size| format!(", at most {} of them", code(size))).unwrap_or_default();
    items.push(format!("A page holds its items in {list}{size}."));
    match &pages.style {
        PageStyle::Number(page) => {
            let first = query_field(operation, page).map_or(1, |field| first_page(lowering, field));
            items.push(format!("{} is the number of the page, from {first} on.", code(page)));
        }
        PageStyle::Cursor(cursor) => {
            let next = pages.next.as_ref().map(reference).unwrap_or_default();
            items.push(format!(
                "{} is absent for the first page, then what {next} of the page before says.",
                code(cursor)
            ));
        }
    }
    let last = match (&pages.more, &pages.total) {
        (Some(more), _) => format!("The page is the last when {} is false.", reference(more)),
        (None, Some(total)) => {
            format!("The page is the last when it reaches {} items.", reference(total))
        }
        (None, None) => match pages.style {
            PageStyle::Number(_) => {
                "The list ends before a page that is empty, or that is the one before once more."
                    .to_owned()
            }
            PageStyle::Cursor(_) => {
                "The page is the last when nothing names a next one.".to_owned()
            }
        },
    };
    items.push(last);
    if let (Some(_), Some(total)) = (&pages.more, &pages.total) {
        items.push(format!("{} is how many there are.", reference(total)));
    }
    if let (PageStyle::Number(_), Some(next)) = (&pages.style, &pages.next) {
        items.push(format!("{} names the next page.", reference(next)));
    }
    if let Some(most) = pages.most {
        items.push(format!("Only the first {most} items can be reached in this way."));
    }
    if let Some(window) = &pages.window {
        items.push(format!(
            "Items whose {} is too old are left out unless you ask for them.",
            reference(window)
        ));
    }
    if let Some(last) = items.last_mut() {
        last.push_str(evidence(pages.evidence));
    }
    items
}
