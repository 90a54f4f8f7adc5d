//! Pages, computed results and fields that the server fills in: each can be as described.

use super::value::permitted;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{
    ActKind, Api, Direction, Field, Literal, Operation, PageStyle, Pages, ParameterLocation,
    Primitive, Quota, Retry, SchemaKind, Shape, Type, TypeName,
};

/// What a page says of itself has the type for it: whole numbers, a boolean, text.
pub fn pages_suit_their_types(api: &Api, diagnostics: &mut Diagnostics) {
    use Primitive::{Boolean, Integer, String};
    for operation in &api.operations {
        let Some(pages) = &operation.pages else { continue };
        let mut demands = vec![
            ("total", pages.total.as_ref().map(|total| total.ty), Integer),
            ("more", pages.more.as_ref().map(|more| more.ty), Boolean),
            ("window", pages.window.as_ref().map(|window| window.ty), String),
            ("size", pages.size.as_ref().and_then(|size| query_type(operation, size)), Integer),
        ];
        demands.push(match &pages.style {
            PageStyle::Number(page) => ("page", query_type(operation, page), Integer),
            PageStyle::Cursor(cursor) => ("cursor", query_type(operation, cursor), String),
        });
        if let PageStyle::Cursor(_) = pages.style {
            demands.push(("next", pages.next.as_ref().map(|next| next.ty), String));
        }
        leads_through_objects(api, operation, pages, diagnostics);
        for (key, ty, wanted) in demands {
            let Some(ty) = ty else { continue };
            if plain(api, ty) != Some(wanted) {
                let words = match wanted {
                    Integer => "a whole number",
                    Boolean => "a boolean",
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

/// What a page says of itself stands in objects of the answer, and a token is no argument that
/// every request has.
fn leads_through_objects(
    api: &Api,
    operation: &Operation,
    pages: &Pages,
    diagnostics: &mut Diagnostics,
) {
    let Some(returns) = &operation.returns else { return };
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
    let PageStyle::Cursor(cursor) = &pages.style else { return };
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

fn query_field<'a>(operation: &'a Operation, name: &str) -> Option<&'a Field> {
    let mut query =
        operation.parameters.iter().filter(|one| one.location == ParameterLocation::Query);
    query.find(|one| one.field.wire_name == name).map(|one| &one.field)
}

fn query_type(operation: &Operation, name: &str) -> Option<Type> {
    query_field(operation, name).map(|field| field.ty)
}

/// The primitive type behind a type of one value; open enums of text count as text.
fn plain(api: &Api, ty: Type) -> Option<Primitive> {
    match api.plain(ty) {
        Type { shape: Shape::One, name: TypeName::Primitive(primitive) } => Some(primitive),
        _ => None,
    }
}

/// What is safe changes nothing, and what is idempotent counts nothing.
pub fn retry_suits_effect(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(effect) = &operation.effect else { continue };
        let reads = |kind| matches!(kind, ActKind::Read | ActKind::List);
        let changes = effect.act.is_some_and(|act| !reads(act.kind))
            || !effect.set.is_empty()
            || effect.add.is_some();
        let (message, help) = match operation.retry {
            Retry::Safe if changes || effect.count.is_some() => {
                ("a safe operation changes nothing", "`retry: idempotent`, `never` or a guard")
            }
            Retry::Idempotent if effect.count.is_some() => {
                ("what counts is not the same when repeated", "`retry: never`")
            }
            _ => continue,
        };
        diagnostics
            .error(codes::RETRY_SUITS_EFFECT, At::Key(effect.at.clone()), message)
            .help(format!("say {help}, or mend the effect"));
    }
}

/// The sample of a computed result holds members that the result has.
pub fn samples_fit(api: &Api, diagnostics: &mut Diagnostics) {
    for computed in &api.computed {
        let SchemaKind::Object(object) = &api.schema(computed.to).kind else {
            diagnostics
                .error(codes::SAMPLES_FIT, computed.at.key("to"), "what is computed is an object")
                .help("name a schema with `fields`");
            continue;
        };
        for (name, value) in &computed.sample {
            let at = computed.at.key("sample").key(name);
            let Some(field) = object.fields.iter().find(|field| field.wire_name == *name) else {
                let known = object.fields.iter().map(|field| field.wire_name.as_str());
                let help = nearest(name, known).map(|near| format!("did you mean `{near}`?"));
                diagnostics
                    .error(codes::SAMPLES_FIT, At::Key(at), format!("there is no field `{name}`"))
                    .help(help.unwrap_or_else(|| "name a field of the result".to_owned()));
                continue;
            };
            let null = *value == Literal::Null && field.nullable;
            if let (false, Err(reason)) =
                (null, permitted(api, field.ty, &field.constraints, value))
            {
                diagnostics
                    .error(codes::SAMPLES_FIT, at, format!("this is no such result: {reason}"))
                    .help("write a value that an answer could hold");
            }
        }
    }
}

/// A field follows a column of an enum's data that stands beside it and has its type.
pub fn followed_data_exists(api: &Api, diagnostics: &mut Diagnostics) {
    for object in api.objects() {
        for field in &object.fields {
            let Some((name, column)) = &field.follows else { continue };
            let at = field.at.key("follows");
            let beside = object.fields.iter().find(|other| other.name == *name);
            let Some(enum_) = beside.and_then(|beside| api.enum_of(beside.ty)) else {
                let enums = object.fields.iter().filter(|other| api.enum_of(other.ty).is_some());
                let help = nearest(name, enums.map(|other| other.name.as_str()));
                diagnostics
                    .error(
                        codes::FOLLOWED_DATA_EXISTS,
                        at,
                        format!("no enum field is called `{name}`"),
                    )
                    .help(help.map_or_else(
                        || "name a field beside it whose enum has `data`".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    ));
                continue;
            };
            let columns = enum_.columns.iter().map(|column| column.name.as_str());
            match enum_.columns.iter().find(|one| one.name == *column) {
                None => {
                    let help =
                        nearest(column, columns).map(|near| format!("did you mean `{near}`?"));
                    diagnostics
                        .error(
                            codes::FOLLOWED_DATA_EXISTS,
                            at,
                            format!("there is no column `{column}`"),
                        )
                        .help(help.unwrap_or_else(|| "name a column of its `data`".to_owned()));
                }
                Some(column) if column.ty != field.ty => {
                    diagnostics
                        .error(codes::FOLLOWED_DATA_EXISTS, at, "the column is of another type")
                        .help("give the field the type of the column");
                }
                Some(_) => {}
            }
        }
    }
}

/// What the server's clock sets is text.
pub fn stamps_are_moments(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.fields().filter(|field| field.stamped.is_some()) {
        if plain(api, field.ty) != Some(Primitive::String) {
            diagnostics
                .error(
                    codes::STAMPS_ARE_MOMENTS,
                    field.at.key("stamped"),
                    "this field holds no moment",
                )
                .help("give it a type such as `DateTime`");
        }
    }
}

/// A bucket that operations share is not called like one of an operation's own.
pub fn bucket_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for bucket in &api.buckets {
        let own = api.operations.iter().find(|operation| {
            let mut quotas = operation.quotas.iter();
            operation.id == bucket.name && quotas.any(|quota| matches!(quota, Quota::Own(..)))
        });
        let Some(operation) = own else { continue };
        let message = format!("the operation `{}` has a limit of its own", operation.id);
        diagnostics
            .error(codes::NAME_GIVEN_TWICE, At::Key(bucket.at.clone()), message)
            .related(At::Key(operation.at.clone()), "the operation")
            .help("give this limit another name");
    }
}

/// A bucket is one that an operation draws from, and a computed result one that an effect names.
pub fn buckets_and_results_are_used(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, bucket) in api.buckets.iter().enumerate() {
        let draws = |quota: &Quota| matches!(quota, Quota::Shared(id) if id.0 == index);
        if !api.operations.iter().any(|operation| operation.quotas.iter().any(draws)) {
            let message = format!("no operation draws from `{}`", bucket.name);
            diagnostics
                .warning(codes::UNUSED_NAME, At::Key(bucket.at.clone()), message)
                .help("name it under `limit`, or remove it");
        }
    }
    for (index, computed) in api.computed.iter().enumerate() {
        if !api.operations.iter().any(|operation| computes(operation, index)) {
            let message = format!("no effect computes `{}`", computed.name);
            diagnostics
                .warning(codes::UNUSED_NAME, At::Key(computed.at.clone()), message)
                .help("name it under `compute`, or remove it");
        }
    }
}

fn computes(operation: &Operation, index: usize) -> bool {
    use crate::model::Expression::Each;
    let Some(effect) = &operation.effect else { return false };
    let later = effect.async_effect.as_ref();
    let own = effect.compute.into_iter().chain(later.and_then(|later| later.compute));
    let steps = later.map(|later| [&later.pending, &later.done, &later.failed]);
    let sets = [&effect.set, &effect.answer].into_iter().chain(steps.into_iter().flatten());
    let each = sets.flatten().filter_map(|set| match &set.value {
        Each { compute, .. } => *compute,
        _ => None,
    });
    own.chain(each).any(|id| id.0 == index)
}
