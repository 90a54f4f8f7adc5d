//! What the service keeps of a schema: its key, states, timers and the events that report changes.

use super::super::descriptor::{self, Descriptor, Stamp};
use super::super::state::{Field, First, Path};
use super::compile::Scope;
use super::condition::Condition;
use super::expression::Assignment;
use super::identity::IdentityForm;
use super::program::Names;

/// What the service keeps of a schema.
#[derive(Debug)]
pub struct Stored {
    /// The position of the key among the fields.
    pub key: usize,
    pub key_form: IdentityForm,
    /// The code of the error that says that no record has the key.
    pub missing: Option<i64>,
    pub machines: Vec<Machine>,
    /// The positions of the fields that the clock sets when a record is created.
    pub stamped_on_create: Vec<usize>,
    /// The positions of the fields that the clock sets whenever a record changes.
    pub stamped_on_change: Vec<usize>,
    pub timers: Vec<Timer>,
    /// Empty where no record counts as missing.
    pub gone_when: Vec<Condition>,
    /// The events that report a change, and the path to what changed.
    pub changes: Vec<(usize, Path)>,
}

/// The transitions that the value of one field can make.
#[derive(Debug)]
pub struct Machine {
    /// The position of the field.
    pub field: usize,
    /// From each state to those that may follow; the first state is the initial one.
    pub transitions: Vec<(String, Vec<String>)>,
}

impl Machine {
    /// The states from one to another, both included, by the fewest transitions; none if no
    /// transitions lead there.
    ///
    /// An effect may leave out the states between, as where a call is answered once it is done.
    pub fn way<'m>(&'m self, from: &'m str, to: &'m str) -> Option<Vec<&'m str>> {
        let mut ways = vec![vec![from]];
        let mut seen = vec![from];
        while let Some(way) = ways.first().cloned() {
            ways.remove(0);
            let last = way.last().copied().unwrap_or(from);
            if last == to {
                return Some(way);
            }
            let state = self.transitions.iter().find(|(state, _)| state == last);
            for next in state.iter().flat_map(|(_, next)| next) {
                if !seen.contains(&next.as_str()) {
                    seen.push(next);
                    ways.push(way.iter().copied().chain([next.as_str()]).collect());
                }
            }
        }
        None
    }
}

/// A change of a record that happens after some time.
#[derive(Debug)]
pub struct Timer {
    pub id: String,
    /// Seconds.
    pub after: u64,
    /// The moment that it counts from.
    pub of: Path,
    pub when: Vec<Condition>,
    pub set: Vec<Assignment>,
}

/// An event that the service reports.
#[derive(Debug)]
pub struct Event {
    pub wire: String,
    /// The schema of its members.
    pub schema: usize,
    /// The id of the operation whose outcome it reports.
    pub finished: Option<String>,
}

impl Stored {
    /// Looks up everything that a kept schema names.
    pub fn new(
        names: &Names<'_>,
        schema: usize,
        stored: &descriptor::Stored,
    ) -> Result<Self, String> {
        let scope = Scope {
            record: Some(schema),
            ..Scope::new(names.schemas, names.computed, names.counters)
        };
        let fields = names.schemas.object(schema);
        let key = position(&Path::from_fields(names.schemas, fields, &stored.key)?)?;
        let written = object(names.descriptor, schema)?;
        let key_field = &written.fields[key];
        let machines = stored.states.iter().map(|machine| {
            let path = Path::from_fields(names.schemas, fields, &machine.field)?;
            Ok(Machine { field: position(&path)?, transitions: machine.transitions.clone() })
        });
        Ok(Self {
            key,
            key_form: IdentityForm::of(names.descriptor, &key_field.ty, &key_field.constraints),
            missing: stored.missing,
            machines: machines.collect::<Result<_, String>>()?,
            stamped_on_create: stamped(fields, Stamp::Create),
            stamped_on_change: stamped(fields, Stamp::Change),
            timers: timers(&scope, stored)?,
            gone_when: scope.conditions(&stored.gone_when)?,
            changes: changes(names, schema)?,
        })
    }
}

fn stamped(fields: &[Field], stamp: Stamp) -> Vec<usize> {
    let fields = fields.iter().enumerate().filter(|(_, field)| field.stamped == Some(stamp));
    fields.map(|(position, _)| position).collect()
}

fn timers(scope: &Scope<'_>, stored: &descriptor::Stored) -> Result<Vec<Timer>, String> {
    if stored.timers.len() > u32::BITS as usize {
        return Err(format!("it has more than {} timers", u32::BITS));
    }
    let timers = stored.timers.iter().map(|timer| {
        Ok(Timer {
            id: timer.id.clone(),
            after: timer.after,
            of: scope.reference(&timer.of)?.path,
            when: scope.conditions(&timer.when)?,
            set: scope.assignments(&timer.set)?,
        })
    });
    timers.collect()
}

fn changes(names: &Names<'_>, schema: usize) -> Result<Vec<(usize, Path)>, String> {
    let Some(webhooks) = &names.descriptor.webhooks else { return Ok(Vec::new()) };
    let mut changes = Vec::new();
    for (event, written) in webhooks.events.iter().enumerate() {
        for change in &written.changed {
            if names.schemas.number(&change.schema)? == schema {
                let reference = descriptor::Reference {
                    root: descriptor::Root::Stored,
                    members: change.members.clone(),
                    ty: descriptor::Type::from("Json".to_owned()),
                };
                let fields = names.schemas.object(schema);
                changes.push((event, Path::from_fields(names.schemas, fields, &reference)?));
            }
        }
    }
    Ok(changes)
}

/// The position of the field that a path names, without going further.
fn position(path: &Path) -> Result<usize, String> {
    match (path.first, path.steps.as_slice()) {
        (Some(First::Field(field)), []) => Ok(field),
        _ => Err(format!("`{}` is no field of the record itself", path.name)),
    }
}

fn object(descriptor: &Descriptor, schema: usize) -> Result<&descriptor::Object, String> {
    match &descriptor.schemas[schema].is {
        descriptor::SchemaKind::Object(object) => Ok(object),
        _ => Err(format!("`{}` is no object", descriptor.schemas[schema].name)),
    }
}

/// The first value of the enum that a field with states is of.
pub fn initial_state(machine: &Machine) -> Option<&str> {
    machine.transitions.first().map(|(state, _)| state.as_str())
}
