//! Rate limits as written: shared buckets, and what an operation draws from.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::form::{any_of, exactly_one_of, text};
use super::{Rate, ShortForm, Source};

/// A token bucket that operations share by its name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bucket {
    /// A number of requests in a time: `10/s`.
    pub rate: Rate,
    pub doc: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

impl ShortForm for Bucket {
    const FORMS: &'static str = "a rate such as `10/s`, or a mapping with `rate`";

    fn from_text(text: &str) -> Result<Self, String> {
        let rate = Rate::from_text(text)?;
        Ok(Self { rate, doc: None, note: None, source: None, since: None, until: None })
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Rate>())
    }
}

/// What a call draws from: a bucket of its own or a shared one.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = names_one_bucket)]
pub struct Quota {
    /// A bucket of its own: `20/s`.
    pub rate: Option<Rate>,
    /// The name of a bucket.
    pub shared: Option<String>,
    pub note: Option<String>,
    pub source: Option<Source>,
    pub since: Option<String>,
    pub until: Option<String>,
}

fn names_one_bucket(schema: &mut Schema) {
    exactly_one_of(schema, &["rate", "shared"]);
}

impl ShortForm for Quota {
    const FORMS: &'static str =
        "a rate such as `20/s`, the name of a bucket of `limits`, or a mapping with one of them";

    fn from_text(text: &str) -> Result<Self, String> {
        let is_rate = text.contains('/') || text.starts_with(|first: char| first.is_ascii_digit());
        if is_rate {
            return Ok(Self { rate: Some(Rate::from_text(text)?), ..Self::default() });
        }
        Ok(Self { shared: Some(text.to_owned()), ..Self::default() })
    }

    fn short_schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(any_of([generator.subschema_for::<Rate>(), text("[^0-9/][^/]*")]))
    }
}
