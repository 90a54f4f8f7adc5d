//! Pages: the parameters that turn them and the members of the answer that tell of them.

use super::constraint::evidence;
use super::known::known_parameters;
use super::reference::{Bare, Surroundings};
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{Operation, PageStyle, Pages, ParameterLocation, Reference, Shape};
use crate::source::Pointer;
use crate::spec;

/// How the list of an operation comes in pages.
pub fn resolve_pages(
    around: &Surroundings<'_>,
    pages: &spec::Pages,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Pages> {
    let (operation, node) = around.operation?;
    let is_list = around.answer.is_some_and(|answer| around.plain(answer).shape != Shape::One);
    if is_list {
        diagnostics
            .error(
                codes::UNKNOWN_REFERENCE,
                At::Key(at.clone()),
                "the answer has no member with items",
            )
            .help(
                "return an object with a field that holds the list, under which `items` finds it",
            );
        return None;
    }
    let query = |key: &str, name: &String, diagnostics: &mut Diagnostics| {
        query_parameter((operation, node), name, &at.key(key), diagnostics)
    };
    let turn = match (&pages.page, &pages.cursor) {
        (Some(page), None) => query("page", page, diagnostics).map(PageStyle::Number),
        (None, Some(cursor)) => {
            if pages.next.is_none() {
                diagnostics
                    .error(
                        codes::MISSING_KEY,
                        At::Key(at.clone()),
                        "where does the next token stand?",
                    )
                    .help("add `next:` with the member of the answer that holds it");
            }
            query("cursor", cursor, diagnostics).map(PageStyle::Cursor)
        }
        _ => {
            diagnostics
                .error(codes::WRONG_SHAPE, At::Key(at.clone()), "a page is turned by one parameter")
                .help("write `page:` where it counts, or `cursor:` where it carries a token");
            None
        }
    };
    let size = pages.size.as_ref().and_then(|size| query("size", size, diagnostics));
    let member = |key: &str, name: &String, diagnostics: &mut Diagnostics| {
        around.member(Bare::Answer, name, &At::from(at.key(key)), diagnostics)
    };
    let items = member("items", &pages.items, diagnostics);
    let mut optional = |key: &str, name: &Option<String>| -> Option<Reference> {
        member(key, name.as_ref()?, diagnostics)
    };
    let (total, next, more) = (
        optional("total", &pages.total),
        optional("next", &pages.next),
        optional("more", &pages.more),
    );
    let items = items?;
    let item = around.item_of(&items, &At::from(at.key("items")), diagnostics);
    let window = pages.window.as_ref().and_then(|name| {
        let inner = Surroundings { item: Some(item?), ..around.clone() };
        inner.member(Bare::Item, name, &At::from(at.key("window")), diagnostics)
    });
    let (most, evidence, at) = (pages.most, evidence(pages.source), at.clone());
    Some(Pages { style: turn?, size, items, total, next, more, most, window, evidence, at })
}

/// The wire name of a query parameter by its name.
fn query_parameter(
    (operation, node): (&Operation, &spec::Operation),
    name: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let mut query =
        operation.parameters.iter().filter(|one| one.location == ParameterLocation::Query);
    if let Some(parameter) = query.find(|one| one.field.name == name) {
        return Some(parameter.field.wire_name.clone());
    }
    let known = known_parameters(node, ParameterLocation::Query);
    if known.contains(&name) {
        diagnostics
            .error(
                codes::NAME_ABSENT_IN_VERSION,
                at,
                format!("`{name}` doesn't live in all versions"),
            )
            .help("give `pages` the lifetime of the parameter, or variants");
        return None;
    }
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("declare it: `query: {{ {name}: Integer }}`"),
    };
    diagnostics
        .error(codes::UNKNOWN_REFERENCE, at, format!("there is no query parameter `{name}`"))
        .help(help);
    None
}
