//! Guards: when a repeat is refused, and the call that reads back whether the first took effect.

use super::json::json;
use super::types::Lowering;
use super::{literal, literals, pascal};
use crate::ir;
use crate::model::{
    Condition, Expression, Guard, Operation, ParameterLocation, Predicate, ReadBack, Reference,
    Root, Shape,
};

/// The guard of an operation; `None` where a client could not carry it out, which a check refuses.
pub fn lower_guard(
    lowering: &Lowering<'_>,
    operation: &Operation,
    guard: &Guard,
) -> Option<ir::Guard> {
    let read_back = guard.read_back.as_ref();
    Some(ir::Guard {
        error: literal(&lowering.api.error(guard.error).name),
        when: lower_tests(operation, &guard.when)?,
        read_back: read_back.and_then(|read_back| lower_read_back(lowering, operation, read_back)),
    })
}

fn lower_read_back(
    lowering: &Lowering<'_>,
    operation: &Operation,
    read_back: &ReadBack,
) -> Option<ir::ReadBack> {
    let called = lowering.api.operations.iter().find(|one| one.id == read_back.call)?;
    let query =
        called.parameters.iter().filter(|parameter| parameter.location == ParameterLocation::Query);
    let mut with = Vec::new();
    for field in query.map(|parameter| &parameter.field) {
        let given = read_back.with.iter().find(|(name, _)| *name == field.name);
        let read = match (given, &field.preset) {
            (Some((_, expression)), _) => read(operation, expression)?,
            (None, Some(preset)) => ir::Read::Literal(literal(&json(preset))),
            (None, None) => continue,
        };
        let is_list = lowering.resolved(field.ty).shape == Shape::List;
        let read = match is_list && field.separator.is_some() {
            true => ir::Read::Joined(Box::new(read)),
            false => read,
        };
        with.push((literal(&field.wire_name), read));
    }
    let tests = lower_tests(operation, &read_back.conditions)?;
    Some(ir::ReadBack { call: pascal(&called.id), with, tests })
}

fn lower_tests(operation: &Operation, tests: &[Condition]) -> Option<Vec<ir::Test>> {
    let lower = |test: &Condition| {
        let demand = match &test.predicate {
            Predicate::Present => ir::Demand::Present,
            Predicate::Absent => ir::Demand::Absent,
            Predicate::AnyOf(values) => {
                ir::Demand::AnyOf(values.iter().map(|value| literal(&json(value))).collect())
            }
            Predicate::Equals(expression) => ir::Demand::Equals(read(operation, expression)?),
            Predicate::Range { .. } | Predicate::Between { .. } => return None,
        };
        Some(ir::Test { member: way(operation, &test.member), demand })
    };
    tests.iter().map(lower).collect()
}

fn read(operation: &Operation, expression: &Expression) -> Option<ir::Read> {
    Some(match expression {
        Expression::Literal(value) => ir::Read::Literal(literal(&json(value))),
        Expression::Reference(reference) => match (&reference.root, &reference.members[..]) {
            (Root::Body, _) => ir::Read::Body(way(operation, reference)),
            (Root::Path, [name]) => ir::Read::Path(literal(name)),
            (Root::Query, [name]) => ir::Read::Query(literal(name)),
            _ => return None,
        },
        Expression::FirstOf(parts) => {
            let parts = parts.iter().map(|part| read(operation, part));
            ir::Read::FirstOf(parts.collect::<Option<_>>()?)
        }
        Expression::Now(_)
        | Expression::Newest { .. }
        | Expression::Each { .. }
        | Expression::Union(_)
        | Expression::Difference(_) => return None,
    })
}

/// The members to descend through; the name of a field that is the body itself is none of them.
fn way(operation: &Operation, reference: &Reference) -> ir::Way {
    let body = operation.body.iter().flat_map(|body| &body.object.fields);
    let is_whole = reference.root == Root::Body && body.into_iter().any(|field| field.is_body);
    literals(&reference.members[usize::from(is_whole)..])
}
