//! Whether a limit permits a value of the specification.

use std::cmp::Ordering;

use crate::calendar;
use crate::format;
use crate::model::{
    Api, Constraint, ConstraintKind, Field, Format, Literal, Primitive, SchemaKind, Severity,
    Shape, Subject, Type, TypeName,
};
use crate::multiple::{is_multiple_float, is_multiple_integer};
use crate::text::pattern::TextPattern;

/// Whether `limit` permits what it looks at in `value`.
///
/// A value of another kind than the limit is about is not looked at.
pub fn permits(limit: &ConstraintKind, subject: Subject, value: &Literal) -> bool {
    all(subject, value, |value| permits_one(limit, value))
}

/// Whether a request may hold the value in spite of `limit`, perhaps with a warning.
pub fn lets_pass(limit: &ConstraintKind, subject: Subject, value: &Literal) -> bool {
    all(subject, value, |value| permits_one(limit, value) || is_unusual(limit, value))
}

/// Whether a value only warns where `limit` does not permit it: it says the same in another form.
pub fn is_unusual(limit: &ConstraintKind, value: &Literal) -> bool {
    match (limit, value) {
        (ConstraintKind::Format(formats), Literal::Text(text)) => {
            formats.iter().any(|format| form(*format).is_unusual(text))
        }
        _ => false,
    }
}

/// Whether a member of a list of that type can hold an ASCII character as a request may send it.
pub fn member_can_hold(api: &Api, field: &Field, character: char) -> bool {
    text_can_hold(api, field.ty, Subject::Each, &field.constraints, character)
}

fn text_can_hold(
    api: &Api,
    ty: Type,
    subject: Subject,
    constraints: &[Constraint],
    character: char,
) -> bool {
    let mut excluding = constraints.iter().filter(|constraint| {
        constraint.subject == subject && constraint.severity == Severity::Error
    });
    if excluding.any(|constraint| excludes(&constraint.kind, character)) {
        return false;
    }
    if ty.shape == Shape::List {
        let one = Type { shape: Shape::One, ..ty };
        return text_can_hold(api, one, Subject::Value, &[], character);
    }
    match ty.name {
        TypeName::Primitive(primitive) => primitive == Primitive::String,
        TypeName::Schema(id) => match &api.schema(id).kind {
            SchemaKind::Scalar(scalar) => {
                text_can_hold(api, scalar.ty, subject, &scalar.constraints, character)
            }
            SchemaKind::Enum(enum_) => !enum_.closed && !enum_.integer,
            SchemaKind::Object(_) | SchemaKind::Union(_) => false,
        },
    }
}

/// Whether no text within the limit, and none that says the same in another form, holds it.
fn excludes(limit: &ConstraintKind, character: char) -> bool {
    match limit {
        ConstraintKind::Pattern(pattern) => {
            let class = TextPattern::known(pattern).and_then(|pattern| pattern.byte_class());
            class.is_some_and(|(class, ..)| {
                !class.iter().any(|(low, high)| (*low..=*high).contains(&(character as u8)))
            })
        }
        ConstraintKind::Format(formats) => {
            !formats.iter().any(|format| matches!(format, Format::Email | Format::Uri))
        }
        _ => false,
    }
}

fn all(subject: Subject, value: &Literal, permits: impl Fn(&Literal) -> bool) -> bool {
    match (subject, value) {
        (Subject::Value, value) => permits(value),
        (Subject::Each, Literal::List(values)) => values.iter().all(permits),
        (Subject::Each, Literal::Map(members)) => members.iter().all(|(_, value)| permits(value)),
        (Subject::Keys, Literal::Map(members)) => {
            members.iter().all(|(key, _)| permits(&Literal::Text(key.clone())))
        }
        (Subject::Each | Subject::Keys, _) => true,
    }
}

fn permits_one(limit: &ConstraintKind, value: &Literal) -> bool {
    let within = |count: usize, min: u64, max: Option<u64>| {
        let count = count as u64;
        min <= count && max.is_none_or(|max| count <= max)
    };
    match (limit, value) {
        (ConstraintKind::Chars { min, max }, Literal::Text(text)) => {
            within(text.chars().count(), *min, *max)
        }
        (ConstraintKind::Items { min, max }, Literal::List(values)) => {
            within(values.len(), *min, *max)
        }
        (ConstraintKind::Items { min, max }, Literal::Map(members)) => {
            within(members.len(), *min, *max)
        }
        (ConstraintKind::Range { min, max }, Literal::Integer(value)) => {
            min.is_none_or(|end| end.least().is_some_and(|least| least <= *value))
                && max.is_none_or(|end| end.greatest().is_some_and(|most| *value <= most))
        }
        (ConstraintKind::Range { min, max }, Literal::Number(value)) => {
            min.is_none_or(|end| *value > end.value || (end.inclusive && *value == end.value))
                && max
                    .is_none_or(|end| *value < end.value || (end.inclusive && *value == end.value))
        }
        (ConstraintKind::Multiple(of), Literal::Integer(value)) if is_whole(*of) => {
            value % *of as i64 == 0
        }
        (ConstraintKind::Multiple(of), Literal::Integer(value)) => is_multiple_integer(*value, *of),
        (ConstraintKind::Multiple(of), Literal::Number(value)) => is_multiple_float(*value, *of),
        (ConstraintKind::Pattern(pattern), Literal::Text(text)) => {
            TextPattern::known(pattern).is_some_and(|pattern| pattern.matches(text))
        }
        (ConstraintKind::Format(formats), Literal::Text(text)) => {
            formats.iter().any(|format| form(*format).is(text))
        }
        (ConstraintKind::Unique, Literal::List(values)) => {
            values.iter().enumerate().all(|(index, value)| !values[..index].contains(value))
        }
        _ => true,
    }
}

fn form(format: Format) -> format::Format {
    match format {
        Format::Date => format::Format::Date,
        Format::CompactDate => format::Format::CompactDate,
        Format::LocalDateTime => format::Format::LocalDateTime,
        Format::DateTime => format::Format::DateTime,
        Format::Time => format::Format::Time,
        Format::Email => format::Format::Email,
        Format::E164 => format::Format::E164,
        Format::Uri => format::Format::Uri,
        Format::Uuid => format::Format::Uuid,
        Format::CountryAlpha3 => format::Format::CountryAlpha3,
        Format::Currency => format::Format::Currency,
        Format::Language => format::Format::Language,
        Format::TimeZone => format::Format::TimeZone,
        Format::Base64 => format::Format::Base64,
    }
}

/// Whether a step is counted in integers, without rounding.
pub fn is_whole(step: f64) -> bool {
    step.fract() == 0.0 && step < -(i64::MIN as f64)
}

/// Whether `first` comes after `second`, as numbers or as text; moments by their offsets.
pub fn descends(first: &Literal, second: &Literal) -> bool {
    let order = match (first, second) {
        (Literal::Integer(first), Literal::Integer(second)) => Some(first.cmp(second)),
        (Literal::Number(first), Literal::Number(second)) => first.partial_cmp(second),
        (Literal::Text(first), Literal::Text(second)) => calendar::compare(first, second),
        _ => None,
    };
    order == Some(Ordering::Greater)
}
