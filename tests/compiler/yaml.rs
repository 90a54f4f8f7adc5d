//! Converts YAML to values that a JSON Schema can validate, and back to text.

use serde_json::{Map, Value};
use serde_yaml::Value as Yaml;

/// The value of a text; none if it is not YAML.
pub fn value(text: &str) -> Option<Value> {
    json(serde_yaml::from_str(text).ok()?)
}

/// The same value as JSON; none if JSON can't have one of its keys.
pub fn json(yaml: Yaml) -> Option<Value> {
    Some(match yaml {
        Yaml::Sequence(items) => items.into_iter().map(json).collect::<Option<Vec<_>>>()?.into(),
        Yaml::Mapping(entries) => {
            let entry = |(name, value)| Some((name_of(&name)?, json(value)?));
            Value::Object(entries.into_iter().map(entry).collect::<Option<Map<_, _>>>()?)
        }
        scalar => serde_json::to_value(scalar).ok()?,
    })
}

/// A text of one line for a value: texts in quotes, keys in their order.
pub fn flow(value: &Yaml) -> String {
    match value {
        Yaml::String(text) => Value::from(text.as_str()).to_string(),
        Yaml::Sequence(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Yaml::Mapping(entries) => {
            let entry = |(key, value)| format!("{}: {}", flow(key), flow(value));
            format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Yaml::Number(number) => number.to_string(),
        Yaml::Bool(value) => value.to_string(),
        Yaml::Null | Yaml::Tagged(_) => "null".to_owned(),
    }
}

/// A key as JSON has it: text, whatever it was.
fn name_of(key: &Yaml) -> Option<String> {
    match key {
        Yaml::String(text) => Some(text.clone()),
        Yaml::Number(number) => Some(number.to_string()),
        Yaml::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
