//! Scripts as written: what happens to records while the service is simulated.

mod fault;
mod outcome;
mod value;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Seconds;

pub use fault::{BrokenBody, PlannedFault, ResetStage};
pub use outcome::{OutcomeEnd, Outcomes, PlannedOutcome};
pub use value::{MatchedValue, ScriptValue};

/// A script.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Script {
    /// What it is about; Markdown.
    pub doc: Option<String>,
    pub note: Option<String>,
    /// What happens in an API, `library`, or in one version of it, `library/v1`.
    pub apis: IndexMap<String, Plot>,
    /// What goes wrong with calls of every API.
    pub faults: Vec<PlannedFault>,
}

/// What happens in one API.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Plot {
    /// By the schema of the records: stories, of which the first one that is about a record is told.
    pub records: IndexMap<String, Vec<Story>>,
    /// By operation: how its calls end, for operations with `async`.
    pub outcomes: IndexMap<String, Outcomes>,
    /// What goes wrong with calls of this API.
    pub faults: Vec<PlannedFault>,
}

/// What happens to a record after it was created.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The values that a new record has if the story is about it; any record, unless given.
    #[serde(default, rename = "match")]
    pub matching: IndexMap<String, MatchedValue>,
    /// What happens, one after the other.
    pub steps: Vec<StoryStep>,
}

/// What happens at one moment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoryStep {
    /// How long after the step before, or after the record was created: `2h`.
    pub after: Seconds,
    /// How often it happens, each time so long after the time before; once, unless given.
    #[schemars(range(min = 1))]
    pub times: Option<u64>,
    /// The new values of members; dots lead into objects.
    #[serde(default)]
    pub set: IndexMap<String, ScriptValue>,
    /// An item that is added to a list of the record.
    pub add: Option<NewItem>,
    /// An event that is reported, beside those that report changes.
    pub report: Option<String>,
}

/// An item that is added to a list of a record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewItem {
    /// The list.
    pub to: String,
    /// The members of the new item.
    pub set: IndexMap<String, ScriptValue>,
}
