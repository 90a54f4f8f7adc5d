//! Whether a literal of the specification is of a type and within its constraints.

use super::type_words::type_words;
use crate::model::{
    Api, Constraint, ConstraintKind, Literal, Primitive, SchemaKind, Shape, Subject, Type,
    TypeName, is_float,
};
use crate::text::pattern::TextPattern;
use crate::text::permit::lets_pass;

/// Whether a literal is of that type and within the limits; if not, why.
pub fn literal_is_permitted(
    api: &Api,
    ty: Type,
    constraints: &[Constraint],
    value: &Literal,
) -> Result<(), String> {
    for constraint in constraints {
        match constraint.subject {
            Subject::Value => keeps(&constraint.kind, value)?,
            Subject::Each | Subject::Keys => {
                if !lets_pass(&constraint.kind, constraint.subject, value) {
                    return Err("a member of it breaks a limit".to_owned());
                }
            }
        }
    }
    if let (Shape::One, TypeName::Schema(id)) = (ty.shape, ty.name) {
        return match &api.schema(id).kind {
            SchemaKind::Scalar(scalar) => {
                literal_is_permitted(api, scalar.ty, &scalar.constraints, value)
            }
            SchemaKind::Enum(enum_) => {
                let wire = match value {
                    Literal::Text(text) if !enum_.integer => text.clone(),
                    Literal::Integer(number) if enum_.integer => number.to_string(),
                    _ => return Err(format!("it is not a value of `{}`", api.schema(id).name)),
                };
                match enum_.values.iter().any(|row| row.wire == wire) {
                    true => Ok(()),
                    false => Err(format!("`{}` has no value `{wire}`", api.schema(id).name)),
                }
            }
            SchemaKind::Object(_) | SchemaKind::Union(_) => match value {
                Literal::Map(_) => Ok(()),
                _ => Err(format!("`{}` is an object", api.schema(id).name)),
            },
        };
    }
    let one = Type { shape: Shape::One, ..ty };
    let primitive = match ty.name {
        TypeName::Primitive(primitive) => Some(primitive),
        TypeName::Schema(_) => None,
    };
    match (ty.shape, value) {
        (Shape::List, Literal::List(values)) => {
            values.iter().try_for_each(|value| literal_is_permitted(api, one, &[], value))
        }
        (Shape::Map, Literal::Map(members)) => {
            members.iter().try_for_each(|(_, value)| literal_is_permitted(api, one, &[], value))
        }
        (Shape::One, Literal::Integer(whole))
            if primitive == Some(Primitive::Number) && !is_float(*whole) =>
        {
            Err("a `Number` is a float of 64 bits, which can't hold all these digits".to_owned())
        }
        (Shape::One, value) if primitive.is_some_and(|primitive| is(primitive, value)) => Ok(()),
        _ => Err(format!("it is not {}", type_words(api, api.plain(ty)))),
    }
}

fn is(primitive: Primitive, value: &Literal) -> bool {
    match primitive {
        Primitive::String => matches!(value, Literal::Text(_)),
        Primitive::Integer => matches!(value, Literal::Integer(_)),
        Primitive::Number => matches!(value, Literal::Integer(_) | Literal::Number(_)),
        Primitive::Boolean => matches!(value, Literal::Bool(_)),
        Primitive::Json => true,
    }
}

fn keeps(limit: &ConstraintKind, value: &Literal) -> Result<(), String> {
    let within = |count: usize, min: u64, max: Option<u64>, what: &str| {
        let count = count as u64;
        if count < min || max.is_some_and(|max| count > max) {
            return Err(format!("it has {count} {what}"));
        }
        Ok(())
    };
    let is_permitted = lets_pass(limit, Subject::Value, value);
    match (limit, value) {
        (ConstraintKind::Chars { min, max }, Literal::Text(text)) => {
            within(text.chars().count(), *min, *max, "characters")
        }
        (ConstraintKind::Items { min, max }, Literal::List(values)) => {
            within(values.len(), *min, *max, "items")
        }
        (ConstraintKind::Range { .. }, Literal::Integer(number)) if !is_permitted => {
            Err(format!("{number} is out of range"))
        }
        (ConstraintKind::Range { .. }, Literal::Number(number)) if !is_permitted => {
            Err(format!("{number} is out of range"))
        }
        (ConstraintKind::Pattern(pattern), Literal::Text(text)) => {
            match TextPattern::parse(pattern).is_ok_and(|pattern| !pattern.matches(text)) {
                true => Err("it doesn't match the pattern".to_owned()),
                false => Ok(()),
            }
        }
        _ => match is_permitted {
            true => Ok(()),
            false => Err("it breaks a limit".to_owned()),
        },
    }
}
