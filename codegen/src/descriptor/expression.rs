//! Expressions and conditions: what an effect reads, compares and writes.

use simulator::descriptor;

use super::phrase::{computed_name, describe_literal, describe_literals, describe_type};
use crate::model;

/// Describes an expression.
pub fn describe_expression(api: &model::Api, value: &model::Expression) -> descriptor::Expression {
    match value {
        model::Expression::Literal(literal) => {
            descriptor::Expression::Literal(describe_literal(literal))
        }
        model::Expression::Reference(reference) => {
            descriptor::Expression::Reference(describe_reference(api, reference))
        }
        model::Expression::Now(seconds) => descriptor::Expression::Now(*seconds),
        model::Expression::FirstOf(values) => descriptor::Expression::FirstOf(
            values.iter().map(|value| describe_expression(api, value)).collect(),
        ),
        model::Expression::Newest { of, by } => descriptor::Expression::Newest {
            of: describe_reference(api, of),
            by: describe_reference(api, by),
        },
        model::Expression::Each { of, compute, set } => descriptor::Expression::Each {
            of: describe_reference(api, of),
            compute: compute.map(|compute| computed_name(api, compute)),
            set: describe_assignments(api, set),
        },
        model::Expression::Union(lists) => {
            descriptor::Expression::Union(describe_references(api, lists))
        }
        model::Expression::Difference(lists) => {
            descriptor::Expression::Difference(describe_references(api, lists))
        }
    }
}

/// Describes the path to a value.
pub fn describe_reference(api: &model::Api, reference: &model::Reference) -> descriptor::Reference {
    descriptor::Reference {
        root: describe_root(&reference.root),
        members: reference.members.clone(),
        ty: describe_type(api, reference.ty),
    }
}

/// Describes the paths to several values.
pub fn describe_references(
    api: &model::Api,
    references: &[model::Reference],
) -> Vec<descriptor::Reference> {
    references.iter().map(|reference| describe_reference(api, reference)).collect()
}

fn describe_root(root: &model::Root) -> descriptor::Root {
    match root {
        model::Root::Body => descriptor::Root::Body,
        model::Root::Path => descriptor::Root::Path,
        model::Root::Query => descriptor::Root::Query,
        model::Root::Header => descriptor::Root::Header,
        model::Root::Stored => descriptor::Root::Stored,
        model::Root::Answer => descriptor::Root::Answer,
        model::Root::Item => descriptor::Root::Item,
        model::Root::Found(name) => descriptor::Root::Found(name.clone()),
    }
}

/// Describes assignments, in their order.
pub fn describe_assignments(
    api: &model::Api,
    assignments: &[model::Assignment],
) -> Vec<descriptor::Assignment> {
    let assignment = |one: &model::Assignment| descriptor::Assignment {
        target: describe_reference(api, &one.target),
        value: describe_expression(api, &one.value),
    };
    assignments.iter().map(assignment).collect()
}

/// Describes conditions, in their order.
pub fn describe_conditions(
    api: &model::Api,
    conditions: &[model::Condition],
) -> Vec<descriptor::Condition> {
    let condition = |one: &model::Condition| descriptor::Condition {
        member: describe_reference(api, &one.member),
        is: describe_predicate(api, &one.predicate),
    };
    conditions.iter().map(condition).collect()
}

fn describe_predicate(api: &model::Api, predicate: &model::Predicate) -> descriptor::Predicate {
    let bound = |value: &model::Expression| describe_expression(api, value);
    match predicate {
        model::Predicate::Present => descriptor::Predicate::Present,
        model::Predicate::Absent => descriptor::Predicate::Absent,
        model::Predicate::AnyOf(values) => descriptor::Predicate::AnyOf(describe_literals(values)),
        model::Predicate::Range { min, max } => {
            descriptor::Predicate::Range { min: *min, max: *max }
        }
        model::Predicate::Between { from, to } => descriptor::Predicate::Between {
            from: from.as_ref().map(bound),
            to: to.as_ref().map(bound),
        },
        model::Predicate::Equals(value) => descriptor::Predicate::Equals(bound(value)),
    }
}
