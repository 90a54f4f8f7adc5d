//! What happens to records without a call, for those who watch.

use serde_json::Value;

use super::super::descriptor::Direction;
use super::super::state::{Position, Record};
use super::super::time::Moment;
use super::Service;

/// Why something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A step of a script.
    Step,
    /// A timer of the schema, by its id.
    Timer(String),
    /// The outcome of a call of this operation comes.
    Outcome { operation: String, fails: bool },
}

/// Something that happened to a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    /// By the simulated clock.
    pub at: Moment,
    /// The API and its version: `library/v1`.
    pub api: String,
    pub cause: Cause,
    /// The schema of the record.
    pub schema: String,
    /// The key of the record.
    pub key: Value,
    /// Members with their new values.
    pub changed: Vec<(String, Value)>,
    /// The event that is reported beside those about changes.
    pub reported: Option<String>,
}

/// Notes what a cause did to a record, if anybody watches.
pub fn note(
    service: &mut Service,
    schema: usize,
    position: Position,
    old: Option<&Record>,
    reported: Option<usize>,
) {
    let Some(cause) = &service.cause else { return };
    let program = &service.program;
    let Some(new) = service.record(schema, position) else { return };
    let fields = program.schemas.object(schema);
    let is_changed = |(position, _): &(usize, _)| {
        old.is_some_and(|old| old.get(*position) != new.get(*position))
    };
    let shown = fields.iter().enumerate().filter(is_changed);
    let shown = shown.filter(|(_, field)| field.direction != Direction::WriteOnly);
    let changed = shown.map(|(position, field)| {
        (field.wire_name.clone(), new.get(position).cloned().unwrap_or_default())
    });
    let key = program.stored[schema].as_ref().and_then(|stored| new.get(stored.key));
    let happening = Happening {
        at: service.now,
        api: String::new(),
        cause: cause.clone(),
        schema: program.name(schema).to_owned(),
        key: key.cloned().unwrap_or_default(),
        changed: changed.collect(),
        reported: reported.map(|event| program.events[event].wire.clone()),
    };
    service.happenings.push(happening);
}
