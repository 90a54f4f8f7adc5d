//! Translates what serde and the visitors of `spec` say of a value that doesn't fit to the words of
//! authors.

use crate::diagnostic::{DiagnosticCode, codes, excerpt, nearest};
use crate::openapi;
use crate::spec::SEPARATOR;

/// A message taken apart.
#[derive(Debug, PartialEq)]
pub(super) struct Complaint {
    pub(super) kind: ComplaintKind,
    pub(super) code: DiagnosticCode,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// What a complaint is about.
#[derive(Debug, PartialEq)]
pub(super) enum ComplaintKind {
    /// A key that the mapping does not know, and the one that was probably meant.
    UnknownKey { meant: Option<String> },
    /// A word that is none of those that may stand here.
    UnknownWord,
    /// A key that the mapping lacks.
    MissingKey(String),
    /// A value, or a key, that is of another kind: `string`, `integer`, `map`.
    Mismatch { found: String },
    /// Anything else about a value.
    Value,
}

/// Takes a message apart; one that nothing here knows becomes the complaint as it is.
pub(super) fn read_message(text: &str) -> Complaint {
    if let Some((name, known)) = unknown(text, "unknown field") {
        let message = format!("unknown key `{}`", excerpt(name));
        let (meant, help) = suggest(name, &known, "no keys stand here");
        return complaint(
            ComplaintKind::UnknownKey { meant },
            codes::UNKNOWN_KEY,
            message,
            Some(help),
        );
    }
    if let Some((name, known)) = unknown(text, "unknown variant") {
        let message = format!("unknown word `{}`", excerpt(name));
        let (_, help) = suggest(name, &known, "nothing may stand here");
        return complaint(ComplaintKind::UnknownWord, codes::UNKNOWN_WORD, message, Some(help));
    }
    if let Some(name) = quoted(text, "missing field") {
        let help = Some(format!("add `{name}`"));
        let message = format!("the key `{name}` is missing");
        return complaint(
            ComplaintKind::MissingKey(name.to_owned()),
            codes::MISSING_KEY,
            message,
            help,
        );
    }
    if let Some(name) = quoted(text, "duplicate field") {
        let message = format!("the key `{name}` is given twice, once by another of its names");
        return complaint(ComplaintKind::Value, codes::REPEATED_KEY, message, None);
    }
    for start in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let Some((found, expected)) =
            text.strip_prefix(start).and_then(|rest| rest.rsplit_once(", expected "))
        {
            let kind = ComplaintKind::Mismatch { found: found.to_owned() };
            let help = Some(mend(found, expected));
            return complaint(kind, codes::WRONG_SHAPE, mismatch(found, expected), help);
        }
    }
    read_own(text)
}

/// Reads a fault of the types of `spec`, or what another visitor says.
fn read_own(text: &str) -> Complaint {
    let mut parts = text.split(SEPARATOR);
    if let (Some(code), Some(message), Some(help)) = (parts.next(), parts.next(), parts.next()) {
        let code = codes::find(code).unwrap_or(codes::WRONG_SHAPE);
        return complaint(ComplaintKind::Value, code, message.to_owned(), Some(help.to_owned()));
    }
    complaint(ComplaintKind::Value, codes::WRONG_SHAPE, text.to_owned(), None)
}

fn complaint(
    kind: ComplaintKind,
    code: DiagnosticCode,
    message: String,
    help: Option<String>,
) -> Complaint {
    Complaint { kind, code, message, help }
}

/// Reads ``unknown field `x`, expected one of `a`, `b` ``; the names after it hold no backticks.
fn unknown<'t>(text: &'t str, start: &str) -> Option<(&'t str, Vec<&'t str>)> {
    let rest = text.strip_prefix(start)?.strip_prefix(" `")?;
    if let Some(end) = rest.rfind("`, expected ") {
        let known = rest[end + 1..].split('`').skip(1).step_by(2).collect();
        return Some((&rest[..end], known));
    }
    let end = rest.rfind("`, there are no ")?;
    Some((&rest[..end], Vec::new()))
}

/// Reads ``missing field `x` ``.
fn quoted<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.strip_prefix(start)?.strip_prefix(" `")?.strip_suffix('`')
}

/// The name that was probably meant, and a help that names it or all that may stand.
fn suggest(name: &str, known: &[&str], none: &str) -> (Option<String>, String) {
    if let Some((meant, help)) = openapi::key(name, known) {
        return (meant.map(str::to_owned), help.to_owned());
    }
    if let Some(meant) = nearest(name, known.iter().copied()) {
        return (Some(meant.to_owned()), format!("did you mean `{meant}`?"));
    }
    let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    if names.is_empty() {
        return (None, none.to_owned());
    }
    (None, format!("what may stand here: {}", names.join(", ")))
}

/// Says in the words of YAML what serde says in those of Rust.
fn mismatch(found: &str, expected: &str) -> String {
    format!("expected {}, found {}", expected_words(expected), found_words(found))
}

/// How to write what was expected.
fn mend(found: &str, expected: &str) -> String {
    let scalar = ["integer", "boolean", "floating"].iter().any(|kind| found.starts_with(kind));
    match expected_words(expected) {
        words if scalar && words == "a text" => "put it in quotes".to_owned(),
        words if words == "a list" => match found.strip_prefix("string \"") {
            Some(text) => format!("write a list here: `[{}]`", excerpt(text.trim_end_matches('"'))),
            None => "write a list here: `[one, two]`".to_owned(),
        },
        words => format!("write {words} here"),
    }
}

fn expected_words(expected: &str) -> String {
    match expected {
        "a string" | "a borrowed string" | "str" | "string" => "a text",
        "a boolean" => "`true` or `false`",
        "a map" | "map" | "a mapping" => "a mapping",
        "a sequence" | "sequence" => "a list",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "u16" => "a whole number from 0 to 65535",
        "u8" | "u32" | "u64" | "usize" => "a whole number from 0 on",
        "f32" | "f64" => "a number",
        "unit" => "null",
        "field identifier" => "a key of letters",
        _ if expected.starts_with("struct ") => "a mapping",
        _ if expected.starts_with("string or") || expected.starts_with("enum ") => "a word",
        other => other,
    }
    .to_owned()
}

fn found_words(found: &str) -> String {
    let (kind, rest) = found.split_once(' ').unwrap_or((found, ""));
    match kind {
        "string" => format!("the text `{}`", excerpt(rest.trim_matches('"'))),
        "boolean" => rest.to_owned(),
        "integer" => format!("the number {rest}"),
        "floating" => format!("the number {}", rest.trim_start_matches("point ")),
        "unit" | "Option" => "null".to_owned(),
        "sequence" => "a list".to_owned(),
        "map" => "a mapping".to_owned(),
        "enum" | "newtype" => "a mapping".to_owned(),
        _ if kind.bytes().all(|byte| byte.is_ascii_digit()) => format!("{found} of them"),
        _ => excerpt(found),
    }
}
