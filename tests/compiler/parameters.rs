//! Parameters are plain: no function takes two arguments as one tuple.
//!
//! Closures over the items of an iterator are free, and so are lists of tuples.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::layers::rust_files;
use crate::paths::own_code;

/// Where functions are looked at.
const FOLDERS: [&str; 6] = [
    "codegen/src",
    "codegen/runtime/src",
    "xtask/src",
    "tests/benches/src",
    "tests/bounded",
    "tests/faults/src",
];

/// Functions that take a tuple all the same, as `file: function`, each with the reason.
const EXCUSED: [(&str, &str); 0] = [];

#[test]
fn no_function_takes_its_arguments_as_a_tuple() {
    let mut found = Vec::new();
    for file in FOLDERS.iter().flat_map(|folder| rust_files(folder)) {
        let functions = functions_with_tuples(own_code(&file.text));
        found.extend(functions.iter().map(|function| format!("{}: {function}", file.path)));
    }
    let is_excused = |found: &String| EXCUSED.iter().any(|(excused, _)| excused == found);
    let unused: Vec<_> =
        EXCUSED.iter().filter(|(excused, _)| !found.iter().any(|found| found == excused)).collect();
    assert!(unused.is_empty(), "excused without need: {unused:?}");
    found.retain(|found| !is_excused(found));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The names of the functions that take a tuple, in the order of the tokens.
fn functions_with_tuples(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match (token, tokens.get(index + 1)) {
            (TokenTree::Ident(word), Some(TokenTree::Ident(name))) if word == "fn" => {
                let parameters = parameters(&tokens[index + 2..]);
                found.extend(parameters.filter(takes_a_tuple).map(|_| name.to_string()));
            }
            (TokenTree::Group(group), _) => found.extend(functions_with_tuples(group.stream())),
            _ => {}
        }
    }
    found
}

/// The list of parameters after a function's name; its generics may hold lists of their own.
fn parameters(tokens: &[TokenTree]) -> Option<Group> {
    at_depth_zero(tokens).find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
            Some(group.clone())
        }
        _ => None,
    })
}

fn takes_a_tuple(parameters: &Group) -> bool {
    let tokens: Vec<TokenTree> = parameters.stream().into_iter().collect();
    let mut commas: Vec<usize> = Vec::new();
    commas.extend(
        at_depth_zero_with_index(&tokens)
            .filter(|(_, token)| is(token, ','))
            .map(|(index, _)| index),
    );
    commas.push(tokens.len());
    let mut start = 0;
    commas.into_iter().any(|end| {
        let parameter = &tokens[start..end];
        start = end + 1;
        let colon = parameter.iter().position(|token| is(token, ':')).unwrap_or(parameter.len());
        let (pattern, ty) = parameter.split_at(colon);
        is_tuple(pattern) || is_tuple(ty.get(1..).unwrap_or_default())
    })
}

/// Whether a pattern or type is a tuple of two or more, or a reference to one.
fn is_tuple(tokens: &[TokenTree]) -> bool {
    let is_before = |token: &TokenTree| match token {
        TokenTree::Ident(word) => word == "mut" || word == "ref",
        token => is(token, '&'),
    };
    let mut rest = tokens;
    while let [first, others @ ..] = rest {
        match (first, others) {
            (first, _) if is_before(first) => rest = others,
            (first, [TokenTree::Ident(_), after @ ..]) if is(first, '\'') => rest = after,
            (TokenTree::Group(group), []) if group.delimiter() == Delimiter::Parenthesis => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                return at_depth_zero(&inside).any(|token| is(token, ','));
            }
            _ => return false,
        }
    }
    false
}

/// The tokens that stand in no angle brackets.
fn at_depth_zero(tokens: &[TokenTree]) -> impl Iterator<Item = &TokenTree> {
    at_depth_zero_with_index(tokens).map(|(_, token)| token)
}

fn at_depth_zero_with_index(tokens: &[TokenTree]) -> impl Iterator<Item = (usize, &TokenTree)> {
    let mut depth = 0;
    tokens.iter().enumerate().filter(move |(index, token)| {
        let is_arrow = index.checked_sub(1).is_some_and(|before| is(&tokens[before], '-'));
        if is(token, '<') {
            depth += 1;
        } else if is(token, '>') && !is_arrow {
            depth -= 1;
        }
        depth == 0
    })
}

fn is(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

#[test]
fn tuples_are_found_in_patterns_and_types_of_functions_and_of_macros() {
    let text = "
        fn pattern((a, b): (u8, u8)) {}
        fn alias((a, b): Pair) {}
        impl X { fn ty(&self, pair: &'static mut (u8, Vec<u8>)) {} }
        macro_rules! m { ($x:ty) => { fn in_macro(x: ($x, u8),) {} } }
        fn generic<F: Fn(A, B) -> C>(f: F, (a, b): (A, B)) {}
        fn list(list: &[(u8, u8)], map: Map<u8, (u8, u8)>, f: impl Fn((u8, u8)) -> u8) {}
        fn other(unit: (), one: (u8), f: fn(u8, u8), self_: Self) -> (u8, u8) { |(a, b)| a }
    ";
    let found = functions_with_tuples(text.parse().unwrap());
    assert_eq!(found, ["pattern", "alias", "ty", "in_macro", "generic"]);
}
