//! What a server keeps and how an operation changes it, as written.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::form::{any_of, at_most_one_of, described, exactly_one_of, list_of, text};
use super::{Conditions, Expression, Node, Predicate, Seconds, ShortForm, Source, fault};
use crate::diagnostic::codes;

/// The records that a server keeps of an object.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stored {
    /// The field that identifies a record.
    pub key: String,
    /// The error when no record has the key.
    pub missing: Option<String>,
    /// Hidden counters.
    #[serde(default)]
    pub counters: Vec<String>,
    /// By field: from each state to those that may follow; the first state is the initial one.
    #[serde(default)]
    pub states: IndexMap<String, IndexMap<String, Vec<String>>>,
    /// Changes of a record that happen after some time, by name.
    #[serde(default)]
    pub timers: IndexMap<String, Timer>,
    /// A record that fulfils this counts as missing.
    #[serde(default)]
    pub gone_when: Conditions,
    pub note: Option<String>,
    /// The source of its states, and of timers that have none of their own.
    pub source: Option<Source>,
}

/// A change of a record that happens after some time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// How long after the moment in `of`: `30d`.
    pub after: Seconds,
    /// The field with the moment that it counts from.
    pub of: String,
    /// The records that it applies to; all, unless given.
    #[serde(default)]
    pub when: Conditions,
    /// The new values of fields.
    pub set: IndexMap<String, Expression>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// What an operation does to what the server keeps.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = acts_once)]
pub struct Effect {
    /// The schema of which it creates a record.
    pub create: Option<String>,
    /// The schema of which it reads a record.
    pub read: Option<String>,
    /// The schema of which it updates a record: fields of the body are copied, absent ones kept.
    pub update: Option<String>,
    /// The schema of which it replaces a record: fields that are absent from the body are reset.
    pub replace: Option<String>,
    /// The schema of which it deletes a record.
    pub delete: Option<String>,
    /// The schema whose records it lists.
    pub list: Option<String>,
    /// Which record, by its fields; unless given, its key is the path parameter of that name, or
    /// the only one.
    pub by: IndexMap<String, Expression>,
    /// Other records, under names for expressions.
    pub finds: IndexMap<String, Find>,
    /// When it is refused, and with which error; checked from top to bottom.
    pub refuse: Vec<Refusal>,
    /// Fields whose values no two records share.
    pub unique: Option<Unique>,
    /// The new values of fields of the record.
    pub set: IndexMap<String, Expression>,
    /// An item that is added to a list of the record.
    pub add: Option<Node<Add>>,
    /// The counter of the record that is incremented.
    pub count: Option<String>,
    /// The part of the effect that completes after the answer.
    #[serde(rename = "async")]
    pub async_effect: Option<AsyncEffect>,
    /// Members of the answer that are not fields of the record, or differ from them.
    pub answer: IndexMap<String, Expression>,
    /// The computed result that is merged into the record or the answer.
    pub compute: Option<String>,
    /// Which records are listed; an absent parameter filters nothing.
    #[serde(rename = "where")]
    pub filter: Conditions,
    /// A text search in several fields.
    pub search: Option<Search>,
    /// The field by which a list is ordered, the newest first.
    pub newest: Option<String>,
    /// The fields that the answer is cut down to.
    pub select: Option<Node<Select>>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

fn acts_once(schema: &mut Schema) {
    at_most_one_of(schema, &["create", "read", "update", "replace", "delete", "list"]);
}

impl ShortForm for Effect {
    const FORMS: &'static str = "a mapping such as `{ read: Book }`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` is not an effect");
        Err(fault(
            codes::WRONG_SHAPE,
            message,
            "write `{ read: Schema }`, or another of the six acts",
        ))
    }

    fn short_schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// Another record, or all of a kind, under a name for expressions.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = finds_one_or_all)]
pub struct Find {
    /// The schema of the one record.
    pub one: Option<String>,
    /// The schema of all records.
    pub all: Option<String>,
    /// Which record, by its fields.
    #[serde(default)]
    pub by: IndexMap<String, Expression>,
    /// Conditions on all records.
    #[serde(default, rename = "where")]
    pub filter: Conditions,
    /// The error when there is none.
    pub error: Option<String>,
    pub source: Option<Source>,
    pub note: Option<String>,
}

fn finds_one_or_all(schema: &mut Schema) {
    exactly_one_of(schema, &["one", "all"]);
}

/// When an operation is refused, and with which error.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The state or the request that is refused.
    pub when: IndexMap<String, Predicate>,
    /// The error that it is refused with.
    pub error: String,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// Fields whose values no two records share.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unique {
    /// Fields of the record.
    pub fields: Vec<String>,
    /// The error that answers a duplicate.
    pub error: String,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// An item that is added to a list of the record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// The field that holds the list.
    pub to: String,
    /// The fields of the item.
    pub set: IndexMap<String, Expression>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for Add {
    const FORMS: &'static str = "a mapping with `to` and `set`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` doesn't say what is added");
        Err(fault(codes::WRONG_SHAPE, message, "write `{ to: field, set: { ... } }`"))
    }

    fn short_schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// A text search in several fields.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// The text, such as `$query.keyword`.
    #[serde(rename = "for")]
    pub text: Expression,
    /// The fields that are searched.
    #[serde(rename = "in")]
    pub fields: Vec<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// The fields that the answer holds, and the member that is cut down to them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Select {
    /// The fields that the caller asks for, such as `$query.fields`, or always the same: `[id]`.
    #[schemars(with = "SelectedFields")]
    pub fields: Expression,
    /// The member of the answer whose items are cut down; unless given, the answer itself is.
    pub of: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// The value of `fields`.
struct SelectedFields;

described!(
    SelectedFields,
    "SelectedFields",
    "The argument that names them, `$query.fields`, or a list of their names.",
    |generator| any_of([text(r"\$[^$][\s\S]*"), list_of::<String>(generator)])
);

impl ShortForm for Select {
    const FORMS: &'static str = "a mapping with `fields`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Err(fault(
            codes::WRONG_SHAPE,
            format_args!("`{text}` doesn't say what is selected"),
            "write `{ fields: $query.fields, of: member }`",
        ))
    }

    fn short_schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// The outcome of the effect, which can fail or come after the answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AsyncEffect {
    /// When the outcome comes after the answer; never without it.
    #[serde(default)]
    pub when: Conditions,
    /// What it does until then.
    pub pending: Option<AsyncStep>,
    /// What it does when it succeeds.
    pub done: Option<AsyncStep>,
    /// What it does when it fails.
    pub failed: Option<AsyncStep>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// One step of an effect that completes after the answer.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AsyncStep {
    /// The new values of fields of the record.
    pub set: IndexMap<String, Expression>,
    /// The computed result that is merged into the record.
    pub compute: Option<String>,
    /// The error that it ends with.
    pub error: Option<String>,
}
