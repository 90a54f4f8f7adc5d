//! The steps of a story: one after the other, each with what it changes.

use indexmap::IndexMap;
use simulator::script::{Member, NewItem, StoryStep};

use super::member::{find_member, refuse_bound};
use super::refuse_idle;
use super::setting::Setting;
use super::state::States;
use super::value::{Purpose, ValueReader};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, Event, SchemaId, SchemaKind, Shape, Type, TypeName};
use crate::resolve::refuse_empty;
use crate::source::Pointer;
use crate::spec;

/// More steps than this, repeats among them, are too many for one version.
const MOST_STEPS: u64 = 10_000;

/// How many steps were read so far.
#[derive(Default)]
pub struct Pace {
    steps: u64,
}

/// Reads the steps of a story.
pub struct StepReader<'a, 'd> {
    pub setting: Setting<'a>,
    pub schema: SchemaId,
    pub pace: &'d mut Pace,
    pub diagnostics: &'d mut Diagnostics,
}

impl StepReader<'_, '_> {
    /// Reads them in their order, with the moments counted from the creation of the record.
    pub fn read_all(mut self, steps: &[spec::StoryStep], at: &Pointer) -> Vec<StoryStep> {
        refuse_empty(steps.is_empty(), at, self.diagnostics);
        let mut read = Vec::new();
        let mut states = States::of(self.setting.api, self.schema);
        let mut moment = 0;
        for (index, written) in steps.iter().enumerate() {
            let at = at.key("steps").index(index);
            let step = self.step(written, &mut states, &at);
            for _ in 0..self.times(written, &at) {
                moment += written.after.0;
                read.push(StoryStep { after: moment, ..step.clone() });
            }
        }
        read.retain(|step| !step.set.is_empty() || step.add.is_some() || step.report.is_some());
        read
    }

    /// How often a step happens.
    fn times(&mut self, step: &spec::StoryStep, at: &Pointer) -> u64 {
        let times = step.times.unwrap_or(1);
        if times == 0 {
            self.diagnostics
                .error(codes::BAD_RANGE, at.key("times"), "this step never happens")
                .help("write 1 or more, or remove the step");
        }
        let before = self.pace.steps;
        self.pace.steps = before.saturating_add(times);
        if self.pace.steps > MOST_STEPS && before <= MOST_STEPS {
            let at = if step.times.is_some() { at.key("times") } else { at.clone() };
            let message = format!("from here on, there are more than {MOST_STEPS} steps");
            self.diagnostics
                .error(codes::STORIES_END, at, message)
                .help("let fewer things happen, or split the script into several");
        }
        if self.pace.steps > MOST_STEPS { 0 } else { times }
    }

    fn step(&mut self, step: &spec::StoryStep, states: &mut States<'_>, at: &Pointer) -> StoryStep {
        let is_empty = step.set.is_empty() && step.add.is_none() && step.report.is_none();
        refuse_idle(is_empty, at, "`set`, `add` or `report`", self.diagnostics);
        let set = self.members(self.schema, &step.set, &at.key("set"));
        for (key, value) in &step.set {
            states.follow(key, value, &at.key("set").key(key), self.diagnostics);
        }
        self.refuse_key(&step.set, &at.key("set"));
        let add = step.add.as_ref().and_then(|add| self.item(add, &at.key("add")));
        let report = step.report.as_ref();
        let report = report.filter(|name| self.reports(name, &at.key("report"))).cloned();
        StoryStep { after: 0, set, add, report }
    }

    fn members(
        &mut self,
        schema: SchemaId,
        set: &IndexMap<String, spec::ScriptValue>,
        at: &Pointer,
    ) -> Vec<Member> {
        let mut members = Vec::new();
        for (key, value) in set {
            let at = at.key(key);
            let place = DiagnosticPlace::Key(at.clone());
            let found = find_member(self.setting, schema, key, &place, self.diagnostics);
            let Some(found) = found else { continue };
            if let Some(field) = found.field {
                refuse_bound(field, &place, self.diagnostics);
            }
            let setting = self.setting;
            let diagnostics = &mut *self.diagnostics;
            let mut reader = ValueReader { setting, purpose: Purpose::Set, diagnostics };
            let is = reader.read(found.field, value, &at);
            members.push(Member { path: found.path, is });
        }
        members
    }

    /// The key of a record stays as it is.
    fn refuse_key(&mut self, set: &IndexMap<String, spec::ScriptValue>, at: &Pointer) {
        let stored = self.setting.api.schema(self.schema).stored.as_ref();
        let key = stored.map(|stored| stored.key.members.join("."));
        if let Some(key) = key.filter(|key| set.contains_key(key)) {
            let message = format!("this can't be set: records are known by their `{key}`");
            let at = DiagnosticPlace::Key(at.key(&key));
            self.diagnostics.error(codes::SET_VALUES_EXIST, at, message).help("remove it");
        }
    }

    fn item(&mut self, add: &spec::NewItem, at: &Pointer) -> Option<NewItem> {
        let to = DiagnosticPlace::from(at.key("to"));
        let found = find_member(self.setting, self.schema, &add.to, &to, self.diagnostics)?;
        let ty = self.setting.api.plain(found.field?.ty);
        let member = self.setting.api.member(ty);
        let id = match (ty.shape, member.name) {
            (Shape::List, TypeName::Schema(id)) => Some(id),
            _ => None,
        };
        let is_object =
            |id: &SchemaId| matches!(self.setting.api.schema(*id).kind, SchemaKind::Object(_));
        let Some(id) = id.filter(is_object) else {
            self.diagnostics
                .error(codes::UNKNOWN_REFERENCE, to, format!("`{}` is no list of objects", add.to))
                .help("name a list of objects, or set the member as a whole");
            return None;
        };
        refuse_empty(add.set.is_empty(), DiagnosticPlace::Key(at.clone()), self.diagnostics);
        Some(NewItem { to: found.path, set: self.members(id, &add.set, &at.key("set")) })
    }

    /// Whether an event is one of this version, and tells of the record.
    fn reports(&mut self, name: &str, at: &Pointer) -> bool {
        let place = DiagnosticPlace::from(at);
        let found = self.setting.find(events, name, "event", place.clone(), self.diagnostics);
        let Some(event) = found else { return false };
        let api = self.setting.api;
        let record = Type { shape: Shape::One, name: TypeName::Schema(self.schema) };
        let holds = match &api.schema(event.schema).kind {
            SchemaKind::Object(object) => {
                object.fields.iter().any(|field| api.plain(field.ty) == record)
            }
            _ => false,
        };
        if !holds {
            let schema = &api.schema(self.schema).name;
            self.diagnostics
                .error(
                    codes::REPORTS_HOLD_THE_RECORD,
                    place,
                    format!("`{name}` says nothing of a `{schema}`"),
                )
                .help(format!("name an event with a member of type `{schema}`"));
        }
        holds
    }
}

fn events(api: &Api) -> Vec<(&str, &Event)> {
    let events = api.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    events.map(|event| (event.wire.as_str(), event)).collect()
}
