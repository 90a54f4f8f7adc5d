//! Declarations that something uses.

use std::collections::BTreeSet;

use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{Api, Field, SchemaId, SchemaKind, Shape, Type, TypeName};

/// A schema of an API is reached by an operation or a webhook, or taken by a schema that is.
pub fn names_are_used(api: &Api, diagnostics: &mut Diagnostics) {
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
                reach(api, Type { shape: Shape::One, name: TypeName::Schema(id) }, &mut used);
            }
        }
    }
    if let Some(webhooks) = &api.webhooks {
        let name = TypeName::Schema(webhooks.union);
        reach(api, Type { shape: Shape::One, name }, &mut used);
        for change in webhooks.events.iter().flat_map(|event| &event.changed) {
            let name = TypeName::Schema(change.schema);
            reach(api, Type { shape: Shape::One, name }, &mut used);
        }
    }
    // Fields that were taken keep the place where they were declared.
    let taken: BTreeSet<usize> = api
        .schemas
        .iter()
        .enumerate()
        .filter(|(index, schema)| {
            let SchemaKind::Object(object) = &schema.kind else { return false };
            !used.contains(&SchemaId(*index)) && !object.fields.is_empty()
        })
        .filter(|(_, schema)| is_taken(api, schema, &used))
        .map(|(index, _)| index)
        .collect();
    for (index, schema) in api.schemas.iter().enumerate() {
        let common = schema.file.starts_with("common/");
        if used.contains(&SchemaId(index)) || taken.contains(&index) || common {
            continue;
        }
        diagnostics
            .warning(
                codes::UNUSED_NAME,
                At::Key(schema.at.clone()),
                format!("no operation uses `{}`", schema.name),
            )
            .help("use it, or remove it");
    }
}

fn is_taken(api: &Api, schema: &crate::model::Schema, used: &BTreeSet<SchemaId>) -> bool {
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
    let TypeName::Schema(id) = ty.name else { return };
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
                let name = TypeName::Schema(variant.schema);
                reach(api, Type { shape: Shape::One, name }, used);
            }
        }
    }
}

fn reach_fields(api: &Api, fields: &[Field], used: &mut BTreeSet<SchemaId>) {
    for field in fields {
        reach(api, field.ty, used);
    }
}
