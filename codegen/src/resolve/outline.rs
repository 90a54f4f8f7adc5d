//! The second pass: what speaks of fields by their names, when all fields are known.

use super::effect::resolve_effect;
use super::guard::resolve_guard;
use super::page::resolve_pages;
use super::reference::Surroundings;
use super::rule::complete_rules;
use super::scope::{Scope, Table};
use super::stored::resolve_stored;
use crate::diagnostic::Diagnostics;
use crate::model::{Body, Operation, Retry, Schema, SchemaId, SchemaKind};
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

/// What the rules of objects name behind their fields.
pub fn complete_object_rules(
    scope: &Scope<'_>,
    schemas: &mut [Schema],
    diagnostics: &mut Diagnostics,
) {
    for index in 0..schemas.len() {
        let SchemaKind::Object(object) = &schemas[index].kind else { continue };
        let around = Surroundings::of(scope, schemas);
        let fields: Vec<_> = object.fields.iter().collect();
        let complete = complete_rules(&around, (&object.rules, &fields), diagnostics);
        if let (Some(rules), SchemaKind::Object(object)) = (complete, &mut schemas[index].kind) {
            object.rules = rules;
        }
    }
}

/// The same for operations and their bodies.
fn complete_operation_rules(
    around: &Surroundings<'_>,
    operation: &mut Operation,
    diagnostics: &mut Diagnostics,
) {
    let fields: Vec<_> = operation.fields().collect();
    let own = complete_rules(around, (&operation.rules, &fields), diagnostics);
    if let Some(rules) = own {
        operation.rules = rules;
    }
    let Some(Body { object, .. }) = &mut operation.body else { return };
    let fields: Vec<_> = object.fields.iter().collect();
    if let Some(rules) = complete_rules(around, (&object.rules, &fields), diagnostics) {
        object.rules = rules;
    }
}

/// Rules, pages, guards and effects of each operation, in this order: a guard may read pages.
pub fn complete_operations(
    scope: &Scope<'_>,
    schemas: &[Schema],
    (table, living): (&Table<'_, spec::Operation>, &[Living<'_, spec::Operation>]),
    operations: &mut [Operation],
    diagnostics: &mut Diagnostics,
) {
    for operation in &mut *operations {
        complete_operation_rules(&Surroundings::of(scope, schemas), operation, diagnostics);
    }
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
