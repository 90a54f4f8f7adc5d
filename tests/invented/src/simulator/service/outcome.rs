//! Outcomes: what an operation leads to, with its answer or after it.

use super::super::effect::{Context, Found, Operation, Root};
use super::super::request::Arguments;
use super::super::state::Record;
use super::change::{Change, Write, evaluate, write, write_found};
use super::{Service, news};

/// An outcome that comes after the answer.
#[derive(Debug)]
pub struct Outcome {
    pub operation: usize,
    pub schema: usize,
    /// The sequence of the record that it is about.
    pub sequence: u64,
    pub arguments: Arguments,
    /// The schemas of what was found, whether all were meant, and the sequences of the records.
    pub found: Vec<(usize, bool, Vec<u64>)>,
    pub fails: bool,
}

/// Lets an outcome come: its record is done or has failed, and an event says so.
pub fn complete(service: &mut Service, outcome: Outcome) {
    let program = service.program.clone();
    let operation = &program.operations[outcome.operation];
    let store = service.stores[outcome.schema].as_ref();
    let Some(position) = store.and_then(|store| store.by_sequence(outcome.sequence)) else {
        return;
    };
    let found: Vec<Found> = outcome
        .found
        .iter()
        .map(|(schema, all, sequences)| Found {
            schema: *schema,
            all: *all,
            positions: positions(service, *schema, sequences),
        })
        .collect();
    let Some(record) = service.record(outcome.schema, position) else {
        return;
    };
    let mut changed = record.clone();
    let context = service.context(operation, &outcome.arguments, &found).with_record(record);
    let writes = settle(&context, operation, outcome.schema, &mut changed, outcome.fails);
    Change { schema: outcome.schema, position }.apply(service, changed);
    write_found(service, &found, &writes);
    let part = if outcome.fails { "failed" } else { "done" };
    service.touched.insert(format!("{}/async/{part}", operation.id));
    report(service, operation, &outcome, position);
}

fn positions(service: &Service, schema: usize, sequences: &[u64]) -> Vec<usize> {
    let Some(store) = service.stores[schema].as_ref() else { return Vec::new() };
    sequences.iter().filter_map(|sequence| store.by_sequence(*sequence)).collect()
}

fn report(service: &mut Service, operation: &Operation, outcome: &Outcome, position: usize) {
    let program = service.program.clone();
    let error = operation.effect.async_effect.as_ref().and_then(|one| one.error);
    let error = error.filter(|_| outcome.fails);
    let Some(record) = service.record(outcome.schema, position) else { return };
    let record = record.to_value(program.schemas.object(outcome.schema));
    for (event, written) in program.events.iter().enumerate() {
        if written.finished.as_ref() == Some(&operation.id) {
            news::report(service, &program, event, outcome.schema, &record, error);
        }
    }
}

/// Writes what an operation leads to into its record, and returns all that is to be written.
pub fn settle<'p>(
    context: &Context<'_>,
    operation: &'p Operation,
    schema: usize,
    record: &mut Record,
    fails: bool,
) -> Vec<Write<'p>> {
    let Some(effect) = &operation.effect.async_effect else { return Vec::new() };
    if let Some(computed) = effect.compute.filter(|_| !fails) {
        merge(context, computed, schema, record);
    }
    let writes = evaluate(context, if fails { &effect.failed } else { &effect.done });
    write_own(context, schema, record, &writes);
    writes
}

/// Writes the values for the record itself.
pub fn write_own(context: &Context<'_>, schema: usize, record: &mut Record, writes: &[Write<'_>]) {
    for one in writes.iter().filter(|one| one.root == Root::Stored) {
        write(context.program, schema, record, one);
    }
}

/// Merges a computed result into a record.
pub fn merge(context: &Context<'_>, computed: usize, schema: usize, record: &mut Record) {
    let fields = context.schemas().object(schema);
    for (name, value) in context.compute(computed, None) {
        if let Some(position) = fields.iter().position(|field| field.wire_name == name) {
            record.set(context.schemas(), fields, position, value);
        }
    }
}
