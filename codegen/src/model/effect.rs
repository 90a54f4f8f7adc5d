//! What a server keeps, and what operations do to it.

use super::{ComputedId, ErrorId, Evidence, Literal, SchemaId, Source, Type};
use crate::source::Pointer;

/// The records that a server keeps of an object.
#[derive(Clone, Debug)]
pub struct Stored {
    /// The field that identifies a record.
    pub key: Reference,
    /// The error that says that no record has the key.
    pub missing: Option<ErrorId>,
    /// Hidden counters, which start at 0.
    pub counters: Vec<String>,
    pub states: Vec<StateMachine>,
    pub timers: Vec<Timer>,
    /// A record that fulfils these counts as missing; empty where none does.
    pub gone_when: Vec<Condition>,
    pub evidence: Option<Evidence>,
    /// Where its states are known from.
    pub source: Option<Source>,
    pub at: Pointer,
}

/// The transitions that the value of one field can make.
#[derive(Clone, Debug)]
pub struct StateMachine {
    pub field: Reference,
    /// From each state to those that may follow; the first state is the initial one.
    pub transitions: Vec<(String, Vec<String>)>,
    pub at: Pointer,
}

/// A change of a record that happens after some time.
#[derive(Clone, Debug)]
pub struct Timer {
    pub id: String,
    /// Seconds.
    pub after: u64,
    /// The field with the moment that it counts from.
    pub of: Reference,
    pub when: Vec<Condition>,
    pub set: Vec<Assignment>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// What an operation does to what the server keeps, in the order in which it is done.
#[derive(Clone, Debug)]
pub struct Effect {
    pub act: Option<Act>,
    /// The conditions that select the record.
    pub by: Vec<Condition>,
    pub finds: Vec<Find>,
    pub refusals: Vec<Refusal>,
    pub unique: Option<Unique>,
    pub set: Vec<Assignment>,
    pub add: Option<Add>,
    /// The counter that is incremented.
    pub count: Option<String>,
    pub async_effect: Option<AsyncEffect>,
    /// Members of the answer that differ from those of the record.
    pub answer: Vec<Assignment>,
    pub compute: Option<ComputedId>,
    /// Which records are listed.
    pub filter: Vec<Condition>,
    pub search: Option<Search>,
    /// The field whose greatest value is listed first.
    pub newest: Option<Reference>,
    pub select: Option<Select>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// What is done to records of a schema.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    pub kind: ActKind,
    pub schema: SchemaId,
}

/// The six acts on a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    Create,
    Read,
    /// Absent fields stay as they are.
    Update,
    /// Absent fields are reset to what they were on creation.
    Replace,
    Delete,
    List,
}

/// Other records, under a name for expressions.
#[derive(Clone, Debug)]
pub struct Find {
    pub name: String,
    pub schema: SchemaId,
    /// Whether it finds all matching records, not one.
    pub all: bool,
    pub conditions: Vec<Condition>,
    /// The error when there is none.
    pub missing: Option<ErrorId>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

/// When an operation is refused, and with which error.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub when: Vec<Condition>,
    pub error: ErrorId,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// Fields whose values no two records share.
#[derive(Clone, Debug)]
pub struct Unique {
    pub fields: Vec<Reference>,
    pub error: ErrorId,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// An item that is added to a list of the record.
#[derive(Clone, Debug)]
pub struct Add {
    pub to: Reference,
    pub set: Vec<Assignment>,
    pub evidence: Option<Evidence>,
}

/// A text search in several fields.
#[derive(Clone, Debug)]
pub struct Search {
    pub text: Expression,
    pub fields: Vec<Reference>,
    pub evidence: Option<Evidence>,
}

/// The fields that the caller asked for, or a list of fixed ones by their wire names, and the member
/// of the answer that is cut down to them.
#[derive(Clone, Debug)]
pub struct Select {
    pub fields: Expression,
    pub of: Option<Reference>,
    pub evidence: Option<Evidence>,
}

/// The outcome of an effect, which can fail or come after the answer.
#[derive(Clone, Debug)]
pub struct AsyncEffect {
    /// Empty if the outcome always comes with the answer.
    pub when: Vec<Condition>,
    pub pending: Vec<Assignment>,
    pub done: Vec<Assignment>,
    pub compute: Option<ComputedId>,
    pub failed: Vec<Assignment>,
    pub error: Option<ErrorId>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

impl AsyncEffect {
    /// Whether the outcome can come after the answer.
    pub fn can_wait(&self) -> bool {
        !self.when.is_empty()
    }
}

/// A value assigned to a member.
#[derive(Clone, Debug)]
pub struct Assignment {
    pub target: Reference,
    pub value: Expression,
    pub at: Pointer,
}

/// What one member has to be.
#[derive(Clone, Debug)]
pub struct Condition {
    pub member: Reference,
    pub predicate: Predicate,
    pub at: Pointer,
}

/// What a member is compared with.
#[derive(Clone, Debug)]
pub enum Predicate {
    Present,
    Absent,
    AnyOf(Vec<Literal>),
    /// A number within bounds, both included.
    Range {
        min: Option<f64>,
        max: Option<f64>,
    },
    /// A value between bounds, both included; an absent bound is open.
    Between {
        from: Option<Expression>,
        to: Option<Expression>,
    },
    Equals(Expression),
}

/// A value that is written out, read from somewhere, or derived from other values.
#[derive(Clone, Debug)]
pub enum Expression {
    Literal(Literal),
    Reference(Reference),
    /// The moment of the call, plus this many seconds.
    Now(i64),
    /// The first that is present.
    FirstOf(Vec<Expression>),
    /// The item of a list with the greatest value of a member.
    Newest {
        of: Reference,
        by: Reference,
    },
    /// One value for each item of a list.
    Each {
        of: Reference,
        compute: Option<ComputedId>,
        set: Vec<Assignment>,
    },
    /// The items of all lists, each once.
    Union(Vec<Reference>),
    /// The items of the first list that no other has.
    Difference(Vec<Reference>),
}

/// A value by the path to it.
#[derive(Clone, Debug)]
pub struct Reference {
    pub root: Root,
    /// Wire names.
    pub members: Vec<String>,
    pub ty: Type,
}

/// Where the path to a value begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    Body,
    Path,
    Query,
    Header,
    /// The record at hand.
    Stored,
    /// The answer.
    Answer,
    /// The item of a list at hand.
    Item,
    /// What an effect found under this name.
    Found(String),
}
