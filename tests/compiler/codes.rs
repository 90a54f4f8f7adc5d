//! Every diagnostic code of the compiler has a fixture that shows it, or a reason to have none.
//!
//! The codes are found in the source: wherever the name of a code may stand as a literal.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::paths::without_tests;
use crate::refused::shown_codes;
use crate::support::{files_below, read};

/// Codes that no YAML of a fixture can show, each with the reason.
const WITHOUT_FIXTURE: &[(&str, &str)] = &[
    ("no_files", "it is about a folder on the disk, and tested with `source`"),
    ("unreadable_file", "it is about the disk, and tested with `source`"),
    ("file_name", "it is about names on the disk, and tested with `source`"),
    ("invalid_utf8", "a fixture is text, and this is bytes; tested with `source`"),
    ("file_too_large", "a fixture would have 10 MiB; tested with `load`"),
    ("readers_disagree", "the first reader refuses all that is known to lead there"),
    ("emitted_no_rust", "it is a fault of the compiler, which no specification should reach"),
];

/// First parts of tuples that look like codes and are keys of the language.
const NO_CODES: [&str; 4] = ["at_least_one_of", "exactly_one_of", "at_most_one_of", "one_of"];

/// Functions that take a code, and the position of the argument.
const CALLS: [(&str, usize); 5] =
    [("error", 0), ("warning", 0), ("report", 0), ("fault", 0), ("complaint", 1)];

#[test]
fn each_code_has_a_fixture_or_a_reason_to_have_none() {
    let shown: BTreeSet<String> = shown_codes().into_iter().collect();
    let excused: BTreeSet<&str> = WITHOUT_FIXTURE.iter().map(|(code, _)| *code).collect();
    let mut wrong = Vec::new();
    for (code, path) in codes() {
        match (shown.contains(&code), excused.contains(code.as_str())) {
            (false, false) => wrong.push(format!("`{code}` of {path} has no fixture")),
            (true, true) => wrong.push(format!("`{code}` has a fixture, so it needs no reason")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_code_that_is_shown_or_excused_exists() {
    let codes = codes();
    let excused = WITHOUT_FIXTURE.iter().map(|(code, _)| (*code).to_owned());
    for code in shown_codes().into_iter().chain(excused) {
        assert!(codes.contains_key(&code), "nothing in codegen/src reports `{code}`");
    }
}

/// Every code with a file that names it.
pub fn codes() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in files_below("codegen/src") {
        if path.contains("/tests") || !path.ends_with(".rs") {
            continue;
        }
        let tokens = without_tests(read(&path).parse().expect("codegen is Rust"));
        let mut codes = Vec::new();
        walk(tokens, &mut codes);
        found.extend(codes.into_iter().map(|code| (code, path.clone())));
    }
    assert!(found.len() > 40, "only {} codes were found", found.len());
    found
}

/// Looks through tokens for calls, tables and tuples that hold codes.
fn walk(tokens: TokenStream, codes: &mut Vec<String>) {
    let mut before: Option<String> = None;
    let mut names: Vec<String> = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            let parts = parts(group);
            match (group.delimiter(), &before) {
                (Delimiter::Parenthesis, Some(called)) => {
                    let call = CALLS.iter().find(|(name, _)| name == called);
                    let argument = call.and_then(|(_, position)| parts.get(*position)?.clone());
                    codes.extend(argument);
                }
                (Delimiter::Parenthesis, None) if parts.len() >= 3 => {
                    let code = parts.iter().take(2).flatten().find(|text| is_code(text));
                    codes.extend(code.cloned());
                }
                (Delimiter::Bracket, _) if names.iter().any(|name| name == "SHAPE_CODES") => {
                    codes.extend(parts.into_iter().flatten());
                }
                _ => {}
            }
            walk(group.stream(), codes);
        }
        before = None;
        match &token {
            TokenTree::Ident(ident) => {
                before = Some(ident.to_string());
                names.push(ident.to_string());
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => names.clear(),
            _ => {}
        }
    }
}

/// The parts between commas: the text of those that are a literal and nothing else.
fn parts(group: &Group) -> Vec<Option<String>> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
    let text = |part: &[TokenTree]| match part {
        [TokenTree::Literal(literal)] => {
            let text = literal.to_string();
            Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
        }
        _ => None,
    };
    tokens.split(is_comma).map(text).collect()
}

/// Words with an underscore between them.
fn is_code(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    text.contains('_') && text.split('_').all(is_word) && !NO_CODES.contains(&text)
}
