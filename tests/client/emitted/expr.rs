//! Small steps through expressions of emitted code; what has another shape is an emission that
//! nobody taught the reader, so it ends the test.

use quote::ToTokens;
use syn::{Arm, Block, Expr, ExprStruct, Lit, Pat, Stmt};

use crate::code::last_name;

/// The arguments of a call.
pub fn arguments(expr: &Expr) -> Vec<&Expr> {
    match bare(expr) {
        Expr::Call(call) => call.args.iter().collect(),
        _ => unknown(expr),
    }
}

/// The arms of the `match` that ends a block.
pub fn arms(block: &Block) -> &[Arm] {
    match block.stmts.last() {
        Some(Stmt::Expr(Expr::Match(found), _)) => &found.arms,
        _ => panic!("no `match` ends {}", block.to_token_stream()),
    }
}

/// The expression without its outer `?`, `&` and braces.
pub fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Try(inner) => bare(&inner.expr),
        Expr::Reference(inner) => bare(&inner.expr),
        Expr::Paren(inner) => bare(&inner.expr),
        Expr::Block(inner) => match inner.block.stmts.as_slice() {
            [Stmt::Expr(inner, None)] => bare(inner),
            _ => expr,
        },
        _ => expr,
    }
}

/// The members of a struct that is written out.
pub fn literal(expr: &Expr) -> &ExprStruct {
    match bare(expr) {
        Expr::Struct(found) => found,
        _ => unknown(expr),
    }
}

/// The members of a list that is written out.
pub fn members(expr: &Expr) -> Vec<&Expr> {
    match bare(expr) {
        Expr::Array(found) => found.elems.iter().collect(),
        _ => unknown(expr),
    }
}

/// The last part of a path, such as `GET` of `http::Method::GET`.
pub fn path_end(expr: &Expr) -> String {
    match bare(expr) {
        Expr::Path(found) => last_name(&found.path),
        _ => unknown(expr),
    }
}

/// A text, number or truth value that is written out.
pub fn value(expr: &Expr) -> String {
    match bare(expr) {
        Expr::Lit(found) => text_of(&found.lit),
        Expr::MethodCall(found) if found.method == "into" => value(&found.receiver),
        Expr::Unary(found) => format!("-{}", value(&found.expr)),
        _ => unknown(expr),
    }
}

/// What a literal says.
pub fn text_of(literal: &Lit) -> String {
    match literal {
        Lit::Str(text) => text.value(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Float(number) => number.base10_parse::<f64>().expect("a number").to_string(),
        Lit::Bool(truth) => truth.value.to_string(),
        _ => panic!("the reader does not know {}", literal.to_token_stream()),
    }
}

/// The variant that a pattern takes.
pub fn variant(pattern: &Pat) -> String {
    match pattern {
        Pat::Path(found) => last_name(&found.path),
        Pat::TupleStruct(found) => last_name(&found.path),
        _ => panic!("the reader does not know {}", pattern.to_token_stream()),
    }
}

fn unknown<T>(expr: &Expr) -> T {
    panic!("the reader does not know {}", expr.to_token_stream())
}
