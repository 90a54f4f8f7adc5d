//! Words and links that sentences for users are made of.

use crate::ir::{Doc, escape};
use crate::lower::error_constant;
use crate::lower::json::json;
use crate::model::{ErrorRow, Evidence, Literal, Rate, Severity, Source};

/// Documentation that begins with text of the specification.
pub fn plain(text: &str) -> Doc {
    Doc::of(text)
}

/// Adds a heading and a list, if there is anything to list.
pub fn section(doc: &mut Doc, heading: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    doc.markdown(heading);
    for item in items {
        doc.item(&item);
    }
}

/// A sentence on a fact that the API's current documents don't state, with a space before it; empty
/// for others.
pub fn evidence(evidence: Option<Evidence>) -> &'static str {
    match evidence {
        None => "",
        Some(Evidence::Documents2022) => " The documents of 2022 say so.",
        Some(Evidence::Observed) => " This was observed; no document says so.",
        Some(Evidence::Assumed) => " This is assumed; no document says so.",
    }
}

/// A sentence on where a fact is from, with a space before it; empty where that is not stated.
pub fn source(source: Option<Source>) -> &'static str {
    match source {
        None => "",
        Some(Source::Seed) => " The seed document says so.",
        Some(Source::Docs) => " The vendor's documentation says so.",
        Some(Source::Sdk) => " The source code of an official SDK says so.",
        Some(Source::Documents2022) => evidence(Some(Evidence::Documents2022)),
        Some(Source::Observed) => evidence(Some(Evidence::Observed)),
        Some(Source::Assumed) => evidence(Some(Evidence::Assumed)),
    }
}

/// How a sentence ends on a limit or rule.
pub fn severity_end(severity: Severity, evidence: Option<Evidence>) -> &'static str {
    match (severity, evidence) {
        (Severity::Error, _) => ".",
        (Severity::Warning, None) => " (only warns).",
        (Severity::Warning, Some(Evidence::Documents2022)) => " (only warns: documented in 2022).",
        (Severity::Warning, Some(Evidence::Observed)) => " (only warns: observed).",
        (Severity::Warning, Some(Evidence::Assumed)) => " (only warns: assumed).",
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

/// A duration in the largest unit that expresses it exactly.
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

/// The text with its first letter in lower case.
pub fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_lowercase().chain(characters).collect())
        .unwrap_or_default()
}

/// The constant of an error, as documentation names it.
pub fn error_link(row: &ErrorRow) -> String {
    format!("[`{}`](super::super::errors::{})", row.name, error_constant(row))
}
