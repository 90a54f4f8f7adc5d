//! Pages of an operation that lists.

use crate::diagnostic::{Diagnostics, codes};
use crate::model::{
    Api, Direction, Field, Operation, PageStyle, Pages, ParameterLocation, Primitive, Reference,
    Shape, Type, TypeName,
};

/// What a page says of itself has the type for it: a whole number, a boolean or text.
pub fn pages_suit_their_types(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, pages) in paged(api) {
        for (key, ty, wanted) in wanted_types(operation, pages) {
            if plain(api, ty) != Some(wanted) {
                let words = match wanted {
                    Primitive::Integer => "a whole number",
                    Primitive::Boolean => "a boolean",
                    _ => "text",
                };
                diagnostics
                    .error(
                        codes::PAGES_SUIT_THEIR_TYPES,
                        pages.at.key(key),
                        format!("`{key}` is {words}"),
                    )
                    .help(format!("name a member or parameter that is {words}"));
            }
        }
    }
}

/// Each key of `pages` that is given, with the type of what it names and the type that it needs.
fn wanted_types(
    operation: &Operation,
    pages: &Pages,
) -> impl Iterator<Item = (&'static str, Type, Primitive)> {
    use Primitive::{Boolean, Integer, String};
    let member = |way: &Option<Reference>| way.as_ref().map(|way| way.ty);
    let parameter = |name: &str| query_field(operation, name).map(|field| field.ty);
    let turn = match &pages.style {
        PageStyle::Number(page) => vec![("page", parameter(page), Integer)],
        PageStyle::Cursor(cursor) => {
            vec![("cursor", parameter(cursor), String), ("next", member(&pages.next), String)]
        }
    };
    let all = [
        ("total", member(&pages.total), Integer),
        ("more", member(&pages.more), Boolean),
        ("window", member(&pages.window), String),
        ("size", pages.size.as_deref().and_then(parameter), Integer),
    ];
    let all = all.into_iter().chain(turn);
    all.filter_map(|(key, ty, wanted)| Some((key, ty?, wanted)))
}

/// What a page says of itself stands in objects of the answer.
pub fn pages_lead_through_objects(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, pages) in paged(api) {
        let Some(returns) = &operation.returns else { continue };
        let ways = [("total", &pages.total), ("next", &pages.next), ("more", &pages.more)];
        let ways = ways.into_iter().filter_map(|(key, way)| Some((key, way.as_ref()?)));
        for (key, way) in std::iter::once(("items", &pages.items)).chain(ways) {
            let fields = api.along(returns.ty, &way.members);
            let message = match &fields {
                None => format!("the way to `{key}` leads through more than objects"),
                Some(fields) if fields.iter().any(|one| one.direction == Direction::WriteOnly) => {
                    format!("no answer holds `{key}`")
                }
                Some(_) => continue,
            };
            diagnostics
                .error(codes::PAGES_SUIT_THEIR_TYPES, pages.at.key(key), message)
                .help("let the answer hold it in an object, or objects in objects");
        }
    }
}

/// A cursor can be left out, as the request for the first page has none.
pub fn cursors_are_optional(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, pages) in paged(api) {
        let PageStyle::Cursor(cursor) = &pages.style else { continue };
        if query_field(operation, cursor).is_some_and(|field| field.required) {
            diagnostics
                .error(
                    codes::PAGES_SUIT_THEIR_TYPES,
                    pages.at.key("cursor"),
                    "the first page has no token",
                )
                .help("let the parameter be left out");
        }
    }
}

/// Each operation with pages.
fn paged(api: &Api) -> impl Iterator<Item = (&Operation, &Pages)> {
    api.operations.iter().filter_map(|operation| Some((operation, operation.pages.as_ref()?)))
}

fn query_field<'a>(operation: &'a Operation, name: &str) -> Option<&'a Field> {
    let mut query =
        operation.parameters.iter().filter(|one| one.location == ParameterLocation::Query);
    query.find(|one| one.field.wire_name == name).map(|one| &one.field)
}

/// The primitive type behind a type of one value; open enums of text count as text.
fn plain(api: &Api, ty: Type) -> Option<Primitive> {
    match api.plain(ty) {
        Type { shape: Shape::One, name: TypeName::Primitive(primitive) } => Some(primitive),
        _ => None,
    }
}
