//! Pages: how to get from one to the next, in sentences for users.

use super::doc::{code, evidence};
use super::expression::reference;
use crate::model::{Pages, Turn};

/// How the list of an operation comes in pages.
pub fn page_items(pages: &Pages) -> Vec<String> {
    let mut items = Vec::new();
    let list = reference(&pages.items);
    let size = pages.size.as_ref();
    let size = size.map(|size| format!(", at most {} of them", code(size))).unwrap_or_default();
    items.push(format!("A page holds its items in {list}{size}."));
    match &pages.turn {
        Turn::Number(page) => {
            items.push(format!("{} is the number of the page, from 1 on.", code(page)));
        }
        Turn::Token(cursor) => {
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
        (None, None) => "The page is the last when nothing names a next one.".to_owned(),
    };
    items.push(last);
    if let (Some(_), Some(total)) = (&pages.more, &pages.total) {
        items.push(format!("{} is how many there are.", reference(total)));
    }
    if let (Turn::Number(_), Some(next)) = (&pages.turn, &pages.next) {
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
