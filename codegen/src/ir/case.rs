//! Boundary cases: values on and beside each limit, and what the validators must say of them.

use proc_macro2::Ident;

use super::{Literal, Presence};

/// The cases of one type or scalar.
#[derive(Clone, Debug)]
pub struct CaseGroup {
    /// The name of the test.
    pub name: Ident,
    pub subject: Subject,
    pub cases: Vec<Case>,
}

/// What is checked.
#[derive(Clone, Debug)]
pub enum Subject {
    /// A type, by a value that breaks no limit.
    Type(Expr),
    /// The validator of a scalar.
    Scalar(Ident),
    /// An identity.
    Newtype(Ident),
}

/// One value and its violations.
#[derive(Clone, Debug)]
pub struct Case {
    pub name: Literal,
    pub change: Change,
    /// Pointer and rule of each expected violation.
    pub expected: Vec<(Literal, Literal)>,
}

/// How a case's value comes about.
#[derive(Clone, Debug)]
pub enum Change {
    /// The value itself.
    Value(Expr),
    /// Fields set anew; none empties the field.
    Fields(Vec<(Ident, Presence, Option<Expr>)>),
}

/// A value of Rust.
#[derive(Clone, Debug)]
pub enum Expr {
    Text(Literal),
    /// A text, so many times.
    Repeated(Literal, usize),
    Integer(i64),
    Number(f64),
    Bool(bool),
    Json,
    /// `vec![value; count]`
    Copies(Box<Expr>, usize),
    List(Vec<Expr>),
    /// A map of so many numbered keys.
    Entries(Box<Expr>, usize),
    /// A map of one entry.
    Entry(Box<Expr>, Box<Expr>),
    /// A variant of an enum.
    Variant(Ident, Ident),
    /// A variant of a union around its object.
    Wrapped(Ident, Ident, Box<Expr>),
    /// `Type::new(...)` and then setters.
    New(Ident, Vec<Expr>, Vec<(Ident, Presence, Expr)>),
    /// Behind a pointer.
    Boxed(Box<Expr>),
}
