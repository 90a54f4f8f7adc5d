//! Compiles one case under a time limit, and checks the result.

use std::path::{Component, Path};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use codegen::source::SourceFile;
use codegen::{Compilation, OutputFile};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse as _, ParseStream};
use syn::{Expr, Ident, Item, LitStr, Token, braced, bracketed, parenthesized, token};

use crate::support::compile_in_one_thread;

/// How long one case may take in a debug build on a busy machine; most take some milliseconds.
const LONGEST: Duration = Duration::from_secs(30);

/// The result of a case.
pub enum Verdict {
    /// It was refused with these codes, and nothing was emitted.
    Refused(Vec<String>),
    /// It was accepted, and this was emitted.
    Accepted(Vec<OutputFile>),
}

/// One token of emitted code, without the text of documentation and literals.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Word(String),
    Sign(char),
    Open(Delimiter),
    Close,
    Text,
    Number,
}

/// Runs every case on the threads of this machine; the first that panics fails the test.
pub fn each<T: Sync>(cases: &[T], run: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            run(case);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
}

/// Compiles a case on a thread that bears its name, so that a panic, an overflow of the stack and
/// a hang all say which case it was.
pub fn compiled(case: &str, files: Vec<SourceFile>) -> Compilation {
    within(case, LONGEST, move || compile_in_one_thread(&files))
}

/// The result of some work, if it ends in time and without a panic.
pub fn within<T: Send + 'static>(
    case: &str,
    longest: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (sender, receiver) = mpsc::channel();
    let name = case.replace('\0', "");
    let work = move || drop(sender.send(work()));
    thread::Builder::new().name(name).spawn(work).expect("a thread");
    match receiver.recv_timeout(longest) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("{case}: not done after {longest:?}"),
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("{case}: the compiler panicked"),
    }
}

/// Compiles a case, which must be refused with a report and no output, or accepted with valid files.
pub fn judged(case: &str, files: Vec<SourceFile>) -> Verdict {
    let Compilation { output, diagnostics, .. } = compiled(case, files);
    let json = diagnostics.json();
    let mut codes = Vec::new();
    for found in json.as_array().expect("a list of diagnostics") {
        for key in ["code", "file", "message"] {
            let text = found[key].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{case}: a diagnostic has no {key}: {found}");
        }
        codes.push(found["code"].as_str().unwrap_or_default().to_owned());
    }
    let is_shown = |character: char| !character.is_control() || character == '\n';
    let text = diagnostics.text(false);
    assert!(text.chars().all(is_shown), "{case}: the report has control characters: {text:?}");
    assert!(!codes.iter().any(|code| code == "emitted_no_rust"), "{case}: {text}");
    match output {
        None => {
            assert!(diagnostics.has_errors(), "{case}: neither files nor errors came of it");
            Verdict::Refused(codes)
        }
        Some(output) => {
            assert!(!diagnostics.has_errors(), "{case}: files came of it beside errors: {text}");
            for file in &output.files {
                let plain = |component| matches!(component, Component::Normal(_));
                let is_inside = Path::new(&file.path).components().all(plain);
                assert!(is_inside, "{case}: `{}` leaves the crate", file.path);
            }
            Verdict::Accepted(output.files)
        }
    }
}

/// Whether two outputs differ in nothing but documentation, literals and, where `named`, names.
///
/// Files of cases are not compared but looked at: which cases there are follows from what a text
/// says.
pub fn is_alike(files: &[OutputFile], others: &[OutputFile], named: bool) -> Result<(), String> {
    let paths = |files: &[OutputFile]| -> Vec<String> {
        files.iter().map(|file| file.path.clone()).collect()
    };
    if paths(files) != paths(others) {
        return Err(format!("the files differ: {:?}", paths(files)));
    }
    for (file, other) in files.iter().zip(others).filter(|(file, other)| file.text != other.text) {
        let path = &file.path;
        // A descriptor says what the specification says; no text may end its literal.
        if path.ends_with(".json") {
            let read = serde_json::from_str::<serde_json::Value>(&file.text);
            read.map_err(|error| format!("{path} is no JSON: {error}"))?;
            continue;
        }
        if !path.ends_with(".rs") {
            return Err(format!("{path} is another"));
        }
        // Which cases there are, and how a long text is written, follows from what it says.
        if path.starts_with("tests/") {
            only_cases(file)?;
            continue;
        }
        let (ours, theirs) = (shapes(file, named)?, shapes(other, named)?);
        if ours != theirs {
            let odd = ours.iter().zip(&theirs).find(|(one, other)| one != other);
            return Err(format!("{path}: {odd:?}"));
        }
    }
    Ok(())
}

/// A file of cases is imports and calls of the macro that makes tests.
fn only_cases(file: &OutputFile) -> Result<(), String> {
    for item in parsed(file)?.items {
        let is_one = match &item {
            Item::Use(_) => true,
            Item::Macro(item) => {
                item.ident.is_none() && item.mac.parse_body_with(group_of_cases).is_ok()
            }
            _ => false,
        };
        if !is_one {
            return Err(format!("{}: {}", file.path, item.to_token_stream()));
        }
    }
    Ok(())
}

/// The name of a test, what it is about, and in braces nothing but cases: `"name": value => [..],`.
fn group_of_cases(input: ParseStream<'_>) -> syn::Result<()> {
    let (base, cases, mut found);
    input.parse::<Ident>()?;
    if input.peek(token::Paren) {
        parenthesized!(base in input);
        base.parse::<Expr>()?;
    } else {
        input.parse::<Token![:]>()?;
        input.parse::<Option<Token![fn]>>()?;
        input.parse::<Ident>()?;
    }
    braced!(cases in input);
    while !cases.is_empty() {
        cases.parse::<LitStr>()?;
        cases.parse::<Token![:]>()?;
        cases.parse::<Expr>()?;
        cases.parse::<Token![=>]>()?;
        bracketed!(found in cases);
        found.parse_terminated(Expr::parse, Token![,])?;
        cases.parse::<Token![,]>()?;
    }
    Ok(())
}

fn parsed(file: &OutputFile) -> Result<syn::File, String> {
    syn::parse_file(&file.text).map_err(|error| format!("{} is no Rust: {error}", file.path))
}

/// The tokens of each item; where `named`, without names and the order that follows from them.
///
/// Commas and braces come and go with the length of a line; texts in a row are one list.
fn shapes(file: &OutputFile, named: bool) -> Result<Vec<String>, String> {
    let shape = |item: &Item| {
        let mut tokens = Vec::new();
        gather(item.to_token_stream(), &mut tokens);
        tokens.dedup_by(|one, other| *one == Token::Text && *other == Token::Text);
        let name = |token: &Token| !named || !matches!(token, Token::Word(_));
        tokens.retain(name);
        format!("{tokens:?}")
    };
    let mut shapes: Vec<String> = parsed(file)?.items.iter().map(shape).collect();
    if named {
        shapes.sort();
    }
    Ok(shapes)
}

fn gather(tokens: TokenStream, found: &mut Vec<Token>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => found.push(Token::Word(word.to_string())),
            TokenTree::Punct(sign) if sign.as_char() == ',' => {}
            TokenTree::Punct(sign) => found.push(Token::Sign(sign.as_char())),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let is_number = text.starts_with(|first: char| first.is_ascii_digit());
                found.push(if is_number { Token::Number } else { Token::Text });
            }
            TokenTree::Group(group) if is_doc(&group) => {
                while matches!(found.last(), Some(Token::Sign('#' | '!'))) {
                    found.pop();
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                gather(group.stream(), found);
            }
            TokenTree::Group(group) => {
                found.push(Token::Open(group.delimiter()));
                gather(group.stream(), found);
                found.push(Token::Close);
            }
        }
    }
}

/// Whether this is the content of a documentation attribute: `doc = "…"`.
fn is_doc(group: &Group) -> bool {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let [TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Literal(_)] = &tokens[..] else {
        return false;
    };
    group.delimiter() == Delimiter::Bracket && word == "doc"
}
