//! Documentation: what a limit, a default or an error means, in sentences for users.

use super::expression_doc::value;
use super::json::json;
use super::types::Lowering;
use crate::ir::{Doc, escape};
use crate::model::{
    Condition, Constraint, End, Evidence, Field, Limit, Literal, Operand, Rate, Rule, RuleKind,
    Scalar, Severity, Shape, Stamp, Target, Type,
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
        let is_enum = lowering.api.enum_of(lowering.api.member(field.ty)).is_some();
        if let Some(separator) = lowering.ambiguous_separator(field).filter(|_| !is_enum) {
            doc.item(&format!("Sent as one text, so no member may hold a `{separator}`."));
        }
        if let Some(preset) = &field.preset {
            doc.item(&format!("Preset to {}.", shown(preset)));
        }
        if let Some(default) = &field.default {
            doc.item(&format!("When it is absent, the server assumes {}.", value(default)));
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
    match field.stamped {
        Some(Stamp::Create) => drop(doc.item("The service sets it when it creates the object.")),
        Some(Stamp::Change) => drop(doc.item("The service sets it whenever the object changes.")),
        None => {}
    }
    if let Some((followed, column)) = &field.follows {
        doc.item(&format!("It always is the {} of {}.", code(column), code(followed)));
    }
    if let Some(known) = field.evidence {
        doc.item(evidence(Some(known)).trim_start());
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
    let end = end(constraint.severity, constraint.evidence);
    format!("{target}{text}{gap}{many}{end}")
}

/// How a sentence ends on a limit or rule.
fn end(severity: Severity, evidence: Option<Evidence>) -> &'static str {
    match (severity, evidence) {
        (Severity::Error, _) => ".",
        (Severity::Warning, None) => " (only warns).",
        (Severity::Warning, Some(Evidence::Documents2022)) => " (only warns: documented in 2022).",
        (Severity::Warning, Some(Evidence::Observed)) => " (only warns: observed).",
        (Severity::Warning, Some(Evidence::Assumed)) => " (only warns: assumed).",
    }
}

fn count(min: u64, max: Option<u64>) -> String {
    match (min, max) {
        (min, Some(max)) if min == max => format!("Exactly {min}"),
        (0, Some(max)) => format!("At most {max}"),
        (min, Some(max)) => format!("{min} to {max}"),
        (min, None) => format!("At least {min}"),
    }
}

fn interval(min: Option<End>, max: Option<End>) -> String {
    let number = |end: End| match end.whole {
        Some(whole) => whole.to_string(),
        None => end.value.to_string(),
    };
    let low = |end: End| match end.closed {
        true => format!("{} or more", number(end)),
        false => format!("More than {}", number(end)),
    };
    let high = |end: End| match end.closed {
        true => format!("{} or less", number(end)),
        false => format!("Less than {}", number(end)),
    };
    match (min, max) {
        (Some(min), Some(max)) if min.closed && max.closed => {
            format!("{} to {}", number(min), number(max))
        }
        (Some(min), Some(max)) => format!("{}, {}", low(min), lower_first(&high(max))),
        (Some(min), None) => low(min),
        (None, Some(max)) => high(max),
        (None, None) => "Any number".to_owned(),
    }
}

/// What a rule demands, in one sentence.
pub fn rule_sentence(rule: &Rule, fields: &[&Field]) -> String {
    let operand = |operand: &Operand| {
        let name = &fields[operand.field].wire_name;
        let member = operand.member.iter().map(|member| format!(".{member}"));
        code(&format!("{name}{}", member.collect::<String>()))
    };
    let names: Vec<String> = rule.operands.iter().map(operand).collect();
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
    let end = end(rule.severity, rule.evidence);
    let doc = rule.doc.as_deref().map(|doc| format!(" {}", escape(doc.trim()))).unwrap_or_default();
    format!("{}{end}{doc}", upper_first(&text))
}

/// What is said of a fact that no document of the API's owner says now; a sentence with a blank
/// before it, or nothing.
pub fn evidence(evidence: Option<Evidence>) -> &'static str {
    match evidence {
        None => "",
        Some(Evidence::Documents2022) => " So the documents of 2022 say.",
        Some(Evidence::Observed) => " This was observed; no document says so.",
        Some(Evidence::Assumed) => " This is assumed; no document says so.",
    }
}

/// A list of texts of which all hold.
pub fn and(texts: &[String]) -> String {
    joined(texts, "and")
}

/// A list of texts of which one holds.
pub fn or(texts: &[String]) -> String {
    joined(texts, "or")
}

fn joined(texts: &[String], word: &str) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// A rate in words.
pub fn rate(rate: Rate) -> String {
    let requests = if rate.count == 1 { "request" } else { "requests" };
    let per = match rate.per {
        1 => "second".to_owned(),
        60 => "minute".to_owned(),
        3_600 => "hour".to_owned(),
        86_400 => "day".to_owned(),
        seconds => span(seconds),
    };
    format!("{} {requests} a {per}", rate.count)
}

/// A length of time in the greatest unit that says it whole.
pub fn span(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let fits = |(length, _): &&(u64, &str)| seconds != 0 && seconds.is_multiple_of(*length);
    let (length, unit) = units.iter().find(fits).unwrap_or(&units[3]);
    match seconds / length {
        1 => format!("1 {unit}"),
        count => format!("{count} {unit}s"),
    }
}

/// A value as code.
pub fn shown(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => code(&format!("\"{text}\"")),
        other => code(&json(other)),
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

/// The text with its first letter as a capital.
pub fn upper_first(text: &str) -> String {
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
