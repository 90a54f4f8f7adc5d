//! Whether an operation may be repeated: its `retry` suits its effect, and a guard can be carried
//! out.

use super::behaviour::{guards, read_backs};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{ActKind, Api, Field, Operation, ParameterLocation, Retry, Shape, Type};

/// A safe operation changes nothing, and an idempotent one counts nothing.
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
                ("an operation that counts is not the same when repeated", "`retry: never`")
            }
            _ => continue,
        };
        diagnostics
            .error(codes::RETRY_SUITS_EFFECT, DiagnosticPlace::Key(effect.at.clone()), message)
            .help(format!("say {help}, or correct the effect"));
    }
}

/// The error that guards a repeat is one that the operation answers with.
pub fn guard_is_refused_here(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, guard) in guards(api) {
        if !api.answers_with(operation, guard.error) {
            let name = &api.error(guard.error).name;
            diagnostics
                .error(
                    codes::GUARD_IS_REFUSED_HERE,
                    operation.at.key("retry").key("guarded_by"),
                    format!("the operation never answers with `{name}`"),
                )
                .help(format!("add `{name}` to its `errors`"));
        }
    }
}

/// The operation that reads back after a lost answer changes nothing.
pub fn read_back_is_safe(api: &Api, diagnostics: &mut Diagnostics) {
    for (_, read_back, called) in read_backs(api) {
        if !matches!(called.retry, Retry::Safe) {
            let message = format!("`{}` may change something", read_back.call);
            diagnostics
                .error(codes::READ_BACK_IS_SAFE, read_back.at.key("call"), message)
                .help("call an operation whose `retry` is `safe`, such as one that lists");
        }
    }
}

/// The operation that reads back lists, in pages and by its query alone, what the guarded one
/// answers with.
pub fn read_back_lists_answers(api: &Api, diagnostics: &mut Diagnostics) {
    for (operation, read_back, called) in read_backs(api) {
        let id = &called.id;
        let (message, help) = match &called.pages {
            _ if needs_more_than_query(called) => (
                format!("`{id}` is called with more than a query"),
                "call an operation without a body and without parameters in its path",
            ),
            None => (
                format!("`{id}` has no pages to look through"),
                "call an operation that lists, and give it `pages`",
            ),
            Some(pages) if !lists_answers(api, operation, pages.items.ty) => (
                format!("`{id}` does not list what `{}` answers with", operation.id),
                "call an operation whose items have the type of the answer",
            ),
            Some(_) => continue,
        };
        diagnostics
            .error(codes::READ_BACK_LISTS_ANSWERS, read_back.at.key("call"), message)
            .help(help);
    }
}

fn needs_more_than_query(called: &Operation) -> bool {
    let is_needed = |field: &Field| field.required || field.preset.is_some();
    called.body.is_some()
        || called.parameters.iter().any(|one| match one.location {
            ParameterLocation::Path => true,
            ParameterLocation::Header => is_needed(&one.field),
            ParameterLocation::Query => false,
        })
}

/// Whether an item of such a list is what the operation answers with.
fn lists_answers(api: &Api, operation: &Operation, items: Type) -> bool {
    let item = api.plain(Type { shape: Shape::One, ..api.plain(items) });
    operation.returns.as_ref().is_some_and(|returns| api.plain(returns.ty) == item)
}
