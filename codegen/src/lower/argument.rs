//! The arguments of an operation: its parameters and the fields of its body.

use super::types::Lowering;
use super::usage::Side;
use crate::ir;
use crate::ir::Argument;
use crate::model::{ActKind, Field, Method, Operation, RuleSet, SchemaKind};

/// Parameters first, then the fields of the body.
pub fn arguments(operation: &Operation) -> Vec<&Field> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.field);
    let mut body: Vec<&Field> =
        operation.body.iter().flat_map(|body| &body.object.fields).collect();
    // Required fields come first.
    body.sort_by_key(|field| !field.required);
    parameters.chain(body).collect()
}

/// The rules of the body, then those across all arguments.
pub fn ruled(operation: &Operation) -> Vec<RuleSet<'_>> {
    let body = operation.body.iter().map(|body| body.object.rule_set());
    body.chain([operation.rule_set()]).collect()
}

/// The only field that `new` asks for, if there is only one, and what turns into it.
pub fn only_argument<'a>(
    lowering: &Lowering<'_>,
    operation: &'a Operation,
) -> Option<(&'a Field, Argument)> {
    let fields = arguments(operation);
    let mut required = fields.iter().filter(|field| field.is_argument());
    let (field, None) = (required.next()?, required.next()) else { return None };
    let ty = lowering.field_ty(field, None, Side::Request);
    let text = match lowering.schema(field.ty).map(|schema| &schema.kind) {
        Some(SchemaKind::Scalar(scalar)) => scalar.identity,
        Some(SchemaKind::Enum(enum_)) => !enum_.integer,
        _ => false,
    };
    let argument = match ty {
        ir::Type::Named(_) if text => Argument::Text(ty),
        ir::Type::String | ir::Type::Moment(_) => Argument::Text(ty),
        ir::Type::Vec(member) => Argument::List(*member),
        _ => Argument::Other(ty),
    };
    Some((field, argument))
}

/// Whether the body changes what exists, so that a field can be cleared by it.
pub fn is_update(operation: &Operation) -> bool {
    match operation.effect.as_ref().and_then(|effect| effect.act) {
        Some(act) => act.kind == ActKind::Update,
        None => matches!(operation.method, Method::Put | Method::Patch),
    }
}
