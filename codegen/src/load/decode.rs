//! A part of a file becomes a type of `spec`; all values that don't fit are reported in one run.
//!
//! After each failure the value at fault is taken out of a copy, which is then decoded again.

use std::collections::HashMap;

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment, Track};
use serde_yaml::Value;
use serde_yaml::with::singleton_map_recursive;

use super::serde_message::{self, Complaint, ComplaintKind};
use super::{NodeKind, Sources, YamlNode, scalar};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::openapi;
use crate::source::Pointer;

/// Failures of one decoding that are looked into, at most.
const MOST_ROUNDS: usize = 100;

/// Decodes the value at a pointer; none if anything was reported, here or when the file was loaded.
pub fn decode<T: DeserializeOwned>(
    sources: &Sources<'_>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let whole = sources.value(at.file())?;
    let root = sources.root(at.file())?;
    let Some(value) = value_at(root, whole, at) else {
        let name = at.keys().last().unwrap_or_default().into_owned();
        let message = format!("the key `{name}` is missing");
        diagnostics.error(codes::MISSING_KEY, at, message).help(format!("add `{name}`"));
        return None;
    };
    let mut failure = match attempt::<T>(value) {
        Ok(decoded) => return Some(decoded),
        Err(failure) => failure,
    };
    let mut repair = Repair::new(at, value.clone());
    for _ in 0..MOST_ROUNDS {
        if !repair.take(&failure, diagnostics) {
            break;
        }
        failure = match attempt::<T>(&repair.value) {
            Ok(_) => break,
            Err(failure) => failure,
        };
    }
    None
}

struct Failure {
    path: Path,
    message: String,
}

fn attempt<T: DeserializeOwned>(value: &Value) -> Result<T, Failure> {
    let mut track = Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
    singleton_map_recursive::deserialize(tracked)
        .map_err(|error| Failure { path: track.path(), message: error.to_string() })
}

/// The value that stands where a pointer leads.
fn value_at<'v>(mut node: &YamlNode, mut value: &'v Value, at: &Pointer) -> Option<&'v Value> {
    for name in at.keys() {
        match (&node.kind, value) {
            (NodeKind::Sequence(nodes), Value::Sequence(values)) => {
                let index: usize = name.parse().ok()?;
                (node, value) = (nodes.get(index)?, values.get(index)?);
            }
            (NodeKind::Mapping(_), Value::Mapping(values)) => {
                let (key, child) = node.get(&name)?;
                (node, value) = (child, values.get(scalar::value(&key.text, key.plain))?);
            }
            _ => return None,
        }
    }
    Some(value)
}

/// A copy without the values that don't fit, which remembers where its parts were.
struct Repair<'p> {
    at: &'p Pointer,
    value: Value,
    /// What was taken out of each mapping or list, by the place of that.
    removed: HashMap<Pointer, Vec<Removed>>,
    /// The original positions of the members that are left of a list.
    positions: HashMap<Pointer, Vec<usize>>,
}

struct Removed {
    name: String,
    meant: Option<String>,
}

/// One step from a value of the copy into it.
enum Step {
    Key(Value),
    Index(usize),
}

/// A value of the copy: the way to it, and where it stood at first.
struct Route {
    steps: Vec<Step>,
    /// One more than there are steps.
    pointers: Vec<Pointer>,
    /// The text of the last key.
    key: Option<String>,
}

impl Route {
    /// The text key under which the value stands, or the list that holds it.
    fn key_of_value(&self) -> Option<&str> {
        self.steps.iter().rev().find_map(|step| match step {
            Step::Key(key) => key.as_str(),
            Step::Index(_) => None,
        })
    }
}

impl<'p> Repair<'p> {
    fn new(at: &'p Pointer, value: Value) -> Repair<'p> {
        Repair { at, value, removed: HashMap::new(), positions: HashMap::new() }
    }

    /// Reports a failure and takes the value out; false if nothing would be left.
    fn take(&mut self, failure: &Failure, diagnostics: &mut Diagnostics) -> bool {
        let route = self.route(&failure.path);
        let mut complaint = serde_message::read_message(&failure.message);
        if let ComplaintKind::Mismatch { found } = &complaint.kind
            && let Some(help) = route.key_of_value().and_then(|key| openapi::value(key, found))
        {
            complaint.help = Some(help.to_owned());
        }
        if !self.is_consequence(&route, &complaint) {
            let at = self.place(&route, &complaint);
            let diagnostic = diagnostics.error(complaint.code, at, complaint.message);
            diagnostic.help = complaint.help;
        }
        let meant = match complaint.kind {
            ComplaintKind::UnknownKey { meant } => meant,
            _ => None,
        };
        self.remove(route, meant)
    }

    /// Follows the path of a failure as far as the copy goes.
    fn route(&self, path: &Path) -> Route {
        let mut route = Route { steps: Vec::new(), pointers: vec![self.at.clone()], key: None };
        let mut pointer = self.at.clone();
        let mut value = &self.value;
        for segment in path {
            let step = match (value, segment) {
                (Value::Sequence(values), Segment::Seq { index }) => {
                    values.get(*index).map(|next| {
                        let positions = self.positions.get(&pointer);
                        let position = positions.map_or(*index, |positions| positions[*index]);
                        (Step::Index(*index), pointer.index(position), None, next)
                    })
                }
                (Value::Mapping(values), segment) => {
                    let mut entries = values.iter();
                    entries.find(|(key, _)| is_named(key, segment)).map(|(key, next)| {
                        let name = key_text(key);
                        (Step::Key(key.clone()), pointer.key(&name), Some(name), next)
                    })
                }
                _ => None,
            };
            let Some((step, next_pointer, key, next)) = step else {
                break;
            };
            (pointer, value) = (next_pointer, next);
            route.steps.push(step);
            route.pointers.push(pointer.clone());
            route.key = key;
        }
        route
    }

    /// Whether a failure is only a consequence of what was taken out before.
    fn is_consequence(&self, route: &Route, complaint: &Complaint) -> bool {
        let Some(removed) = route.pointers.last().and_then(|place| self.removed.get(place)) else {
            return false;
        };
        match &complaint.kind {
            ComplaintKind::MissingKey(name) => removed
                .iter()
                .any(|removed| removed.name == *name || removed.meant.as_ref() == Some(name)),
            ComplaintKind::UnknownKey { .. } => false,
            ComplaintKind::UnknownWord | ComplaintKind::Mismatch { .. } | ComplaintKind::Value => {
                true
            }
        }
    }

    fn place(&self, route: &Route, complaint: &Complaint) -> DiagnosticPlace {
        let pointer = route.pointers.last().unwrap_or(self.at).clone();
        let (Some(key), Some(value)) = (&route.key, self.value_of(route)) else {
            let is_key = matches!(complaint.kind, ComplaintKind::MissingKey(_));
            return if is_key {
                DiagnosticPlace::Key(pointer)
            } else {
                DiagnosticPlace::Value(pointer)
            };
        };
        let is_key = match &complaint.kind {
            ComplaintKind::UnknownKey { .. } | ComplaintKind::MissingKey(_) => true,
            ComplaintKind::Mismatch { found } => is_about_key(found, route.steps.last(), value),
            ComplaintKind::UnknownWord | ComplaintKind::Value => {
                complaint.message.contains(&format!("`{key}`")) && !is_text(value, key)
            }
        };
        if is_key { DiagnosticPlace::Key(pointer) } else { DiagnosticPlace::Value(pointer) }
    }

    fn value_of(&self, route: &Route) -> Option<&Value> {
        route.steps.iter().try_fold(&self.value, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Index(index) => value.get(*index),
        })
    }

    /// Takes a value out of what holds it; false if it is the whole.
    fn remove(&mut self, mut route: Route, meant: Option<String>) -> bool {
        let (Some(last), Some(_)) = (route.steps.pop(), route.pointers.pop()) else {
            return false;
        };
        let Some(holder) = route.pointers.pop() else {
            return false;
        };
        let mut value = &mut self.value;
        for step in &route.steps {
            let next = match step {
                Step::Key(key) => value.get_mut(key),
                Step::Index(index) => value.get_mut(*index),
            };
            let Some(next) = next else { return false };
            value = next;
        }
        let name = match (last, value) {
            (Step::Key(key), Value::Mapping(values)) => {
                values.shift_remove(&key);
                key_text(&key)
            }
            (Step::Index(index), Value::Sequence(values)) if index < values.len() => {
                let all = 0..values.len();
                let positions = self.positions.entry(holder.clone());
                let position = positions.or_insert_with(|| all.collect()).remove(index);
                values.remove(index);
                position.to_string()
            }
            _ => return false,
        };
        self.removed.entry(holder).or_default().push(Removed { name, meant });
        true
    }
}

/// Whether a key is the one that a path names; serde names texts, integers and booleans.
fn is_named(key: &Value, segment: &Segment) -> bool {
    match segment {
        Segment::Map { key: name } | Segment::Enum { variant: name } => match key {
            Value::String(text) => text == name,
            key => key_text(key) == *name,
        },
        Segment::Unknown => !matches!(key, Value::String(_)),
        Segment::Seq { .. } => false,
    }
}

/// The text of a key, as pointers spell it.
fn key_text(key: &Value) -> String {
    match key {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(boolean) => boolean.to_string(),
        _ => String::new(),
    }
}

fn is_text(value: &Value, text: &str) -> bool {
    value.as_str() == Some(text)
}

/// Whether the kind that serde found is the kind of the key and not that of the value.
fn is_about_key(found: &str, step: Option<&Step>, value: &Value) -> bool {
    let Some(Step::Key(key)) = step else {
        return false;
    };
    found.starts_with(kind_of(key)) && !found.starts_with(kind_of(value))
}

/// The first word that serde has for a kind.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "unit",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "floating",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Sequence(_) => "sequence",
        Value::Mapping(_) => "map",
        Value::Tagged(_) => "enum",
    }
}
