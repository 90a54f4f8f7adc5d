//! Documentation: what a limit, a default or an error means, in sentences for users.

use super::types::Lowering;
use crate::ir::{Doc, escape};
use crate::model::{
    Condition, Constraint, Field, Limit, Literal, Rule, RuleKind, Scalar, Severity, Shape, Target,
    Type,
};

/// Documentation that begins with text of the specification.
pub fn plain(text: &str) -> Doc {
    Doc::of(text)
}

/// What a field's documentation says beside its own text.
pub fn field_doc(lowering: &Lowering<'_>, field: &Field, request: bool) -> Doc {
    let mut doc = match &field.doc {
        Some(text) => Doc::of(text),
        None => Doc::of(&format!("The member `{}`.", field.wire_name)),
    };
    if request {
        for sentence in limit_sentences(lowering, field.ty, &field.constraints) {
            doc.item(&sentence);
        }
        if let Some(preset) = &field.preset {
            doc.item(&format!("Preset to {}.", shown(preset)));
        }
        if let Some(default) = &field.default {
            doc.item(&format!("When it is absent, the server assumes {}.", shown(default)));
        }
    }
    if let (true, true, Some(missing)) = (request, field.required, field.missing) {
        let row = lowering.api.error(missing);
        doc.item(&format!(
            "Required: without it the server answers {} {}.",
            row.code,
            code(&row.name)
        ));
    }
    if field.nullable && !request {
        doc.item("May be null, which reads as absent.");
    }
    if let Some(example) = &field.example {
        doc.item(&format!("For example {}.", shown(example)));
    }
    doc
}

/// The limits of a scalar, one sentence each.
pub fn scalar_sentences(lowering: &Lowering<'_>, scalar: &Scalar) -> Vec<String> {
    limit_sentences(lowering, scalar.ty, &scalar.constraints)
}

/// Own limits, then those of the aliases behind the type; a type of its own speaks for itself.
fn limit_sentences(lowering: &Lowering<'_>, ty: Type, constraints: &[Constraint]) -> Vec<String> {
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
    let (text, many) = match &constraint.limit {
        Limit::Chars { min, max } => (count(*min, *max), "characters"),
        Limit::Items { min, max } => (count(*min, *max), "items"),
        Limit::Range { min, max } => (interval(*min, *max), ""),
        Limit::Multiple(of) => (format!("A multiple of {of}"), ""),
        Limit::Pattern(pattern) => (format!("Matches {}", code(pattern)), ""),
        Limit::Format(formats) => {
            let words: Vec<_> = formats.iter().map(|format| format.describe()).collect();
            (upper_first(&words.join(", or ")), "")
        }
        Limit::Unique => ("No item stands twice".to_owned(), ""),
    };
    let many = if text.ends_with(" 1") && !text.contains(" to ") {
        many.trim_end_matches('s')
    } else {
        many
    };
    let target = match constraint.target {
        Target::Whole => "",
        Target::Each => "Each: ",
        Target::Keys => "Each key: ",
    };
    let text = if target.is_empty() { text } else { lower_first(&text) };
    let gap = if many.is_empty() { "" } else { " " };
    let end = match constraint.severity {
        Severity::Error => ".",
        Severity::Warning => " (only warns).",
    };
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

fn interval(min: Option<(f64, bool)>, max: Option<(f64, bool)>) -> String {
    let low =
        |(end, closed)| if closed { format!("{end} or more") } else { format!("More than {end}") };
    let high =
        |(end, closed)| if closed { format!("{end} or less") } else { format!("Less than {end}") };
    match (min, max) {
        (Some((min, true)), Some((max, true))) => format!("{min} to {max}"),
        (Some(min), Some(max)) => format!("{}, {}", low(min), lower_first(&high(max))),
        (Some(min), None) => low(min),
        (None, Some(max)) => high(max),
        (None, None) => "Any number".to_owned(),
    }
}

/// What a rule demands, in one sentence.
pub fn rule_sentence(rule: &Rule, fields: &[Field]) -> String {
    let names: Vec<String> =
        rule.fields.iter().map(|index| code(&fields[*index].wire_name)).collect();
    let list = names.join(", ");
    let demand = match rule.kind {
        RuleKind::AtLeastOneOf => format!("at least one of {list} is given"),
        RuleKind::ExactlyOneOf => format!("exactly one of {list} is given"),
        RuleKind::AtMostOneOf => format!("at most one of {list} is given"),
        RuleKind::Requires => format!("{list} must be given"),
        RuleKind::Forbids => format!("{list} can't be given"),
        RuleKind::Ordered => format!("the order {} holds", names.join(" ≤ ")),
    };
    let conditions: Vec<String> = rule
        .when
        .iter()
        .map(|when| {
            let name = code(&fields[when.field].wire_name);
            match &when.condition {
                Condition::Present => format!("{name} is given"),
                Condition::Absent => format!("{name} is not given"),
                Condition::OneOf(values) => {
                    let values: Vec<_> = values.iter().map(shown).collect();
                    format!("{name} is {}", values.join(" or "))
                }
            }
        })
        .collect();
    let text = match conditions.len() {
        0 => demand,
        _ => format!("when {}, {demand}", conditions.join(" and ")),
    };
    let end = if rule.severity == Severity::Warning { " (only warns)." } else { "." };
    let doc = rule.doc.as_deref().map(|doc| format!(" {}", escape(doc.trim()))).unwrap_or_default();
    format!("{}{end}{doc}", upper_first(&text))
}

/// A value as code.
pub fn shown(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) if text.starts_with('$') => code(text.trim_start_matches('$')),
        Literal::Text(text) => code(&format!("\"{text}\"")),
        other => code(&json(other)),
    }
}

fn json(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::Text(text) => format!("\"{text}\""),
        Literal::List(values) => {
            format!("[{}]", values.iter().map(json).collect::<Vec<_>>().join(", "))
        }
        Literal::Map(members) => {
            let members =
                members.iter().map(|(name, value)| format!("\"{name}\": {}", json(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
    }
}

/// Text of the specification in a code span, or escaped where a span can't hold it.
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.contains('`') || text.trim() != text || text.is_empty() {
        return escape(&text);
    }
    format!("`{text}`")
}

fn upper_first(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_lowercase().chain(characters).collect())
        .unwrap_or_default()
}
