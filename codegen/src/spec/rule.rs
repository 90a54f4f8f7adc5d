//! Rules across fields, as written.

use indexmap::IndexMap;
use serde::Deserialize;

use super::{Literal, Mode, Source};

/// One rule. Exactly one of its six kinds is given; resolve says so where it is not.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub at_least_one_of: Option<Vec<String>>,
    pub exactly_one_of: Option<Vec<String>>,
    pub at_most_one_of: Option<Vec<String>>,
    pub requires: Option<Vec<String>>,
    pub forbids: Option<Vec<String>>,
    pub ordered: Option<Vec<String>>,
    pub when: Option<IndexMap<String, Literal>>,
    pub mode: Option<Mode>,
    pub error: Option<String>,
    pub source: Option<Source>,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
}
