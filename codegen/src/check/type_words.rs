//! What messages call a type.

use crate::model::{Api, Enum, Primitive, SchemaKind, Shape, Type, TypeName};

/// What a type is called in messages.
pub fn type_words(api: &Api, ty: Type) -> String {
    let one = match ty.name {
        TypeName::Primitive(Primitive::String) => "text",
        TypeName::Primitive(Primitive::Integer) => "an integer",
        TypeName::Primitive(Primitive::Number) => "a number",
        TypeName::Primitive(Primitive::Boolean) => "a boolean",
        TypeName::Primitive(Primitive::Json) => "any JSON",
        TypeName::Schema(id) => &api.schema(id).name,
    };
    match ty.shape {
        Shape::One => one.to_owned(),
        Shape::List => "a list".to_owned(),
        Shape::Map => "a map".to_owned(),
    }
}

/// What kind of value a type is, for comparing two of them.
pub fn value_words(api: &Api, mut ty: Type) -> &'static str {
    for _ in 0..=api.schemas.len() {
        let (Shape::One | Shape::List, TypeName::Schema(id)) = (ty.shape, ty.name) else { break };
        match &api.schema(id).kind {
            SchemaKind::Scalar(scalar) => ty = scalar.ty,
            SchemaKind::Enum(Enum { integer: true, .. }) => return "a number",
            SchemaKind::Enum(_) => return "text",
            SchemaKind::Object(_) | SchemaKind::Union(_) => return "an object",
        }
    }
    match (ty.shape, ty.name) {
        (Shape::Map, _) => "a map",
        (_, TypeName::Primitive(Primitive::String)) => "text",
        (_, TypeName::Primitive(Primitive::Integer | Primitive::Number)) => "a number",
        (_, TypeName::Primitive(Primitive::Boolean)) => "a boolean",
        (_, TypeName::Primitive(Primitive::Json) | TypeName::Schema(_)) => "any value",
    }
}
