//! One change of the specification's text, made at its place so that layout and comments stay.

use crate::load::{NodeKind, Sources, YamlNode};
use crate::source::{Pointer, SourceText};

/// The longest line that is written, in characters; a longer entry takes a line for each key.
const LONGEST_LINE: usize = 110;

/// Words that YAML takes for something else than text.
const SPECIAL_WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// Keys and values of a new node, in order.
pub type Keys = Vec<(&'static str, String)>;

/// A change of one node.
#[derive(Clone, Debug)]
pub enum SpecificationChange {
    /// A new entry in the section of a node, such as `fields`.
    Entry { node: Pointer, section: &'static str, name: String, keys: Keys },
    /// A new value of an enum.
    Value { schema: Pointer, value: String, keys: Keys },
    /// Another phrase for the type of a field: nullable, or with another name, which stands for the
    /// whole of a list or map where it says so.
    Phrase { field: Pointer, nullable: bool, ty: Option<(String, bool)> },
    /// A new key of a field.
    Key { node: Pointer, key: &'static str, value: String },
    /// More formats.
    Formats { at: Pointer, formats: Vec<String> },
}

/// A piece of a file's text, and what replaces it.
#[derive(Debug, PartialEq, Eq)]
pub struct Edit {
    pub file: usize,
    pub start: usize,
    pub end: usize,
    pub text: String,
}

impl SpecificationChange {
    /// Finds the edit in the files as they are now; `None` where they have no such node, or where it
    /// is written in a way that can't be added to.
    pub fn edit(&self, sources: &Sources<'_>) -> Option<Edit> {
        match self {
            SpecificationChange::Entry { node, section, name, keys } => {
                add_to_section(sources, sources.node(node)?, section, &key_text(name), keys)
            }
            SpecificationChange::Value { schema, value, keys } => {
                let (_, values) = sources.node(schema)?.get("values")?;
                add_value(sources, values, &key_text(value), keys)
            }
            SpecificationChange::Phrase { field, nullable, ty } => {
                let node = phrase_node(sources, field)?;
                let NodeKind::Scalar { text, .. } = &node.kind else { return None };
                let text = new_phrase(text, *nullable, ty.as_ref());
                Some(replace(node, text))
            }
            SpecificationChange::Key { node, key, value } => {
                let node = sources.node(node)?;
                match &node.kind {
                    NodeKind::Scalar { text, .. } => {
                        Some(replace(node, format!("{{ type: {text}, {key}: {value} }}")))
                    }
                    _ => add_entry(sources, node, key, value),
                }
            }
            SpecificationChange::Formats { at, formats } => add_formats(sources.node(at)?, formats),
        }
    }
}

/// The text of a field's type.
fn phrase_node<'s>(sources: &'s Sources<'_>, field: &Pointer) -> Option<&'s YamlNode> {
    let node = sources.node(field)?;
    match &node.kind {
        NodeKind::Scalar { .. } => Some(node),
        _ => node.get("type").map(|(_, node)| node),
    }
}

fn replace(node: &YamlNode, text: String) -> Edit {
    let span = node.span;
    Edit { file: span.file, start: span.start, end: span.end, text }
}

fn insert(node: &YamlNode, at: usize, text: String) -> Edit {
    Edit { file: node.span.file, start: at, end: at, text }
}

/// The phrase with `nullable`, or with another name.
fn new_phrase(phrase: &str, nullable: bool, ty: Option<&(String, bool)>) -> String {
    let mut words: Vec<&str> = phrase.split_whitespace().collect();
    let flags = words.iter().take_while(|word| matches!(**word, "required" | "nullable")).count();
    match ty {
        Some((name, true)) => words.splice(flags.., [name.as_str()]).for_each(drop),
        Some((name, false)) => drop(words.pop().map(|_| words.push(name))),
        None => {}
    }
    if nullable && !words[..flags].contains(&"nullable") {
        words.insert(flags, "nullable");
    }
    words.join(" ")
}

/// Adds an entry to the mapping under a key of a node, which may not have it yet.
fn add_to_section(
    sources: &Sources<'_>,
    node: &YamlNode,
    section: &str,
    name: &str,
    keys: &Keys,
) -> Option<Edit> {
    if let Some((_, mapping)) = node.get(section) {
        return add_entry(sources, mapping, name, &keys_text(keys)).map(|edit| {
            let long = edit.text.trim_start_matches('\n').chars().count() > LONGEST_LINE;
            match edit.text.starts_with('\n') && long {
                true => Edit { text: block_text(&edit.text, name, keys), ..edit },
                false => edit,
            }
        });
    }
    let NodeKind::Mapping(_) = node.kind else { return None };
    let value = format!("{{ {name}: {} }}", keys_text(keys));
    let edit = add_entry(sources, node, section, &value)?;
    let Some(indent) = indent_of(&edit.text) else { return Some(edit) };
    let entry = format!("\n{}{name}: {}", " ".repeat(indent + 2), keys_text(keys));
    let entry = match entry.chars().count() > LONGEST_LINE {
        true => block_text(&entry, name, keys),
        false => entry,
    };
    Some(Edit { text: format!("\n{}{section}:{entry}", " ".repeat(indent)), ..edit })
}

/// How far an inserted line is indented; `None` for what stands in a line.
fn indent_of(text: &str) -> Option<usize> {
    let line = text.strip_prefix('\n')?;
    Some(line.len() - line.trim_start_matches(' ').len())
}

/// The same entry with a line for each key.
fn block_text(line: &str, name: &str, keys: &Keys) -> String {
    let indent = indent_of(line).unwrap_or_default();
    let mut text = format!("\n{}{name}:", " ".repeat(indent));
    for (key, value) in keys {
        text += &format!("\n{}{key}: {value}", " ".repeat(indent + 2));
    }
    text
}

/// Adds an entry behind the last one of a mapping that is not empty.
fn add_entry(sources: &Sources<'_>, mapping: &YamlNode, key: &str, value: &str) -> Option<Edit> {
    let NodeKind::Mapping(entries) = &mapping.kind else { return None };
    let (first, (_, last)) = (entries.first()?, entries.last()?);
    let text = sources.file(mapping.span.file).text();
    if text[mapping.span.start..].starts_with('{') {
        let end = end_of_value(text, last.span.start, last.span.end);
        return Some(insert(mapping, end, format!(", {key}: {value}")));
    }
    let indent = column(sources, mapping.span.file, first.0.span.start);
    let end = end_of_line(text, last.span.start, last.span.end);
    Some(insert(mapping, end, format!("\n{}{key}: {value}", " ".repeat(indent))))
}

/// How many characters stand before a byte in its line.
fn column(sources: &Sources<'_>, file: usize, byte: usize) -> usize {
    SourceText::new(sources.file(file)).line_and_column(byte).1 - 1
}

/// The end of the line in which a value ends, after a comment that may follow it.
fn end_of_line(text: &str, start: usize, end: usize) -> usize {
    let last = end_of_value(text, start, end);
    let rest = &text[last..];
    last + rest.find('\n').map_or(rest.len(), |end| end - usize::from(rest[..end].ends_with('\r')))
}

/// The end of a value without the white space behind it.
fn end_of_value(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end().len()
}

/// Adds a value to those of an enum: a list or a mapping, in a line or in lines.
fn add_value(sources: &Sources<'_>, values: &YamlNode, value: &str, keys: &Keys) -> Option<Edit> {
    let NodeKind::Sequence(elements) = &values.kind else {
        return add_entry(sources, values, value, &keys_text(keys));
    };
    let last = elements.last()?;
    let text = sources.file(values.span.file).text();
    if text[values.span.start..].starts_with('[') {
        let end = end_of_value(text, last.span.start, last.span.end);
        return Some(insert(values, end, format!(", {value}")));
    }
    // The column of an element is that of its text, after the dash.
    let indent = column(sources, values.span.file, last.span.start).saturating_sub(2);
    let end = end_of_line(text, last.span.start, last.span.end);
    Some(insert(values, end, format!("\n{}- {value}", " ".repeat(indent))))
}

/// Adds formats to one, to a list, or to the long form of either.
fn add_formats(node: &YamlNode, formats: &[String]) -> Option<Edit> {
    let formats = formats.join(", ");
    match &node.kind {
        NodeKind::Scalar { text, .. } => Some(replace(node, format!("[{text}, {formats}]"))),
        NodeKind::Sequence(known) => {
            Some(insert(node, known.last()?.span.end, format!(", {formats}")))
        }
        NodeKind::Mapping(_) => {
            let (_, is) = node.get("is")?;
            match is.kind {
                NodeKind::Mapping(_) => None,
                _ => add_formats(is, &[formats]),
            }
        }
    }
}

/// A mapping in one line.
fn keys_text(keys: &Keys) -> String {
    let keys: Vec<String> = keys.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{ {} }}", keys.join(", "))
}

/// A name or a code as YAML: quoted where it would be something else than text.
fn key_text(name: &str) -> String {
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let is_integer = name.parse::<i64>().is_ok_and(|number| number.to_string() == name);
    let is_special = SPECIAL_WORDS.iter().any(|word| name.eq_ignore_ascii_case(word));
    match is_integer || begins && !is_special {
        true => name.to_owned(),
        false => format!("\"{name}\""),
    }
}
