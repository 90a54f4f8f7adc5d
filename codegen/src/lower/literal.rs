//! Literals of the specification as values of Rust.

use super::types::Lowering;
use super::{literal, pascal};
use crate::ir::Expr;
use crate::model::{Literal, Primitive, SchemaKind, Shape, Type, TypeName};

/// A literal of that type, an enum's by the name of its variant.
pub fn literal_expr(lowering: &Lowering<'_>, ty: Type, value: &Literal) -> Expr {
    let schema = lowering.schema(ty);
    if let (Shape::One, Some(schema)) = (ty.shape, schema)
        && let SchemaKind::Enum(enum_) = &schema.kind
    {
        let wire = match value {
            Literal::Text(text) => text.clone(),
            Literal::Integer(integer) => integer.to_string(),
            _ => String::new(),
        };
        if let Some(row) = enum_.values.iter().find(|row| row.wire == wire) {
            return Expr::Variant(pascal(&schema.name), pascal(&row.name));
        }
    }
    match value {
        Literal::Text(text) => Expr::Text(literal(text)),
        Literal::Bool(value) => Expr::Bool(*value),
        Literal::Integer(value) => match lowering.resolved(ty).name {
            TypeName::Primitive(Primitive::Number) => {
                Expr::Number(value.to_string().parse().unwrap_or_default())
            }
            _ => Expr::Integer(*value),
        },
        Literal::Number(value) => Expr::Number(*value),
        Literal::List(values) => {
            let one = Type { shape: Shape::One, ..lowering.resolved(ty) };
            Expr::List(values.iter().map(|value| literal_expr(lowering, one, value)).collect())
        }
        Literal::Null | Literal::Map(_) => Expr::Json,
    }
}
