//! Deferred outcomes: which operation reads them, and which states mean that they are pending.

use super::types::Lowering;
use super::{literal, literals, pascal};
use crate::ir;
use crate::model::{
    Act, ActKind, Assignment, AsyncEffect, Condition, Expression, Literal, Operation,
    ParameterLocation, Predicate, Retry, Returns, Root, Shape, Stored, Type, TypeName,
};

/// How to ask for the outcome of an operation; `None` where no operation reads what it makes.
pub fn lower_pending(lowering: &Lowering<'_>, operation: &Operation) -> Option<ir::Pending> {
    let effect = operation.effect.as_ref()?;
    let (later, act) = (effect.async_effect.as_ref()?, effect.act?);
    let stored = lowering.api.schema(act.schema).stored.as_ref()?;
    let (reader, parameter) = reader(lowering, operation)?;
    Some(ir::Pending {
        read: pascal(&reader.id),
        parameter: literal(parameter),
        key: literals(&stored.key.members),
        waiting: waiting(later),
    })
}

/// The one operation that reads what another makes where its outcome can come later, and its only
/// parameter.
pub fn reader<'a>(
    lowering: &Lowering<'a>,
    operation: &Operation,
) -> Option<(&'a Operation, &'a str)> {
    let effect = operation.effect.as_ref()?;
    effect.async_effect.as_ref().filter(|later| later.can_wait())?;
    let act = effect.act?;
    let stored = lowering.api.schema(act.schema).stored.as_ref()?;
    let returns = operation.returns.as_ref()?;
    // The key is looked for in the answer, so the answer is the record.
    if returns.ty != (Type { shape: Shape::One, name: TypeName::Schema(act.schema) }) {
        return None;
    }
    let readers = lowering.api.operations.iter().filter_map(|reader| {
        let parameter = key_parameter(reader, act, stored)?;
        answers_alike(reader.returns.as_ref()?, returns).then_some((reader, parameter))
    });
    let readers: Vec<_> = readers.collect();
    match readers[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// The parameter of the path that is the key, where an operation reads such a record by it alone.
fn key_parameter<'a>(reader: &'a Operation, act: Act, stored: &Stored) -> Option<&'a str> {
    let effect = reader.effect.as_ref()?;
    let reads = effect.act.is_some_and(|read| {
        read.kind == ActKind::Read && read.schema == act.schema && reader.body.is_none()
    });
    let [Condition { member, predicate: Predicate::Equals(Expression::Reference(key)), .. }] =
        &effect.by[..]
    else {
        return None;
    };
    let ([name], Root::Path) = (&key.members[..], &key.root) else { return None };
    let is_alone = reader.parameters.iter().all(|one| match one.location {
        ParameterLocation::Path => one.field.wire_name == *name,
        ParameterLocation::Query | ParameterLocation::Header => {
            !one.field.required && one.field.preset.is_none()
        }
    });
    let by_key = member.root == Root::Stored && member.members == stored.key.members;
    let safe = matches!(reader.retry, Retry::Safe);
    (reads && by_key && is_alone && safe).then_some(name)
}

fn answers_alike(one: &Returns, other: &Returns) -> bool {
    one.ty == other.ty && one.wrap == other.wrap
}

/// The first member of the record that has one text while the outcome is pending, and then another.
fn waiting(later: &AsyncEffect) -> Option<(ir::Way, Vec<ir::Literal>)> {
    later.pending.iter().find_map(|set| {
        let before = text(set)?;
        let done = later.done.iter().find(|done| {
            done.target.root == set.target.root && done.target.members == set.target.members
        });
        let after = text(done?)?;
        (before != after).then(|| (literals(&set.target.members), vec![literal(before)]))
    })
}

/// The text that a member of the record gets.
fn text(set: &Assignment) -> Option<&str> {
    match (&set.target.root, &set.value) {
        (Root::Stored, Expression::Literal(Literal::Text(text))) => Some(text),
        _ => None,
    }
}
