//! Literals of the specification, and values of cases, as expressions of Rust.

use super::field::required_first;
use super::types::Lowering;
use super::usage::Side;
use super::{literal, pascal, snake};
use crate::ir;
use crate::ir::{Expr, Float, New};
use crate::model::{
    Direction, Enum, Field, Literal, Primitive, Schema, SchemaId, SchemaKind, Shape, Type, TypeName,
};
use crate::text::identifier::Identifier;

/// Text is shown in full up to this many characters.
const SHOWN: usize = 64;

/// A literal of that type, an enum's by the name of its variant.
pub fn literal_expr(lowering: &Lowering<'_>, ty: Type, value: &Literal) -> Expr {
    let schema = lowering.schema(ty);
    if let (Shape::One, Some(schema)) = (ty.shape, schema)
        && let SchemaKind::Enum(enum_) = &schema.kind
    {
        let wire = wire_value(value);
        if let Some(row) = enum_.values.iter().find(|row| row.wire == wire) {
            return Expr::Variant(pascal(&schema.name), pascal(&row.name));
        }
    }
    match value {
        Literal::Text(text) => Expr::Text(literal(text)),
        Literal::Bool(value) => Expr::Bool(*value),
        Literal::Integer(value) => match lowering.resolved(ty).name {
            TypeName::Primitive(Primitive::Number) => {
                Expr::Number(Float::new(value.to_string().parse().unwrap_or_default()))
            }
            _ => Expr::Integer(*value),
        },
        Literal::Number(value) => Expr::Number(Float::new(*value)),
        Literal::List(values) => {
            let one = Type { shape: Shape::One, ..lowering.resolved(ty) };
            Expr::List(values.iter().map(|value| literal_expr(lowering, one, value)).collect())
        }
        Literal::Null | Literal::Map(_) => Expr::Json,
    }
}

/// A value that a request holds. An object is a map of its fields by their names, a union a map of
/// its tag to the object.
pub fn request_expr(lowering: &Lowering<'_>, ty: Type, value: &Literal) -> Expr {
    let one = Type { shape: Shape::One, ..ty };
    match (ty.shape, value) {
        (Shape::List, Literal::List(values)) => {
            return list_expr(lowering, one, values);
        }
        (Shape::Map, Literal::Map(members)) => {
            let entries = members
                .iter()
                .map(|(key, value)| (text_expr(key), request_expr(lowering, one, value)));
            return map_expr(members, entries.collect());
        }
        _ => {}
    }
    let TypeName::Schema(id) = ty.name else { return plain_expr(lowering, ty, value) };
    let schema = lowering.api.schema(id);
    match (&schema.kind, value) {
        (SchemaKind::Scalar(scalar), value) => request_expr(lowering, scalar.ty, value),
        (SchemaKind::Enum(enum_), value) => enum_expr(schema, enum_, value),
        (SchemaKind::Object(object), Literal::Map(members)) => {
            let fields = required_first(object);
            let find = |field: &&Field| {
                let found = members.iter().find(|(name, _)| *name == field.name);
                found.map(|(_, value)| value.clone())
            };
            let values: Vec<_> = fields.iter().map(find).collect();
            let name = lowering.type_name(id, Side::Request);
            new_expr(lowering, name, &fields, Some(id), &values)
        }
        (SchemaKind::Union(union), Literal::Map(tagged)) => {
            let chosen = tagged.first().and_then(|(tag, inner)| {
                let variant = union.variants.iter().find(|variant| variant.wire == *tag)?;
                let ty = Type { shape: Shape::One, name: TypeName::Schema(variant.schema) };
                Some((pascal(tag), request_expr(lowering, ty, inner)))
            });
            match chosen {
                Some((variant, inner)) => {
                    Expr::Wrapped(lowering.type_name(id, Side::Request), variant, Box::new(inner))
                }
                None => Expr::Json,
            }
        }
        (SchemaKind::Object(_) | SchemaKind::Union(_), _) => Expr::Json,
    }
}

/// A call of `new`, and a setter for each further field whose value isn't its preset.
pub fn new_expr(
    lowering: &Lowering<'_>,
    name: Identifier,
    fields: &[&Field],
    owner: Option<SchemaId>,
    values: &[Option<Literal>],
) -> Expr {
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (field, value) in fields.iter().zip(values) {
        let Some(value) = value else { continue };
        if field.direction == Direction::ReadOnly || field.preset.as_ref() == Some(value) {
            continue;
        }
        let value = field_expr(lowering, field, owner, value);
        match field.is_argument() {
            true => arguments.push((snake(&field.name), value)),
            false => setters.push((snake(&field.name), value)),
        }
    }
    let required = lowering.required_name(&name, fields);
    Expr::New(New { ty: name, required, arguments, setters })
}

/// A value of one field, behind a pointer where its type is.
pub fn field_expr(
    lowering: &Lowering<'_>,
    field: &Field,
    owner: Option<SchemaId>,
    value: &Literal,
) -> Expr {
    let value = request_expr(lowering, field.ty, value);
    match lowering.field_ty(field, owner, Side::Request) {
        ir::Type::Box(_) => Expr::Boxed(Box::new(value)),
        _ => value,
    }
}

fn enum_expr(schema: &Schema, enum_: &Enum, value: &Literal) -> Expr {
    let wire = wire_value(value);
    let name = pascal(&schema.name);
    match enum_.values.iter().find(|row| row.wire == wire) {
        Some(row) => Expr::Variant(name, pascal(&row.name)),
        None => {
            let strange = match value {
                Literal::Integer(integer) => Expr::Integer(*integer),
                _ => Expr::Text(literal(&wire)),
            };
            Expr::Wrapped(name, pascal("Unknown"), Box::new(strange))
        }
    }
}

fn plain_expr(lowering: &Lowering<'_>, ty: Type, value: &Literal) -> Expr {
    match value {
        Literal::Text(text) => text_expr(text),
        value => literal_expr(lowering, ty, value),
    }
}

/// A list, shortened to one member where all are the same.
fn list_expr(lowering: &Lowering<'_>, one: Type, values: &[Literal]) -> Expr {
    let expr = |value: &Literal| request_expr(lowering, one, value);
    // An empty list says no type of its members.
    let Some(first) = values.first().cloned().or_else(|| lowering.any(one, 0)) else {
        return Expr::List(Vec::new());
    };
    let alike = values.len() != 1 && values.len() != 2 && values.iter().all(|one| *one == first);
    match alike {
        true => Expr::Copies(Box::new(expr(&first)), values.len()),
        false => Expr::List(values.iter().map(expr).collect()),
    }
}

/// A map, shortened to one value where all are the same and the keys are consecutive numbers.
fn map_expr(members: &[(String, Literal)], mut entries: Vec<(Expr, Expr)>) -> Expr {
    let numbered = |(index, (key, value)): (usize, &(String, Literal))| {
        *key == index.to_string() && *value == members[0].1
    };
    let count = members.len();
    match count > 2 && members.iter().enumerate().all(numbered) {
        true => Expr::Entries(Box::new(entries.swap_remove(0).1), count),
        false => Expr::Map(entries),
    }
}

/// Text as it is, or around the one character that it repeats.
fn text_expr(text: &str) -> Expr {
    let characters: Vec<char> = text.chars().collect();
    let (mut start, mut length, mut at) = (0, 0, 0);
    for run in characters.chunk_by(|first, second| first == second) {
        if run.len() > length {
            (start, length) = (at, run.len());
        }
        at += run.len();
    }
    if length <= SHOWN {
        return Expr::Text(literal(text));
    }
    let part = |from: usize, to: usize| literal(&characters[from..to].iter().collect::<String>());
    Expr::Repeated {
        before: part(0, start),
        one: part(start, start + 1),
        count: length,
        after: part(start + length, characters.len()),
    }
}

/// The value of an enum as it is sent.
pub fn wire_value(value: &Literal) -> String {
    match value {
        Literal::Text(text) => text.clone(),
        Literal::Integer(integer) => integer.to_string(),
        _ => String::new(),
    }
}
