//! The second pass: what speaks of fields by their names, when all fields are known.

use super::effect::resolve_effect;
use super::guard::resolve_guard;
use super::page::resolve_pages;
use super::reference::Surroundings;
use super::scope::{Scope, Table};
use super::stored::resolve_stored;
use crate::diagnostic::Diagnostics;
use crate::model::{Operation, Retry, Schema, SchemaId, SchemaKind};
use crate::source::Pointer;
use crate::spec;

/// A living variant with its place.
pub type Living<'a, T> = (&'a T, Pointer);

/// What the server keeps of each schema.
pub fn complete_schemas(
    scope: &Scope<'_>,
    living: &[Living<'_, spec::Schema>],
    schemas: &mut [Schema],
    diagnostics: &mut Diagnostics,
) {
    for (index, (written, at)) in living.iter().enumerate() {
        let Some(stored) = &written.stored else { continue };
        // `stored` beside another kind was refused before.
        if !matches!(schemas[index].kind, SchemaKind::Object(_)) {
            continue;
        }
        let at = at.key("stored");
        let found = resolve_stored(scope, schemas, (SchemaId(index), stored, &at), diagnostics);
        schemas[index].stored = found;
    }
}

/// Pages, guards and effects of each operation, in this order: a guard may read pages.
pub fn complete_operations(
    scope: &Scope<'_>,
    schemas: &[Schema],
    (table, living): (&Table<'_, spec::Operation>, &[Living<'_, spec::Operation>]),
    operations: &mut [Operation],
    diagnostics: &mut Diagnostics,
) {
    for (index, (written, at)) in living.iter().enumerate() {
        let around = surroundings(scope, schemas, (&operations[index], written));
        let pages = written.pages.as_ref().and_then(|node| {
            let (pages, at) = scope.versions.pick(node, &at.key("pages"), diagnostics)?;
            resolve_pages(&around, pages, &at, diagnostics)
        });
        operations[index].pages = pages;
    }
    for (index, (written, at)) in living.iter().enumerate() {
        let around = surroundings(scope, schemas, (&operations[index], written));
        let effect = written.effect.as_ref().and_then(|node| {
            let (effect, at) = scope.versions.pick(node, &at.key("effect"), diagnostics)?;
            resolve_effect(&around, effect, &at, diagnostics)
        });
        let guard = match (&operations[index].retry, &written.retry) {
            (Retry::Guarded(guard), Some(spec::Retry::Guarded(guarded))) => {
                let guard = (guard.clone(), &*operations);
                let at = at.key("retry");
                Some(resolve_guard(&around, (guarded, table), guard, &at, diagnostics))
            }
            _ => None,
        };
        operations[index].effect = effect;
        if let Some(guard) = guard {
            operations[index].retry = Retry::Guarded(guard);
        }
    }
}

fn surroundings<'a>(
    scope: &'a Scope<'a>,
    schemas: &'a [Schema],
    (operation, written): (&'a Operation, &'a spec::Operation),
) -> Surroundings<'a> {
    let answer = operation.returns.as_ref().map(|returns| returns.ty);
    Surroundings {
        operation: Some((operation, written)),
        answer,
        ..Surroundings::of(scope, schemas)
    }
}
