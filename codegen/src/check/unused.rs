//! Declarations that nothing uses, each reported as a warning.

use std::collections::BTreeSet;

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{
    Api, Expression, Field, Operation, Quota, Schema, SchemaId, SchemaKind, Type, TypeName,
};

/// A schema is used by an operation or a webhook, or its fields are taken by a schema that is.
pub fn schemas_are_used(api: &Api, diagnostics: &mut Diagnostics) {
    let used = used_schemas(api);
    for (index, schema) in api.schemas.iter().enumerate() {
        let is_common = schema.file.starts_with("common/");
        if used.contains(&SchemaId(index)) || is_taken(api, schema, &used) || is_common {
            continue;
        }
        let message = format!("no operation uses `{}`", schema.name);
        diagnostics
            .warning(codes::UNUSED_NAME, DiagnosticPlace::Key(schema.at.clone()), message)
            .help("use it, or remove it");
    }
}

/// The schemas that operations and webhooks reach.
fn used_schemas(api: &Api) -> BTreeSet<SchemaId> {
    let mut used = BTreeSet::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            reach(api, parameter.field.ty, &mut used);
        }
        if let Some(body) = &operation.body {
            reach_fields(api, &body.object.fields, &mut used);
        }
        if let Some(returns) = &operation.returns {
            reach(api, returns.ty, &mut used);
        }
        if let Some(effect) = &operation.effect {
            let found = effect.finds.iter().map(|find| find.schema);
            for id in effect.act.map(|act| act.schema).into_iter().chain(found) {
                reach_schema(api, id, &mut used);
            }
        }
    }
    if let Some(webhooks) = &api.webhooks {
        reach_schema(api, webhooks.union, &mut used);
        for change in webhooks.events.iter().flat_map(|event| &event.changed) {
            reach_schema(api, change.schema, &mut used);
        }
    }
    used
}

/// Whether a used schema or a body took the fields of an object, which keep the place where they
/// were declared.
fn is_taken(api: &Api, schema: &Schema, used: &BTreeSet<SchemaId>) -> bool {
    let SchemaKind::Object(object) = &schema.kind else { return false };
    let same = |field: &Field| object.fields.iter().any(|own| own.at == field.at);
    let schemas = used.iter().filter_map(|id| match &api.schema(*id).kind {
        SchemaKind::Object(object) => Some(object),
        _ => None,
    });
    let bodies = api.operations.iter().filter_map(|one| one.body.as_ref().map(|body| &body.object));
    schemas.chain(bodies).any(|object| object.fields.iter().any(same))
}

fn reach(api: &Api, ty: Type, used: &mut BTreeSet<SchemaId>) {
    if let TypeName::Schema(id) = ty.name {
        reach_schema(api, id, used);
    }
}

fn reach_schema(api: &Api, id: SchemaId, used: &mut BTreeSet<SchemaId>) {
    if !used.insert(id) {
        return;
    }
    match &api.schema(id).kind {
        SchemaKind::Scalar(scalar) => reach(api, scalar.ty, used),
        SchemaKind::Object(object) => reach_fields(api, &object.fields, used),
        SchemaKind::Enum(enum_) => {
            for column in &enum_.columns {
                reach(api, column.ty, used);
            }
        }
        SchemaKind::Union(union) => {
            for variant in &union.variants {
                reach_schema(api, variant.schema, used);
            }
        }
    }
}

fn reach_fields(api: &Api, fields: &[Field], used: &mut BTreeSet<SchemaId>) {
    for field in fields {
        reach(api, field.ty, used);
    }
}

/// An operation draws from each shared rate limit.
pub fn buckets_are_used(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, bucket) in api.buckets.iter().enumerate() {
        let draws = |quota: &Quota| matches!(quota, Quota::Shared(id) if id.0 == index);
        if !api.operations.iter().any(|operation| operation.quotas.iter().any(draws)) {
            let message = format!("no operation draws from `{}`", bucket.name);
            diagnostics
                .warning(codes::UNUSED_NAME, DiagnosticPlace::Key(bucket.at.clone()), message)
                .help("name it under `limit`, or remove it");
        }
    }
}

/// An effect names each computed result.
pub fn computed_results_are_used(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, computed) in api.computed.iter().enumerate() {
        if !api.operations.iter().any(|operation| computes(operation, index)) {
            let message = format!("no effect computes `{}`", computed.name);
            diagnostics
                .warning(codes::UNUSED_NAME, DiagnosticPlace::Key(computed.at.clone()), message)
                .help("name it under `compute`, or remove it");
        }
    }
}

fn computes(operation: &Operation, index: usize) -> bool {
    let Some(effect) = &operation.effect else { return false };
    let later = effect.async_effect.as_ref();
    let own = effect.compute.into_iter().chain(later.and_then(|later| later.compute));
    let steps = later.map(|later| [&later.pending, &later.done, &later.failed]);
    let sets = [&effect.set, &effect.answer].into_iter().chain(steps.into_iter().flatten());
    let each = sets.flatten().filter_map(|set| match &set.value {
        Expression::Each { compute, .. } => *compute,
        _ => None,
    });
    own.chain(each).any(|id| id.0 == index)
}
