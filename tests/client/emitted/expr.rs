//! Small steps through expressions of emitted code; what has another shape is an emission that
//! nobody taught the reader, so it ends the test.

use quote::ToTokens;
use syn::{Arm, Block, Expr, ExprStruct, Lit, Member, Pat, Stmt};

use crate::code::last_name;

/// One call of a function or a method; of a method, the receiver comes first.
pub struct Call<'e> {
    pub name: String,
    pub arguments: Vec<&'e Expr>,
}

/// The calls that a block makes, one a statement.
pub fn calls(block: &Block) -> Vec<Call<'_>> {
    let expressions = block.stmts.iter().filter_map(|statement| match statement {
        Stmt::Expr(expr, _) => Some(call(expr)),
        _ => None,
    });
    expressions.collect()
}

/// The call that the expression is.
pub fn call(expr: &Expr) -> Call<'_> {
    match bare(expr) {
        Expr::Call(call) => {
            let Expr::Path(function) = &*call.func else { return unknown(expr) };
            Call { name: last_name(&function.path), arguments: call.args.iter().collect() }
        }
        Expr::MethodCall(call) => {
            let receiver = std::iter::once(&*call.receiver);
            let arguments = receiver.chain(&call.args).collect();
            Call { name: call.method.to_string(), arguments }
        }
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

/// The field of `self` that an argument reads, perhaps through a call.
pub fn field(expr: &Expr) -> String {
    match bare(expr) {
        Expr::Field(found) => match &found.member {
            Member::Named(name) => name.to_string(),
            Member::Unnamed(_) => unknown(expr),
        },
        Expr::MethodCall(found) => field(&found.receiver),
        Expr::Call(found) => field(found.args.first().expect("an argument")),
        _ => unknown(expr),
    }
}

/// The members of a struct that is written out.
pub fn literal(expr: &Expr) -> &ExprStruct {
    match bare(expr) {
        Expr::Struct(found) => found,
        _ => unknown(expr),
    }
}

/// One member of it.
pub fn member<'e>(of: &'e ExprStruct, wanted: &str) -> &'e Expr {
    let named = |member: &Member| matches!(member, Member::Named(name) if name == wanted);
    let found = of.fields.iter().find(|field| named(&field.member));
    &found.unwrap_or_else(|| panic!("no `{wanted}` in {}", of.to_token_stream())).expr
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

fn text_of(literal: &Lit) -> String {
    match literal {
        Lit::Str(text) => text.value(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Float(number) => number.base10_parse::<f64>().expect("a number").to_string(),
        Lit::Bool(truth) => truth.value.to_string(),
        _ => panic!("the reader does not know {}", literal.to_token_stream()),
    }
}

/// The texts that a pattern takes; none where it takes everything.
pub fn texts(pattern: &Pat) -> Vec<String> {
    match pattern {
        Pat::Lit(found) => vec![text_of(&found.lit)],
        Pat::Or(found) => found.cases.iter().flat_map(texts).collect(),
        Pat::Wild(_) => Vec::new(),
        _ => panic!("the reader does not know {}", pattern.to_token_stream()),
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
