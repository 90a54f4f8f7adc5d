//! The nodes of one API, each once however many places take it.

use std::collections::HashMap;

use super::{InventoryKind, InventoryNode};
use crate::compilation::LimitCases;
use crate::model::{
    ActKind, Api, Constraint, ConstraintKind, Effect, ErrorId, Field, Operation, Reference, Rule,
    Schema, Source, Subject, Webhooks,
};
use crate::source::{Pointer, SourceFile};

/// The nodes so far.
pub struct Nodes<'a> {
    files: &'a [SourceFile],
    pub list: Vec<InventoryNode>,
    /// By kind, place and label: an error has several codes at one place.
    known: HashMap<(InventoryKind, Pointer, String), usize>,
}

impl<'a> Nodes<'a> {
    /// No node yet.
    pub fn new(files: &'a [SourceFile]) -> Self {
        Self { files, list: Vec::new(), known: HashMap::new() }
    }

    /// The index of a node, which is added if it isn't there.
    fn node(
        &mut self,
        kind: InventoryKind,
        at: &Pointer,
        label: impl Into<String>,
        source: Option<Source>,
    ) -> usize {
        let label = label.into();
        let list = &mut self.list;
        *self.known.entry((kind, at.clone(), label.clone())).or_insert_with(|| {
            let file = self.files.get(at.file()).map(SourceFile::path).unwrap_or_default();
            list.push(InventoryNode {
                kind,
                file: file.to_owned(),
                at: at.to_string(),
                label,
                source: source.map(word),
                code: None,
                part: None,
                boundaries: Vec::new(),
            });
            list.len() - 1
        })
    }

    /// Adds an operation.
    pub fn operation(&mut self, operation: &Operation) -> usize {
        self.node(InventoryKind::Operation, &operation.at, &operation.id, operation.source)
    }

    /// The index of a field that has been added.
    pub fn field(&self, field: &Field) -> usize {
        self.known[&(InventoryKind::Field, field.at.clone(), field.wire_name.clone())]
    }

    /// Adds every field.
    pub fn fields(&mut self, api: &Api) {
        for field in api.fields() {
            self.node(InventoryKind::Field, &field.at, &field.wire_name, field.source);
        }
    }

    /// Every constraint, then every rule.
    pub fn limits(&mut self, api: &Api) {
        for (Constraint { at, kind, subject, source, .. }, _) in api.constraints() {
            self.node(InventoryKind::Constraint, at, constraint_label(kind, *subject), *source);
        }
        for Rule { at, id, source, .. } in api.rule_sets().flat_map(|ruled| ruled.rules) {
            self.node(InventoryKind::Rule, at, id, *source);
        }
    }

    /// What operations do, then what records and time do, then what is reported.
    pub fn effects(&mut self, api: &Api) {
        for operation in &api.operations {
            if let Some(effect) = &operation.effect {
                self.effect(api, &operation.id, effect);
            }
        }
        for schema in &api.schemas {
            self.stored(schema);
        }
        if let Some(webhooks) = &api.webhooks {
            self.events(webhooks);
        }
    }

    /// Adds a part of an effect, under the name that the simulator has for it.
    fn part(&mut self, at: &Pointer, label: String, part: String, source: Option<Source>) {
        let node = self.node(InventoryKind::Effect, at, label, source);
        self.list[node].part = Some(part);
    }

    fn effect(&mut self, api: &Api, id: &str, effect: &Effect) {
        let error = |id: ErrorId| &api.error(id).name;
        let does = match &effect.act {
            Some(act) => format!("{} {}", act_word(act.kind), api.schema(act.schema).name),
            None => "answers".to_owned(),
        };
        self.part(&effect.at, format!("{id}: {does}"), format!("{id}/effect"), effect.source);
        for find in effect.finds.iter().filter(|find| find.missing.is_some()) {
            let label = format!("{id}: finds no {}", find.name);
            self.part(&find.at, label, format!("{id}/finds/{}", find.name), effect.source);
        }
        for (position, refusal) in effect.refusals.iter().enumerate() {
            let label = format!("{id}: refuses with {}", error(refusal.error));
            self.part(&refusal.at, label, format!("{id}/refuse/{position}"), refusal.source);
        }
        if let Some(unique) = &effect.unique {
            let fields: Vec<String> = unique.fields.iter().map(name).collect();
            let label = format!("{id}: unique {}", fields.join(", "));
            self.part(&unique.at, label, format!("{id}/unique"), unique.source);
        }
        if let Some(later) = &effect.async_effect {
            let words = ["pending", "done", "failed"];
            let (kind, first) = if later.can_wait() { ("later", 0) } else { ("outcome", 1) };
            for word in &words[first..] {
                let label = format!("{id}: {kind}, {word}");
                self.part(&later.at, label, format!("{id}/async/{word}"), later.source);
            }
        }
    }

    fn stored(&mut self, schema: &Schema) {
        let Some(stored) = &schema.stored else { return };
        for states in &stored.states {
            let field = name(&states.field);
            for (from, next) in &states.transitions {
                for to in next {
                    let label = format!("{}: {field} from {from} to {to}", schema.name);
                    let part = format!("{}/states/{field}/{from}/{to}", schema.name);
                    self.part(&states.at, label, part, stored.source);
                }
            }
        }
        for timer in &stored.timers {
            let label = format!("{}: after a time, {}", schema.name, timer.id);
            let part = format!("{}/timers/{}", schema.name, timer.id);
            self.part(&timer.at, label, part, timer.source);
        }
    }

    /// The events that the service has a reason to report; others are reported by hand.
    fn events(&mut self, webhooks: &Webhooks) {
        for event in &webhooks.events {
            let changed = event.changed.first().map(|change| &change.at);
            let at = changed.or(event.finished.as_ref().map(|(_, at)| at));
            if let Some(at) = at {
                let label = format!("delivers {}", event.wire);
                self.part(at, label, format!("webhooks/{}", event.wire), None);
            }
        }
    }

    /// Adds every error.
    pub fn errors(&mut self, api: &Api) {
        for row in &api.errors {
            let label = format!("{} {}", row.code, row.name);
            let node = self.node(InventoryKind::Error, &row.at, label, row.source);
            self.list[node].code = Some(row.code);
        }
    }

    /// Gives each constraint and rule the cases that are to show it.
    pub fn show(&mut self, boundaries: Vec<LimitCases>) {
        let mut by_place: HashMap<String, Vec<LimitCases>> = HashMap::new();
        for boundary in boundaries {
            by_place.entry(boundary.at.clone()).or_default().push(boundary);
        }
        for node in &mut self.list {
            if matches!(node.kind, InventoryKind::Constraint | InventoryKind::Rule) {
                node.boundaries = by_place.remove(&node.at).unwrap_or_default();
            }
        }
    }
}

/// The mark as specifications write it.
fn word(source: Source) -> &'static str {
    match source {
        Source::Seed => "seed",
        Source::Docs => "docs",
        Source::Sdk => "sdk",
        Source::Documents2022 => "docs-2022",
        Source::Observed => "observed",
        Source::Assumed => "assumed",
    }
}

fn constraint_label(kind: &ConstraintKind, subject: Subject) -> String {
    let word = kind.key();
    let of = match subject {
        Subject::Value => "",
        Subject::Each => " of each",
        Subject::Keys => " of keys",
    };
    format!("{word}{of}")
}

fn act_word(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Create => "creates",
        ActKind::Read => "reads",
        ActKind::Update => "updates",
        ActKind::Replace => "replaces",
        ActKind::Delete => "deletes",
        ActKind::List => "lists",
    }
}

fn name(reference: &Reference) -> String {
    reference.members.join(".")
}
