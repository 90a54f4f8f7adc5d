//! Constraints on one value, and where facts come from.

use serde::{Deserialize, Serialize};

/// Whether a violation stops a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Error,
    Warning,
}

/// How a fact is known that the vendor's current documentation does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    #[serde(rename = "docs-2022")]
    Documents2022,
    Observed,
    Assumed,
}

/// Where a fact comes from: the source of the node itself, or else the nearest one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    Seed,
    Docs,
    Sdk,
    #[serde(rename = "docs-2022")]
    Documents2022,
    Observed,
    Assumed,
}

/// The part of a value that a constraint applies to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The value itself: text, a number, a list or a map as a whole.
    #[default]
    Value,
    /// Each member of a list, or each value of a map.
    Each,
    /// Each key of a map.
    Keys,
}

impl Subject {
    fn is_value(&self) -> bool {
        *self == Self::Value
    }
}

/// One constraint, and what a violation of it reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    pub demands: ConstraintKind,
    /// The value itself unless given.
    #[serde(default, skip_serializing_if = "Subject::is_value")]
    pub subject: Subject,
    pub severity: Severity,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The code of the error that the server answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predicts: Option<i64>,
    /// Whether the constraint, or `each` or `keys` around it, names that error itself, so that a
    /// field of its type can't name another.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub names_error: bool,
}

/// What a constraint demands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ConstraintKind {
    /// The length in characters, both bounds included.
    Chars {
        min: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<u64>,
    },
    /// The number of items of a list or map, both bounds included.
    Items {
        min: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<u64>,
    },
    /// A number within bounds.
    Range {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<Bound>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<Bound>,
    },
    /// An integral multiple.
    Multiple(f64),
    /// A regular expression that the entire text matches.
    Pattern(String),
    /// Any of these formats, by their names in the language.
    Format(Vec<String>),
    /// No item occurs twice.
    Unique,
}

/// One bound of a range.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bound {
    /// A 64-bit integer, or else a float.
    pub is: serde_json::Number,
    /// Whether the bound itself is outside.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub exclusive: bool,
}
