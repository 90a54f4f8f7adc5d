//! What a constraint demands, in sentences for users.

use super::words::{code, lower_first, severity_end, upper_first};
use crate::lower::types::Lowering;
use crate::model::{Bound, Constraint, ConstraintKind, Scalar, Shape, Subject, Type};

/// The limits of a scalar, one sentence each.
pub fn scalar_sentences(lowering: &Lowering<'_>, scalar: &Scalar) -> Vec<String> {
    limit_sentences(lowering, scalar.ty, &scalar.constraints)
}

/// The constraints of a value, then those of the aliases behind its type; an identity has its own
/// documentation.
pub fn limit_sentences(
    lowering: &Lowering<'_>,
    ty: Type,
    constraints: &[Constraint],
) -> Vec<String> {
    let mut sentences: Vec<String> = constraints.iter().map(sentence).collect();
    if let Some((_, scalar)) = lowering.scalar(ty)
        && !scalar.identity
    {
        let inner = scalar_sentences(lowering, scalar);
        sentences.extend(inner.into_iter().map(|one| match ty.shape {
            Shape::List => format!("Each: {}", lower_first(&one)),
            Shape::One | Shape::Map => one,
        }));
    }
    sentences
}

fn sentence(constraint: &Constraint) -> String {
    let (text, many) = match &constraint.kind {
        ConstraintKind::Chars { min, max } => (count(*min, *max), "characters"),
        ConstraintKind::Items { min, max } => (count(*min, *max), "items"),
        ConstraintKind::Range { min, max } => (interval(*min, *max), ""),
        ConstraintKind::Multiple(of) => (format!("A multiple of {of}"), ""),
        ConstraintKind::Pattern(pattern) => (format!("Matches {}", code(pattern)), ""),
        ConstraintKind::Format(formats) => {
            let words: Vec<_> = formats.iter().map(|format| format.describe()).collect();
            (upper_first(&words.join(", or ")), "")
        }
        ConstraintKind::Unique => ("No item stands twice".to_owned(), ""),
    };
    let many = if text.ends_with(" 1") && !text.contains(" to ") {
        many.trim_end_matches('s')
    } else {
        many
    };
    let target = match constraint.subject {
        Subject::Value => "",
        Subject::Each => "Each: ",
        Subject::Keys => "Each key: ",
    };
    let text = if target.is_empty() { text } else { lower_first(&text) };
    let gap = if many.is_empty() { "" } else { " " };
    let end = severity_end(constraint.severity, constraint.evidence);
    format!("{target}{text}{gap}{many}{end}")
}

fn count(min: u64, max: Option<u64>) -> String {
    match (min, max) {
        (min, Some(max)) if min == max => format!("Exactly {min}"),
        (0, Some(max)) => format!("At most {max}"),
        (min, Some(max)) => format!("{min} to {max}"),
        (min, None) => format!("At least {min}"),
    }
}

fn interval(min: Option<Bound>, max: Option<Bound>) -> String {
    let number = |end: Bound| match end.integer {
        Some(whole) => whole.to_string(),
        None => end.value.to_string(),
    };
    let low = |end: Bound| match end.inclusive {
        true => format!("{} or more", number(end)),
        false => format!("More than {}", number(end)),
    };
    let high = |end: Bound| match end.inclusive {
        true => format!("{} or less", number(end)),
        false => format!("Less than {}", number(end)),
    };
    match (min, max) {
        (Some(min), Some(max)) if min.inclusive && max.inclusive => {
            format!("{} to {}", number(min), number(max))
        }
        (Some(min), Some(max)) => format!("{}, {}", low(min), lower_first(&high(max))),
        (Some(min), None) => low(min),
        (None, Some(max)) => high(max),
        (None, None) => "Any number".to_owned(),
    }
}
