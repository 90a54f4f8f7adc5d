//! Pages: the parameters that ask for them and the members of the answer that tell of them.

use super::expression_scope::ExpressionScope;
use super::lifetime::Placed;
use super::member_names::parameter_names;
use super::operation::OperationOutline;
use super::outline::Outlines;
use super::reference::ImplicitRoot;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{PageStyle, Pages, ParameterLocation, Reference, Shape};
use crate::source::Pointer;
use crate::spec;

/// Resolves how the list of each operation comes in pages.
pub fn resolve_pages(outlines: &Outlines<'_>, diagnostics: &mut Diagnostics) -> Vec<Option<Pages>> {
    let operations = outlines.operations.iter().map(|operation| {
        let node = operation.written.node.pages.as_ref()?;
        let at = operation.written.at.key("pages");
        let pages = outlines.scope.versions.pick(node, &at, diagnostics)?;
        resolve_operation_pages(outlines, operation, &pages, diagnostics)
    });
    operations.collect()
}

fn resolve_operation_pages(
    outlines: &Outlines<'_>,
    operation: &OperationOutline<'_>,
    pages: &Placed<'_, spec::Pages>,
    diagnostics: &mut Diagnostics,
) -> Option<Pages> {
    let Placed { node: pages, at } = pages;
    let expressions = ExpressionScope::of_operation(outlines, operation);
    let answer = expressions.answer.map(|answer| expressions.plain(answer));
    if answer.is_some_and(|answer| answer.shape != Shape::One) {
        let message = "the answer has no member with items";
        diagnostics
            .error(codes::UNKNOWN_REFERENCE, DiagnosticPlace::Key(at.clone()), message)
            .help(
                "return an object with a field that holds the list, under which `items` finds it",
            );
        return None;
    }
    let style = resolve_style(operation, pages, at, diagnostics);
    let size = pages.size.as_ref();
    let size = size.and_then(|size| query_parameter(operation, size, &at.key("size"), diagnostics));
    let mut member = |key: &str, name: Option<&String>| -> Option<Reference> {
        expressions.member(ImplicitRoot::Answer, name?, at.key(key), diagnostics)
    };
    let items = member("items", Some(&pages.items));
    let total = member("total", pages.total.as_ref());
    let next = member("next", pages.next.as_ref());
    let more = member("more", pages.more.as_ref());
    let items = items?;
    let item = expressions.item_of(&items, at.key("items"), diagnostics);
    let window = pages.window.as_ref().and_then(|name| {
        let expressions = ExpressionScope { item: Some(item?), ..expressions.clone() };
        expressions.member(ImplicitRoot::Item, name, at.key("window"), diagnostics)
    });
    Some(Pages {
        style: style?,
        size,
        items,
        total,
        next,
        more,
        most: pages.most,
        window,
        evidence: resolve_evidence(pages.source),
        at: at.clone(),
    })
}

fn resolve_style(
    operation: &OperationOutline<'_>,
    pages: &spec::Pages,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<PageStyle> {
    match (&pages.page, &pages.cursor) {
        (Some(page), None) => {
            let page = query_parameter(operation, page, &at.key("page"), diagnostics);
            page.map(PageStyle::Number)
        }
        (None, Some(cursor)) => {
            if pages.next.is_none() {
                let message = "which member of the answer holds the next cursor?";
                diagnostics
                    .error(codes::MISSING_KEY, DiagnosticPlace::Key(at.clone()), message)
                    .help("add `next:` with that member");
            }
            let cursor = query_parameter(operation, cursor, &at.key("cursor"), diagnostics);
            cursor.map(PageStyle::Cursor)
        }
        _ => {
            diagnostics
                .error(
                    codes::WRONG_SHAPE,
                    DiagnosticPlace::Key(at.clone()),
                    "one parameter asks for a page",
                )
                .help("write `page:` where it is a number, or `cursor:` where it is a token");
            None
        }
    }
}

/// The wire name of a query parameter by its name.
fn query_parameter(
    operation: &OperationOutline<'_>,
    name: &str,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let location = ParameterLocation::Query;
    let mut parameters = operation.parameters.iter().filter(|one| one.location == location);
    if let Some(parameter) = parameters.find(|one| one.field.name == name) {
        return Some(parameter.field.wire_name.clone());
    }
    let names = parameter_names(operation.written.node, location);
    if names.contains(&name) {
        let message = format!("`{name}` does not exist in every version");
        diagnostics
            .error(codes::NAME_ABSENT_IN_VERSION, at, message)
            .help("give `pages` the lifetime of the parameter, or variants");
        return None;
    }
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("declare it: `query: {{ {name}: Integer }}`"),
    };
    let message = format!("there is no query parameter `{name}`");
    diagnostics.error(codes::UNKNOWN_REFERENCE, at, message).help(help);
    None
}
