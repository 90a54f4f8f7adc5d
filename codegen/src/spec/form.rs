//! JSON Schemas of types that are decoded by hand.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

/// Plain decimal notation, as [`super::Decimal::parse`] reads it.
pub(super) const NUMBER: &str = r"-?[0-9]+(\.[0-9]+)?";

/// Implements `JsonSchema` for a type from its name, a description and a function of the generator.
macro_rules! described {
    ($type:ty, $name:literal, $description:literal, $schema:expr) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let make: fn(&mut schemars::SchemaGenerator) -> schemars::Schema = $schema;
                let mut schema = make(generator);
                schema.insert("description".to_owned(), $description.into());
                schema
            }
        }
    };
}
pub(super) use described;

/// A text that matches a pattern.
pub(super) fn text(pattern: &str) -> Schema {
    json_schema!({ "type": "string", "pattern": format!("^({pattern})$") })
}

/// Any of several forms.
pub(super) fn any_of(forms: impl IntoIterator<Item = Schema>) -> Schema {
    let forms: Vec<Schema> = forms.into_iter().collect();
    json_schema!({ "anyOf": forms })
}

/// One of several words, each with its meaning.
pub(super) fn words(words: &[(&str, &str)]) -> Schema {
    let word = |(word, meaning): &(&str, &str)| {
        let mut schema = json_schema!({ "type": "string", "const": word });
        schema.insert("description".to_owned(), (*meaning).into());
        schema
    };
    let words: Vec<Schema> = words.iter().map(word).collect();
    json_schema!({ "oneOf": words })
}

/// A list of values of one form.
pub(super) fn list_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": generator.subschema_for::<T>() })
}

/// A mapping whose keys are the words of `K`; schemars would permit any text.
pub(super) fn by_word<K: JsonSchema, V: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let keys = K::json_schema(generator);
    let choices = keys.get("oneOf").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut properties = serde_json::Map::new();
    for choice in &choices {
        if let Some(word) = choice["const"].as_str() {
            let mut value = V::json_schema(generator);
            value.insert("description".to_owned(), choice["description"].clone());
            properties.insert(word.to_owned(), value.to_value());
        }
    }
    json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// Demands exactly one of several keys.
pub(super) fn exactly_one_of(schema: &mut Schema, keys: &[&str]) {
    let one: Vec<Value> = keys.iter().map(|key| json!({ "required": [key] })).collect();
    schema.insert("oneOf".to_owned(), one.into());
}

/// Permits at most one of several keys.
pub(super) fn at_most_one_of(schema: &mut Schema, keys: &[&str]) {
    let mut forms: Vec<Value> = keys.iter().map(|key| json!({ "required": [key] })).collect();
    forms.push(json!({ "not": { "anyOf": forms.clone() } }));
    schema.insert("oneOf".to_owned(), forms.into());
}

/// Permits keys only in a mapping that also matches `others`.
pub(super) fn only_beside(schema: &mut Schema, keys: &[&str], others: &Value) {
    let dependencies = schema.ensure_object().entry("dependencies").or_insert_with(|| json!({}));
    for key in keys {
        dependencies[key] = others.clone();
    }
}
