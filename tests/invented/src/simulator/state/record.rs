//! One record.

use serde_json::{Map, Value};

use super::super::descriptor::Direction;
use super::super::time::Moment;
use super::schemas::{Field, Schemas};

/// How many values there is room for at first; most records are born with fewer.
const USUAL_VALUES: usize = 16;

/// The values that a service keeps together, by the positions of their fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// It grows from one record of a schema to the next, and no two have the same.
    pub sequence: u64,
    /// When it was created.
    pub created: Moment,
    /// Which of the schema's timers are waiting, a bit for each.
    pub waiting: u32,
    /// In no order; there are few.
    values: Vec<(u16, Value)>,
    counters: Box<[i64]>,
}

impl Record {
    /// An empty record with its counters at 0.
    pub fn new(created: Moment, counters: usize) -> Self {
        let counters = vec![0; counters].into_boxed_slice();
        let values = Vec::with_capacity(USUAL_VALUES);
        Self { sequence: 0, created, waiting: 0, values, counters }
    }

    /// The value of a field; none if it is absent.
    pub fn get(&self, field: usize) -> Option<&Value> {
        let found = self.values.iter().find(|(at, _)| usize::from(*at) == field);
        found.map(|(_, value)| value)
    }

    /// Sets a field without a look at any other.
    pub fn put(&mut self, field: usize, value: Value) {
        // A schema with more fields than this is refused before any record is made.
        let Ok(at) = u16::try_from(field) else { return };
        match self.values.iter_mut().find(|(one, _)| *one == at) {
            Some((_, old)) => *old = value,
            None => self.values.push((at, value)),
        }
    }

    /// Sets a field, and the fields that follow from it.
    pub fn set(&mut self, schemas: &Schemas, fields: &[Field], field: usize, mut value: Value) {
        schemas.complete(fields[field].ty, &mut value);
        for follower in &fields[field].followers {
            match schemas.datum(follower.column, &value).cloned() {
                Some(datum) => self.set(schemas, fields, follower.field, datum),
                None => self.remove(follower.field),
            }
        }
        self.put(field, value);
    }

    /// Removes the value of a field.
    pub fn remove(&mut self, field: usize) {
        self.values.retain(|(at, _)| usize::from(*at) != field);
    }

    /// A counter by its position.
    pub fn counter(&self, counter: usize) -> i64 {
        self.counters[counter]
    }

    /// Increments a counter.
    pub fn count(&mut self, counter: usize) {
        self.counters[counter] = self.counters[counter].saturating_add(1);
    }

    /// Gives back memory that was kept for more values.
    pub fn shrink(&mut self) {
        self.values.shrink_to_fit();
    }

    /// The record as an answer shows it, written out.
    pub fn to_json(&self, fields: &[Field]) -> String {
        let mut out = Vec::with_capacity(self.values.len() * 32);
        out.push(b'{');
        for (at, value) in &self.values {
            let field = &fields[usize::from(*at)];
            if field.direction == Direction::WriteOnly {
                continue;
            }
            if out.len() > 1 {
                out.push(b',');
            }
            out.extend_from_slice(field.key.as_bytes());
            // Writing a value to memory can't fail.
            let _ = serde_json::to_writer(&mut out, value);
        }
        out.push(b'}');
        String::from_utf8(out).unwrap_or_default()
    }

    /// The record as an answer shows it.
    pub fn to_value(&self, fields: &[Field]) -> Value {
        let shown = self.values.iter().filter_map(|(at, value)| {
            let field = &fields[usize::from(*at)];
            (field.direction != Direction::WriteOnly)
                .then(|| (field.wire_name.clone(), value.clone()))
        });
        Value::Object(shown.collect::<Map<_, _>>())
    }
}
