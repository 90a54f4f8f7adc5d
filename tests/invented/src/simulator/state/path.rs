//! Paths to values, with each step known in advance.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::super::descriptor::{Reference, Shape};
use super::record::Record;
use super::schemas::{Column, Field, Kind, MomentForm, Of, Schemas, Type};

/// The way from a root to a value.
#[derive(Clone, Debug)]
pub struct Path {
    /// Where it begins in a record; none where it begins in another value.
    pub first: Option<First>,
    /// The name of the first member; empty if the path has none.
    pub name: String,
    /// The steps after the first member.
    pub steps: Vec<Step>,
    /// The type of what it leads to.
    pub ty: Type,
    /// How a moment is written there.
    pub moment: MomentForm,
}

/// The first member of a path into a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    Field(usize),
    Counter(usize),
}

/// A step from a value to what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A member by its wire name.
    Member(String),
    /// The datum of an enum's value.
    Column(Column),
}

impl Path {
    /// The path of a reference that begins with one of these fields.
    ///
    /// # Errors
    ///
    /// If there is no such member.
    pub fn from_fields(
        schemas: &Schemas,
        fields: &[Field],
        reference: &Reference,
    ) -> Result<Self, String> {
        let Some((first, rest)) = reference.members.split_first() else {
            return Err("a reference names no member".to_owned());
        };
        let position = fields.iter().position(|field| field.wire_name == *first);
        let position = position.ok_or_else(|| format!("there is no member `{first}`"))?;
        let field = &fields[position];
        let start = Self {
            first: Some(First::Field(position)),
            name: first.clone(),
            steps: Vec::new(),
            ty: field.ty,
            moment: field.moment,
        };
        rest.iter().try_fold(start, |path, name| path.step(schemas, name))
    }

    /// The path of a reference into a record with counters.
    ///
    /// # Errors
    ///
    /// If there is no such member.
    pub fn from_record(
        schemas: &Schemas,
        fields: &[Field],
        counters: &[String],
        reference: &Reference,
    ) -> Result<Self, String> {
        let counter = match reference.members.as_slice() {
            [name] => counters.iter().position(|counter| counter == name),
            _ => None,
        };
        let Some(counter) = counter else { return Self::from_fields(schemas, fields, reference) };
        Ok(Self {
            first: Some(First::Counter(counter)),
            name: reference.members[0].clone(),
            steps: Vec::new(),
            ty: Type { shape: Shape::One, of: Of::Integer },
            moment: MomentForm::Epoch,
        })
    }

    /// The path of a reference that begins in a value of a type; without members it is that value.
    ///
    /// # Errors
    ///
    /// If there is no such member.
    pub fn from_type(schemas: &Schemas, ty: Type, reference: &Reference) -> Result<Self, String> {
        let start = Self {
            first: None,
            name: String::new(),
            steps: Vec::new(),
            ty,
            moment: MomentForm::DateTime,
        };
        reference.members.iter().try_fold(start, |path, name| path.step(schemas, name))
    }

    fn step(mut self, schemas: &Schemas, name: &str) -> Result<Self, String> {
        let outer = schemas.plain(self.ty);
        let found = match outer.of {
            Of::Json => Some((Step::Member(name.to_owned()), outer, MomentForm::DateTime)),
            Of::Schema(schema) => member(schemas, schema, name),
            _ => None,
        };
        let (step, ty, moment) = found.ok_or_else(|| format!("there is no member `{name}`"))?;
        // A member of each item makes a list.
        let shape = if outer.shape == Shape::One { ty.shape } else { outer.shape };
        self.steps.push(step);
        self.ty = Type { shape, ..ty };
        self.moment = moment;
        Ok(self)
    }

    /// What stands at the path in a record.
    pub fn in_record<'r>(&self, schemas: &Schemas, record: &'r Record) -> Option<Cow<'r, Value>> {
        match self.first? {
            First::Field(field) => self.follow(schemas, record.get(field)?),
            First::Counter(counter) => Some(Cow::Owned(Value::from(record.counter(counter)))),
        }
    }

    /// What stands at the path below its first member.
    pub fn follow<'v>(&self, schemas: &Schemas, value: &'v Value) -> Option<Cow<'v, Value>> {
        follow(schemas, value, &self.steps)
    }
}

fn follow<'v>(schemas: &Schemas, value: &'v Value, steps: &[Step]) -> Option<Cow<'v, Value>> {
    let Some((step, rest)) = steps.split_first() else { return Some(Cow::Borrowed(value)) };
    if let Value::Array(items) = value {
        let found = items.iter().filter_map(|item| follow(schemas, item, steps));
        return Some(Cow::Owned(found.map(Cow::into_owned).collect()));
    }
    match step {
        Step::Member(name) => follow(schemas, value.get(name)?, rest),
        Step::Column(column) => {
            let datum = schemas.datum(*column, value)?;
            follow(schemas, datum, rest).map(|value| Cow::Owned(value.into_owned()))
        }
    }
}

fn member(schemas: &Schemas, schema: usize, name: &str) -> Option<(Step, Type, MomentForm)> {
    match schemas.kind_of(schema) {
        Kind::Object(fields) => {
            let field = fields.iter().find(|field| field.wire_name == name)?;
            Some((Step::Member(name.to_owned()), field.ty, field.moment))
        }
        Kind::Union(variants) => {
            variants.iter().find_map(|variant| member(schemas, *variant, name))
        }
        Kind::Enum(enum_) => {
            let column = enum_.columns.iter().position(|(column, _)| column == name)?;
            let ty = enum_.columns[column].1;
            Some((Step::Column(Column { schema, column }), ty, MomentForm::DateTime))
        }
        Kind::Scalar(_) => None,
    }
}

/// Sets a member below an object; what is missing on the way is made.
pub fn set_member(members: &mut Map<String, Value>, name: &str, steps: &[Step], value: Value) {
    let Some((Step::Member(next), rest)) = steps.split_first() else {
        members.insert(name.to_owned(), value);
        return;
    };
    let inner = members.entry(name).or_insert_with(|| Value::Object(Map::new()));
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(inner) = inner {
        set_member(inner, next, rest, value);
    }
}

/// The values of lists in lists, one after the other; null is none.
pub fn flatten<'v>(value: &'v Value, into: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| flatten(item, into)),
        Value::Null => {}
        value => into.push(value),
    }
}
