//! Expressions and conditions.

use simulator::descriptor;

use super::phrase::{literal, literals, ty};
use super::{Lookup, nowhere};
use crate::model;

pub fn expression(names: &Lookup<'_>, value: &descriptor::Expression) -> model::Expression {
    match value {
        descriptor::Expression::Literal(one) => model::Expression::Literal(literal(one)),
        descriptor::Expression::Reference(one) => {
            model::Expression::Reference(reference(names, one))
        }
        descriptor::Expression::Now(seconds) => model::Expression::Now(*seconds),
        descriptor::Expression::FirstOf(values) => model::Expression::FirstOf(
            values.iter().map(|value| expression(names, value)).collect(),
        ),
        descriptor::Expression::Newest { of, by } => {
            model::Expression::Newest { of: reference(names, of), by: reference(names, by) }
        }
        descriptor::Expression::Each { of, compute, set } => model::Expression::Each {
            of: reference(names, of),
            compute: names.computed(compute),
            set: assignments(names, set),
        },
        descriptor::Expression::Union(lists) => {
            model::Expression::Union(lists.iter().map(|list| reference(names, list)).collect())
        }
        descriptor::Expression::Difference(lists) => {
            model::Expression::Difference(lists.iter().map(|list| reference(names, list)).collect())
        }
    }
}

pub fn reference(names: &Lookup<'_>, reference: &descriptor::Reference) -> model::Reference {
    model::Reference {
        root: match &reference.root {
            descriptor::Root::Body => model::Root::Body,
            descriptor::Root::Path => model::Root::Path,
            descriptor::Root::Query => model::Root::Query,
            descriptor::Root::Header => model::Root::Header,
            descriptor::Root::Stored => model::Root::Stored,
            descriptor::Root::Answer => model::Root::Answer,
            descriptor::Root::Item => model::Root::Item,
            descriptor::Root::Found(name) => model::Root::Found(name.clone()),
        },
        members: reference.members.clone(),
        ty: ty(names, &reference.ty),
    }
}

pub fn references(names: &Lookup<'_>, all: &[descriptor::Reference]) -> Vec<model::Reference> {
    all.iter().map(|one| reference(names, one)).collect()
}

pub fn assignments(names: &Lookup<'_>, all: &[descriptor::Assignment]) -> Vec<model::Assignment> {
    let assignment = |one: &descriptor::Assignment| model::Assignment {
        target: reference(names, &one.target),
        value: expression(names, &one.value),
        at: nowhere(),
    };
    all.iter().map(assignment).collect()
}

pub fn conditions(names: &Lookup<'_>, all: &[descriptor::Condition]) -> Vec<model::Condition> {
    let condition = |one: &descriptor::Condition| model::Condition {
        member: reference(names, &one.member),
        predicate: predicate(names, &one.is),
        at: nowhere(),
    };
    all.iter().map(condition).collect()
}

fn predicate(names: &Lookup<'_>, predicate: &descriptor::Predicate) -> model::Predicate {
    let bound = |value: &descriptor::Expression| expression(names, value);
    match predicate {
        descriptor::Predicate::Present => model::Predicate::Present,
        descriptor::Predicate::Absent => model::Predicate::Absent,
        descriptor::Predicate::AnyOf(values) => model::Predicate::AnyOf(literals(values)),
        descriptor::Predicate::Range { min, max } => {
            model::Predicate::Range { min: *min, max: *max }
        }
        descriptor::Predicate::Between { from, to } => {
            model::Predicate::Between { from: from.as_ref().map(bound), to: to.as_ref().map(bound) }
        }
        descriptor::Predicate::Equals(value) => model::Predicate::Equals(bound(value)),
    }
}
