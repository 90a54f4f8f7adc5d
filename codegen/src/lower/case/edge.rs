//! The edges of one limit: the values that are wanted on and just beyond it.

use super::number::{edges, near_multiples};
use super::place::Limited;
use super::text::{format_miss, format_sample, format_variant, near, text_of_length, texts};
use crate::model::{Constraint, Format, Limit, Literal, Primitive, Target, Type, TypeName};
use crate::text::pattern::{LONGEST_SAMPLE, Pattern};

/// A value that is wanted, by those that come into question, the best first.
pub struct Wish {
    pub name: String,
    /// Whether the value keeps the limit or breaks it.
    pub kept: bool,
    pub values: Vec<Literal>,
}

/// Everything that is wanted to show one limit.
pub fn wishes(limited: &Limited<'_>, (target, constraint): (Target, &Constraint)) -> Vec<Wish> {
    match &constraint.limit {
        Limit::Chars { min, max } => {
            counted((*min, *max), "characters", |count| limited.text(target, count))
        }
        Limit::Items { min, max } => {
            counted((*min, *max), "items", |count| limited.collections(count))
        }
        Limit::Range { .. } => ranged(limited, (target, constraint)),
        Limit::Multiple(of) => multiples(limited, target, *of),
        Limit::Pattern(pattern) => matching(limited, (target, constraint), pattern),
        Limit::Format(formats) => formed(limited, (target, constraint), formats),
        Limit::Unique => {
            let (different, twice) = limited.repeated();
            vec![
                Wish { name: "different items".to_owned(), kept: true, values: different },
                Wish { name: "one item twice".to_owned(), kept: false, values: twice },
            ]
        }
    }
}

/// Counts at both ends and beside them.
fn counted(
    (min, max): (u64, Option<u64>),
    unit: &str,
    values: impl Fn(usize) -> Vec<Literal>,
) -> Vec<Wish> {
    let below = min.checked_sub(1).map(|count| (count, false));
    let low = (min > 0 || max.is_none()).then_some((min, true));
    let high = max.filter(|max| *max != min || min == 0).map(|count| (count, true));
    let above = max.and_then(|max| max.checked_add(1)).map(|count| (count, false));
    let wish = |(count, kept): (u64, bool)| {
        let unit = if count == 1 { &unit[..unit.len() - 1] } else { unit };
        let known = usize::try_from(count).ok().filter(|count| *count <= LONGEST_SAMPLE);
        let values = known.map(&values).unwrap_or_default();
        Wish { name: format!("{count} {unit}"), kept, values }
    };
    [below, low, high, above].into_iter().flatten().map(wish).collect()
}

fn ranged(limited: &Limited<'_>, (target, constraint): (Target, &Constraint)) -> Vec<Wish> {
    let Limit::Range { min, max } = &constraint.limit else { return Vec::new() };
    let steps = limited.limits(target).into_iter().filter_map(|limit| match limit {
        Limit::Multiple(of) => Some(*of),
        _ => None,
    });
    let step = steps.fold(0.0, f64::max);
    let mut wishes: Vec<Wish> = Vec::new();
    for (edge, kept) in edges(*min, *max, limited.is_integer(target)) {
        let Some(edge) = edge else {
            wishes.push(Wish { name: "a number beyond".to_owned(), kept, values: Vec::new() });
            continue;
        };
        let name = |value: &Literal| number_name(value);
        wishes.push(Wish { name: name(&edge), kept, values: limited.placed(target, &edge) });
        for near in near_multiples(&edge, step).into_iter().filter(|near| *near != edge) {
            if crate::text::permit::permits(&constraint.limit, Target::Whole, &near) == kept {
                wishes.push(Wish {
                    name: name(&near),
                    kept,
                    values: limited.placed(target, &near),
                });
            }
        }
    }
    wishes
}

fn number_name(value: &Literal) -> String {
    match value {
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => format!("{value:?}"),
        _ => String::new(),
    }
}

fn multiples(limited: &Limited<'_>, target: Target, of: f64) -> Vec<Wish> {
    let integer = limited.is_integer(target);
    let good = limited.numbers(target);
    let placed = |value: &Literal| limited.placed(target, value);
    let kept: Vec<Literal> = match good.first() {
        Some(good) => placed(good),
        None => near_multiples(&super::number::number(of, integer), of)
            .iter()
            .flat_map(placed)
            .collect(),
    };
    let start = good.first().cloned().unwrap_or_else(|| super::number::number(of, integer));
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
        Wish { name: "a multiple".to_owned(), kept: true, values: kept },
        Wish {
            name: "between two multiples".to_owned(),
            kept: false,
            values: beside.iter().flat_map(placed).collect(),
        },
    ]
}

fn matching(
    limited: &Limited<'_>,
    (target, constraint): (Target, &Constraint),
    pattern: &str,
) -> Vec<Wish> {
    let mut good = texts(&limited.limits(target), 1);
    good.extend(texts(&[&constraint.limit], 1));
    let stranger = Pattern::known(pattern).and_then(|pattern| pattern.stranger());
    let start = good.first().map(String::as_str).unwrap_or_default();
    let bad = near(start, stranger);
    vec![
        Wish {
            name: "a text that matches".to_owned(),
            kept: true,
            values: placed_texts(limited, target, good),
        },
        Wish {
            name: "a text that doesn't match".to_owned(),
            kept: false,
            values: placed_texts(limited, target, bad),
        },
    ]
}

/// Each form by an example and by a text that misses it, and a text of none.
fn formed(
    limited: &Limited<'_>,
    (target, constraint): (Target, &Constraint),
    formats: &[Format],
) -> Vec<Wish> {
    let peers = limited.limits(target);
    let mut wishes = Vec::new();
    for format in formats {
        let alone = Limit::Format(vec![*format]);
        let others = peers.iter().copied().filter(|peer| **peer != constraint.limit);
        let mut good = texts(&others.chain([&alone]).collect::<Vec<_>>(), 1);
        good.push(format_sample(*format).to_owned());
        wishes.push(Wish {
            name: format!("{} as an example", format.describe()),
            kept: true,
            values: placed_texts(limited, target, good),
        });
        let others = [(Some(format_miss(*format)), "missed"), (format_variant(*format), "varied")];
        for (text, how) in others {
            let Some(text) = text.map(str::to_owned) else { continue };
            let value = Literal::Text(text.clone());
            if !crate::text::permit::permits(&constraint.limit, Target::Whole, &value) {
                wishes.push(Wish {
                    name: format!("{}, {how}", format.describe()),
                    kept: false,
                    values: placed_texts(limited, target, vec![text]),
                });
            }
        }
    }
    wishes.push(Wish {
        name: "of another form".to_owned(),
        kept: false,
        values: placed_texts(limited, target, near("~", None)),
    });
    wishes
}

fn placed_texts(limited: &Limited<'_>, target: Target, texts: Vec<String>) -> Vec<Literal> {
    texts.into_iter().flat_map(|text| limited.placed(target, &Literal::Text(text))).collect()
}

impl Limited<'_> {
    /// Texts of that length: one that keeps all other limits, and one of plain characters.
    fn text(&self, target: Target, length: usize) -> Vec<Literal> {
        let kept = text_of_length(&self.limits(target), length);
        let texts = kept.into_iter().chain(["é".repeat(length)]).collect();
        placed_texts(self, target, texts)
    }

    /// Whether the target holds integers.
    fn is_integer(&self, target: Target) -> bool {
        let resolved = self.lowering.resolved(self.looked_at(target));
        resolved.name == TypeName::Primitive(Primitive::Integer)
    }

    fn numbers(&self, target: Target) -> Vec<Literal> {
        super::number::numbers(&self.limits(target), self.is_integer(target), 1)
    }

    /// The type of what a constraint looks at.
    pub fn looked_at(&self, target: Target) -> Type {
        let resolved = self.lowering.resolved(self.ty);
        match target {
            Target::Whole => resolved,
            Target::Each | Target::Keys => Type { shape: crate::model::Shape::One, ..resolved },
        }
    }
}
