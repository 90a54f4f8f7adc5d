//! The arguments of a request: what is of its declared type, without what nobody declared.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use super::given::Given;
use super::json::Node;
use super::kind::{float, integer, is_of};
use super::plan::{Base, Field, Object, Plan, Schema, Schemas};
use super::reading::by_field;

/// What a field brings into the arguments.
pub fn argument(schemas: &Schemas, field: &Field, given: Given<'_>) -> Option<Value> {
    match given {
        Given::Absent => None,
        Given::Cleared(node) => any(node),
        Given::Value(node) => value(schemas, &field.plan, node),
    }
}

/// A value of the plan's type; none if any part of a list or map is of another type.
fn value(schemas: &Schemas, plan: &Plan, node: &Node<'_>) -> Option<Value> {
    match (plan.base, node) {
        (base, _) if !is_of(base, node) => None,
        (Base::Integer { as_text }, _) => integer(node, as_text).map(Value::from),
        (Base::IntegerEnum(_), _) => integer(node, false).map(Value::from),
        (Base::Number { as_text }, _) => float_value(float(node, as_text)?),
        (Base::List, Node::List(items)) => {
            let member = plan.member.as_ref()?;
            items.iter().map(|item| value(schemas, member, item)).collect()
        }
        (Base::Map, Node::Object(members)) => {
            let member = plan.member.as_ref()?;
            let entry = |(name, node): &(Cow<'_, str>, Node<'_>)| {
                Some((name.clone().into_owned(), value(schemas, member, node)?))
            };
            members.iter().map(entry).collect::<Option<Map<_, _>>>().map(Value::Object)
        }
        (Base::Object(schema), Node::Object(members)) => match &schemas[schema] {
            Schema::Object(object) => Some(Value::Object(fields(schemas, object, members))),
            _ => None,
        },
        (Base::Union(schema), Node::Object(members)) => match &schemas[schema] {
            Schema::Union(union) => {
                let (tag, name) =
                    union.tags.iter().find_map(|tag| Some((tag, node.member(tag)?)))?;
                let Node::Text(name) = name else { return None };
                let Some(&variant) = union.variants.get(name.as_ref()) else { return any(node) };
                let Schema::Object(object) = &schemas[variant] else { return None };
                let mut made = fields(schemas, object, members);
                made.insert(tag.clone(), Value::String(name.clone().into_owned()));
                Some(Value::Object(made))
            }
            _ => None,
        },
        _ => any(node),
    }
}

fn fields(
    schemas: &Schemas,
    object: &Object,
    members: &[(Cow<'_, str>, Node<'_>)],
) -> Map<String, Value> {
    let mut made = Map::new();
    for (field, node) in object.fields.iter().zip(by_field(object, members)) {
        if let Some(value) = argument(schemas, field, Given::of(field, node)) {
            made.insert(field.wire_name.clone(), value);
        }
    }
    made
}

/// Any JSON as it came; none if it holds a number beyond floats.
fn any(node: &Node<'_>) -> Option<Value> {
    Some(match node {
        Node::Null => Value::Null,
        Node::Bool(flag) => Value::Bool(*flag),
        Node::Number(text) => match text.parse::<i64>() {
            Ok(integer) => Value::from(integer),
            Err(_) => float_value(text.parse().ok()?)?,
        },
        Node::Text(text) => Value::String(text.clone().into_owned()),
        Node::List(items) => Value::Array(items.iter().map(any).collect::<Option<_>>()?),
        Node::Object(members) => {
            let entry = |(name, node): &(Cow<'_, str>, Node<'_>)| {
                Some((name.clone().into_owned(), any(node)?))
            };
            Value::Object(members.iter().map(entry).collect::<Option<_>>()?)
        }
        Node::Undecodable => return None,
    })
}

/// A number as JSON writes it best: a whole one without a fraction.
fn float_value(float: f64) -> Option<Value> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match float.fract() == 0.0 && float.abs() < EXACT {
        true => Some(Value::from(float as i64)),
        false => Number::from_f64(float).map(Value::Number),
    }
}
