//! All paths in a file of Rust, imported and qualified, found in its tokens.
//!
//! Tokens include the bodies of macros; only code that is quoted for emission is skipped.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Macros whose content is emitted code.
const QUOTING: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "format_ident"];

/// Every path of at least two names, and every import of one name, as lists of names.
///
/// `module` is where the file stands below the crate; `self` and `super` are resolved by it, so
/// that `super::api` in `resolve/field.rs` is `crate::resolve::api`.
pub fn paths(text: &str, module: &[&str]) -> Vec<Vec<String>> {
    let tokens: TokenStream = text.parse().expect("valid Rust");
    let module: Vec<String> = module.iter().map(|name| (*name).to_owned()).collect();
    let mut found = Vec::new();
    walk(without_tests(tokens), &module, &mut found);
    found
}

/// The tokens of a file's own code: without items after `#[cfg(test)]`, and without code that is
/// quoted for emission.
pub fn own_code(text: &str) -> TokenStream {
    without_quoted(without_tests(text.parse().expect("valid Rust")))
}

fn without_quoted(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let is_quoted = matches!(&kept[..], [.., TokenTree::Ident(name), TokenTree::Punct(punct)]
            if punct.as_char() == '!' && QUOTING.contains(&name.to_string().as_str()));
        match token {
            TokenTree::Group(_) if is_quoted => {}
            TokenTree::Group(group) => {
                let inside = without_quoted(group.stream());
                kept.push(Group::new(group.delimiter(), inside).into());
            }
            token => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

/// The tokens without items after `#[cfg(test)]`.
pub fn without_tests(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_test = is_punct(tokens.get(at), '#')
            && matches!(tokens.get(at + 1), Some(TokenTree::Group(group))
                if group.stream().to_string().replace(' ', "") == "cfg(test)");
        if !is_test {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        // An item ends with its braces or its semicolon.
        while at < tokens.len() && !is_end(&tokens[at]) {
            at += 1;
        }
        at += 1;
    }
    kept.into_iter().collect()
}

fn is_end(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is_punct(Some(token), ';'),
    }
}

fn walk(tokens: TokenStream, module: &[String], found: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if word == "mod" => at = nested(&tokens, at, module, found),
            TokenTree::Ident(word) if word == "use" => {
                at += 1;
                let end = (at..tokens.len()).find(|end| is_punct(tokens.get(*end), ';'));
                let end = end.unwrap_or(tokens.len());
                tree(&tokens[at..end], &[], module, found);
                at = end;
            }
            TokenTree::Ident(_) => at = path(&tokens, at, module, found),
            TokenTree::Group(group) => {
                walk(group.stream(), module, found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// A module in the file: its paths are looked up one level lower.
fn nested(
    tokens: &[TokenTree],
    at: usize,
    module: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) =
        (tokens.get(at + 1), tokens.get(at + 2))
    {
        let mut inner = module.to_vec();
        inner.push(name.to_string());
        walk(group.stream(), &inner, found);
        return at + 3;
    }
    at + 1
}

/// A path that begins at an identifier; skips the content of a quoting macro.
fn path(
    tokens: &[TokenTree],
    start: usize,
    module: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let mut names = vec![tokens[start].to_string()];
    let mut at = start + 1;
    while is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':') {
        let Some(TokenTree::Ident(name)) = tokens.get(at + 2) else { break };
        names.push(name.to_string());
        at += 3;
    }
    let last = names.last().map(String::as_str).unwrap_or_default();
    if is_punct(tokens.get(at), '!') && QUOTING.contains(&last) {
        at += 2;
    }
    // `.name` is a field or method, and the `a` of `'a` a lifetime.
    let before = start.checked_sub(1).and_then(|before| tokens.get(before));
    if names.len() > 1 && !is_punct(before, '\'') {
        found.push(resolved(names, module));
    }
    at
}

/// The tree of an import: names, and lists of them in braces.
fn tree(tokens: &[TokenTree], prefix: &[String], module: &[String], found: &mut Vec<Vec<String>>) {
    let is_comma = |token: &TokenTree| is_punct(Some(token), ',');
    // The last branch is empty where the list ends with a comma.
    for branch in tokens.split(is_comma).filter(|branch| !branch.is_empty()) {
        let mut names = prefix.to_vec();
        let mut list = None;
        for token in branch {
            match token {
                TokenTree::Ident(word) if word == "as" => break,
                TokenTree::Ident(word) => names.push(word.to_string()),
                TokenTree::Group(group) => list = Some(group.stream()),
                _ => {}
            }
        }
        match list {
            Some(list) => {
                let tokens: Vec<TokenTree> = list.into_iter().collect();
                tree(&tokens, &names, module, found);
            }
            None => found.push(resolved(names, module)),
        }
    }
}

/// A path from `crate` on, or from the name of another crate.
///
/// `super` and `self` count from the module; what the root names by a bare path stays as it is.
fn resolved(names: Vec<String>, module: &[String]) -> Vec<String> {
    let ups = names.iter().take_while(|name| *name == "super").count();
    let from_self = names.first().is_some_and(|name| name == "self");
    if ups == 0 && !from_self {
        return names;
    }
    let base = &module[..module.len().saturating_sub(ups)];
    let rest = names.into_iter().skip(if from_self { 1 } else { ups });
    std::iter::once("crate".to_owned()).chain(base.iter().cloned()).chain(rest).collect()
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

#[test]
fn finds_imports_and_qualified_paths_but_no_quoted_ones() {
    let text = "use super::{api::Api, scope,}; use serde::de as d;\n\
                fn f() -> crate::model::Api { quote! { runtime::Call::new() }; vec![a::b] }\n\
                mod inner { use super::Top; }\n\
                #[cfg(test)] mod tests { use crate::load::x; }";
    let found: Vec<String> =
        paths(text, &["resolve", "field"]).iter().map(|path| path.join("::")).collect();
    let expected = [
        "crate::resolve::api::Api",
        "crate::resolve::scope",
        "serde::de",
        "crate::model::Api",
        "a::b",
        "crate::resolve::field::Top",
    ];
    assert_eq!(found, expected);
}
