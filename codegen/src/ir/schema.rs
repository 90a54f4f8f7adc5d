//! Types: what values look like in Rust.

use super::{Doc, Expr, FieldCheck, Identifier, Literal, RuleCheck, ShownLiteral, ValueCheck};

/// The emitted types of one file of schemas.
#[derive(Clone, Debug, Hash)]
pub struct SchemaFile {
    pub name: Identifier,
    pub doc: Doc,
    pub items: Vec<Item>,
}

/// One emitted type or function.
#[derive(Clone, Debug, Hash)]
pub enum Item {
    Newtype(Newtype),
    Scalar(ScalarCheck),
    Enum(Enum),
    Record(Record),
    Request(Request),
    Union(Union),
}

/// A type of Rust.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    String,
    Integer,
    Number,
    Bool,
    Json,
    /// A date, a time or both: a type of the runtime.
    Moment(Identifier),
    /// A type of the module.
    Named(Identifier),
    Vec(Box<Type>),
    Map(Box<Type>),
    Box(Box<Type>),
}

/// Text that names a thing the server keeps.
#[derive(Clone, Debug, Hash)]
pub struct Newtype {
    pub name: Identifier,
    pub doc: Doc,
    pub redacted: bool,
    pub checks: Vec<ValueCheck>,
}

/// The constraints of a named scalar that isn't a type of its own.
#[derive(Clone, Debug, Hash)]
pub struct ScalarCheck {
    pub name: Identifier,
    pub doc: Doc,
    pub ty: Type,
    pub checks: Vec<ValueCheck>,
}

/// An open enum.
#[derive(Clone, Debug, Hash)]
pub struct Enum {
    pub name: Identifier,
    pub doc: Doc,
    pub integer: bool,
    pub values: Vec<EnumValue>,
    pub columns: Vec<ColumnGetter>,
    pub states: Option<Moves>,
}

/// The moves between values of an enum that are the states of a record.
#[derive(Clone, Debug, Hash)]
pub struct Moves {
    /// Whose moves they are, and where they are known from.
    pub doc: Doc,
    /// From each state to those that can follow.
    pub moves: Vec<(Identifier, Vec<Identifier>)>,
}

/// One known value of an enum.
#[derive(Clone, Debug, Hash)]
pub struct EnumValue {
    pub name: Identifier,
    pub doc: Doc,
    pub deprecated: Option<Literal>,
    pub wire: ShownLiteral,
    /// The value where the enum is of integers.
    pub number: i64,
}

/// A method that reads one column of an enum's data.
#[derive(Clone, Debug, Hash)]
pub struct ColumnGetter {
    pub name: Identifier,
    pub doc: Doc,
    /// Text is `&'static str`; a value of an enum is constructed.
    pub ty: Type,
    /// The value that each known variant has, none where it is unknown.
    pub rows: Vec<(Identifier, Option<Expr>)>,
}

/// An object of answers.
#[derive(Clone, Debug, Hash)]
pub struct Record {
    pub name: Identifier,
    pub doc: Doc,
    pub fields: Vec<RecordField>,
    pub accessors: Vec<Accessor>,
}

/// A field of an answer.
#[derive(Clone, Debug, Hash)]
pub struct RecordField {
    pub name: Identifier,
    pub doc: Doc,
    pub deprecated: Option<Literal>,
    pub ty: Type,
    pub wire: Literal,
    pub aliases: Vec<Literal>,
    /// Whether a number may come as text.
    pub text_number: bool,
    pub redacted: bool,
}

/// A getter that an absent identity turns into an error.
#[derive(Clone, Debug, Hash)]
pub struct Accessor {
    pub field: Identifier,
    pub wire: Literal,
    pub ty: Type,
}

/// A struct that a caller fills in: an object of requests, or an operation's arguments.
#[derive(Clone, Debug, Hash)]
pub struct Request {
    pub name: Identifier,
    pub doc: Doc,
    pub fields: Vec<RequestField>,
    /// The struct by which `new` takes its arguments; none where it takes each by itself.
    pub required: Option<Identifier>,
    pub checks: Vec<FieldCheck>,
    pub rules: Vec<RuleCheck>,
}

/// Whether a field may be left out, and what clears it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    Required,
    Optional,
    /// Absent, set, or cleared.
    Update(Cleared),
}

/// What a cleared field sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cleared {
    Null,
    EmptyText,
    EmptyList,
}

/// How a setter or constructor takes an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setter {
    /// As it is.
    Plain,
    /// Anything that turns into it.
    Into,
    /// Anything that yields members as they are.
    Members,
    /// Anything that yields what turns into members.
    IntoMembers,
    /// Anything that yields pairs.
    Pairs,
}

/// A field of a request.
#[derive(Clone, Debug, Hash)]
pub struct RequestField {
    pub name: Identifier,
    pub doc: Doc,
    pub deprecated: Option<Literal>,
    pub ty: Type,
    pub presence: Presence,
    pub wire: Literal,
    /// Whether it is the body itself instead of a member of it.
    pub whole: bool,
    pub setter: Setter,
    /// How `new` takes it, where `new` asks for it.
    pub argument: Option<Setter>,
    /// The method that clears it, where it can be cleared.
    pub clear: Option<Identifier>,
    /// What `new` fills in.
    pub preset: Option<Expr>,
    /// Preset fields that exclude this one: setting it empties them.
    pub empties: Vec<Identifier>,
    pub redacted: bool,
}

/// Objects told apart by a tag.
#[derive(Clone, Debug, Hash)]
pub struct Union {
    pub name: Identifier,
    pub doc: Doc,
    /// The members that may hold the tag; the first is written.
    pub tags: Vec<Literal>,
    pub variants: Vec<UnionVariant>,
    pub side: UnionSide,
}

/// Which way a union travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnionSide {
    Request,
    Answer,
}

/// One object of a union.
#[derive(Clone, Debug, Hash)]
pub struct UnionVariant {
    pub name: Identifier,
    pub doc: Doc,
    pub wire: ShownLiteral,
    pub ty: Type,
}
