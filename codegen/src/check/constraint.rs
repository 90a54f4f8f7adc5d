//! Constraints that suit the values that they limit.

use super::type_words::type_words;
use crate::diagnostic::{Diagnostics, codes};
use crate::model::{
    Api, Bound, Constraint, ConstraintKind, Primitive, SchemaKind, Shape, Subject, Type, TypeName,
    is_float,
};
use crate::text::pattern::{PatternRefusal, TextPattern};

/// A constraint stands where its type has what it limits: text has characters, a list items.
pub fn constraints_suit_type(api: &Api, diagnostics: &mut Diagnostics) {
    for (constraint, ty) in api.constraints() {
        let whole = api.plain(ty);
        let looked_at = match (constraint.subject, whole.shape) {
            (Subject::Value, _) => Some(whole),
            (Subject::Each, Shape::List | Shape::Map) => {
                Some(api.plain(Type { shape: Shape::One, ..whole }))
            }
            (Subject::Keys, Shape::Map) => {
                Some(Type { shape: Shape::One, name: TypeName::Primitive(Primitive::String) })
            }
            (Subject::Each | Subject::Keys, _) => None,
        };
        let Some(looked_at) = looked_at else {
            let help = match constraint.subject {
                Subject::Keys => "only a map has keys: `map of String`",
                _ => "only a list or a map has members: `list of String`",
            };
            diagnostics
                .error(
                    codes::CONSTRAINT_SUITS_TYPE,
                    &constraint.at,
                    "there is nothing here to limit",
                )
                .help(help);
            continue;
        };
        if let Some(reason) = beyond(&constraint.kind, looked_at) {
            diagnostics
                .error(codes::BAD_RANGE, &constraint.at, reason)
                .help("write a number that values of this type can reach, or leave the end open");
            continue;
        }
        if let (ConstraintKind::Range { min, max }, INTEGER) = (&constraint.kind, looked_at) {
            let least = min.map_or(Some(i64::MIN), Bound::least);
            let greatest = max.map_or(Some(i64::MAX), Bound::greatest);
            if least.zip(greatest).is_none_or(|(least, greatest)| least > greatest) {
                diagnostics
                    .error(
                        codes::EMPTY_RANGE,
                        &constraint.at,
                        "no integer of 64 bits lies in this range",
                    )
                    .help("widen the range, or make the type `Number`");
            }
        }
        if let Some(wanted) = unsuited(&constraint.kind, looked_at) {
            diagnostics
                .error(
                    codes::CONSTRAINT_SUITS_TYPE,
                    &constraint.at,
                    format!("this limits {wanted}"),
                )
                .help(format!(
                    "the value is {}; remove the constraint, or put it under `each` or `keys`",
                    type_words(api, looked_at)
                ));
        }
    }
}

const INTEGER: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::Integer) };

const NUMBER: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::Number) };

/// Why values of the type can't be compared with the limit exactly.
fn beyond(limit: &ConstraintKind, ty: Type) -> Option<&'static str> {
    let no_integer = |value: f64| value.fract() == 0.0 && !(-WHOLE..WHOLE).contains(&value);
    match (limit, ty) {
        (ConstraintKind::Range { min, max }, INTEGER) => {
            let mut ends = [min, max].into_iter().flatten();
            let lost = ends.any(|end| end.integer.is_none() && no_integer(end.value));
            lost.then_some("an `Integer` has 64 bits, which is too few for an end of this range")
        }
        (ConstraintKind::Range { min, max }, NUMBER) => {
            let wholes = [min, max].into_iter().flatten().filter_map(|end| end.integer);
            let lost = wholes.into_iter().any(|whole| !is_float(whole));
            lost.then_some(
                "a `Number` is a float of 64 bits, which can't hold an end of this range",
            )
        }
        (ConstraintKind::Multiple(of), INTEGER) => no_integer(*of)
            .then_some("an `Integer` has 64 bits, which is too few for any multiple but 0"),
        _ => None,
    }
}

/// The first whole number above those of 64 bits.
const WHOLE: f64 = -(i64::MIN as f64);

fn unsuited(limit: &ConstraintKind, ty: Type) -> Option<&'static str> {
    let is = |primitive| ty == Type { shape: Shape::One, name: TypeName::Primitive(primitive) };
    let text = is(Primitive::String);
    let number = is(Primitive::Integer) || is(Primitive::Number);
    let (fits, wanted) = match limit {
        ConstraintKind::Chars { .. } | ConstraintKind::Pattern(_) | ConstraintKind::Format(_) => {
            (text, "text")
        }
        ConstraintKind::Range { .. } | ConstraintKind::Multiple(_) => (number, "a number"),
        ConstraintKind::Items { .. } => (ty.shape != Shape::One, "a list or a map"),
        ConstraintKind::Unique => (ty.shape == Shape::List, "a list"),
    };
    (!fits).then_some(wanted)
}

/// A pattern is valid, and a text of a permitted length can match it.
pub fn patterns_can_match(api: &Api, diagnostics: &mut Diagnostics) {
    let scalars = api.schemas.iter().filter_map(|schema| match &schema.kind {
        SchemaKind::Scalar(scalar) => Some(&scalar.constraints),
        _ => None,
    });
    for constraints in scalars.chain(api.fields().map(|field| &field.constraints)) {
        for constraint in constraints {
            pattern_can_match(constraint, constraints, diagnostics);
        }
    }
}

fn pattern_can_match(
    constraint: &Constraint,
    beside: &[Constraint],
    diagnostics: &mut Diagnostics,
) {
    let ConstraintKind::Pattern(text) = &constraint.kind else { return };
    let pattern = match TextPattern::parse(text) {
        Ok(pattern) => pattern,
        Err(PatternRefusal { reason, help }) => {
            diagnostics
                .error(
                    codes::BAD_PATTERN,
                    &constraint.at,
                    format!("the pattern is not valid: {reason}"),
                )
                .help(help);
            return;
        }
    };
    if !pattern.is_possible() {
        diagnostics
            .error(codes::UNLIKELY_PATTERN, &constraint.at, "no text at all matches this pattern")
            .help("a class or an alternative in it is empty");
        return;
    }
    let (shortest, longest) = pattern.lengths();
    for other in beside.iter().filter(|other| other.subject == constraint.subject) {
        let ConstraintKind::Chars { min, max } = &other.kind else { continue };
        // A character is at least one byte and at most four.
        let too_long = max.is_some_and(|max| shortest as u64 > max.saturating_mul(4));
        let too_short = longest.is_some_and(|longest| (longest as u64) < *min);
        if too_long || too_short {
            diagnostics
                .error(
                    codes::UNLIKELY_PATTERN,
                    &constraint.at,
                    "no text of a permitted length matches this pattern",
                )
                .related(&other.at, "the length is limited here")
                .help(match longest {
                    Some(longest) if too_short => {
                        format!("the longest match takes {longest} bytes")
                    }
                    _ => format!("the shortest match takes {shortest} bytes"),
                });
        }
    }
}
