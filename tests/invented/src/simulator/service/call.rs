//! One call: find, refuse, act, answer.

use std::time::Duration;

use serde_json::{Map, Value};

use super::super::descriptor::ActKind;
use super::super::effect::{Act, Context, Found, Operation, Root};
use super::super::request::Arguments;
use super::super::state::{Position, Record};
use super::change::{Change, Write, evaluate, write_found};
use super::create::{new_record, take_body};
use super::outcome::{Outcome, merge, settle, write_own};
use super::select_record::{find_all, one};
use super::story::Plan;
use super::{Failure, OUTCOME_SECONDS, Service, Success, answer, change, list, story, timer};

/// Does what an operation says.
pub fn call(
    service: &mut Service,
    number: usize,
    arguments: &Arguments,
) -> Result<Success, Failure> {
    let program = service.program.clone();
    let operation = &program.operations[number];
    let found = find_all(service, operation, arguments)?;
    let call = Call { number, operation, arguments, found };
    match operation.effect.act {
        None => call.without_record(service),
        Some(Act { kind: ActKind::List, schema }) => call.list(service, schema),
        Some(Act { kind: ActKind::Create, schema }) => call.create(service, schema),
        Some(Act { kind, schema }) => call.on_record(service, kind, schema),
    }
}

/// A call, with the records that its effect names.
struct Call<'a> {
    number: usize,
    operation: &'a Operation,
    arguments: &'a Arguments,
    found: Vec<Found>,
}

impl Call<'_> {
    fn context<'a>(&'a self, service: &'a Service) -> Context<'a> {
        service.context(self.operation, self.arguments, &self.found)
    }

    fn touch(&self, service: &mut Service, part: &str) {
        service.touched.insert(format!("{}/{part}", self.operation.id));
    }

    fn refuse(&self, service: &mut Service, record: Option<&Record>) -> Result<(), Failure> {
        let context = self.context(service);
        let context = match record {
            Some(record) => Context { stored: Some(record), ..context },
            None => context,
        };
        let mut refusals = self.operation.effect.refusals.iter().enumerate();
        let refusal = refusals.find(|(_, refusal)| context.hold(&refusal.when));
        let Some((position, refusal)) = refusal else { return Ok(()) };
        let (code, part) = (refusal.error, format!("refuse/{position}"));
        self.touch(service, &part);
        Err(Failure::new(code))
    }

    fn without_record(&self, service: &mut Service) -> Result<Success, Failure> {
        self.refuse(service, None)?;
        service.acted[self.number] = true;
        let writes = evaluate(&self.context(service), &self.operation.effect.set);
        write_found(service, &self.found, &writes);
        let data = answer::computed(&self.context(service), self.operation);
        Ok(Success { pending: false, data })
    }

    fn list(&self, service: &mut Service, schema: usize) -> Result<Success, Failure> {
        self.refuse(service, None)?;
        service.acted[self.number] = true;
        let Some(store) = service.stores[schema].as_ref() else {
            return Ok(Success { pending: false, data: None });
        };
        list::list(&self.context(service), self.operation, schema, store)
    }

    fn create(&self, service: &mut Service, schema: usize) -> Result<Success, Failure> {
        let mut record = new_record(service, schema, self.operation, self.arguments);
        self.refuse(service, Some(&record))?;
        self.check_key(service, schema, &record)?;
        let mut writes = self.set(service, &record);
        write_own(&self.context(service), schema, &mut record, &writes);
        self.check_unique(service, schema, &record, None)?;
        let plan = self.plan(service);
        let pending = self.is_pending(service, &record);
        writes.extend(self.finish_record(service, schema, &mut record, pending, plan));
        service.acted[self.number] = true;
        let Some(store) = service.stores[schema].as_mut() else {
            return Ok(Success { pending: false, data: None });
        };
        let position = store.insert(record);
        change::note_transitions(service, Change { schema, position }, None);
        timer::start(service, schema, position);
        story::begin(service, schema, position);
        write_found(service, &self.found, &writes);
        self.answer_about(service, schema, position, pending, plan)
    }

    fn on_record(
        &self,
        service: &mut Service,
        kind: ActKind,
        schema: usize,
    ) -> Result<Success, Failure> {
        let position = self.select(service, schema)?;
        let Some(record) = service.record(schema, position).cloned() else {
            return Err(self.missing(service, schema));
        };
        self.refuse(service, Some(&record))?;
        match kind {
            ActKind::Read => {
                service.acted[self.number] = true;
                let context = self.context(service);
                let data = answer::about(&context, self.operation, schema, &record);
                Ok(Success { pending: false, data })
            }
            ActKind::Delete => Ok(self.delete(service, schema, position, &record)),
            _ => self.update(service, kind, schema, position, &record),
        }
    }

    fn select(&self, service: &mut Service, schema: usize) -> Result<Position, Failure> {
        let found = one(service, &self.context(service), schema, &self.operation.effect.by);
        found.ok_or_else(|| {
            self.touch(service, "missing");
            self.missing(service, schema)
        })
    }

    fn missing(&self, service: &Service, schema: usize) -> Failure {
        let stored = service.program.stored[schema].as_ref();
        Failure::new(stored.and_then(|stored| stored.missing).unwrap_or(404))
    }

    fn delete(
        &self,
        service: &mut Service,
        schema: usize,
        position: Position,
        record: &Record,
    ) -> Success {
        let context = self.context(service).with_record(record);
        let writes = evaluate(&context, &self.operation.effect.set);
        let data = answer::about(&context, self.operation, schema, record);
        write_found(service, &self.found, &writes);
        service.remove(schema, position);
        service.acted[self.number] = true;
        Success { pending: false, data }
    }

    fn update(
        &self,
        service: &mut Service,
        kind: ActKind,
        schema: usize,
        position: Position,
        record: &Record,
    ) -> Result<Success, Failure> {
        let mut changed = record.clone();
        let mut writes = self.set(service, record);
        match kind {
            ActKind::Replace => self.replace_body(service, schema, &mut changed),
            _ => self.merge_body(service, schema, &mut changed),
        }
        write_own(&self.context(service), schema, &mut changed, &writes);
        self.check_unique(service, schema, &changed, Some(position))?;
        let plan = self.plan(service);
        let pending = self.is_pending(service, &changed);
        writes.extend(self.finish_record(service, schema, &mut changed, pending, plan));
        service.acted[self.number] = true;
        Change { schema, position }.apply(service, changed);
        write_found(service, &self.found, &writes);
        self.answer_about(service, schema, position, pending, plan)
    }

    /// What the effect sets, with a record as it is before.
    fn set(&self, service: &Service, record: &Record) -> Vec<Write<'_>> {
        evaluate(&self.context(service).with_record(record), &self.operation.effect.set)
    }

    /// Sets the fields that the body has, and removes those that it clears.
    fn merge_body(&self, service: &Service, schema: usize, record: &mut Record) {
        let program = &service.program;
        let fields = program.schemas.object(schema);
        for (name, value) in &self.arguments.body {
            let Some(&(from, to)) = self.operation.takes.by_name.get(name) else { continue };
            // What is cleared with null is gone; an empty list or text stays as it is.
            let is_gone = value.is_null() && self.operation.body()[from].clear.is_some();
            match is_gone {
                true => record.remove(to),
                false => record.set(&program.schemas, fields, to, value.clone()),
            }
        }
    }

    /// Sets the fields that the body has, and resets those that it could have.
    fn replace_body(&self, service: &Service, schema: usize, record: &mut Record) {
        for &(_, to) in &self.operation.takes.all {
            record.remove(to);
        }
        take_body(service, schema, self.operation, self.arguments, record);
    }

    /// Adds, counts, and writes the outcome or that it is pending.
    fn finish_record(
        &self,
        service: &Service,
        schema: usize,
        record: &mut Record,
        pending: bool,
        plan: Plan,
    ) -> Vec<Write<'_>> {
        let effect = &self.operation.effect;
        let before = match (&effect.add, &effect.async_effect, effect.compute) {
            (None, None, None) => None,
            _ => Some(record.clone()),
        };
        if let Some(counter) = effect.count {
            record.count(counter);
        }
        let Some(before) = before else { return Vec::new() };
        let context = self.context(service).with_record(&before);
        self.add_item(&context, schema, record);
        let writes = match &effect.async_effect {
            Some(outcome) if pending => {
                let writes = evaluate(&context, &outcome.pending);
                write_own(&context, schema, record, &writes);
                writes
            }
            Some(_) => settle(&context, self.operation, schema, record, plan.fails),
            None => Vec::new(),
        };
        if let Some(computed) = effect.compute {
            merge(&context, computed, schema, record);
        }
        writes
    }

    fn add_item(&self, context: &Context<'_>, schema: usize, record: &mut Record) {
        let Some((to, set)) = &self.operation.effect.add else { return };
        let mut item = Map::new();
        context.assign(set, &mut item);
        let mut list = match to.path.in_record(context.schemas(), record).as_deref() {
            Some(Value::Array(items)) => items.clone(),
            _ => Vec::new(),
        };
        list.push(Value::Object(item));
        let write = Write { root: Root::Stored, path: &to.path, value: Value::Array(list) };
        write_own(context, schema, record, &[write]);
    }

    fn is_pending(&self, service: &Service, record: &Record) -> bool {
        let outcome = self.operation.effect.async_effect.as_ref();
        let outcome = outcome.filter(|outcome| !outcome.when.is_empty());
        outcome.is_some_and(|outcome| self.context(service).with_record(record).hold(&outcome.when))
    }

    /// What is planned for the outcome of this call.
    fn plan(&self, service: &mut Service) -> Plan {
        match self.operation.effect.async_effect {
            Some(_) => service.next_plan(self.number),
            None => Plan::default(),
        }
    }

    fn check_key(&self, service: &Service, schema: usize, record: &Record) -> Result<(), Failure> {
        let Some(stored) = &service.program.stored[schema] else { return Ok(()) };
        let taken = record.get(stored.key).and_then(|key| service.position(schema, key));
        let unique = self.operation.effect.unique;
        let code = unique.map(|unique| unique.error).or(service.program.invalid);
        match taken {
            Some(_) => Err(Failure::new(code.unwrap_or(409))),
            None => Ok(()),
        }
    }

    fn check_unique(
        &self,
        service: &mut Service,
        schema: usize,
        record: &Record,
        own: Option<Position>,
    ) -> Result<(), Failure> {
        let Some(unique) = self.operation.effect.unique else { return Ok(()) };
        let Some(store) = service.stores[schema].as_ref() else { return Ok(()) };
        let key = store.unique_key(unique.set, record);
        let taken = key.and_then(|key| store.find_unique(unique.set, &key));
        match taken {
            Some(position) if Some(position) != own => {
                self.touch(service, "unique");
                Err(Failure::new(unique.error))
            }
            _ => Ok(()),
        }
    }

    fn answer_about(
        &self,
        service: &mut Service,
        schema: usize,
        position: Position,
        pending: bool,
        plan: Plan,
    ) -> Result<Success, Failure> {
        let Some(record) = service.record(schema, position) else {
            return Ok(Success { pending: false, data: None });
        };
        let data = answer::about(&self.context(service), self.operation, schema, record);
        if pending {
            let sequence = record.sequence;
            self.touch(service, "async/pending");
            self.expect_outcome(service, schema, sequence, plan);
            return Ok(Success { pending, data });
        }
        let effect = self.operation.effect.async_effect.as_ref();
        if effect.is_some() {
            self.touch(service, if plan.fails { "async/failed" } else { "async/done" });
        }
        match effect.and_then(|effect| effect.error).filter(|_| plan.fails) {
            Some(code) => Err(Failure { code, data }),
            None => Ok(Success { pending: false, data }),
        }
    }

    fn expect_outcome(&self, service: &mut Service, schema: usize, sequence: u64, plan: Plan) {
        let sequences = self.found.iter().map(|found| {
            let store = service.stores[found.schema].as_ref();
            let records = found.positions.iter().filter_map(|at| store?.get(*at));
            (found.schema, found.all, records.map(|record| record.sequence).collect())
        });
        let outcome = Outcome {
            operation: self.number,
            schema,
            sequence,
            arguments: self.arguments.clone(),
            found: sequences.collect(),
            fails: plan.fails,
        };
        let takes = Duration::from_secs(plan.takes.unwrap_or(OUTCOME_SECONDS));
        let moment = service.now.after(takes);
        service.agenda.add_outcome(moment, outcome);
    }
}
