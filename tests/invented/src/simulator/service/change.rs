//! Changes of records: values evaluated first, then written, then reported.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::super::descriptor::Stamp;
use super::super::effect::{
    Assignment, Context, Found, Operation, Program, Root, initial_state, put,
};
use super::super::request::Arguments;
use super::super::state::{First, Path, Position, Record};
use super::{Service, happening, news, timer};

/// What stands in for an operation where none is at work.
pub static NO_OPERATION: LazyLock<Operation> = LazyLock::new(Operation::default);

/// A value and where it is to be written.
#[derive(Debug)]
pub struct Write<'p> {
    pub root: Root,
    pub path: &'p Path,
    pub value: Value,
}

/// The values of assignments; what is absent is not assigned.
pub fn evaluate<'p>(context: &Context<'_>, assignments: &'p [Assignment]) -> Vec<Write<'p>> {
    let writes = assignments.iter().filter_map(|Assignment { target, value }| {
        let value = context.evaluate(value, target.path.moment)?;
        Some(Write { root: target.root, path: &target.path, value })
    });
    writes.collect()
}

/// Writes a value into a record; a state to which the present one can't lead is not written.
pub fn write(program: &Program, schema: usize, record: &mut Record, write: &Write<'_>) {
    let Some(First::Field(field)) = write.path.first else { return };
    let fields = program.schemas.object(schema);
    if write.path.steps.is_empty() {
        if permits(program, schema, record, field, &write.value) {
            record.set(&program.schemas, fields, field, write.value.clone());
        }
        return;
    }
    let mut members = Map::new();
    if let Some(value) = record.get(field) {
        members.insert(write.path.name.clone(), value.clone());
    }
    put(write.path, write.value.clone(), &mut members);
    if let Some(value) = members.remove(&write.path.name) {
        record.set(&program.schemas, fields, field, value);
    }
}

fn permits(program: &Program, schema: usize, record: &Record, field: usize, value: &Value) -> bool {
    let machines = program.stored[schema].iter().flat_map(|stored| &stored.machines);
    let mut machines = machines.filter(|machine| machine.field == field);
    machines.all(|machine| {
        let (from, to) = (record.get(field).and_then(Value::as_str), value.as_str());
        from.zip(to).is_none_or(|(from, to)| machine.way(from, to).is_some())
    })
}

/// A record that changes.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    pub schema: usize,
    pub position: Position,
}

impl Change {
    /// Puts the changed record in place, stamps it, and reports what is to be reported.
    pub fn apply(self, service: &mut Service, mut changed: Record) {
        let program = service.program.clone();
        stamp(service, self.schema, &mut changed, Stamp::Change);
        let Some(store) = service.stores[self.schema].as_mut() else { return };
        let Some(old) = store.replace(self.position, changed) else { return };
        note_transitions(service, self, Some(&old));
        happening::note(service, self.schema, self.position, Some(&old), None);
        news::report_changes(service, &program, self, &old);
        timer::start(service, self.schema, self.position);
    }
}

/// Remembers which transitions of states were made since a record was as it was before; those of a
/// new one begin with the initial states.
pub fn note_transitions(service: &mut Service, change: Change, old: Option<&Record>) {
    let program = service.program.clone();
    let machines = program.stored[change.schema].iter().flat_map(|stored| &stored.machines);
    let Some(new) = service.record(change.schema, change.position) else { return };
    let mut made = Vec::new();
    for machine in machines {
        let from = match old {
            Some(old) => old.get(machine.field).and_then(Value::as_str),
            None => initial_state(machine),
        };
        let way = match (from, new.get(machine.field).and_then(Value::as_str)) {
            (Some(from), Some(to)) => machine.way(from, to).unwrap_or_default(),
            _ => Vec::new(),
        };
        let field = &program.schemas.object(change.schema)[machine.field].wire_name;
        let name = program.name(change.schema);
        for step in way.windows(2) {
            made.push(format!("{name}/states/{field}/{}/{}", step[0], step[1]));
        }
    }
    service.touched.extend(made);
}

/// Sets the fields that the clock sets.
pub fn stamp(service: &Service, schema: usize, record: &mut Record, stamp: Stamp) {
    let fields = service.program.schemas.object(schema);
    let Some(stored) = &service.program.stored[schema] else { return };
    let stamped = match stamp {
        Stamp::Create => &stored.stamped_on_create,
        Stamp::Change => &stored.stamped_on_change,
    };
    for &position in stamped {
        record.put(position, fields[position].moment.write(service.now));
    }
}

/// Writes values into records that an effect found.
pub fn write_found(service: &mut Service, found: &[Found], writes: &[Write<'_>]) {
    for (number, Found { schema, positions, .. }) in found.iter().enumerate() {
        let own: Vec<&Write<'_>> =
            writes.iter().filter(|write| write.root == Root::Found(number)).collect();
        if own.is_empty() {
            continue;
        }
        for position in positions {
            let Some(record) = service.record(*schema, *position) else { continue };
            let mut changed = record.clone();
            for one in &own {
                write(&service.program, *schema, &mut changed, one);
            }
            Change { schema: *schema, position: *position }.apply(service, changed);
        }
    }
}

impl Service {
    /// What expressions read from, without a record at hand.
    pub fn context<'a>(
        &'a self,
        operation: &'a Operation,
        arguments: &'a Arguments,
        found: &'a [Found],
    ) -> Context<'a> {
        Context {
            program: &self.program,
            operation,
            arguments,
            stores: &self.stores,
            generator: &self.generator,
            stored: None,
            item: None,
            found,
            now: self.now,
        }
    }
}
