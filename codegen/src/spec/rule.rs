//! Rules across fields, as written.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::json;

use super::form::{exactly_one_of, only_beside};
use super::{Literal, Mode, Source};

/// One rule. Exactly one of its six kinds is given, which `resolve` checks.
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
    /// Each of these fields is no greater than the next one; absent ones are skipped.
    #[schemars(length(min = 2))]
    pub ordered: Option<Vec<String>>,
    /// The rule applies only when each field has its value: a literal, a list of which one fits,
    /// `$present` or `$absent`.
    pub when: Option<IndexMap<String, Literal>>,
    pub mode: Option<Mode>,
    /// The error predicted when it is violated; the `error` of a field or schema does not apply.
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
