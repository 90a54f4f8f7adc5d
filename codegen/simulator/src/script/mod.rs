//! Scripts: what happens to which record when, beside what callers do, and what goes wrong with calls.
//!
//! This is a script as the simulator plays it; people write it as YAML, of which the compiler makes
//! this.

use serde::{Deserialize, Serialize};

use super::descriptor::Literal;
use super::fault::Fault;

/// What happens while a service is simulated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// What happens in each API.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plots: Vec<Plot>,
    /// What goes wrong with calls, counted from the moment at which the script begins.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
}

impl Script {
    /// The seconds from the creation of a record, or from the beginning of the script, until nothing
    /// more happens by it.
    pub fn span(&self) -> u64 {
        let steps = self.plots.iter().flat_map(|plot| &plot.stories).flat_map(|one| &one.steps);
        let steps = steps.map(|step| step.after);
        let outcomes = self.plots.iter().flat_map(|plot| &plot.outcomes);
        let outcomes = outcomes.filter_map(|outcome| outcome.takes);
        let faults = self.faults.iter().map(|fault| fault.end().as_secs());
        steps.chain(outcomes).chain(faults).max().unwrap_or(0)
    }
}

/// What happens in one API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plot {
    /// The API, as a descriptor names it.
    pub api: String,
    /// The version; absent for an API without versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Of the stories about a record, the first one is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stories: Vec<Story>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<PlannedOutcome>,
}

/// What happens to records of a schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The name of a schema with records.
    pub schema: String,
    /// It is about records that have these values when they are created; about all if it is empty.
    #[serde(default, rename = "match", skip_serializing_if = "Vec::is_empty")]
    pub matching: Vec<Match>,
    /// In the order of their moments.
    pub steps: Vec<StoryStep>,
}

/// A member and its values, one of which it has to have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// Wire names.
    pub path: Vec<String>,
    pub any_of: Vec<Literal>,
}

/// What happens to a record some time after it was created.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StoryStep {
    /// Seconds after the record was created.
    pub after: u64,
    /// The members that change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set: Vec<Member>,
    /// An item that is added to a list of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add: Option<NewItem>,
    /// An event that is reported, beside those that report changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
}

/// An item that is added to a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewItem {
    /// The path to the list.
    pub to: Vec<String>,
    pub set: Vec<Member>,
}

/// A member and its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Wire names.
    pub path: Vec<String>,
    pub is: ScriptValue,
}

/// A value of a script.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScriptValue {
    Literal(Literal),
    /// The moment at which it happens, plus this many seconds.
    Now(i64),
    /// An object with moments in it; each path is a single name.
    Object(Vec<Member>),
    /// A list with moments in it.
    List(Vec<ScriptValue>),
}

/// How calls of an operation end whose outcome is the service's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedOutcome {
    /// The id of the operation.
    pub operation: String,
    /// The first call that it is about, from 1.
    pub from: u64,
    /// The number of calls that it is about.
    pub calls: u64,
    /// Whether they fail.
    #[serde(default, skip_serializing_if = "is_false")]
    pub fails: bool,
    /// How many seconds an outcome takes that comes after the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<u64>,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(flag: &bool) -> bool {
    !flag
}
