//! The service: it does to its records what the effect of each operation says.
//!
//! It is given arguments that were judged, and never sees HTTP. Time comes in with every call and
//! never goes back.

mod agenda;
mod answer;
mod call;
mod change;
mod create;
mod happening;
mod list;
mod news;
mod outcome;
mod planned_value;
mod select_record;
mod story;
mod timer;

use std::sync::Arc;

use serde_json::Value;

use super::descriptor::Descriptor;
use super::effect::Program;
use super::request::Arguments;
use super::state::{Data, Generator, Position, Record, Store};
use super::time::Moment;
use agenda::{Agenda, Due};

pub use happening::{Cause, Happening};
pub use news::News;

/// How long an outcome takes that comes after the answer, in simulated time, unless a script says otherwise.
const OUTCOME_SECONDS: u64 = 2;

/// One API in one version, with the records that it keeps.
#[derive(Debug)]
pub struct Service {
    program: Arc<Program>,
    stores: Vec<Option<Store>>,
    agenda: Agenda,
    generator: Generator,
    now: Moment,
    news: Vec<News>,
    stories: Vec<story::Told>,
    /// What is at work, unless it is a call.
    cause: Option<Cause>,
    happenings: Vec<Happening>,
    is_watched: bool,
    planned: Vec<story::Planned>,
    /// Which operations did what they do.
    acted: Vec<bool>,
    /// What else was done, for those who ask which parts of a specification were touched.
    touched: Touched,
}

/// Which parts of effects were at work, by their places in the descriptor.
pub type Touched = std::collections::BTreeSet<String>;

/// What a call answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Success {
    /// Whether its outcome comes later.
    pub pending: bool,
    /// What it returns, without wrapper and envelope; none if it returns nothing.
    pub data: Option<Data>,
}

/// Why a call was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The code of the error.
    pub code: i64,
    /// The record that it left, as an answer shows it.
    pub data: Option<Data>,
}

impl Failure {
    fn new(code: i64) -> Self {
        Self { code, data: None }
    }
}

impl Service {
    /// A service without records.
    ///
    /// # Errors
    ///
    /// If the descriptor names something that it does not hold; the message says what and where.
    pub fn new(descriptor: &Descriptor, seed: u64) -> Result<Self, String> {
        let program = Program::new(descriptor)
            .map_err(|error| format!("the descriptor of {}: {error}", descriptor.title()))?;
        let stores = program.outlines.iter();
        let stores = stores.map(|outline| outline.clone().map(Store::new)).collect();
        Ok(Self {
            stores,
            agenda: Agenda::default(),
            generator: Generator::new(seed ^ hash(&descriptor.title())),
            now: Moment::from_millis(0),
            news: Vec::new(),
            stories: Vec::new(),
            cause: None,
            happenings: Vec::new(),
            is_watched: false,
            planned: Vec::new(),
            acted: vec![false; program.operations.len()],
            touched: Touched::new(),
            program: Arc::new(program),
        })
    }

    /// Does what an operation says, at a moment; everything that is due by then happens first.
    ///
    /// # Errors
    ///
    /// If the specification says that it is refused.
    pub fn call(
        &mut self,
        operation: usize,
        arguments: &Arguments,
        now: Moment,
    ) -> Result<Success, Failure> {
        self.run_until(now);
        call::call(self, operation, arguments)
    }

    /// When the next timer or outcome is due.
    pub fn next_due(&self) -> Option<Moment> {
        self.agenda.next()
    }

    /// Lets everything happen that is due until a moment, in the order of the moments.
    pub fn run_until(&mut self, now: Moment) {
        while let Some((moment, due)) = self.agenda.take_due(now) {
            self.now = self.now.max(moment);
            self.cause = self.is_watched.then(|| self.cause_of(&due));
            match due {
                Due::Timer(timer) => timer::run(self, &timer),
                Due::Step(step) => story::run(self, step),
                Due::Outcome(outcome) => outcome::complete(self, *outcome),
            }
        }
        self.cause = None;
        self.now = self.now.max(now);
    }

    fn cause_of(&self, due: &Due) -> Cause {
        match due {
            Due::Timer(timer) => {
                let stored = self.program.stored[timer.schema as usize].as_ref();
                let timer = stored.and_then(|stored| stored.timers.get(timer.timer as usize));
                Cause::Timer(timer.map(|timer| timer.id.clone()).unwrap_or_default())
            }
            Due::Step(_) => Cause::Step,
            Due::Outcome(outcome) => Cause::Outcome {
                operation: self.program.operations[outcome.operation].id.clone(),
                fails: outcome.fails,
            },
        }
    }

    /// Notes from now on what happens without a call.
    pub fn watch(&mut self) {
        self.is_watched = true;
    }

    /// What happened without a call since this was asked last; nothing if it is not watched.
    pub fn take_happenings(&mut self) -> Vec<Happening> {
        std::mem::take(&mut self.happenings)
    }

    /// What there is to report since this was asked last.
    pub fn take_news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.news)
    }

    /// Which parts of effects were at work so far.
    pub fn touched(&self) -> Touched {
        let operations = self.program.operations.iter().zip(&self.acted);
        let acted = operations.filter(|(_, acted)| **acted);
        let acted = acted.map(|(operation, _)| format!("{}/effect", operation.id));
        acted.chain(self.touched.iter().cloned()).collect()
    }

    /// The records of a schema as answers show them, the oldest first; none if it keeps none.
    pub fn records(&self, schema: &str) -> Option<Vec<Value>> {
        let schema = self.program.schemas.number(schema).ok()?;
        let store = self.stores[schema].as_ref()?;
        let fields = self.program.schemas.object(schema);
        let mut records: Vec<Value> =
            store.newest_before(store.end()).map(|(_, record)| record.to_value(fields)).collect();
        records.reverse();
        Some(records)
    }

    /// The record at a position.
    fn record(&self, schema: usize, position: Position) -> Option<&Record> {
        self.stores[schema].as_ref()?.get(position)
    }

    /// Removes a record, and what is due for it.
    fn remove(&mut self, schema: usize, position: Position) {
        let Some(store) = self.stores[schema].as_mut() else { return };
        let Some(record) = store.remove(position) else { return };
        let stores = &self.stores;
        self.agenda.orphan(record.waiting.count_ones() as usize, |schema, sequence| {
            let store = stores[schema as usize].as_ref();
            store.is_some_and(|store| store.by_sequence(sequence).is_some())
        });
    }

    /// The position of the record with a key.
    fn position(&self, schema: usize, key: &Value) -> Option<Position> {
        self.stores[schema].as_ref()?.find(key)
    }
}

/// A number that differs from name to name, by the method of Fowler, Noll and Vo: with one seed, two
/// APIs don't make the same ids.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
