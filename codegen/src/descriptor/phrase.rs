//! Indices of the model become names and codes, and literals those of the descriptor.

use simulator::descriptor;

use crate::model;

/// The name of a schema.
pub fn schema_name(api: &model::Api, id: model::SchemaId) -> String {
    api.schema(id).name.clone()
}

/// The name of a computed result.
pub fn computed_name(api: &model::Api, model::ComputedId(index): model::ComputedId) -> String {
    api.computed[index].name.clone()
}

/// The code of an error.
pub fn code_of(api: &model::Api, id: model::ErrorId) -> i64 {
    api.error(id).code
}

/// The codes of several errors.
pub fn codes_of(api: &model::Api, ids: &[model::ErrorId]) -> Vec<i64> {
    ids.iter().map(|id| code_of(api, *id)).collect()
}

/// The code of an error that may be absent.
pub fn optional_code(api: &model::Api, id: Option<model::ErrorId>) -> Option<i64> {
    id.map(|id| code_of(api, id))
}

/// A name, unless it is the one that a reader assumes anyway.
pub fn other_name(name: &str, assumed: &str) -> Option<String> {
    (name != assumed).then(|| name.to_owned())
}

/// Describes a type as the language phrases it.
pub fn describe_type(api: &model::Api, ty: model::Type) -> descriptor::Type {
    let shape = match ty.shape {
        model::Shape::One => descriptor::Shape::One,
        model::Shape::List => descriptor::Shape::List,
        model::Shape::Map => descriptor::Shape::Map,
    };
    let name = match ty.name {
        model::TypeName::Schema(id) => schema_name(api, id),
        model::TypeName::Primitive(primitive) => primitive_name(primitive).to_owned(),
    };
    descriptor::Type { shape, name }
}

fn primitive_name(primitive: model::Primitive) -> &'static str {
    match primitive {
        model::Primitive::String => "String",
        model::Primitive::Integer => "Integer",
        model::Primitive::Number => "Number",
        model::Primitive::Boolean => "Boolean",
        model::Primitive::Json => "Json",
    }
}

/// Describes a JSON value.
pub fn describe_literal(literal: &model::Literal) -> descriptor::Literal {
    match literal {
        model::Literal::Null => descriptor::Literal::Null,
        model::Literal::Bool(flag) => descriptor::Literal::Bool(*flag),
        model::Literal::Integer(integer) => descriptor::Literal::Integer(*integer),
        model::Literal::Number(number) => descriptor::Literal::Number(*number),
        model::Literal::Text(text) => descriptor::Literal::Text(text.clone()),
        model::Literal::List(items) => descriptor::Literal::List(describe_literals(items)),
        model::Literal::Map(members) => describe_members(members),
    }
}

/// Describes several JSON values.
pub fn describe_literals(literals: &[model::Literal]) -> Vec<descriptor::Literal> {
    literals.iter().map(describe_literal).collect()
}

/// An object literal.
pub fn describe_members(members: &model::Map) -> descriptor::Literal {
    let members = members.iter().map(|(name, value)| (name.clone(), describe_literal(value)));
    descriptor::Literal::Map(members.collect())
}
