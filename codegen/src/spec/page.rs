//! How a list comes in pages, as written.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_json::json;

use super::form::{exactly_one_of, only_beside};
use super::{ShortForm, Source, fault};
use crate::diagnostic::codes;

/// One way of paging: by number (`page`) or by token (`cursor`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = goes_one_way)]
pub struct Pages {
    /// The query parameter that carries the number of the page; the first is its default.
    pub page: Option<String>,
    /// The query parameter that carries the token of the page.
    pub cursor: Option<String>,
    /// The query parameter that says how many items a page holds.
    pub size: Option<String>,
    /// The member of the answer that holds the items, like the members below.
    pub items: String,
    /// How many items there are.
    pub total: Option<String>,
    /// The token of the next page.
    pub next: Option<String>,
    /// Whether there is a next page.
    pub more: Option<String>,
    /// How many items can be reached.
    pub most: Option<u64>,
    /// The member of an item by whose moment the service leaves out old ones.
    pub window: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

fn goes_one_way(schema: &mut Schema) {
    exactly_one_of(schema, &["page", "cursor"]);
    only_beside(schema, &["cursor"], &json!(["next"]));
}

impl ShortForm for Pages {
    const FORMS: &'static str = "a mapping with `page` or `cursor`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` is no way of paging");
        Err(fault(codes::WRONG_SHAPE, message, "write `{ page: page, items: books }`"))
    }

    fn short_schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}
