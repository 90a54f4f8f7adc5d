//! Boundary values of one constraint: valid ones on its edges, invalid ones just beyond.

use super::constrained::{ConstrainedType, LocatedConstraint};
use super::number::{edges, near_multiples, number, numbers};
use super::text::{format_miss, format_sample, format_variant, near, text_of_length, texts};
use crate::model::{ConstraintKind, Format, Literal, Primitive, Shape, Subject, Type, TypeName};
use crate::text::pattern::{LONGEST_SAMPLE, TextPattern};
use crate::text::permit::permits;

/// A value at a boundary, by its candidates, the best first.
pub struct BoundaryValue {
    pub name: String,
    /// Whether the value keeps the constraint or breaks it.
    pub kept: bool,
    pub candidates: Vec<Literal>,
}

impl BoundaryValue {
    fn new(name: impl Into<String>, kept: bool, candidates: Vec<Literal>) -> Self {
        Self { name: name.into(), kept, candidates }
    }
}

/// The boundary values of one constraint.
pub fn boundary_values(
    constrained: &ConstrainedType<'_>,
    located: LocatedConstraint<'_>,
) -> Vec<BoundaryValue> {
    let LocatedConstraint { subject, constraint } = located;
    match &constraint.kind {
        ConstraintKind::Chars { min, max } => {
            counted(*min, *max, "characters", |count| constrained.text(subject, count))
        }
        ConstraintKind::Items { min, max } => {
            counted(*min, *max, "items", |count| constrained.collections(count))
        }
        ConstraintKind::Range { .. } => ranged(constrained, located),
        ConstraintKind::Multiple(of) => multiples(constrained, subject, *of),
        ConstraintKind::Pattern(pattern) => matching(constrained, located, pattern),
        ConstraintKind::Format(formats) => formed(constrained, located, formats),
        ConstraintKind::Unique => {
            let (different, twice) = constrained.repeated();
            vec![
                BoundaryValue::new("different items", true, different),
                BoundaryValue::new("one item twice", false, twice),
            ]
        }
    }
}

/// Counts at both ends of the range, and just beyond.
fn counted(
    min: u64,
    max: Option<u64>,
    unit: &str,
    values: impl Fn(usize) -> Vec<Literal>,
) -> Vec<BoundaryValue> {
    let below = min.checked_sub(1).map(|count| (count, false));
    let low = (min > 0 || max.is_none()).then_some((min, true));
    let high = max.filter(|max| *max != min || min == 0).map(|count| (count, true));
    let above = max.and_then(|max| max.checked_add(1)).map(|count| (count, false));
    let value = |(count, kept): (u64, bool)| {
        let unit = if count == 1 { &unit[..unit.len() - 1] } else { unit };
        let known = usize::try_from(count).ok().filter(|count| *count <= LONGEST_SAMPLE);
        let values = known.map(&values).unwrap_or_default();
        BoundaryValue::new(format!("{count} {unit}"), kept, values)
    };
    [below, low, high, above].into_iter().flatten().map(value).collect()
}

fn ranged(constrained: &ConstrainedType<'_>, located: LocatedConstraint<'_>) -> Vec<BoundaryValue> {
    let LocatedConstraint { subject, constraint } = located;
    let ConstraintKind::Range { min, max } = &constraint.kind else { return Vec::new() };
    let steps = constrained.limits(subject).into_iter().filter_map(|limit| match limit {
        ConstraintKind::Multiple(of) => Some(*of),
        _ => None,
    });
    let step = steps.fold(0.0, f64::max);
    let mut found: Vec<BoundaryValue> = Vec::new();
    for (edge, kept) in edges(*min, *max, constrained.is_integer(subject)) {
        let Some(edge) = edge else {
            found.push(BoundaryValue::new("a number beyond", kept, Vec::new()));
            continue;
        };
        let name = |value: &Literal| number_name(value);
        found.push(BoundaryValue::new(name(&edge), kept, constrained.placed(subject, &edge)));
        for near in near_multiples(&edge, step).into_iter().filter(|near| *near != edge) {
            if permits(&constraint.kind, Subject::Value, &near) == kept {
                found.push(BoundaryValue::new(
                    name(&near),
                    kept,
                    constrained.placed(subject, &near),
                ));
            }
        }
    }
    found
}

fn number_name(value: &Literal) -> String {
    match value {
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => format!("{value:?}"),
        _ => String::new(),
    }
}

fn multiples(constrained: &ConstrainedType<'_>, subject: Subject, of: f64) -> Vec<BoundaryValue> {
    let integer = constrained.is_integer(subject);
    let good = constrained.numbers(subject);
    let placed = |value: &Literal| constrained.placed(subject, value);
    let kept: Vec<Literal> = match good.first() {
        Some(good) => placed(good),
        None => near_multiples(&number(of, integer), of).iter().flat_map(placed).collect(),
    };
    let start = good.first().cloned().unwrap_or_else(|| number(of, integer));
    let beside = match start {
        Literal::Integer(start) => {
            [1, -1].map(|by| Literal::Integer(start.saturating_add(by))).into()
        }
        Literal::Number(start) => {
            [of / 2.0, -of / 2.0].map(|by| Literal::Number(start + by)).into()
        }
        _ => Vec::new(),
    };
    vec![
        BoundaryValue::new("a multiple", true, kept),
        BoundaryValue::new(
            "between two multiples",
            false,
            beside.iter().flat_map(placed).collect(),
        ),
    ]
}

fn matching(
    constrained: &ConstrainedType<'_>,
    located: LocatedConstraint<'_>,
    pattern: &str,
) -> Vec<BoundaryValue> {
    let LocatedConstraint { subject, constraint } = located;
    let mut good = texts(&constrained.limits(subject), 1);
    good.extend(texts(&[&constraint.kind], 1));
    let stranger = TextPattern::known(pattern).and_then(|pattern| pattern.stranger());
    let start = good.first().map(String::as_str).unwrap_or_default();
    let bad = near(start, stranger);
    vec![
        BoundaryValue::new("a text that matches", true, placed_texts(constrained, subject, good)),
        BoundaryValue::new(
            "a text that doesn't match",
            false,
            placed_texts(constrained, subject, bad),
        ),
    ]
}

/// For each form an example and a near miss, and a text of no form.
fn formed(
    constrained: &ConstrainedType<'_>,
    located: LocatedConstraint<'_>,
    formats: &[Format],
) -> Vec<BoundaryValue> {
    let LocatedConstraint { subject, constraint } = located;
    let peers = constrained.limits(subject);
    let mut found = Vec::new();
    for format in formats {
        let alone = ConstraintKind::Format(vec![*format]);
        let others = peers.iter().copied().filter(|peer| **peer != constraint.kind);
        let mut good = texts(&others.chain([&alone]).collect::<Vec<_>>(), 1);
        good.push(format_sample(*format).to_owned());
        found.push(BoundaryValue::new(
            format!("{} as an example", format.describe()),
            true,
            placed_texts(constrained, subject, good),
        ));
        let others = [(Some(format_miss(*format)), "missed"), (format_variant(*format), "varied")];
        for (text, how) in others {
            let Some(text) = text.map(str::to_owned) else { continue };
            let value = Literal::Text(text.clone());
            if !permits(&constraint.kind, Subject::Value, &value) {
                found.push(BoundaryValue::new(
                    format!("{}, {how}", format.describe()),
                    false,
                    placed_texts(constrained, subject, vec![text]),
                ));
            }
        }
    }
    found.push(BoundaryValue::new(
        "of another form",
        false,
        placed_texts(constrained, subject, near("~", None)),
    ));
    found
}

fn placed_texts(
    constrained: &ConstrainedType<'_>,
    subject: Subject,
    texts: Vec<String>,
) -> Vec<Literal> {
    texts.into_iter().flat_map(|text| constrained.placed(subject, &Literal::Text(text))).collect()
}

impl ConstrainedType<'_> {
    /// Texts of that length: one that keeps all other limits, and one of plain characters.
    fn text(&self, subject: Subject, length: usize) -> Vec<Literal> {
        let kept = text_of_length(&self.limits(subject), length);
        let texts = kept.into_iter().chain(["é".repeat(length)]).collect();
        placed_texts(self, subject, texts)
    }

    /// Whether the subject holds integers.
    fn is_integer(&self, subject: Subject) -> bool {
        let resolved = self.lowering.resolved(self.looked_at(subject));
        resolved.name == TypeName::Primitive(Primitive::Integer)
    }

    fn numbers(&self, subject: Subject) -> Vec<Literal> {
        numbers(&self.limits(subject), self.is_integer(subject), 1)
    }

    /// The type of what a constraint looks at.
    pub fn looked_at(&self, subject: Subject) -> Type {
        let resolved = self.lowering.resolved(self.ty);
        match subject {
            Subject::Value => resolved,
            Subject::Each | Subject::Keys => Type { shape: Shape::One, ..resolved },
        }
    }
}
