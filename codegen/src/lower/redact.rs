//! Names of fields that are redacted: secrets and personal data.

use std::collections::BTreeSet;

use super::literal;
use super::types::Lowering;
use crate::ir;
use crate::model::{Field, SchemaId, SchemaKind, Shape, Type, TypeName};

/// The wire names of all redacted fields and parameters, in order and each once.
///
/// Fields that occur only inside redacted objects are left out, as they are never shown anyway.
pub fn redacted_names(lowering: &Lowering<'_>) -> Vec<ir::Literal> {
    let api = lowering.api;
    let objects = api.schemas.iter().enumerate().filter_map(|(index, schema)| {
        let SchemaKind::Object(object) = &schema.kind else { return None };
        shows_fields(lowering, SchemaId(index)).then_some(object)
    });
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let objects = objects.chain(bodies.map(|body| &body.object));
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| &parameter.field);
    let fields = objects.flat_map(|object| &object.fields).chain(parameters);
    let names: BTreeSet<&String> = fields
        .filter(|field| lowering.is_redacted(field))
        .flat_map(|field: &Field| std::iter::once(&field.wire_name).chain(&field.aliases))
        .collect();
    names.into_iter().map(|name| literal(name)).collect()
}

/// Whether the fields of an object can occur outside of a redacted field.
fn shows_fields(lowering: &Lowering<'_>, id: SchemaId) -> bool {
    let (api, usage) = (lowering.api, &lowering.usage);
    let schema = api.schema(id);
    if !usage.request.contains(&id) && !usage.answer.contains(&id) {
        return false;
    }
    let is = |ty: Type| {
        api.plain(Type { shape: Shape::One, ..api.plain(ty) }).name == TypeName::Schema(id)
    };
    let mut answers = api.operations.iter().filter_map(|operation| operation.returns.as_ref());
    let mut unions = api.schemas.iter().filter_map(|schema| match &schema.kind {
        SchemaKind::Union(union) => Some(union),
        _ => None,
    });
    !(schema.sensitive || schema.personal)
        || answers.any(|returns| is(returns.ty))
        || unions.any(|union| union.variants.iter().any(|variant| variant.schema == id))
}
