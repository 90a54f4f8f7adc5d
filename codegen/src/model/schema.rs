//! Schemas: named scalars, lists and maps, objects, enums and tagged unions.

use super::{Constraint, ErrorId, Evidence, Expression, Rule, RuleSet, Severity, Source, Stored};
use crate::source::Pointer;

/// An index into [`super::Api::schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// One schema.
#[derive(Clone, Debug)]
pub struct Schema {
    pub name: String,
    /// The stem of the file that holds it.
    pub stem: String,
    /// The path of that file.
    pub file: String,
    pub doc: Option<String>,
    pub at: Pointer,
    pub sensitive: bool,
    pub personal: bool,
    pub kind: SchemaKind,
    /// What the server keeps of it; only for an object.
    pub stored: Option<Stored>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
}

/// The four kinds of schema.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    Scalar(Scalar),
    Object(Object),
    Enum(Enum),
    Union(Union),
}

/// A type with a name of its own, and the constraints on its values.
#[derive(Clone, Debug)]
pub struct Scalar {
    pub ty: Type,
    pub constraints: Vec<Constraint>,
    /// Whether its values identify something that the server keeps.
    pub identity: bool,
}

/// A type phrase without `required` and `nullable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    pub shape: Shape,
    pub name: TypeName,
}

/// Whether a type is one value, a list or a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    One,
    List,
    Map,
}

/// A primitive type or a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeName {
    Primitive(Primitive),
    Schema(SchemaId),
}

/// The built-in types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primitive {
    String,
    Integer,
    Number,
    Boolean,
    Json,
}

/// Whether a field is sent, received or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Both,
    /// Only in answers.
    ReadOnly,
    /// Only in requests.
    WriteOnly,
}

/// Fields and the rules across them.
#[derive(Clone, Debug, Default)]
pub struct Object {
    pub fields: Vec<Field>,
    pub rules: Vec<Rule>,
}

impl Object {
    /// Its rules, with its fields.
    pub fn rule_set(&self) -> RuleSet<'_> {
        RuleSet { rules: &self.rules, fields: self.fields.iter().collect() }
    }
}

/// A field of an object or a parameter of an operation.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name as sent.
    pub wire_name: String,
    /// The name as in Rust, before its case is adapted.
    pub name: String,
    /// Whether it is the entire body, not a member of it.
    pub is_body: bool,
    /// The separator of its items, if it is a list that is sent as one text.
    pub separator: Option<char>,
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    pub direction: Direction,
    pub doc: Option<String>,
    pub deprecated: Option<String>,
    /// What the server assumes when it is absent: a literal or a moment.
    pub default: Option<Expression>,
    /// What the client sends unless the caller gives another value.
    pub preset: Option<Literal>,
    /// What an update sends to clear it.
    pub clear: Option<Literal>,
    pub example: Option<Literal>,
    pub sensitive: bool,
    pub personal: bool,
    /// Other names that answers may use.
    pub aliases: Vec<String>,
    /// When the server's clock sets it.
    pub stamped: Option<Stamp>,
    /// The enum field beside it and the column of that field's data that it always equals.
    pub follows: Option<(String, String)>,
    /// Whether a number may also arrive as text.
    pub accepts_text: bool,
    pub constraints: Vec<Constraint>,
    /// The error that violations of its constraints and those of its type predict, where the field
    /// names one.
    pub error: Option<ErrorId>,
    /// The error that its absence predicts.
    pub missing: Option<ErrorId>,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// When the server's clock sets a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// When the record is created.
    Create,
    /// Whenever the record changes.
    Change,
}

/// Any JSON value of the specification.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    Null,
    Bool(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    List(Vec<Literal>),
    Map(Map),
}

/// The members of an object literal, in the order written.
pub type Map = Vec<(String, Literal)>;

/// A set of named values, which may carry data.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Whether its values are integers on the wire, not text.
    pub integer: bool,
    /// Whether another value in a request is an error, not only a warning.
    pub closed: bool,
    pub columns: Vec<Column>,
    pub values: Vec<Value>,
    pub predicts: Option<ErrorId>,
}

impl Enum {
    /// The severity of a value that is not listed.
    pub fn severity(&self) -> Severity {
        if self.closed { Severity::Error } else { Severity::Warning }
    }
}

/// A column of an enum's data.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub ty: Type,
    pub doc: Option<String>,
    pub source: Option<Source>,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct Value {
    pub wire: String,
    /// The name as in Rust, before its case is adapted.
    pub name: String,
    pub doc: Option<String>,
    pub deprecated: Option<String>,
    /// In the order of the columns; shorter where the last ones are unknown.
    pub data: Vec<Literal>,
    pub evidence: Option<Evidence>,
    pub at: Pointer,
}

/// Objects that are told apart by a tag, the text of one member.
#[derive(Clone, Debug)]
pub struct Union {
    /// The members that may hold the tag, at least one; the first one is written.
    pub tags: Vec<String>,
    pub variants: Vec<Variant>,
}

/// One object of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The text of the tag.
    pub wire: String,
    /// The name as in Rust, before its case is adapted.
    pub name: String,
    pub schema: SchemaId,
    pub at: Pointer,
}
