//! The tables of cases in `xtask/conformance/cases`: what is called, and what the documents say has to
//! come of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use indexmap::IndexMap;
use serde::de::{self, DeserializeOwned};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use simulator::Fault;

use crate::exit_code::Failure;

/// Where the tables are, below the root.
const FOLDER: &str = "xtask/conformance/cases";

/// The cases of one version of an API.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The API and its version, such as `tracking/2024-04`.
    pub api: String,
    /// The errors that cases name.
    pub errors: BTreeMap<String, ExpectedError>,
    /// The steps that cases begin with, by the names that cases call them by.
    pub given: BTreeMap<String, Vec<Step>>,
    /// The cases of each operation of the specification.
    pub operations: IndexMap<String, ConformanceCases>,
}

/// An error as the documents list it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedError {
    /// The code in the envelope.
    pub code: i64,
    /// The HTTP status.
    pub status: u16,
    /// The word for the class of failure, where the API has one.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// Whether the answer calls the request retryable, where the API says so.
    #[serde(default)]
    pub retryable: Option<bool>,
}

/// The cases of one operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConformanceCases {
    /// Those that succeed; they run with each kind of key that an SDK knows.
    pub answers: IndexMap<String, ConformanceCase>,
    /// Those that are refused.
    #[serde(default)]
    pub refuses: IndexMap<String, ConformanceCase>,
    /// Those in which something goes wrong on the way.
    #[serde(default)]
    pub survives: IndexMap<String, ConformanceCase>,
    /// Those that go by the rate limit.
    #[serde(default)]
    pub counts: IndexMap<String, ConformanceCase>,
}

impl ConformanceCases {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = (&String, &ConformanceCase)> {
        self.answers.iter().chain(&self.refuses).chain(&self.survives).chain(&self.counts)
    }
}

/// One case: steps that come first, the call that it is about, and steps that look at its effect.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct ConformanceCase {
    /// The only SDKs that can make the call, if not all can.
    pub only: Vec<String>,
    /// The names of the steps before.
    pub given: Vec<String>,
    /// What goes wrong from then on.
    pub faults: Vec<Fault>,
    /// The call itself, whose operation is that of its place in the table.
    pub call: ExpectedCall,
    /// The steps afterwards.
    pub then: Vec<Step>,
}

/// One step of a case.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The SDK makes a call.
    Call(Box<ExpectedCall>),
    /// The simulator is told what will happen, as in the `stories` and `outcomes` of a script.
    Play(Value),
    /// The clock of the simulator goes on.
    Advance(#[serde(deserialize_with = "duration")] Duration),
}

/// A call, and what has to come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedCall {
    /// The operation of the specification; of the call that a case is about, that of its place.
    #[serde(default)]
    pub operation: String,
    /// Arguments in the path.
    #[serde(default)]
    pub path: Map<String, Value>,
    /// Arguments in the query.
    #[serde(default)]
    pub query: Map<String, Value>,
    /// The body, outside of any wrapper.
    #[serde(default)]
    pub body: Value,
    /// Whether the body goes out without its wrapper, where the SDK leaves that to its user.
    #[serde(default)]
    pub unwrapped: bool,
    /// How often the SDK may repeat the call.
    #[serde(default)]
    pub retries: u32,
    /// It returns a value that holds this.
    #[serde(default)]
    pub answers: Option<Value>,
    /// It is refused with the error of this name.
    #[serde(default)]
    pub refused: Option<String>,
    /// It is repeated for each page, up to the last.
    #[serde(default)]
    pub pages: Option<ExpectedPages>,
    /// It fails with the SDK's own error, which has no code of the API.
    #[serde(default)]
    pub fails: bool,
    /// How often it is made, where all of them have to answer.
    #[serde(default = "once")]
    pub times: u32,
    /// How often it is made at most, where the last of them is refused.
    #[serde(default)]
    pub within: Option<u32>,
}

/// How a list is read to its end, and what it holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedPages {
    /// How the next page is asked for.
    pub by: ExpectedPaging,
    /// How many items a page holds at most.
    pub size: usize,
    /// The member with the items.
    pub items: String,
    /// What each of the pages holds beside.
    #[serde(default = "anything")]
    pub each: Value,
    /// The ids of all items, in any order.
    pub ids: Value,
}

/// How the next page is asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ExpectedPaging {
    /// By its number, in this parameter, up to the number of all items, in this member.
    Number {
        /// The query parameter.
        parameter: String,
        /// The JSON Pointer to the number of all items.
        total: String,
    },
    /// By a cursor, in this parameter, until there is none.
    Cursor {
        /// The query parameter.
        parameter: String,
        /// The JSON Pointer to the cursor of the next page.
        next: String,
        /// The JSON Pointer to whether there is a next page, if an answer says so.
        #[serde(default)]
        more: Option<String>,
    },
}

fn once() -> u32 {
    1
}

/// Reads `90s`, `30m`, `12h` or `31d`.
fn duration<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
    let text = String::deserialize(from)?;
    let read = || {
        let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let seconds = match unit {
            "s" => 1,
            "m" => 60,
            "h" => 3_600,
            "d" => 86_400,
            _ => return None,
        };
        number.parse::<u64>().ok()?.checked_mul(seconds)
    };
    let seconds = read().ok_or_else(|| {
        de::Error::custom(format!("write a duration as in 90s, 30m, 12h or 31d, not `{text}`"))
    })?;
    Ok(Duration::from_secs(seconds))
}

fn anything() -> Value {
    Value::Object(Map::new())
}

impl TryFrom<Map<String, Value>> for ConformanceCase {
    type Error = serde_json::Error;

    fn try_from(mut members: Map<String, Value>) -> Result<Self, Self::Error> {
        let only = taken(&mut members, "only")?;
        let given = taken(&mut members, "given")?;
        let faults = taken(&mut members, "faults")?;
        let then = taken(&mut members, "then")?;
        let call = serde_json::from_value(Value::Object(members))?;
        Ok(Self { only, given, faults, call, then })
    }
}

/// A list out of an object; empty if it is absent.
fn taken<T: DeserializeOwned>(
    members: &mut Map<String, Value>,
    name: &str,
) -> Result<Vec<T>, serde_json::Error> {
    members.remove(name).map_or(Ok(Vec::new()), serde_json::from_value)
}

/// Reads a table by its name.
///
/// # Errors
///
/// If it can't be read, or is no table.
pub fn read(root: &Path, name: &str) -> Result<Table, Failure> {
    let path = root.join(FOLDER).join(format!("{name}.yaml"));
    let wrong = |error: String| Failure::wrong(format!("{}: {error}", path.display()));
    let text = fs::read_to_string(&path).map_err(|error| wrong(error.to_string()))?;
    let table = parsed(&text).map_err(wrong)?;
    match mistake(&table) {
        Some(mistake) => Err(wrong(mistake)),
        None => Ok(table),
    }
}

/// A table takes the shape of JSON on its way, in which a step is an object with one member.
fn parsed(text: &str) -> Result<Table, String> {
    let mut value: serde_yaml::Value =
        serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    value.apply_merge().map_err(|error| error.to_string())?;
    let value = serde_json::to_value(value).map_err(|error| error.to_string())?;
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// What is wrong with the first wrong case.
fn mistake(table: &Table) -> Option<String> {
    table.operations.iter().find_map(|(operation, cases)| {
        cases.all().find_map(|(name, case)| {
            let mistake = case_mistake(table, case)?;
            Some(format!("{operation}/{name} {mistake}"))
        })
    })
}

fn case_mistake(table: &Table, case: &ConformanceCase) -> Option<String> {
    if let Some(unknown) = case.given.iter().find(|name| !table.given.contains_key(*name)) {
        return Some(format!("begins with `{unknown}`, which `given` lacks"));
    }
    let given = case.given.iter().flat_map(|name| &table.given[name]);
    let steps = given.chain(&case.then).filter_map(|step| match step {
        Step::Call(call) => Some(&**call),
        Step::Play(_) | Step::Advance(_) => None,
    });
    steps.chain([&case.call]).find_map(|call| call_mistake(table, call))
}

fn call_mistake(table: &Table, call: &ExpectedCall) -> Option<String> {
    let expected =
        [call.answers.is_some(), call.refused.is_some(), call.pages.is_some(), call.fails];
    if expected.into_iter().filter(|is| *is).count() != 1 {
        let words = "`answers`, `refused`, `pages` and `fails`";
        return Some(format!("has a call with none or several of {words}"));
    }
    let unknown = call.refused.as_ref().filter(|name| !table.errors.contains_key(*name))?;
    Some(format!("is refused with `{unknown}`, which `errors` lacks"))
}
