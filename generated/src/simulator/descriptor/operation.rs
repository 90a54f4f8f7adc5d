//! Operations: one HTTP method on one path template each, with pages, limits and retry classes.

use serde::{Deserialize, Serialize};

use super::{
    Condition, Effect, Evidence, Expression, Field, Object, Reference, Rule, Source, Type,
};

/// One operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    pub id: String,
    /// The stem of the file that declares it.
    pub tag: String,
    /// The path of that file.
    pub file: String,
    /// In upper case.
    pub method: String,
    /// The path template, with parameters in braces.
    pub path: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// Rules across parameters and fields of the body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<Returns>,
    /// The codes of its own errors, beside those of every operation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<i64>,
    /// Every rate limit that a call counts towards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotas: Vec<Quota>,
    pub retry: Retry,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
    /// What it does to what the service keeps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A field that is sent outside the body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub location: ParameterLocation,
    /// How a list is written in a query.
    pub style: ListStyle,
    pub field: Field,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
}

/// How a list is written in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListStyle {
    /// Joined by commas.
    Comma,
    /// The parameter repeated.
    Repeat,
}

/// What a request sends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// The member that holds the object, if it isn't the body itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wrap: Option<Wrap>,
    pub object: Object,
}

/// The member that holds the object of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrap {
    pub member: String,
    /// The code of the error that answers a body without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
}

/// What a successful answer holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Returns {
    #[serde(rename = "type")]
    pub ty: Type,
    /// The member, below the data of the envelope, that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wrap: Option<String>,
    /// The HTTP status.
    pub status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// Whether a call may be repeated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// It changes nothing.
    Safe,
    /// Repeating it changes nothing more.
    Idempotent,
    /// A repeat is refused.
    Guarded(Box<Guard>),
    /// A repeat may have a second effect.
    Never,
}

/// What keeps a repeat from having a second effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// The code of the error that refuses a repeat.
    pub error: i64,
    /// The guard holds only where all of these do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_back: Option<ReadBack>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// The call that finds out whether the first attempt succeeded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadBack {
    /// The id of the operation to call.
    pub call: String,
    /// Its parameters by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<(String, Expression)>,
    /// The conditions on the object that it answers with.
    #[serde(default, rename = "match", skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
}

/// A number of requests in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    pub count: u64,
    /// Seconds.
    pub per: u64,
}

/// The rate limit that a call counts towards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Quota {
    /// One of the operation's own.
    Own {
        rate: Rate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        evidence: Option<Evidence>,
    },
    /// A shared one, by its name.
    Shared(String),
}

/// How an operation pages its list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    pub by: PageStyle,
    /// The query parameter for the number of items on a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The member of the answer that holds the items.
    pub items: Reference,
    /// The member with the total number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Reference>,
    /// The member with the cursor of the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Reference>,
    /// The member that says whether there is a next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<Reference>,
    /// The most items that can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u64>,
    /// The member of an item with the moment by which the service leaves out old items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Reference>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// The query parameter that asks for a page, by its wire name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageStyle {
    /// It is the number of the page.
    Number(String),
    /// It is a cursor that the page before gave.
    Cursor(String),
}
