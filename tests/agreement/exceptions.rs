//! Where the judge and the emitted validators have to differ, each with its reason.

use serde_json::{Map, Value};
use simulator::descriptor::{ListStyle, Operation, ParameterLocation};

use crate::draw::key;
use crate::request::Found;

/// A member with a comma in a list that is joined by commas: a client refuses it as `style`, because
/// a server would read two members, and that is what the judge does.
pub fn is_seen_by_clients_alone(found: &[Found]) -> bool {
    found.iter().any(|(_, rule, ..)| rule == "style")
}

/// A list that is joined by commas and holds one empty text: it is sent like an empty list, as
/// nothing at all, and the judge reads that.
pub fn holds_one_empty_text(operation: &Operation, arguments: &Map<String, Value>) -> bool {
    let joined = operation.parameters.iter().filter(|parameter| {
        parameter.location == ParameterLocation::Header || parameter.style == ListStyle::Comma
    });
    joined.map(|parameter| key(parameter.location, &parameter.field.wire_name)).any(|key| {
        matches!(arguments.get(&key), Some(Value::Array(items)) if *items == [Value::from("")])
    })
}
