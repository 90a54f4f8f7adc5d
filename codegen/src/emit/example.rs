//! The call that documentation begins with, as Markdown with code that compiles.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::expr::emit_argument;
use crate::ir::{Crate, FirstCall, Module};

/// The module whose call is shown: the first that has one.
pub fn shown_module(krate: &Crate) -> Option<&Module> {
    let with_call = krate.modules.iter().find(|module| module.first_call.is_some());
    with_call.or(krate.modules.first())
}

/// A first call, line by line; only the client where there is no operation.
pub fn example(krate: &Crate) -> Vec<String> {
    let Some(module) = shown_module(krate) else { return Vec::new() };
    let (name, path) = (&krate.name, module.path());
    let (mut types, mut call) = (BTreeSet::from(["Client".to_owned()]), Vec::new());
    if let Some(FirstCall { method, argument }) = &module.first_call {
        let argument = emit_argument(argument);
        gather_types(argument.clone(), &mut types);
        call.push(format!("let answer = client.{method}({}).await?;", one_line(argument)));
        call.push("println!(\"{answer:?}\");".to_owned());
    }
    let client = if call.is_empty() { "_client" } else { "client" };
    let types = match types.len() {
        1 => "Client".to_owned(),
        _ => format!("{{{}}}", types.into_iter().collect::<Vec<_>>().join(", ")),
    };
    let mut lines = vec![
        "```rust,no_run".to_owned(),
        format!("use {name}::{path}::{types};"),
        String::new(),
        format!("# async fn run() -> {name}::Result<()> {{"),
        format!("let {client} = Client::new(\"your API key\")?;"),
    ];
    lines.extend(call);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The types of the module that an expression names: those that a path or a value begins with.
fn gather_types(tokens: TokenStream, types: &mut BTreeSet<String>) {
    let mut inner = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => gather_types(group.stream(), types),
            TokenTree::Punct(punct) => {
                inner = punct.as_char() == ':' && (inner || punct.spacing() == Spacing::Joint);
                continue;
            }
            TokenTree::Ident(ident) if !inner => {
                let name = ident.to_string();
                if name.starts_with(char::is_uppercase) && name != "Box" {
                    types.insert(name);
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        inner = false;
    }
}

/// An expression as a person writes it on one line.
fn one_line(tokens: TokenStream) -> String {
    let mut line = String::new();
    let mut apart = false;
    for token in tokens {
        let brace = matches!(&token, TokenTree::Group(one) if one.delimiter() == Delimiter::Brace);
        if apart || brace {
            line.push(' ');
        }
        apart = false;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                line += &format!("{open}{}{close}", one_line(group.stream()));
            }
            TokenTree::Punct(punct) => {
                let of_path = punct.spacing() == Spacing::Joint || line.ends_with(':');
                line.push(punct.as_char());
                apart = match punct.as_char() {
                    ',' | ';' => true,
                    ':' => !of_path,
                    _ => false,
                };
            }
            other => line += &other.to_string(),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn an_expression_is_one_line_and_its_types_are_known() {
        let tokens = quote! {
            AddBook::new(AddBookRequired { title: "a : b", pages: 3, kinds: [Kind::Novel] })
                .price(-1.5).copies(vec!["x"; 2]).inner(Box::new(Inner::new("a", Side::Left(1))))
        };
        let mut types = BTreeSet::new();
        gather_types(tokens.clone(), &mut types);
        let types: Vec<&str> = types.iter().map(String::as_str).collect();
        assert_eq!(types, ["AddBook", "AddBookRequired", "Inner", "Kind", "Side"]);
        let expected = "AddBook::new(AddBookRequired { title: \"a : b\", pages: 3, kinds: \
            [Kind::Novel] }).price(-1.5).copies(vec![\"x\"; 2]).inner(Box::new(Inner::new(\"a\", \
            Side::Left(1))))";
        assert_eq!(one_line(tokens), expected);
    }
}
