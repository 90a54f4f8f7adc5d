//! Pages of lists, as written.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_json::json;

use super::form::{exactly_one_of, only_beside};
use super::{ShortForm, Source, fault};
use crate::diagnostic::codes;

/// How a list is paged: by number (`page`) or by cursor (`cursor`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = has_one_style)]
pub struct Pages {
    /// The query parameter with the number of the page; its default is the first page.
    pub page: Option<String>,
    /// The query parameter with the cursor of the page.
    pub cursor: Option<String>,
    /// The query parameter with the number of items on a page.
    pub size: Option<String>,
    /// The member of the answer that holds the items, like the members below.
    pub items: String,
    /// The total number of items.
    pub total: Option<String>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// Whether there is a next page.
    pub more: Option<String>,
    /// The most items that can be reached.
    pub most: Option<u64>,
    /// The member of an item with the moment by which the service leaves out old items.
    pub window: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

fn has_one_style(schema: &mut Schema) {
    exactly_one_of(schema, &["page", "cursor"]);
    only_beside(schema, &["cursor"], &json!(["next"]));
}

impl ShortForm for Pages {
    const FORMS: &'static str = "a mapping with `page` or `cursor`, or a list of variants";

    fn from_text(text: &str) -> Result<Self, String> {
        let message = format!("`{text}` does not describe pages");
        Err(fault(codes::WRONG_SHAPE, message, "write `{ page: page, items: books }`"))
    }

    fn short_schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}
