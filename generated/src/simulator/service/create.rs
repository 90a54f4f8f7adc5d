//! New records.

use serde_json::Value;

use super::super::descriptor::Stamp;
use super::super::effect::{Operation, initial_state};
use super::super::request::Arguments;
use super::super::state::Record;
use super::Service;
use super::change::stamp;

/// A record as it is when it is created, before the effect sets anything: what the body says, what
/// is assumed where it says nothing, a key, the initial states and the moment.
pub fn new_record(
    service: &Service,
    schema: usize,
    operation: &Operation,
    arguments: &Arguments,
) -> Record {
    let program = &service.program;
    let fields = program.schemas.object(schema);
    let counters = service.stores[schema].as_ref().map_or(0, |store| store.outline().counters);
    let mut record = Record::new(service.now, counters);
    take_body(service, schema, operation, arguments, &mut record);
    let Some(stored) = &program.stored[schema] else { return record };
    if record.get(stored.key).is_none() {
        record.put(stored.key, free_key(service, schema));
    }
    for machine in &stored.machines {
        if let Some(state) = initial_state(machine) {
            record.set(&program.schemas, fields, machine.field, Value::from(state));
        }
    }
    stamp(service, schema, &mut record, Stamp::Create);
    stamp(service, schema, &mut record, Stamp::Change);
    record
}

/// Sets the fields that the body has, and what is assumed for those that it lacks.
pub fn take_body(
    service: &Service,
    schema: usize,
    operation: &Operation,
    arguments: &Arguments,
    record: &mut Record,
) {
    let fields = service.program.schemas.object(schema);
    let context = service.context(operation, arguments, &[]);
    let mut set = |to: usize, value: Value| {
        if !value.is_null() {
            record.set(&service.program.schemas, fields, to, value);
        }
    };
    for (name, value) in &arguments.body {
        if let Some(&(_, to)) = operation.takes.by_name.get(name) {
            set(to, value.clone());
        }
    }
    for &(from, to) in &operation.takes.assumed {
        let field = &operation.body()[from];
        if !arguments.body.contains_key(&field.wire_name)
            && let Some(value) = field.preset.clone().or_else(|| context.assumed(field))
        {
            set(to, value);
        }
    }
}

/// A key that no record has.
fn free_key(service: &Service, schema: usize) -> Value {
    let Some(stored) = &service.program.stored[schema] else { return Value::Null };
    loop {
        let key = stored.key_form.make(&service.generator);
        if service.position(schema, &key).is_none() {
            return key;
        }
    }
}
