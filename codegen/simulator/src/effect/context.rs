//! What expressions and conditions read from: the request, the records at hand, the clock.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::super::request::Arguments;
use super::super::state::{Assumed, Field, Generator, Path, Position, Record, Schemas, Store};
use super::super::time::Moment;
use super::operation::Operation;
use super::program::Program;

/// The records that an effect found under one name.
#[derive(Clone, Debug)]
pub struct Found {
    pub schema: usize,
    /// Whether all matching records were meant, not one.
    pub all: bool,
    pub positions: Vec<Position>,
}

/// What expressions and conditions read from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub program: &'a Program,
    pub operation: &'a Operation,
    pub arguments: &'a Arguments,
    pub stores: &'a [Option<Store>],
    pub generator: &'a Generator,
    /// The record at hand.
    pub stored: Option<&'a Record>,
    /// The item of a list at hand.
    pub item: Option<&'a Value>,
    pub found: &'a [Found],
    pub now: Moment,
}

impl<'a> Context<'a> {
    /// The schemas of the API.
    pub fn schemas(&self) -> &'a Schemas {
        &self.program.schemas
    }

    /// The same with another record at hand.
    #[must_use]
    pub fn with_record(self, record: &'a Record) -> Self {
        Self { stored: Some(record), ..self }
    }

    /// A value of the request; where it is absent, what the service takes for it.
    pub fn argument<'v>(
        &self,
        arguments: &'v Map<String, Value>,
        fields: &[Field],
        path: &Path,
    ) -> Option<Cow<'v, Value>> {
        if let Some(value) = arguments.get(&path.name) {
            return path.follow(self.schemas(), value);
        }
        let field = fields.iter().find(|field| field.wire_name == path.name)?;
        let assumed = self.assumed(field)?;
        let value = path.follow(self.schemas(), &assumed)?;
        Some(Cow::Owned(value.into_owned()))
    }

    /// What the service takes for an absent value of a field.
    pub fn assumed(&self, field: &Field) -> Option<Value> {
        Some(match field.default.as_ref()? {
            Assumed::Value(value) => value.clone(),
            Assumed::Now(seconds) => field.moment.write(self.now.shifted(*seconds)),
        })
    }

    /// What stands at a path in what was found: a value, or a list of them where all records were
    /// meant.
    pub fn read_found(&self, found: usize, path: &Path) -> Option<Cow<'a, Value>> {
        let Found { schema, all, positions } = self.found.get(found)?;
        let store = self.stores[*schema].as_ref()?;
        let records = positions.iter().filter_map(|position| store.get(*position));
        let fields = self.schemas().object(*schema);
        let mut values = records.filter_map(|record| match path.first {
            None => Some(Cow::Owned(record.to_value(fields))),
            Some(_) => path.in_record(self.schemas(), record),
        });
        match all {
            true => Some(Cow::Owned(values.map(Cow::into_owned).collect())),
            false => values.next(),
        }
    }
}
