//! What the service keeps, and what operations do to it.

use serde::{Deserialize, Serialize};

use super::{Assignment, Condition, Evidence, Expression, Reference, Source};

/// The records that the service keeps of an object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stored {
    /// The field that identifies a record.
    pub key: Reference,
    /// The code of the error that says that no record has the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<i64>,
    /// Hidden counters, which start at 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counters: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<StateMachine>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timers: Vec<Timer>,
    /// A record that fulfils these counts as missing; empty where none does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone_when: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Where its states are known from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// The transitions that the value of one field can make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateMachine {
    pub field: Reference,
    /// From each state to those that may follow; the first state is the initial one.
    pub transitions: Vec<(String, Vec<String>)>,
}

/// A change of a record that happens after some time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    pub id: String,
    /// Seconds.
    pub after: u64,
    /// The field with the moment that it counts from.
    pub of: Reference,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    pub set: Vec<Assignment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// What an operation does to what the service keeps, in the order in which it is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
    /// The conditions that select the record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub finds: Vec<Find>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refusals: Vec<Refusal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique: Option<Unique>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set: Vec<Assignment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add: Option<Add>,
    /// The counter that is incremented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<String>,
    #[serde(default, rename = "async", skip_serializing_if = "Option::is_none")]
    pub async_effect: Option<AsyncEffect>,
    /// Members of the answer that differ from those of the record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<Assignment>,
    /// The computed result that is merged into the record or the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compute: Option<String>,
    /// Which records are listed; a comparison with an absent parameter is ignored.
    #[serde(default, rename = "where", skip_serializing_if = "Vec::is_empty")]
    pub filter: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<Search>,
    /// The field whose greatest value is listed first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub select: Option<Select>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// What is done to records of a schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    pub kind: ActKind,
    pub schema: String,
}

/// The six acts on a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Find {
    pub name: String,
    pub schema: String,
    /// Whether it finds all matching records, not one.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub all: bool,
    pub conditions: Vec<Condition>,
    /// The code of the error when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// When an operation is refused, and with which error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub when: Vec<Condition>,
    /// The code of the error.
    pub error: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Fields whose values no two records share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unique {
    pub fields: Vec<Reference>,
    /// The code of the error.
    pub error: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// An item that is added to a list of the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    pub to: Reference,
    pub set: Vec<Assignment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// A text search in several fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    pub text: Expression,
    pub fields: Vec<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// The fields that the caller asked for, or a list of fixed ones by their wire names, and the member
/// of the answer that is cut down to them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Select {
    pub fields: Expression,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// The outcome of an effect, which can fail or come after the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AsyncEffect {
    /// When it comes after the answer; never if it is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<Assignment>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<Assignment>,
    /// The computed result that is merged into the record when it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compute: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failed: Vec<Assignment>,
    /// The code of the error of a failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}
