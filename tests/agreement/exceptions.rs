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

/// A list of parameters that is read as another than was given, because that is how it is sent:
///
/// - Joined by commas, a member with a comma becomes two, whatever a client says of the one.
/// - Joined by commas, one empty text is sent like an empty list, as nothing at all.
/// - Repeated, an empty list is sent like none.
/// - In a header, white space around members is not part of them (RFC 9110, 5.6.1).
pub fn is_read_otherwise(operation: &Operation, arguments: &Map<String, Value>) -> bool {
    operation.parameters.iter().any(|parameter| {
        let key = key(parameter.location, &parameter.field.wire_name);
        let Some(Value::Array(items)) = arguments.get(&key) else { return false };
        let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
        let in_header = parameter.location == ParameterLocation::Header;
        if !in_header && parameter.style == ListStyle::Repeat {
            return items.is_empty();
        }
        let is_trimmed = |text: &str| in_header && text.trim_matches([' ', '\t']) != text;
        texts == [""] || texts.iter().any(|text| text.contains(',') || is_trimmed(text))
    })
}
