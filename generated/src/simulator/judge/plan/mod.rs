//! A descriptor as tables for judging: names are numbers, patterns are compiled, and each field has
//! all of its constraints, those of its type too.

mod field;
mod operation;
mod rule;
mod schema;

use std::collections::{HashMap, HashSet};

use http::HeaderName;

use super::decimal::Decimal;
use super::descriptor::{self, ListStyle, Literal, RuleKind, RulePredicate, Severity};
use super::findings::Demand;
use super::format::Format;
use super::pattern::Pattern;

pub use operation::operations;
pub use schema::schemas;

/// Every schema, in the order of the descriptor.
pub type Schemas = Vec<Schema>;

/// A schema, as far as its name stands for more than a plan.
#[derive(Debug)]
pub enum Schema {
    /// Its plan stands wherever it is used.
    Scalar,
    Object(Object),
    Enum(Enum),
    Union(Union),
}

/// Fields and the rules across them.
#[derive(Debug, Default)]
pub struct Object {
    /// In the order of the descriptor.
    pub fields: Vec<Field>,
    /// The position of a field by its name on the wire; fields of answers alone are unknown.
    pub by_name: HashMap<String, usize>,
    /// The positions in the order in which they are judged: required ones first.
    pub order: Vec<usize>,
    pub rules: Vec<Rule>,
    /// Whether a member of another JSON type counts as absent.
    pub ill_typed_ignored: bool,
}

/// A field or parameter.
#[derive(Debug)]
pub struct Field {
    pub wire_name: String,
    /// Whether it is the entire body.
    pub is_body: bool,
    pub required: bool,
    pub nullable: bool,
    /// Whether requests carry it.
    pub is_sent: bool,
    /// What clears it, where an update can.
    pub clear: Option<Literal>,
    pub plan: Plan,
    /// The code of the error for its absence.
    pub missing: Option<i64>,
    /// The code of the error for a value of another type.
    pub mistyped: Option<i64>,
}

impl Field {
    /// Its part of a pointer.
    pub fn step(&self) -> Option<&str> {
        (!self.is_body).then_some(&self.wire_name)
    }
}

/// What a value is, and what it has to fulfil.
#[derive(Debug)]
pub struct Plan {
    pub base: Base,
    pub checks: Vec<Check>,
    /// For each key of a map.
    pub keys: Vec<Check>,
    /// For each item of a list or value of a map.
    pub member: Option<Box<Plan>>,
}

/// The type of a value; schemas are positions in [`Schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    Text,
    /// Perhaps written as text.
    Integer {
        as_text: bool,
    },
    /// Perhaps written as text.
    Number {
        as_text: bool,
    },
    Boolean,
    Json,
    Enum(usize),
    IntegerEnum(usize),
    Object(usize),
    Union(usize),
    List,
    Map,
}

/// One constraint.
#[derive(Debug)]
pub struct Check {
    pub limit: Limit,
    pub severity: Severity,
    pub predicts: Option<i64>,
    /// Whether the constraint names that error itself.
    pub names_error: bool,
}

impl Check {
    /// What its violations report.
    pub fn demand(&self) -> Demand<'static> {
        let rule = match &self.limit {
            Limit::Chars { .. } => "chars",
            Limit::Items { .. } => "items",
            Limit::Range { .. } => "range",
            Limit::Multiple(_) => "multiple",
            Limit::Pattern(_) => "pattern",
            Limit::Format(_) => "format",
            Limit::Unique => "unique",
            Limit::Known(_) => "known",
        };
        Demand { rule, severity: self.severity, predicts: self.predicts }
    }
}

/// What a constraint demands.
#[derive(Debug)]
pub enum Limit {
    Chars {
        min: u64,
        max: Option<u64>,
    },
    Items {
        min: u64,
        max: Option<u64>,
    },
    Range {
        min: Option<Bound>,
        max: Option<Bound>,
    },
    Multiple(Exact),
    Pattern(Pattern),
    Format(Vec<Format>),
    Unique,
    /// One of the values of the enum at this position.
    Known(usize),
}

/// One bound of a range.
#[derive(Debug)]
pub struct Bound {
    pub limit: Exact,
    pub exclusive: bool,
}

/// A number of the specification.
#[derive(Debug)]
pub struct Exact {
    pub is: Decimal,
    /// The same, if it is an integer of 64 bits.
    pub integer: Option<i64>,
    /// The same, for a message.
    pub text: String,
}

impl Exact {
    /// Reads a number as it is spelled.
    pub fn new(text: String) -> Self {
        let is = Decimal::new(&text);
        Self { integer: is.integer(), is, text }
    }
}

/// The values of an enum.
#[derive(Debug)]
pub struct Enum {
    pub texts: HashSet<String>,
    pub integers: HashSet<i64>,
    /// The data by value, where there is any.
    pub data: HashMap<String, Vec<Literal>>,
}

/// The objects of a union.
#[derive(Debug)]
pub struct Union {
    pub tags: Vec<String>,
    /// The position of the object by the text of the tag.
    pub variants: HashMap<String, usize>,
}

/// A rule whose operands and conditions are all sent.
#[derive(Debug)]
pub struct Rule {
    pub id: String,
    pub kind: RuleKind,
    pub operands: Vec<Operand>,
    pub when: Vec<(usize, RulePredicate)>,
    pub severity: Severity,
    pub predicts: Option<i64>,
    /// What more than one of exactly one predicts, if that is another error.
    pub excess_predicts: Option<i64>,
}

/// What a rule looks at.
#[derive(Debug)]
pub struct Operand {
    /// The position of the field.
    pub field: usize,
    /// Its part of a pointer; none where it is the entire body.
    pub step: Option<String>,
    pub inside: Inside,
    /// How messages call it.
    pub shown: String,
}

/// Where in its field an operand is.
#[derive(Debug)]
pub enum Inside {
    Whole,
    /// A member of the object, by its name on the wire.
    Member(String),
    /// A column of the data of an enum.
    Column {
        schema: usize,
        column: usize,
    },
}

/// How a request of one operation is read.
#[derive(Debug)]
pub struct Operation {
    /// In the order of the descriptor.
    pub parameters: Vec<Parameter>,
    /// The positions of the path parameters in the order of the template.
    pub path: Vec<usize>,
    /// The positions of query parameters by name.
    pub query: HashMap<String, usize>,
    pub body: Option<Body>,
    /// Rules across parameters and, after them, the fields of the body.
    pub rules: Vec<Rule>,
}

/// A parameter, and where it is.
#[derive(Debug)]
pub struct Parameter {
    pub location: Location,
    pub style: ListStyle,
    pub field: Field,
}

/// Where a parameter is.
#[derive(Debug)]
pub enum Location {
    Path,
    Query,
    Header(HeaderName),
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    pub wrap: Option<descriptor::Wrap>,
    pub object: Object,
    /// The position of the field that is the entire body, if there is one.
    pub whole: Option<usize>,
}
