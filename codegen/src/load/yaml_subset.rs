//! The subset of YAML that the language takes: one function for each thing that it lacks, with the
//! way to mend it.

use saphyr_parser::ScanError;

use super::indentation;
use super::scalar::{self, Plain};
use crate::diagnostic::{Diagnostics, codes, excerpt};
use crate::source::{SourceText, Span};

/// The most levels of nested lists and mappings.
pub(super) const MOST_LEVELS: usize = 64;
/// The longest key, in characters: readers differ on longer ones.
const LONGEST_KEY: usize = 256;

/// The help where no other fits.
const ANY_SYNTAX_HELP: &str =
    "look at the quotes, brackets and indentation here and on the line before";

/// What to try when the parser says this.
const SYNTAX_HELP: &[(&str, &str)] = &[
    ("double-quoted scalar", "write a quote inside single quotes twice: `'it''s'`"),
    ("unknown escape character", "write a backslash in double quotes twice, or use single quotes"),
    ("invalid indentation in quoted scalar", "close the quotes"),
    ("illegal placement of ':'", "close the bracket or brace before it"),
    (
        "mapping values are not allowed",
        "put a text that holds `: ` in quotes, or correct the indentation",
    ),
    (
        "did not find expected ',' or '}'",
        "close the braces, or put a text that holds `: ` in quotes",
    ),
    ("expected ',' or ']'", "close the bracket, or put a text that holds `: ` in quotes"),
    ("unexpected end of stream", "close the quotes"),
    ("unexpected character", "put a text that begins with this character in quotes"),
    (
        "did not find expected key",
        "correct the indentation, or quote a text that begins with `[` or `{`",
    ),
    ("simple key expect", "a `:` is missing after the key, or the indentation is wrong"),
];

/// Keys are short texts on one line; returns whether this one is unfit.
pub(super) fn unfit_key(
    content: &str,
    is_plain: bool,
    span: Span,
    text: &SourceText<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let is_one_line = text.line_of(span.start) == text.line_of(span.end);
    if content.is_empty() {
        let (message, help) = match is_plain {
            true => ("a key is missing here", "write one before the `:`"),
            false => ("an empty text can't be a key here", "only a value of an enum may be empty"),
        };
        diagnostics.error(codes::COMPLEX_KEY, span, message).help(help);
        return true;
    }
    if !is_one_line || content.chars().nth(LONGEST_KEY).is_some() {
        let message = format!("a key is on one line and has at most {LONGEST_KEY} characters");
        diagnostics.error(codes::COMPLEX_KEY, span, message).help("choose a shorter key");
        return true;
    }
    if is_plain && content == "<<" {
        diagnostics
            .error(codes::ANCHOR_OR_TAG, span, "merge keys are not part of the language")
            .help("write the keys out");
        return true;
    }
    if is_plain {
        odd_plain(content, span, false, diagnostics);
    }
    false
}

/// All YAML parsers agree on what a scalar without quotes is.
pub(super) fn odd_plain(
    content: &str,
    span: Span,
    is_literal: bool,
    diagnostics: &mut Diagnostics,
) {
    let shown = || excerpt(content);
    let quote = || format!("write `\"{}\"`", shown());
    let (code, message, help) = match scalar::read(content) {
        Plain::Null if !is_literal => (
            codes::NULL_OUTSIDE_LITERAL,
            "null is allowed only under `default`, `clear`, `example`, `preset`, `sample` and `set`"
                .into(),
            "drop the key".into(),
        ),
        Plain::OddWord if content == "~" => (
            codes::PLAIN_WORD,
            "some YAML parsers take `~` for null".into(),
            format!("{}, or `null` where that is meant", quote()),
        ),
        Plain::OddWord => (
            codes::PLAIN_WORD,
            format!("some YAML parsers take `{}` for true or false", shown()),
            format!("{}, or `true` or `false` where that is meant", quote()),
        ),
        Plain::OddNumber(reason) => (
            codes::ODD_NUMBER,
            format!("YAML parsers differ on `{}`: {reason}", shown()),
            format!("{}, or a plain decimal where a number is meant", quote()),
        ),
        Plain::Text if content.starts_with(['-', '?']) => {
            let first = &content[..1];
            (
                codes::PLAIN_WORD,
                format!("a text without quotes may not begin with `{first}`"),
                quote(),
            )
        }
        _ => return,
    };
    diagnostics.error(code, span, message).help(help);
}

/// A text of several words is not cut off by ` #`.
pub(super) fn comment_after_text(
    content: &str,
    span: Span,
    text: &SourceText<'_>,
    diagnostics: &mut Diagnostics,
) {
    let rest = &text.file().text()[span.end..];
    let comment = rest.trim_start_matches([' ', '\t']);
    // The line is looked at last: there may be a million texts on it.
    if content.contains(' ') && comment.starts_with('#') {
        let line = comment.lines().next().unwrap_or_default();
        let start = span.end + rest.len() - comment.len();
        let span = Span { start, end: start + line.len(), ..span };
        diagnostics
            .error(
                codes::COMMENT_AFTER_TEXT,
                span,
                "the text before it ends where this comment begins",
            )
            .help("put a text that holds ` #` in quotes, or the comment on a line of its own");
    }
}

/// There is a value where one is expected; `before` is the key before it within the same braces.
pub(super) fn empty_value(
    key: Option<&str>,
    span: Span,
    before: Option<&str>,
    diagnostics: &mut Diagnostics,
) {
    let (message, help) = match (key, before) {
        (None, _) => ("a value is missing here".to_owned(), "write one".to_owned()),
        (Some(key), _) if is_key_and_value(key) => {
            let (name, value) = key.split_once(':').unwrap_or((key, ""));
            let help = format!("write `{}: {}`", excerpt(name), excerpt(value));
            ("a space is missing after the `:`".to_owned(), help)
        }
        (Some(key), before) => {
            let help = before.map(|before| {
                let before = excerpt(before);
                format!("if this belongs to the text of `{before}`, put that text in quotes")
            });
            let help = help.unwrap_or_else(|| "write a value, or drop the key".to_owned());
            (format!("the key `{}` has no value", excerpt(key)), help)
        }
    };
    diagnostics.error(codes::EMPTY_VALUE, span, message).help(help);
}

/// Whether a key without a value holds both of them, and only lacks the blank.
fn is_key_and_value(key: &str) -> bool {
    key.split_once(':').is_some_and(|(name, value)| {
        let is_name = |text: &str| {
            !text.is_empty() && text.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
        };
        is_name(name) && is_name(value)
    })
}

/// There are no anchors, aliases and tags.
pub(super) fn decoration(span: Span, text: &SourceText<'_>, diagnostics: &mut Diagnostics) {
    let rest = &text.file().text()[span.start..];
    let length = rest.find([' ', '\n', '\r', ',', ']', '}']).unwrap_or(rest.len());
    let (message, help) = match rest.as_bytes().first() {
        Some(b'*') => (
            "aliases are not part of the language",
            "write the value out, or quote a text that begins with `*`",
        ),
        Some(b'&') => (
            "anchors are not part of the language",
            "drop it, or quote a text that begins with `&`",
        ),
        _ => ("tags are not part of the language", "drop it, or quote a text that begins with `!`"),
    };
    let span = Span { end: span.start + length, ..span };
    diagnostics.error(codes::ANCHOR_OR_TAG, span, message).help(help);
}

/// Lists and mappings are not nested too deeply.
pub(super) fn too_deep(span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("more than {MOST_LEVELS} levels are nested here");
    diagnostics.error(codes::TOO_DEEP, span, message).help("give the inner part a name of its own");
}

/// The file is YAML.
pub(super) fn syntax(
    error: &ScanError,
    span: Span,
    text: &SourceText<'_>,
    diagnostics: &mut Diagnostics,
) {
    let info = error.info();
    if text.file().text()[span.start..].starts_with(['*', '&', '!']) {
        return decoration(span, text, diagnostics);
    }
    if info == "recursion limit exceeded" {
        return too_deep(span, diagnostics);
    }
    let mistake = match info {
        info if info.contains("mapping values are not allowed") => {
            indentation::of_colon(text, span.start)
        }
        info if info.contains("did not find expected key") => indentation::of_key(text, span.start),
        _ => None,
    };
    if let Some((message, help)) = mistake {
        diagnostics.error(codes::SYNTAX, span, message).help(help);
        return;
    }
    let message = format!("this is not valid YAML: {info}");
    let diagnostic = diagnostics.error(codes::SYNTAX, span, message);
    let found = SYNTAX_HELP.iter().find(|(part, _)| info.contains(part));
    diagnostic.help(found.map_or(ANY_SYNTAX_HELP, |(_, help)| *help));
}
