//! Boundary cases: for each constraint and rule, values under, at and over what it permits.

use super::constraint::scalar_function;
use super::limit_case::{ValueCase, value_cases};
use super::operation::{arguments, is_update};
use super::request::{presence, required_first};
use super::rule_case::{State, rule_cases};
use super::sample::{Whole, escaped};
use super::types::{Lowering, Side};
use super::{literal, pascal, snake};
use crate::ir::{Case, CaseGroup, Change, Expr, Subject};
use crate::model::{
    Constraint, Direction, Field, Object, Scalar, Schema, SchemaId, SchemaKind, Shape,
};

/// The cases of every scalar, object and operation that requests use.
pub fn lower_cases(lowering: &Lowering<'_>) -> Vec<CaseGroup> {
    let mut groups = Vec::new();
    for (index, schema) in lowering.api.schemas.iter().enumerate() {
        let id = SchemaId(index);
        if !lowering.usage.request.contains(&id) {
            continue;
        }
        match &schema.kind {
            SchemaKind::Scalar(scalar) => groups.extend(scalar_group(lowering, schema, scalar)),
            SchemaKind::Object(object) => {
                let fields = required_first(object);
                let name = lowering.type_name(id, Side::Request);
                let whole = Whole { object, owner: Some(id), update: false };
                groups.extend(object_group(lowering, name, &fields, &whole));
            }
            SchemaKind::Enum(_) | SchemaKind::Union(_) => {}
        }
    }
    let none = Object::default();
    for operation in &lowering.api.operations {
        let object = operation.body.as_ref().map_or(&none, |body| &body.object);
        let whole = Whole { object, owner: None, update: is_update(operation) };
        let fields = arguments(operation);
        groups.extend(object_group(lowering, pascal(&operation.id), &fields, &whole));
    }
    groups
}

fn scalar_group(lowering: &Lowering<'_>, schema: &Schema, scalar: &Scalar) -> Option<CaseGroup> {
    let constraints: Vec<&Constraint> = scalar.constraints.iter().collect();
    let cases = value_cases(lowering, scalar.ty, &constraints)
        .into_iter()
        .map(|ValueCase { name, value, expected, .. }| Case {
            name: literal(&name),
            change: Change::Value(value),
            expected: expected
                .map(|(path, id)| (literal(&path), literal(id)))
                .into_iter()
                .collect(),
        })
        .collect::<Vec<_>>();
    let subject = if scalar.identity {
        Subject::Newtype(pascal(&schema.name))
    } else {
        Subject::Scalar(scalar_function(schema))
    };
    (!cases.is_empty()).then(|| CaseGroup { name: snake(&schema.name), subject, cases })
}

fn object_group(
    lowering: &Lowering<'_>,
    name: proc_macro2::Ident,
    fields: &[&Field],
    whole: &Whole<'_>,
) -> Option<CaseGroup> {
    let object = whole.object;
    let base = lowering.sample_object(name.clone(), fields, whole, 0)?;
    let expected = State::base(lowering, object).broken();
    let mut cases = vec![Case {
        name: literal("nothing but what is required"),
        change: Change::Fields(Vec::new()),
        expected: expected.iter().map(|(at, id)| (literal(at), literal(id))).collect(),
    }];
    for field in fields.iter().filter(|field| field.direction != Direction::ReadOnly) {
        cases.extend(field_cases(lowering, field, whole));
    }
    cases.extend(rule_cases(lowering, whole));
    let group = snake(&name.to_string());
    Some(CaseGroup { name: group, subject: Subject::Type(base), cases })
}

/// The cases of one field's own limits and of a closed enum behind it.
fn field_cases(lowering: &Lowering<'_>, field: &Field, whole: &Whole<'_>) -> Vec<Case> {
    let constraints: Vec<&Constraint> = field.constraints.iter().collect();
    let mut values = value_cases(lowering, field.ty, &constraints);
    values.extend(closed_case(lowering, field));
    let boxed =
        matches!(lowering.field_ty(field.ty, whole.owner, Side::Request), crate::ir::Type::Box(_));
    if boxed {
        return Vec::new();
    }
    let case = |ValueCase { name, value, known, expected }| Case {
        name: literal(&format!("{}: {name}", field.wire_name)),
        change: Change::Fields(vec![(
            snake(&field.name),
            presence(field, whole.update),
            Some(value),
        )]),
        expected: expected
            .map(|(path, id)| (format!("/{}{path}", escaped(&field.wire_name)), id.to_owned()))
            .into_iter()
            .chain(State::base(lowering, whole.object).with(field, Some(known)).broken())
            .map(|(pointer, id)| (literal(&pointer), literal(&id)))
            .collect(),
    };
    values.into_iter().map(case).collect()
}

fn closed_case(lowering: &Lowering<'_>, field: &Field) -> Option<ValueCase> {
    let schema = lowering.schema(field.ty)?;
    let SchemaKind::Enum(enum_) = &schema.kind else { return None };
    if !enum_.closed || field.ty.shape != Shape::One {
        return None;
    }
    let strange = if enum_.integer {
        Expr::Integer(-987_654_321)
    } else {
        Expr::Text(literal("no value of this enum"))
    };
    let value = Expr::Wrapped(pascal(&schema.name), pascal("Unknown"), Box::new(strange));
    let expected = Some((String::new(), "known"));
    Some(ValueCase { name: "a value that is not known".to_owned(), value, known: None, expected })
}
