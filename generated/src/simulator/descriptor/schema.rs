//! Schemas: named scalars, lists and maps, objects, enums and tagged unions.

use serde::{Deserialize, Serialize};

use super::{Constraint, Evidence, Expression, Literal, Rule, Source, Stored, Type};

/// One type of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// No two schemas have the same.
    pub name: String,
    /// The stem of the file that declares it.
    pub stem: String,
    /// The path of that file.
    pub file: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Whether its values are secrets.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub sensitive: bool,
    /// Whether its values are personal data.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub personal: bool,
    pub is: SchemaKind,
    /// What the service keeps of it; only for an object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stored: Option<Stored>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// The four kinds of schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SchemaKind {
    Scalar(Scalar),
    Object(Object),
    Enum(Enum),
    Union(Union),
}

/// A type with a name of its own, and the constraints on its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scalar {
    #[serde(rename = "type")]
    pub ty: Type,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// Whether its values identify something that the service keeps.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub identity: bool,
}

/// Fields and the rules across them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    pub fields: Vec<Field>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
}

/// A field of an object, or a parameter of an operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name as sent.
    pub wire_name: String,
    /// The name in rules and, adapted to its case, in Rust; the wire name unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is the entire body, not a member of it.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub is_body: bool,
    /// The separator of its items, if it is a list that is sent as one text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
    #[serde(rename = "type")]
    pub ty: Type,
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub required: bool,
    /// Whether an answer may hold null.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub nullable: bool,
    #[serde(default, skip_serializing_if = "Direction::is_both")]
    pub direction: Direction,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// What the service assumes if it is absent: a literal or a moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Expression>,
    /// What clients send unless the caller gives another value.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "present")]
    pub preset: Option<Literal>,
    /// What an update sends to clear it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "present")]
    pub clear: Option<Literal>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "present")]
    pub example: Option<Literal>,
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub sensitive: bool,
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub personal: bool,
    /// Other names that answers may use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// When the clock of the service sets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stamped: Option<Stamp>,
    /// The enum field beside it and the column of that field's data that it always equals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<(String, String)>,
    /// Whether a number may also arrive as text.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub accepts_text: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// The code of the error for violations of its constraints and of those of its type, where the
    /// field names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    /// The code of the error for its absence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl Field {
    /// The name in rules.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.wire_name)
    }
}

/// Keeps `null` apart from an absent member, which `Option` alone can't.
mod present {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Literal;

    pub fn serialize<S: Serializer>(value: &Option<Literal>, to: S) -> Result<S::Ok, S::Error> {
        value.serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Literal>, D::Error> {
        Literal::deserialize(from).map(Some)
    }
}

/// Whether a field is sent, received or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    #[default]
    Both,
    /// Only in answers.
    ReadOnly,
    /// Only in requests.
    WriteOnly,
}

impl Direction {
    fn is_both(&self) -> bool {
        *self == Self::Both
    }
}

/// When the clock of the service sets a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stamp {
    /// When the record is created.
    Create,
    /// Whenever the record changes.
    Change,
}

/// A set of named values, which may carry data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// Whether its values are integers on the wire, not text.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub integer: bool,
    /// Whether another value in a request is an error, not only a warning.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub closed: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
    pub values: Vec<EnumValue>,
    /// The code of the error for another value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicts: Option<i64>,
}

/// A column of an enum's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: Type,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// As sent; a whole number is written here as text, too.
    pub wire: String,
    /// The name that it has in Rust once its case is adapted; as sent unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// In the order of the columns; shorter where the last ones are unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<Literal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// Objects that are told apart by a tag, the text of one member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The members that may hold the tag, at least one; the first one is written.
    pub tags: Vec<String>,
    pub variants: Vec<Variant>,
}

/// One object of a union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The text of the tag.
    pub wire: String,
    /// The name that it has in Rust once its case is adapted; as sent unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name of its schema.
    pub schema: String,
}
