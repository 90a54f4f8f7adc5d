//! Boundary cases: values on and beside each limit, and what the validators must say of them.

use super::{Float, Identifier, Literal, Presence};

/// The cases of one type or scalar.
#[derive(Clone, Debug, Hash)]
pub struct CaseGroup {
    /// The name of the test.
    pub name: Identifier,
    pub subject: Subject,
    pub cases: Vec<Case>,
}

/// What is checked.
#[derive(Clone, Debug, Hash)]
pub enum Subject {
    /// A type, by a value that breaks no limit.
    Type(Expr),
    /// The validator of a scalar.
    Scalar(Identifier),
    /// An identity.
    Newtype(Identifier),
}

/// One value and its violations.
#[derive(Clone, Debug, Hash)]
pub struct Case {
    pub name: Literal,
    pub change: Change,
    /// In the order of the checks.
    pub expected: Vec<Violation>,
}

/// A violation that a case expects.
#[derive(Clone, Debug, Hash)]
pub struct Violation {
    pub pointer: Literal,
    pub rule: Literal,
    /// Whether it holds the request back.
    pub refuses: bool,
    /// The code of the error that is predicted.
    pub code: Option<i64>,
}

/// How far cases show one constraint or rule at one place.
#[derive(Clone, Debug, Hash)]
pub struct Boundary {
    /// Its place in the specification.
    pub at: String,
    /// What its violations carry.
    pub id: String,
    /// The group that its cases are in; none where no request holds it.
    pub group: Option<Identifier>,
    /// What the names of its cases begin with there.
    pub prefix: String,
    /// The names of cases that keep it.
    pub kept: Vec<String>,
    /// The names of cases that break it.
    pub broken: Vec<String>,
    /// What is wanted and can't be had.
    pub gaps: Vec<(String, Gap)>,
}

impl Boundary {
    /// What no case shows yet.
    pub fn of(at: impl ToString, id: &str) -> Self {
        Self {
            at: at.to_string(),
            id: id.to_owned(),
            group: None,
            prefix: String::new(),
            kept: Vec::new(),
            broken: Vec::new(),
            gaps: Vec::new(),
        }
    }
}

/// Why there is no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// No request holds a value of it.
    NotSent,
    /// A value with that many characters or members would be too large for a test.
    TooLong,
    /// The range reaches as far as the type.
    NothingBeyond,
    /// No value of the type was found to break it.
    EverythingKeepsIt,
    /// No value of the type was found to keep it.
    NothingKeepsIt,
}

/// The value of a case.
#[derive(Clone, Debug, Hash)]
pub enum Change {
    /// The value itself.
    Value(Expr),
    /// Fields of the baseline that are set anew; `None` empties a field.
    Fields(Vec<(Identifier, Presence, Option<Expr>)>),
}

/// A value of Rust.
#[derive(Clone, Debug, Hash)]
pub enum Expr {
    Text(Literal),
    /// A text repeated between two others.
    Repeated {
        before: Literal,
        one: Literal,
        count: usize,
        after: Literal,
    },
    Integer(i64),
    Number(Float),
    Bool(bool),
    Json,
    /// `vec![value; count]`
    Copies(Box<Expr>, usize),
    List(Vec<Expr>),
    /// A map of that many numbered keys.
    Entries(Box<Expr>, usize),
    /// A map by its entries.
    Map(Vec<(Expr, Expr)>),
    /// A variant of an enum.
    Variant(Identifier, Identifier),
    /// A variant of a union around its object.
    Wrapped(Identifier, Identifier, Box<Expr>),
    /// A call of `new`, and then setters.
    New(New),
    /// Behind a pointer.
    Boxed(Box<Expr>),
}

/// A value that its constructor makes.
#[derive(Clone, Debug, Hash)]
pub struct New {
    pub ty: Identifier,
    /// The struct by which `new` takes its arguments; none where it takes each by itself.
    pub required: Option<Identifier>,
    pub arguments: Vec<(Identifier, Expr)>,
    pub setters: Vec<(Identifier, Expr)>,
}
