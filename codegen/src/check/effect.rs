//! Effects that can happen: values that exist, errors that are listed, keys that stay.

use super::value::permitted;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{
    ActKind, Api, Assignment, Condition, Effect, Enum, ErrorId, Expression, Literal, Operation,
    Predicate, Primitive, Reference, Retry, Root, SchemaId, SchemaKind, Shape, Stored, Type,
    TypeName,
};
use crate::source::Pointer;

/// Each schema that the server keeps, with what it keeps.
pub(super) fn kept(api: &Api) -> impl Iterator<Item = (SchemaId, &Stored)> {
    let schemas = api.schemas.iter().enumerate();
    schemas.filter_map(|(index, schema)| Some((SchemaId(index), schema.stored.as_ref()?)))
}

/// Each operation that has an effect, with the effect.
pub(super) fn effects(api: &Api) -> impl Iterator<Item = (&Operation, &Effect)> {
    api.operations.iter().filter_map(|operation| Some((operation, operation.effect.as_ref()?)))
}

/// Every assignment of a record's member, in effects and timers.
fn assignments(api: &Api) -> impl Iterator<Item = &Assignment> {
    let timers = kept(api).flat_map(|(_, stored)| &stored.timers).flat_map(|timer| &timer.set);
    let effects = effects(api).flat_map(|(_, effect)| {
        let later = effect.async_effect.iter();
        let later = later.flat_map(|one| [&one.pending, &one.done, &one.failed]).flatten();
        let added = effect.add.iter().flat_map(|add| &add.set);
        effect.set.iter().chain(added).chain(&effect.answer).chain(later)
    });
    timers.chain(effects)
}

/// Every condition on a record, in effects, timers and guards.
fn conditions(api: &Api) -> impl Iterator<Item = &Condition> {
    let stored = kept(api).flat_map(|(_, stored)| {
        stored.timers.iter().flat_map(|timer| &timer.when).chain(&stored.gone_when)
    });
    let effects = effects(api).flat_map(|(_, effect)| {
        let found = effect.finds.iter().flat_map(|find| &find.conditions);
        let refused = effect.refusals.iter().flat_map(|refusal| &refusal.when);
        let later = effect.async_effect.iter().flat_map(|later| &later.when);
        effect.by.iter().chain(found).chain(refused).chain(later).chain(&effect.filter)
    });
    let guards = api.operations.iter().filter_map(|operation| match &operation.retry {
        Retry::Guarded(guard) => Some(guard),
        Retry::Safe | Retry::Idempotent | Retry::Never => None,
    });
    let guards = guards.flat_map(|guard| {
        let read_back = guard.read_back.iter();
        guard.when.iter().chain(read_back.flat_map(|read_back| &read_back.conditions))
    });
    stored.chain(effects).chain(guards)
}

/// A value that is set is one that the member can have.
pub fn set_values_exist(api: &Api, diagnostics: &mut Diagnostics) {
    for Assignment { target, value, at } in assignments(api) {
        values_exist(api, target, value, at, diagnostics);
    }
    for (id, set) in kept_assignments(api) {
        let SchemaKind::Object(object) = &api.schema(id).kind else { continue };
        let field =
            object.fields.iter().find(|field| set.target.members == [field.wire_name.clone()]);
        let Some((followed, column)) = field.and_then(|field| field.follows.as_ref()) else {
            continue;
        };
        diagnostics
            .error(
                codes::SET_VALUES_EXIST,
                At::Key(set.at.clone()),
                format!("this can't be set: it always is `{followed}.{column}`"),
            )
            .help(format!("set `{followed}`"));
    }
}

/// Every assignment of a member of the record at hand, with the schema of that record.
fn kept_assignments(api: &Api) -> impl Iterator<Item = (SchemaId, &Assignment)> {
    let timers = kept(api).flat_map(|(id, stored)| {
        stored.timers.iter().flat_map(|timer| &timer.set).map(move |set| (id, set))
    });
    let effects = effects(api).flat_map(|(_, effect)| {
        let act = effect.act.into_iter();
        act.flat_map(move |act| effect.set.iter().map(move |set| (act.schema, set)))
    });
    timers.chain(effects).filter(|(_, set)| set.target.root == Root::Stored)
}

fn values_exist(
    api: &Api,
    target: &Reference,
    value: &Expression,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    match value {
        // What is set to null is emptied.
        Expression::Literal(Literal::Null) => {}
        Expression::Literal(literal) => {
            if let Err(reason) = permitted(api, one(target, literal), &[], literal) {
                diagnostics
                    .error(codes::SET_VALUES_EXIST, at, format!("this can't be set: {reason}"))
                    .help(help_for(api, target.ty, literal));
            }
        }
        Expression::FirstOf(parts) => {
            for part in parts {
                values_exist(api, target, part, at, diagnostics);
            }
        }
        Expression::Reference(read)
            if target.members.len() == 1
                && !matches!(target.root, Root::Found(_))
                && is_list(api, read.ty) != is_list(api, target.ty) =>
        {
            let (found, wanted) = match is_list(api, read.ty) {
                true => ("a list", "one value"),
                false => ("one value", "a list"),
            };
            diagnostics
                .error(codes::SET_VALUES_EXIST, at, format!("{found} is set where {wanted} stands"))
                .help("name a member of the same type");
        }
        Expression::Reference(read) if word(api, read.ty) != word(api, target.ty) => {
            let (found, wanted) = (word(api, read.ty), word(api, target.ty));
            diagnostics
                .error(codes::SET_VALUES_EXIST, at, format!("{found} is set where {wanted} stands"))
                .help("name a member of the same type");
        }
        Expression::Now(_) if word(api, target.ty) != "text" => {
            diagnostics
                .error(codes::SET_VALUES_EXIST, at, "a moment is text, and this is not")
                .help("name a member of a type such as `DateTime`");
        }
        Expression::Each { set, .. } => {
            for Assignment { target, value, at } in set {
                values_exist(api, target, value, at, diagnostics);
            }
        }
        Expression::Reference(_) | Expression::Now(_) | Expression::Newest { .. } => {}
    }
}

/// The type that a literal is held against: a member of each of a list takes one value.
fn one(target: &Reference, literal: &Literal) -> Type {
    match literal {
        Literal::List(_) => target.ty,
        _ if target.members.len() > 1 || matches!(target.root, Root::Found(_)) => {
            Type { shape: Shape::One, ..target.ty }
        }
        _ => target.ty,
    }
}

/// A condition asks for values that the member can have.
pub fn asked_values_exist(api: &Api, diagnostics: &mut Diagnostics) {
    for Condition { member, predicate, at } in conditions(api) {
        let values = match predicate {
            Predicate::AnyOf(values) => values.as_slice(),
            Predicate::Equals(Expression::Literal(value)) => std::slice::from_ref(value),
            Predicate::Range { .. } if !matches!(word(api, member.ty), "a number") => {
                diagnostics
                    .error(codes::ASKED_VALUES_EXIST, at, "a range asks for a number")
                    .help("ask for values, `$present` or `$absent`");
                &[]
            }
            _ => &[],
        };
        for value in values {
            let ty = Type { shape: Shape::One, ..member.ty };
            if let Err(reason) = permitted(api, ty, &[], value) {
                diagnostics
                    .error(codes::ASKED_VALUES_EXIST, at, format!("this is never so: {reason}"))
                    .help(help_for(api, member.ty, value));
            }
        }
    }
}

fn is_list(api: &Api, ty: Type) -> bool {
    api.plain(ty).shape == Shape::List
}

/// What kind of value a type is, for comparing two of them.
pub(super) fn word(api: &Api, mut ty: Type) -> &'static str {
    for _ in 0..=api.schemas.len() {
        let (Shape::One | Shape::List, TypeName::Schema(id)) = (ty.shape, ty.name) else { break };
        match &api.schema(id).kind {
            SchemaKind::Scalar(scalar) => ty = scalar.ty,
            SchemaKind::Enum(Enum { integer: true, .. }) => return "a number",
            SchemaKind::Enum(_) => return "text",
            SchemaKind::Object(_) | SchemaKind::Union(_) => return "an object",
        }
    }
    match (ty.shape, ty.name) {
        (Shape::Map, _) => "a map",
        (_, TypeName::Primitive(Primitive::String)) => "text",
        (_, TypeName::Primitive(Primitive::Integer | Primitive::Number)) => "a number",
        (_, TypeName::Primitive(Primitive::Boolean)) => "a boolean",
        (_, TypeName::Primitive(Primitive::Json) | TypeName::Schema(_)) => "any value",
    }
}

fn help_for(api: &Api, ty: Type, value: &Literal) -> String {
    match ty.name {
        TypeName::Schema(id) => match &api.schema(id).kind {
            SchemaKind::Enum(enum_) => {
                let values: Vec<&str> = enum_.values.iter().map(|row| row.wire.as_str()).collect();
                let near = match value {
                    Literal::Text(text) => nearest(text, values.iter().copied()),
                    _ => None,
                };
                match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("its values are {}", values.join(", ")),
                }
            }
            _ => format!("write a value of `{}`", api.schema(id).name),
        },
        TypeName::Primitive(_) => format!("write {}", word(api, ty)),
    }
}

/// An error with which an effect refuses is one that the operation answers with.
pub fn refusals_are_listed(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, effect) in effects(api) {
        for (error, at) in refusals(api, effect) {
            if !api.answers_with(operation, error) {
                let name = &api.error(error).name;
                let message = format!("the operation never answers with `{name}`");
                diagnostics
                    .error(codes::REFUSALS_ARE_LISTED, at, message)
                    .help(format!("add `{name}` to its `errors`"));
            }
        }
    }
}

fn refusals(api: &Api, effect: &Effect) -> Vec<(ErrorId, Pointer)> {
    let mut refusals: Vec<(ErrorId, Pointer)> =
        effect.refusals.iter().map(|one| (one.error, one.at.key("error"))).collect();
    refusals.extend(effect.unique.iter().map(|one| (one.error, one.at.key("error"))));
    refusals.extend(effect.finds.iter().filter_map(|one| Some((one.missing?, one.at.clone()))));
    let later = effect.async_effect.as_ref().and_then(|later| later.error);
    refusals.extend(later.map(|error| (error, effect.at.key("async").key("failed").key("error"))));
    let act = effect.act.filter(|act| !matches!(act.kind, ActKind::Create | ActKind::List));
    let missing = act.and_then(|act| api.schema(act.schema).stored.as_ref()?.missing);
    refusals.extend(missing.map(|error| (error, effect.at.clone())));
    refusals
}

/// What tells records apart is text or a number, and no effect sets it.
pub fn keys_are_kept(api: &Api, diagnostics: &mut Diagnostics) {
    for (id, stored) in kept(api) {
        if !matches!(word(api, stored.key.ty), "text" | "a number") {
            diagnostics
                .error(codes::KEYS_ARE_KEPT, stored.at.key("key"), "a key is text or a number")
                .help("name another field");
        }
        let own = effects(api).filter(|(_, effect)| {
            effect.act.is_some_and(|act| act.schema == id && act.kind != ActKind::Create)
        });
        let timers = stored.timers.iter().flat_map(|timer| &timer.set);
        for set in own.flat_map(|(_, effect)| &effect.set).chain(timers) {
            if set.target.root == Root::Stored && set.target.members == stored.key.members {
                diagnostics
                    .error(codes::KEYS_ARE_KEPT, At::Key(set.at.clone()), "a record keeps its key")
                    .help("remove it");
            }
        }
    }
}

/// A timer counts from a moment, which is text.
pub fn timers_count_from_moments(api: &Api, diagnostics: &mut Diagnostics) {
    for (_, stored) in kept(api) {
        for timer in &stored.timers {
            if word(api, timer.of.ty) != "text" {
                diagnostics
                    .error(
                        codes::TIMERS_COUNT_FROM_MOMENTS,
                        stored.at.key("timers").key(&timer.id).key("of"),
                        "this field holds no moment",
                    )
                    .help("name a field of a type such as `DateTime`");
            }
        }
    }
}

/// An outcome that comes later has a code that says so.
pub fn pending_has_a_code(api: &Api, diagnostics: &mut Diagnostics) {
    let has_code = api.envelope.as_ref().is_some_and(|envelope| !envelope.pending.is_empty());
    for (_, effect) in effects(api) {
        if effect.async_effect.is_some() && !has_code {
            diagnostics
                .error(
                    codes::ASYNC_IS_COMPLETE,
                    At::Key(effect.at.key("async")),
                    "no code says that the outcome comes later",
                )
                .help("name it in the envelope: `outcome: { ok: ..., pending: [3001] }`");
        }
    }
}
