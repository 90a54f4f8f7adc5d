//! Requests written by the descriptor, not by a client, so that they may hold what no client sends.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::value::RawValue;
use simulator::descriptor::{ListStyle, Operation, Parameter, ParameterLocation};
use simulator::request::Received;

/// The arguments of an operation by their wire names, each as JSON.
pub type RawMembers = BTreeMap<String, Box<RawValue>>;

/// The members of an object.
pub fn raw_members(json: &str) -> RawMembers {
    serde_json::from_str(json).expect("an object")
}

/// Writes a request.
pub fn encode(operation: &Operation, arguments: &RawMembers) -> Received {
    let (mut path, mut query, mut headers) = (operation.path.clone(), Vec::new(), HeaderMap::new());
    for parameter in &operation.parameters {
        let Some(value) = arguments.get(&parameter.field.wire_name) else { continue };
        let name = &parameter.field.wire_name;
        match parameter.location {
            ParameterLocation::Path => {
                let text = escaped(&texts(value).concat());
                path = path.replace(&format!("{{{name}}}"), &text);
            }
            ParameterLocation::Query => query.extend(pairs(parameter, &texts(value), value)),
            ParameterLocation::Header => {
                let value = HeaderValue::try_from(texts(value).join(", ")).expect("a header");
                headers.insert(HeaderName::try_from(name).expect("a name"), value);
            }
        }
    }
    Received {
        method: Method::from_bytes(operation.method.as_bytes()).expect("a method"),
        path,
        query: (!query.is_empty()).then(|| query.join("&")),
        headers,
        body: body(operation, arguments).into(),
    }
}

fn pairs(parameter: &Parameter, texts: &[String], value: &RawValue) -> Vec<String> {
    let name = escaped(&parameter.field.wire_name);
    let pair = |text: &str| format!("{name}={}", escaped(text));
    match value.get().starts_with('[') && parameter.style == ListStyle::Repeat {
        true => texts.iter().map(|text| pair(text)).collect(),
        false => vec![pair(&texts.join(","))],
    }
}

/// The texts of a list, or the text of one value.
fn texts(value: &RawValue) -> Vec<String> {
    match serde_json::from_str::<Vec<Box<RawValue>>>(value.get()) {
        Ok(items) => items.iter().map(|item| text(item)).collect(),
        Err(_) => vec![text(value)],
    }
}

/// A text without quotes; of anything else, how it is spelled.
fn text(value: &RawValue) -> String {
    serde_json::from_str(value.get()).unwrap_or_else(|_| value.get().to_owned())
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            true => escaped.push(char::from(byte)),
            false => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

fn body(operation: &Operation, arguments: &RawMembers) -> String {
    let Some(body) = &operation.body else { return String::new() };
    let mut members = Vec::new();
    for field in &body.object.fields {
        let Some(value) = arguments.get(&field.wire_name) else { continue };
        if field.is_body {
            return value.get().to_owned();
        }
        members.push(format!("{:?}:{}", field.wire_name, value.get()));
    }
    let object = format!("{{{}}}", members.join(","));
    match &body.wrap {
        Some(wrap) => format!("{{{:?}:{object}}}", wrap.member),
        None => object,
    }
}
