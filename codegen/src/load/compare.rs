//! The second reader: serde_yaml's values, compared with the tree of the first.

use serde_yaml::Value;

use super::{NodeKind, YamlNode, scalar};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::source::{SourceText, Span};

const HELP: &str = "write it in another way, for example in quotes";

/// Reads a file that the first reader found to be without fault.
pub(super) fn read_value(
    root: &YamlNode,
    file: usize,
    text: &SourceText<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    match serde_yaml::from_str::<Value>(text.file().text()) {
        Ok(value) => match difference(root, &value) {
            None => return Some(value),
            Some(span) => {
                diagnostics
                    .error(
                        codes::READERS_DISAGREE,
                        span,
                        "two YAML parsers differ on what this means",
                    )
                    .help(HELP);
            }
        },
        Err(error) => {
            let at = error.location().map_or(DiagnosticPlace::File(file), |location| {
                let start = text.byte_of_character(location.index());
                DiagnosticPlace::Span(Span { file, start, end: start })
            });
            let message = format!("two YAML parsers differ on this file; one says: {error}");
            diagnostics.error(codes::READERS_DISAGREE, at, message).help(HELP);
        }
    }
    None
}

/// The first place where tree and value are not the same; the tree is at most 64 levels deep.
fn difference(node: &YamlNode, value: &Value) -> Option<Span> {
    match (&node.kind, value) {
        (NodeKind::Scalar { text, plain }, value) => {
            (scalar::value(text, *plain) != *value).then_some(node.span)
        }
        (NodeKind::Sequence(nodes), Value::Sequence(values)) if nodes.len() == values.len() => {
            nodes.iter().zip(values).find_map(|(node, value)| difference(node, value))
        }
        (NodeKind::Mapping(nodes), Value::Mapping(values)) if nodes.len() == values.len() => {
            nodes.iter().zip(values).find_map(|((key, node), (name, value))| {
                let is_same = scalar::value(&key.text, key.plain) == *name;
                if is_same { difference(node, value) } else { Some(key.span) }
            })
        }
        (NodeKind::Sequence(_) | NodeKind::Mapping(_), _) => Some(node.span),
    }
}
