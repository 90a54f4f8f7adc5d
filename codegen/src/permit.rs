//! Whether a limit permits a value of the specification.

use std::cmp::Ordering;

use crate::calendar;
use crate::format;
use crate::model::{Format, Limit, Literal, Target};
use crate::pattern::Pattern;

/// How far from a whole quotient a multiple may be: as in the client.
const TOLERANCE: f64 = 1e-9;

/// Whether `limit` permits what it looks at in `value`.
///
/// A value of another kind than the limit is about is not looked at.
pub fn permits(limit: &Limit, target: Target, value: &Literal) -> bool {
    match (target, value) {
        (Target::Whole, value) => permits_one(limit, value),
        (Target::Each, Literal::List(values)) => {
            values.iter().all(|value| permits_one(limit, value))
        }
        (Target::Each, Literal::Map(members)) => {
            members.iter().all(|(_, value)| permits_one(limit, value))
        }
        (Target::Keys, Literal::Map(members)) => {
            members.iter().all(|(key, _)| permits_one(limit, &Literal::Text(key.clone())))
        }
        (Target::Each | Target::Keys, _) => true,
    }
}

fn permits_one(limit: &Limit, value: &Literal) -> bool {
    let within = |count: usize, min: u64, max: Option<u64>| {
        let count = count as u64;
        min <= count && max.is_none_or(|max| count <= max)
    };
    match (limit, value) {
        (Limit::Chars { min, max }, Literal::Text(text)) => {
            within(text.chars().count(), *min, *max)
        }
        (Limit::Items { min, max }, Literal::List(values)) => within(values.len(), *min, *max),
        (Limit::Items { min, max }, Literal::Map(members)) => within(members.len(), *min, *max),
        (Limit::Range { min, max }, Literal::Integer(value)) => {
            min.is_none_or(|end| end.least().is_some_and(|least| least <= *value))
                && max.is_none_or(|end| end.greatest().is_some_and(|most| *value <= most))
        }
        (Limit::Range { min, max }, Literal::Number(value)) => {
            min.is_none_or(|end| *value > end.value || (end.closed && *value == end.value))
                && max.is_none_or(|end| *value < end.value || (end.closed && *value == end.value))
        }
        (Limit::Multiple(of), Literal::Integer(value)) if is_whole(*of) => value % *of as i64 == 0,
        (Limit::Multiple(of), Literal::Integer(value)) => is_multiple(*value as f64, *of),
        (Limit::Multiple(of), Literal::Number(value)) => is_multiple(*value, *of),
        (Limit::Pattern(pattern), Literal::Text(text)) => {
            Pattern::known(pattern).is_some_and(|pattern| pattern.matches(text))
        }
        (Limit::Format(formats), Literal::Text(text)) => {
            formats.iter().any(|format| form(*format).is(text))
        }
        (Limit::Unique, Literal::List(values)) => {
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

fn is_multiple(value: f64, step: f64) -> bool {
    let quotient = value / step;
    let allowed = TOLERANCE.max(4.0 * f64::EPSILON * quotient.abs());
    (quotient - quotient.round()).abs() <= allowed
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
