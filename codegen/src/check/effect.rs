//! Effects: the values that they set and ask for exist, and their errors are listed.

use super::behaviour::{assignments, conditions, effects, kept_assignments};
use super::literal::literal_is_permitted;
use super::type_words::value_words;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{
    ActKind, Api, Assignment, AsyncEffect, Condition, Effect, ErrorId, Expression, Literal,
    Predicate, Reference, Root, SchemaKind, Shape, Type, TypeName,
};
use crate::source::Pointer;

/// A value that is set is one that the member can have.
pub fn set_values_exist(api: &Api, diagnostics: &mut Diagnostics) {
    for Assignment { target, value, at } in assignments(api) {
        values_exist(api, target, value, at, diagnostics);
    }
}

/// A field that follows the data of an enum is never set by itself.
pub fn followed_fields_are_not_set(api: &Api, diagnostics: &mut Diagnostics) {
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
                DiagnosticPlace::Key(set.at.clone()),
                format!("this can't be set: it always is `{followed}.{column}`"),
            )
            .help(format!("set `{followed}`"));
    }
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
            if let Err(reason) = literal_is_permitted(api, one(target, literal), &[], literal) {
                diagnostics
                    .error(codes::SET_VALUES_EXIST, at, format!("this can't be set: {reason}"))
                    .help(help_for_value(api, target.ty, literal));
            }
        }
        Expression::FirstOf(parts) => {
            for part in parts {
                values_exist(api, target, part, at, diagnostics);
            }
        }
        Expression::Reference(read) => types_match(api, target, read, at, diagnostics),
        Expression::Union(lists) | Expression::Difference(lists) => {
            for list in lists {
                types_match(api, target, list, at, diagnostics);
            }
        }
        Expression::Now(_) if value_words(api, target.ty) != "text" => {
            diagnostics
                .error(codes::SET_VALUES_EXIST, at, "a moment is text, and this is not")
                .help("name a member of a type such as `DateTime`");
        }
        Expression::Each { set, .. } => {
            for Assignment { target, value, at } in set {
                values_exist(api, target, value, at, diagnostics);
            }
        }
        Expression::Now(_) | Expression::Newest { .. } => {}
    }
}

fn types_match(
    api: &Api,
    target: &Reference,
    read: &Reference,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    if let Some((found, wanted)) = mismatch(api, read, target) {
        let message = format!("{found} is set where {wanted} is expected");
        diagnostics
            .error(codes::SET_VALUES_EXIST, at, message)
            .help("name a member of the same type");
    }
}

/// The words for what is read and for what is expected, where these differ.
fn mismatch(
    api: &Api,
    read: &Reference,
    target: &Reference,
) -> Option<(&'static str, &'static str)> {
    let is_whole = target.members.len() == 1 && !matches!(target.root, Root::Found(_));
    match (is_list(api, read.ty), is_list(api, target.ty)) {
        (true, false) if is_whole => Some(("a list", "one value")),
        (false, true) if is_whole => Some(("one value", "a list")),
        _ => {
            let (found, wanted) = (value_words(api, read.ty), value_words(api, target.ty));
            (found != wanted).then_some((found, wanted))
        }
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
            Predicate::Range { .. } if !matches!(value_words(api, member.ty), "a number") => {
                diagnostics
                    .error(codes::ASKED_VALUES_EXIST, at, "a range asks for a number")
                    .help("ask for values, `$present` or `$absent`");
                &[]
            }
            _ => &[],
        };
        for value in values {
            let ty = Type { shape: Shape::One, ..member.ty };
            if let Err(reason) = literal_is_permitted(api, ty, &[], value) {
                diagnostics
                    .error(codes::ASKED_VALUES_EXIST, at, format!("this is never so: {reason}"))
                    .help(help_for_value(api, member.ty, value));
            }
        }
    }
}

fn is_list(api: &Api, ty: Type) -> bool {
    api.plain(ty).shape == Shape::List
}

/// What to write instead of a value that a type does not have.
pub fn help_for_value(api: &Api, ty: Type, value: &Literal) -> String {
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
        TypeName::Primitive(_) => format!("write {}", value_words(api, ty)),
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

/// An outcome that comes later has a code that says so.
pub fn pending_has_a_code(api: &Api, diagnostics: &mut Diagnostics) {
    let has_code = api.envelope.as_ref().is_some_and(|envelope| !envelope.pending.is_empty());
    for (_, effect) in effects(api) {
        let can_wait = effect.async_effect.as_ref().is_some_and(AsyncEffect::can_wait);
        if can_wait && !has_code {
            diagnostics
                .error(
                    codes::ASYNC_IS_COMPLETE,
                    DiagnosticPlace::Key(effect.at.key("async")),
                    "no code says that the outcome comes later",
                )
                .help("name it in the envelope: `outcome: { ok: ..., pending: [3001] }`");
        }
    }
}
