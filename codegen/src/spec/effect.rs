//! What a server keeps and how an operation changes it, as written.

use indexmap::IndexMap;
use serde::Deserialize;

use super::{Condition, Expression, Matcher, Node, Seconds, ShortForm, Source, fault};

/// The records that a server keeps of an object.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stored {
    /// The field that tells records apart.
    pub key: String,
    /// The error that says that no record has the key.
    pub missing: Option<String>,
    /// Hidden whole numbers.
    #[serde(default)]
    pub counters: Vec<String>,
    /// By field: from each state to those that may follow; the first is the start.
    #[serde(default)]
    pub states: IndexMap<String, IndexMap<String, Vec<String>>>,
    #[serde(default)]
    pub timers: IndexMap<String, Timer>,
    /// A record like this counts as missing.
    #[serde(default)]
    pub gone_when: Matcher,
}

/// What time does to a record.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    pub after: Seconds,
    /// The field whose moment it counts from.
    pub of: String,
    #[serde(default)]
    pub when: Matcher,
    pub set: IndexMap<String, Expression>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// What an operation does to what the server keeps.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Effect {
    pub create: Option<String>,
    pub read: Option<String>,
    pub update: Option<String>,
    pub replace: Option<String>,
    pub delete: Option<String>,
    pub list: Option<String>,
    pub by: IndexMap<String, Expression>,
    pub finds: IndexMap<String, Find>,
    pub refuse: Vec<Refusal>,
    pub unique: Option<Unique>,
    pub set: IndexMap<String, Expression>,
    pub add: Option<Node<Add>>,
    pub count: Option<String>,
    #[serde(rename = "async")]
    pub later: Option<Later>,
    pub answer: IndexMap<String, Expression>,
    pub compute: Option<String>,
    #[serde(rename = "where")]
    pub filter: Matcher,
    pub search: Option<Search>,
    pub newest: Option<String>,
    pub select: Option<Node<Select>>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for Effect {
    const FORMS: &'static str = "a mapping such as `{ read: Book }`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` is no effect");
        Err(fault("wrong_shape", message, "write `{ read: Schema }`, or another of the six acts"))
    }
}

/// Another record, or all of a kind, under a name for expressions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Find {
    pub one: Option<String>,
    pub all: Option<String>,
    #[serde(default)]
    pub by: IndexMap<String, Expression>,
    #[serde(default, rename = "where")]
    pub filter: Matcher,
    pub error: Option<String>,
    pub source: Option<Source>,
    pub note: Option<String>,
}

/// When an operation is refused, and with which error.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub when: IndexMap<String, Condition>,
    pub error: String,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// Fields that no two records share.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unique {
    pub fields: Vec<String>,
    pub error: String,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// An item that a list of the record gains.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    pub to: String,
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
        Err(fault("wrong_shape", message, "write `{ to: field, set: { ... } }`"))
    }
}

/// A text that is looked for in several fields.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    #[serde(rename = "for")]
    pub text: Expression,
    #[serde(rename = "in")]
    pub fields: Vec<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// The fields that the caller asked for, and the member that is cut down to them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Select {
    pub fields: Expression,
    pub of: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for Select {
    const FORMS: &'static str = "a mapping with `fields`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        Err(fault(
            "wrong_shape",
            format_args!("`{text}` doesn't say what is selected"),
            "write `{ fields: $query.fields, of: member }`",
        ))
    }
}

/// An outcome that comes after the answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Later {
    pub when: Matcher,
    pub pending: Option<Step>,
    pub done: Option<Step>,
    pub failed: Option<Step>,
    pub note: Option<String>,
    pub source: Option<Source>,
}

/// One step of an outcome that comes later.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Step {
    pub set: IndexMap<String, Expression>,
    pub compute: Option<String>,
    pub error: Option<String>,
}
