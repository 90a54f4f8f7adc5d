//! What the service reports of its own accord.

use serde_json::{Map, Value};

use super::super::descriptor::Shape;
use super::super::effect::Program;
use super::super::state::{Of, Record};
use super::super::time::Moment;
use super::Service;
use super::change::Change;

/// Something that the service reports.
#[derive(Clone, Debug, PartialEq)]
pub struct News {
    /// The position of the event in the descriptor.
    pub event: usize,
    /// The members of the delivery, but for the tag.
    pub payload: Map<String, Value>,
    pub at: Moment,
}

/// Reports each change that an event is about.
pub fn report_changes(service: &mut Service, program: &Program, change: Change, old: &Record) {
    let Some(stored) = &program.stored[change.schema] else { return };
    if stored.changes.is_empty() {
        return;
    }
    let Some(new) = service.record(change.schema, change.position) else { return };
    let mut events = Vec::new();
    for (event, path) in &stored.changes {
        let before = path.in_record(&program.schemas, old);
        let after = path.in_record(&program.schemas, new);
        if before != after && !events.contains(event) {
            events.push(*event);
        }
    }
    let record = new.to_value(program.schemas.object(change.schema));
    for event in events {
        report(service, program, event, change.schema, &record, None);
    }
}

/// Reports an event about a record; with the code of an error if that was the outcome.
pub fn report(
    service: &mut Service,
    program: &Program,
    event: usize,
    schema: usize,
    record: &Value,
    error: Option<i64>,
) {
    let mut payload = Map::new();
    for field in program.schemas.object(program.events[event].schema) {
        let name = &field.wire_name;
        let ty = program.schemas.plain(field.ty);
        let value = if ty.shape == Shape::One && ty.of == Of::Schema(schema) {
            Some(record.clone())
        } else if field.stamped.is_some() {
            Some(field.moment.write(service.now))
        } else if program.once_by.iter().any(|path| *path == [name.clone()]) && ty.of == Of::Text {
            Some(Value::String(service.generator.uuid()))
        } else {
            outcome_member(program, name, error)
        };
        if let Some(value) = value {
            payload.insert(name.clone(), value);
        }
    }
    service.touched.insert(format!("webhooks/{}", program.events[event].wire));
    service.news.push(News { event, payload, at: service.now });
}

/// The member in which the envelope of an answer says how a call ended.
fn outcome_member(program: &Program, name: &str, error: Option<i64>) -> Option<Value> {
    let envelope = program.envelope.as_ref()?;
    let [outer, code] = envelope.code.as_slice() else { return None };
    if outer != name {
        return None;
    }
    let mut members = Map::new();
    let row = error.and_then(|error| program.error(error));
    members.insert(code.clone(), Value::from(row.map_or(envelope.ok.0, |row| row.code)));
    let mut put = |path: &[String], value: Value| {
        if let [first, last] = path
            && first == outer
        {
            members.insert(last.clone(), value);
        }
    };
    put(&envelope.message, Value::from(row.map_or("OK", |row| first_sentence(&row.doc))));
    if let Some(row) = row {
        put(&envelope.retryable, Value::from(row.retryable));
        put(&envelope.ty, row.ty.clone().map_or(Value::Null, Value::from));
    }
    if let Some(details) = envelope.details.first() {
        put(details, Value::Array(Vec::new()));
    }
    members.retain(|_, value| !value.is_null());
    Some(Value::Object(members))
}

/// The first sentence of a documentation, which stands on its own.
pub fn first_sentence(doc: &str) -> &str {
    doc.lines().next().unwrap_or_default()
}
