//! What was seen, grouped by the node of the specification that it is about.

use std::collections::{BTreeMap, BTreeSet};

use super::change::SpecificationChange;
use super::compile::Compiled;
use super::form::format_of;
use super::proposal::propose;
use super::recording::{Difference, DriftEntry, DriftRecording};
use crate::diagnostic::DiagnosticPlace;
use crate::load::Sources;
use crate::model::Api;
use crate::source::SourceText;

/// One thing that the specification lacks.
#[derive(Clone, Debug)]
pub struct DriftFinding {
    /// The name of the API.
    pub api: String,
    /// The kind of difference, as a recording names it: `unknown_field`.
    pub difference: &'static str,
    /// What was seen, in a sentence without its end.
    pub what: String,
    /// The place in the specification that it is about, as `path:line`; none outside of declared
    /// objects.
    pub place: Option<String>,
    /// How often, over all sightings but those of parts of an undeclared member.
    pub count: u64,
    /// Where it was seen.
    pub sightings: Vec<DriftSighting>,
    /// What the patch does about it.
    pub proposal: Option<String>,
    /// Why the patch does nothing about it.
    pub left_out: Option<String>,
}

/// Where a difference was seen, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriftSighting {
    /// The version of the API, if it has versions.
    pub version: Option<String>,
    /// The operation, or `webhook` and the event.
    pub target: String,
    /// The JSON Pointer in the body.
    pub pointer: String,
    /// What came there, in words of a recording.
    pub found: String,
    /// How often.
    pub count: u64,
}

/// A finding, and the changes that mend it.
pub struct PlannedFinding {
    pub finding: DriftFinding,
    pub changes: Vec<SpecificationChange>,
}

/// What entries are about: those with an equal subject are one finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DriftSubject {
    pub api: String,
    /// The object that holds it; none outside of declared objects.
    pub schema: Option<String>,
    /// The name of the member in that object.
    pub field: String,
    /// What follows the name, such as `/*`; empty for undeclared members, whose parts are one.
    pub below: String,
    pub difference: Difference,
    /// The value that an enum lacks, or the form that no format has.
    pub value: Option<String>,
    /// What is declared there.
    pub expected: Option<String>,
}

impl DriftSubject {
    fn of(entry: &DriftEntry) -> DriftSubject {
        let is_unknown = entry.difference == Difference::UnknownField;
        let member = if entry.schema.is_some() { &entry.member } else { &entry.pointer };
        let member = member.strip_prefix('/').unwrap_or(member);
        let (field, below) = match member.find('/') {
            Some(end) if entry.schema.is_some() => member.split_at(end),
            _ => (member, ""),
        };
        let is_value = match entry.difference {
            Difference::UnknownValue => true,
            // What has a format of the language is one subject.
            Difference::OtherForm => format_of(&entry.found).is_none(),
            _ => false,
        };
        DriftSubject {
            api: entry.api.clone(),
            schema: entry.schema.clone(),
            field: field.replace("~1", "/").replace("~0", "~"),
            below: if is_unknown { String::new() } else { below.to_owned() },
            difference: entry.difference,
            value: is_value.then(|| entry.found.clone()),
            expected: entry.expected.clone(),
        }
    }
}

/// Groups a recording into findings, with the changes that mend them.
pub fn findings(compiled: &Compiled<'_>, recording: &DriftRecording) -> Vec<PlannedFinding> {
    let mut groups: BTreeMap<DriftSubject, Vec<(&DriftEntry, u64)>> = BTreeMap::new();
    let shared = shared_by_events(compiled, recording);
    for (entry, count) in recording.entries() {
        let mut subject = DriftSubject::of(entry);
        if let Some(union) = shared.get(&(subject.api.as_str(), subject.field.as_str()))
            && entry.event.is_some()
            && entry.member.starts_with(&entry.pointer)
        {
            subject.schema = Some((*union).to_owned());
        }
        groups.entry(subject).or_default().push((entry, count));
    }
    let planned = groups.into_iter().map(|(subject, entries)| {
        let api = model_of(compiled, &entries);
        let proposal = propose(compiled, api, &subject, &entries);
        let place = proposal.at.as_ref().and_then(|at| shown_place(&compiled.sources, at));
        let finding = DriftFinding {
            api: subject.api.clone(),
            difference: subject.difference.as_str(),
            what: what(api, &subject, &entries),
            place,
            count: entries
                .iter()
                .filter(|(entry, _)| is_itself(&subject, entry))
                .map(|(_, count)| count)
                .sum(),
            sightings: entries.iter().map(|(entry, count)| sighting(entry, *count)).collect(),
            proposal: proposal.text,
            left_out: proposal.left_out,
        };
        PlannedFinding { finding, changes: proposal.changes }
    });
    planned.collect()
}

/// The undeclared members that several events of an API have, each with the union of its events.
fn shared_by_events<'r>(
    compiled: &'r Compiled<'_>,
    recording: &'r DriftRecording,
) -> BTreeMap<(&'r str, &'r str), &'r str> {
    let mut events: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for (entry, _) in recording.entries() {
        let is_unknown = entry.difference == Difference::UnknownField;
        let name = entry.pointer.strip_prefix('/').filter(|_| is_unknown);
        let known = (name, entry.event.as_deref(), &entry.schema);
        if let (Some(name), Some(event), Some(_)) = known {
            events.entry((&entry.api, name)).or_default().insert(event);
        }
    }
    let shared = events.into_iter().filter(|(_, events)| events.len() > 1);
    let with_union = shared.filter_map(|(key, _)| {
        let mut apis = compiled.apis.iter().filter(|api| api.name == key.0);
        let union = apis.find_map(|api| Some(api.schema(api.webhooks.as_ref()?.union)))?;
        Some((key, union.name.as_str()))
    });
    with_union.collect()
}

/// The model of the newest version that was seen.
fn model_of<'c>(compiled: &'c Compiled<'_>, entries: &[(&DriftEntry, u64)]) -> Option<&'c Api> {
    let order = |version: &Option<String>| {
        let is_it = |one: &crate::compilation::Emitted| version.as_ref() == Some(&one.version);
        compiled.versions.iter().position(is_it)
    };
    let (entry, _) = entries.iter().max_by_key(|(entry, _)| order(&entry.version))?;
    compiled.apis.iter().find(|api| api.name == entry.api && api.version == entry.version)
}

fn sighting(entry: &DriftEntry, count: u64) -> DriftSighting {
    let target = match (&entry.operation, &entry.event) {
        (Some(operation), _) => operation.clone(),
        (None, event) => format!("webhook {}", event.as_deref().unwrap_or("*")),
    };
    DriftSighting {
        version: entry.version.clone(),
        target,
        pointer: entry.pointer.clone(),
        found: entry.found.clone(),
        count,
    }
}

/// Says what was seen.
fn what(api: Option<&Api>, subject: &DriftSubject, entries: &[(&DriftEntry, u64)]) -> String {
    let found: BTreeSet<&str> = entries
        .iter()
        .filter(|(entry, _)| is_itself(subject, entry))
        .map(|(entry, _)| entry.found.as_str())
        .collect();
    let found = found.into_iter().collect::<Vec<_>>().join(" or ");
    let DriftSubject { field, below, .. } = subject;
    let name = match &subject.schema {
        Some(schema) => format!("{}.{field}{below}", shown_schema(api, schema)),
        None => format!("/{field}"),
    };
    let expected = subject.expected.as_deref().unwrap_or("a value");
    match subject.difference {
        Difference::UnknownField => format!("`{name}` is not declared: {found}"),
        Difference::UnknownValue => format!("`{name}` was `{found}`, which `{expected}` lacks"),
        Difference::OtherType => format!("`{name}` was {found} instead of {expected}"),
        Difference::Null => format!("`{name}` was null, but is not nullable"),
        Difference::OtherForm => format!("`{name}` was `{found}` instead of {expected}"),
    }
}

/// A schema as people know it; those of events are not written as schemas.
fn shown_schema(api: Option<&Api>, name: &str) -> String {
    let webhooks = api.and_then(|api| Some((api, api.webhooks.as_ref()?)));
    let Some((api, webhooks)) = webhooks else { return name.to_owned() };
    let event = webhooks.events.iter().find(|event| api.schema(event.schema).name == name);
    match event {
        Some(event) => format!("webhooks.{}", event.wire),
        None if api.schema(webhooks.union).name == name => "webhooks".to_owned(),
        None => name.to_owned(),
    }
}

/// Whether an entry is about the subject, not about a part of an undeclared member.
fn is_itself(subject: &DriftSubject, entry: &DriftEntry) -> bool {
    subject.schema.is_none()
        || subject.difference != Difference::UnknownField
        || entry.member.matches('/').count() == 1
}

/// A place as `path:line`.
pub fn shown_place(sources: &Sources<'_>, at: &DiagnosticPlace) -> Option<String> {
    let span = sources.span_of(at)?;
    let file = sources.file(span.file);
    Some(format!("{}:{}", file.path(), SourceText::new(file).line_of(span.start)))
}
