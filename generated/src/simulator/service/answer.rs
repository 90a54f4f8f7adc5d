//! What a call answers: the record or a part of it, and what the effect adds.

use serde_json::Value;

use super::super::descriptor::Shape;
use super::super::effect::{Context, Operation, Root, put};
use super::super::state::{Data, MomentForm, Path, Record, Step};

/// What an operation returns about a record; none if it returns nothing.
pub fn about(
    context: &Context<'_>,
    operation: &Operation,
    schema: usize,
    record: &Record,
) -> Option<Data> {
    let returns = operation.returns?;
    let fields = context.schemas().object(schema);
    let returned = context.schemas().object_of(returns);
    let effect = &operation.effect;
    if returned == Some(schema) && effect.answer.is_empty() && !is_selected(context, operation) {
        return Some(Data::Text(record.to_json(fields)));
    }
    let mut answer = record.to_value(fields);
    if let (Some(returned), Value::Object(members)) = (returned, &mut answer)
        && returned != schema
    {
        let known = context.schemas().object(returned);
        members.retain(|name, _| known.iter().any(|field| field.wire_name == *name));
    }
    Some(Data::Value(finish(&context.with_record(record), operation, answer)))
}

/// Whether only some fields were asked for.
fn is_selected(context: &Context<'_>, operation: &Operation) -> bool {
    let select = operation.effect.select.as_ref();
    select.is_some_and(|select| context.evaluate(&select.fields, MomentForm::DateTime).is_some())
}

/// What an operation returns that is about no record.
pub fn computed(context: &Context<'_>, operation: &Operation) -> Option<Data> {
    let returns = operation.returns?;
    let members = operation.effect.compute.map(|computed| context.compute(computed, None));
    let members = members.unwrap_or_default();
    let answer = match context.schemas().plain(returns).shape {
        Shape::List if members.is_empty() => Value::Array(Vec::new()),
        Shape::List => Value::Array(vec![Value::Object(members)]),
        Shape::One | Shape::Map => Value::Object(members),
    };
    Some(Data::Value(finish(context, operation, answer)))
}

/// Sets the members that the effect sets, and leaves out what the caller did not ask for.
pub fn finish(context: &Context<'_>, operation: &Operation, mut answer: Value) -> Value {
    if let Value::Object(members) = &mut answer {
        for assignment in &operation.effect.answer {
            if assignment.target.root != Root::Answer {
                continue;
            }
            let path = &assignment.target.path;
            if let Some(value) = context.evaluate(&assignment.value, path.moment) {
                put(path, value, members);
            }
        }
    }
    if let Some(select) = &operation.effect.select
        && let Some(Value::Array(names)) = context.evaluate(&select.fields, MomentForm::DateTime)
    {
        reduce_at(&mut answer, select.of.as_ref().map(|of| &of.path), &names);
    }
    answer
}

fn reduce_at(answer: &mut Value, of: Option<&Path>, names: &[Value]) {
    let Some(path) = of else { return reduce(answer, names) };
    let inner = path.steps.iter().try_fold(answer, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Column(_) => None,
    });
    if let Some(inner) = inner {
        reduce(inner, names);
    }
}

/// Leaves an object, or each object of a list, with these members alone.
fn reduce(value: &mut Value, names: &[Value]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| reduce(item, names)),
        Value::Object(members) => members.retain(|name, _| names.iter().any(|one| one == name)),
        _ => {}
    }
}
