//! Rules across fields, as written.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::json;

use super::form::{exactly_one_of, only_beside};
use super::{Literal, Mode, Source};

/// One rule. Exactly one of its six kinds is given; resolve says so where it is not.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = demands_one_thing)]
pub struct Rule {
    /// One or more of these fields is given.
    #[schemars(length(min = 1))]
    pub at_least_one_of: Option<Vec<String>>,
    /// One of these fields is given and the others are not.
    #[schemars(length(min = 2))]
    pub exactly_one_of: Option<Vec<String>>,
    /// None or one of these fields is given.
    #[schemars(length(min = 2))]
    pub at_most_one_of: Option<Vec<String>>,
    /// All these fields are given.
    #[schemars(length(min = 1))]
    pub requires: Option<Vec<String>>,
    /// None of these fields is given.
    #[schemars(length(min = 1))]
    pub forbids: Option<Vec<String>>,
    /// Each of these fields is no greater than the next; those absent are passed over.
    #[schemars(length(min = 2))]
    pub ordered: Option<Vec<String>>,
    /// The rule holds only when each field has its value: a literal, a list of which one fits,
    /// `$present` or `$absent`.
    pub when: Option<IndexMap<String, Literal>>,
    pub mode: Option<Mode>,
    /// The error predicted when it is broken; that of a field or schema is not.
    pub error: Option<String>,
    pub source: Option<Source>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
}

fn demands_one_thing(schema: &mut Schema) {
    let kinds =
        ["at_least_one_of", "exactly_one_of", "at_most_one_of", "requires", "forbids", "ordered"];
    exactly_one_of(schema, &kinds);
    only_beside(schema, &["requires", "forbids"], &json!(["when"]));
}
