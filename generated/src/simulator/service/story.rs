//! Stories: what a script lets happen to records, some time after they were created.

use serde_json::{Map, Value};

use super::super::effect::{Program, Root, put};
use super::super::script::{Match, Member, NewItem, PlannedOutcome, Plot, Story};
use super::super::state::{Path, Position, Record, Schemas, to_value};
use super::change::{Change, Write, write};
use super::planned_value::{PlannedValue, reference};
use super::{Service, happening, news};

/// A story with its names looked up.
#[derive(Debug)]
pub struct Told {
    schema: usize,
    /// Members with the values of which each has to have one.
    matching: Vec<(Path, Vec<Value>)>,
    steps: Vec<Step>,
}

#[derive(Debug)]
struct Step {
    /// Seconds.
    after: i64,
    set: Vec<(Path, PlannedValue)>,
    add: Option<(Path, Vec<(Path, PlannedValue)>)>,
    event: Option<usize>,
}

/// An outcome that is planned, with the number of its operation and of calls so far.
#[derive(Debug)]
pub struct Planned {
    operation: usize,
    plan: PlannedOutcome,
    calls: u64,
}

/// A step of a story that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StepDue {
    pub schema: u32,
    pub sequence: u64,
    story: u32,
    step: u32,
}

/// How the outcome of a call is planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub fails: bool,
    /// Seconds.
    pub takes: Option<u64>,
}

impl Service {
    /// Plays what a script says of this API, from now on.
    ///
    /// # Errors
    ///
    /// If it names something that the API does not have; the message says what.
    pub fn play(&mut self, plot: &Plot) -> Result<(), String> {
        let program = self.program.clone();
        let told = plot.stories.iter().map(|story| tell(&program, story));
        let told: Vec<Told> = told.collect::<Result<_, _>>()?;
        let planned = plot.outcomes.iter().map(|plan| {
            let operation = program.operations.iter().position(|one| one.id == plan.operation);
            let operation =
                operation.ok_or_else(|| format!("no operation is called `{}`", plan.operation))?;
            Ok(Planned { operation, plan: plan.clone(), calls: 0 })
        });
        let planned: Vec<Planned> = planned.collect::<Result<_, String>>()?;
        self.stories.extend(told);
        self.planned.extend(planned);
        Ok(())
    }

    /// What is planned for the next call of an operation, which counts as made.
    pub(super) fn next_plan(&mut self, operation: usize) -> Plan {
        let mut next = Plan::default();
        for planned in self.planned.iter_mut().filter(|planned| planned.operation == operation) {
            planned.calls += 1;
            let from = planned.plan.from.max(1);
            let end = from.saturating_add(planned.plan.calls);
            if (from..end).contains(&planned.calls) {
                next = Plan { fails: planned.plan.fails, takes: planned.plan.takes };
            }
        }
        next
    }
}

fn tell(program: &Program, story: &Story) -> Result<Told, String> {
    let schema = program.schemas.number(&story.schema)?;
    if program.stored[schema].is_none() {
        return Err(format!("the service keeps no records of `{}`", story.schema));
    }
    let members = |members: &[Member]| members_of(&program.schemas, schema, members);
    let steps = story.steps.iter().map(|step| {
        let event = step.report.as_ref().map(|name| {
            let event = program.events.iter().position(|event| event.wire == *name);
            event.ok_or_else(|| format!("no event is called `{name}`"))
        });
        Ok(Step {
            after: i64::try_from(step.after).unwrap_or(i64::MAX),
            set: members(&step.set)?,
            add: step.add.as_ref().map(|add| item(&program.schemas, schema, add)).transpose()?,
            event: event.transpose()?,
        })
    });
    Ok(Told {
        schema,
        matching: matches_of(&program.schemas, schema, &story.matching)?,
        steps: steps.collect::<Result<_, String>>()?,
    })
}

fn matches_of(
    schemas: &Schemas,
    schema: usize,
    matches: &[Match],
) -> Result<Vec<(Path, Vec<Value>)>, String> {
    let matches = matches.iter().map(|one| {
        let path = Path::from_fields(schemas, schemas.object(schema), &reference(&one.path))?;
        Ok((path, one.any_of.iter().map(to_value).collect()))
    });
    matches.collect()
}

fn members_of(
    schemas: &Schemas,
    schema: usize,
    members: &[Member],
) -> Result<Vec<(Path, PlannedValue)>, String> {
    let members = members.iter().map(|member| {
        let path = Path::from_fields(schemas, schemas.object(schema), &reference(&member.path))?;
        let value = PlannedValue::at(schemas, &path, &member.is)?;
        Ok((path, value))
    });
    members.collect()
}

fn item(
    schemas: &Schemas,
    schema: usize,
    add: &NewItem,
) -> Result<(Path, Vec<(Path, PlannedValue)>), String> {
    let to = Path::from_fields(schemas, schemas.object(schema), &reference(&add.to))?;
    let of = schemas.object_of(to.ty);
    let of = of.ok_or_else(|| format!("`{}` is no list of objects", add.to.join(".")))?;
    Ok((to, members_of(schemas, of, &add.set)?))
}

/// Begins the first story that is about a new record.
pub fn begin(service: &mut Service, schema: usize, position: Position) {
    let Some(record) = service.record(schema, position) else { return };
    let schemas = &service.program.schemas;
    let is_about = |(path, any_of): &(Path, Vec<Value>)| {
        let member = path.in_record(schemas, record);
        member.is_some_and(|member| any_of.contains(&member))
    };
    let mut stories = service.stories.iter();
    let is_told = |story: &Told| story.schema == schema && story.matching.iter().all(is_about);
    let Some(story) = stories.position(is_told) else { return };
    let (created, sequence) = (record.created, record.sequence);
    for (step, written) in service.stories[story].steps.iter().enumerate() {
        let (story, step, schema) = (story as u32, step as u32, schema as u32);
        let due = StepDue { schema, sequence, story, step };
        service.agenda.add_step(created.shifted(written.after), due);
    }
}

/// Lets a step of a story happen, unless its record is gone.
pub fn run(service: &mut Service, due: StepDue) {
    let story = &service.stories[due.story as usize];
    let (schema, step) = (story.schema, &story.steps[due.step as usize]);
    let Some(store) = service.stores[schema].as_ref() else { return };
    let Some(position) = store.by_sequence(due.sequence) else { return };
    let Some(record) = store.get(position) else { return };
    let program = service.program.clone();
    let mut changed = record.clone();
    for (path, value) in &step.set {
        write_value(&program, schema, &mut changed, path, value.write(service.now));
    }
    if let Some((to, members)) = &step.add {
        let value = extended(service, record, to, members);
        write_value(&program, schema, &mut changed, to, value);
    }
    let event = step.event;
    if changed != *record {
        Change { schema, position }.apply(service, changed);
    }
    if let (Some(event), Some(record)) = (event, service.record(schema, position)) {
        let record = record.to_value(program.schemas.object(schema));
        happening::note(service, schema, position, None, Some(event));
        news::report(service, &program, event, schema, &record, None);
    }
}

fn write_value(program: &Program, schema: usize, record: &mut Record, path: &Path, value: Value) {
    let one = Write { root: Root::Stored, path, value };
    write(program, schema, record, &one);
}

/// The list at a path with one more item.
fn extended(
    service: &Service,
    record: &Record,
    to: &Path,
    members: &[(Path, PlannedValue)],
) -> Value {
    let mut item = Map::new();
    for (path, value) in members {
        put(path, value.write(service.now), &mut item);
    }
    let list = to.in_record(&service.program.schemas, record);
    let mut items = match list.as_deref() {
        Some(Value::Array(items)) => items.clone(),
        _ => Vec::new(),
    };
    items.push(Value::Object(item));
    Value::Array(items)
}
