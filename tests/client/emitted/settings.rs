//! What a module says of itself once: servers, headers, the envelope, and how webhooks come.

use syn::{Expr, RangeLimits};

use crate::code::{Code, last_name, name_of};
use crate::expr::{bare, literal, members, path_end, value};
use crate::reader::Facts;

/// The settings by the words of the lists, and the statics that hold them.
const SETTINGS: [(&str, &str); 4] =
    [("client", "API"), ("envelope", "ENVELOPE"), ("sign", "SIGN"), ("webhooks", "INFO")];

/// What only ties the emitted code together.
const PASSED_OVER: [&str; 4] = ["envelope", "errors", "sign", "user_agent"];

/// Each setting that a module has, by its name.
pub fn settings(code: &Code, facts: &mut Facts) {
    for (name, held) in SETTINGS {
        if let Some(held) = code.statics.get(held) {
            fields(name, &held.expr, facts);
        }
    }
}

fn fields(name: &str, expr: &Expr, facts: &mut Facts) {
    for field in &literal(expr).fields {
        let syn::Member::Named(member) = &field.member else { panic!("a field of {name}") };
        if PASSED_OVER.iter().any(|passed_over| member == passed_over) {
            continue;
        }
        setting(format!("{name}, {member}"), &field.expr, facts);
    }
}

/// One setting, or each member of one that has members.
pub fn setting(name: String, expr: &Expr, facts: &mut Facts) {
    match present(expr) {
        Some(inner @ Expr::Struct(_)) => fields(&name, inner, facts),
        Some(inner) => drop(facts.insert(name, said(inner))),
        None => {}
    }
}

/// The value in `Some`, or the value itself; `None` for `None`.
fn present(expr: &Expr) -> Option<&Expr> {
    match bare(expr) {
        Expr::Path(path) if path.path.is_ident("None") => None,
        Expr::Call(call) if matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) => {
            present(call.args.first().expect("a value"))
        }
        other => Some(other),
    }
}

/// A setting as people write it.
fn said(expr: &Expr) -> String {
    match words(expr) {
        words if words.is_empty() => "none".to_owned(),
        words => words,
    }
}

/// The values that it is made of, one after the other.
fn words(expr: &Expr) -> String {
    let joined = |parts: Vec<&Expr>| {
        let words = parts.into_iter().map(words).filter(|words| !words.is_empty());
        words.collect::<Vec<_>>().join(" ")
    };
    match bare(expr) {
        Expr::Array(_) => joined(members(expr)),
        Expr::Tuple(parts) => joined(parts.elems.iter().collect()),
        Expr::Struct(parts) => joined(parts.fields.iter().map(|field| &field.expr).collect()),
        Expr::Range(range) => {
            assert!(matches!(range.limits, RangeLimits::Closed(_)), "a range without its end");
            let end = |end: &Option<Box<Expr>>| value(end.as_ref().expect("an end"));
            format!("{} to {}", end(&range.start), end(&range.end))
        }
        Expr::Path(path) => match &path.qself {
            Some(of) => name_of(&of.ty).expect("a type"),
            None => last_name(&path.path),
        },
        Expr::Call(call) => match path_end(&call.func) {
            // A variant says what it holds; a function only makes it.
            variant if variant.starts_with(char::is_uppercase) => {
                format!("{variant} {}", joined(call.args.iter().collect()))
            }
            _ => joined(call.args.iter().collect()),
        },
        _ => value(expr),
    }
}
