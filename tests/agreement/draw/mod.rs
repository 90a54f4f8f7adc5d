//! Random arguments of operations: most of what is drawn keeps the constraints, some is at their
//! edges, and some is beyond.

mod format;
mod number;
mod pattern;
mod random;
mod text;

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use simulator::descriptor::{
    ActKind, Constraint, ConstraintKind, Descriptor, Direction, Enum, Field, Literal, Object,
    Operation, ParameterLocation, Schema, SchemaKind, Shape, Subject, Type, Union,
};

pub use random::Random;

/// How deep objects are drawn with more than what they require.
const DEEPEST: usize = 4;

/// The longest list that is drawn on purpose.
const LONGEST: u64 = 60;

/// Draws arguments of the operations of one API.
pub struct Drawer<'d> {
    schemas: HashMap<&'d str, &'d Schema>,
    pub random: Random,
    /// In how many of a hundred values something may be odd.
    pub oddness: usize,
    /// In how many of a hundred cases an optional field is given.
    pub fullness: usize,
    /// Whether fields can be cleared.
    update: bool,
}

/// What is demanded of a value, of its members, and of its keys.
#[derive(Default)]
struct Limits<'d> {
    value: Vec<&'d ConstraintKind>,
    each: Vec<&'d ConstraintKind>,
    keys: Vec<&'d ConstraintKind>,
}

impl<'d> Limits<'d> {
    fn add(&mut self, constraints: &'d [Constraint]) {
        for constraint in constraints {
            match constraint.subject {
                Subject::Value => self.value.push(&constraint.demands),
                Subject::Each => self.each.push(&constraint.demands),
                Subject::Keys => self.keys.push(&constraint.demands),
            }
        }
    }
}

impl<'d> Drawer<'d> {
    /// Draws for an API.
    pub fn new(descriptor: &'d Descriptor, seed: u64) -> Self {
        let schemas = descriptor.schemas.iter().map(|schema| (schema.name.as_str(), schema));
        Self {
            schemas: schemas.collect(),
            random: Random::new(seed),
            oddness: 10,
            fullness: 30,
            update: false,
        }
    }

    /// The arguments of an operation by their wire names; those of parameters begin with their place.
    pub fn arguments(&mut self, operation: &'d Operation) -> Map<String, Value> {
        let modes: [(usize, usize); 6] = [(0, 10), (0, 50), (3, 30), (10, 30), (40, 15), (6, 90)];
        (self.oddness, self.fullness) = modes[self.random.below(modes.len())];
        self.update = match operation.effect.as_ref().and_then(|effect| effect.act.as_ref()) {
            Some(act) => act.kind == ActKind::Update,
            None => matches!(operation.method.as_str(), "PUT" | "PATCH"),
        };
        let body = operation.body.iter().flat_map(|body| &body.object.fields);
        let mut drawn = self.members(body.collect(), 0);
        for parameter in &operation.parameters {
            for (name, value) in self.members(vec![&parameter.field], 0) {
                drawn.insert(key(parameter.location, &name), value);
            }
        }
        drawn
    }

    fn members(&mut self, fields: Vec<&'d Field>, depth: usize) -> Map<String, Value> {
        let mut members = Map::new();
        for field in fields {
            let chance = if depth < DEEPEST { self.fullness } else { 0 };
            let given = field.required || self.random.percent(chance);
            if field.direction != Direction::ReadOnly && given {
                members.insert(field.wire_name.clone(), self.field(field, depth));
            }
        }
        members
    }

    fn field(&mut self, field: &'d Field, depth: usize) -> Value {
        match &field.clear {
            Some(clear) if depth == 0 && self.update && self.random.percent(15) => plain(clear),
            _ => self.value(&field.ty, &field.constraints, depth),
        }
    }

    fn value(&mut self, ty: &'d Type, constraints: &'d [Constraint], depth: usize) -> Value {
        let (mut ty, mut limits) = (ty, Limits::default());
        limits.add(constraints);
        while let (Shape::One, Some(SchemaKind::Scalar(scalar))) = (ty.shape, self.kind(&ty.name)) {
            limits.add(&scalar.constraints);
            ty = &scalar.ty;
        }
        match ty.shape {
            Shape::One => self.one(&ty.name, &limits.value, depth),
            Shape::List => self.list(&ty.name, limits, depth),
            Shape::Map => self.map(&ty.name, limits, depth),
        }
    }

    fn kind(&self, name: &str) -> Option<&'d SchemaKind> {
        self.schemas.get(name).map(|schema| &schema.is)
    }

    /// One value of a type by its name, which may be a scalar where it is a member.
    fn one(&mut self, name: &str, limits: &[&'d ConstraintKind], depth: usize) -> Value {
        let odd = self.random.percent(self.oddness);
        match self.kind(name) {
            None => self.primitive(name, limits, odd),
            Some(SchemaKind::Enum(values)) => self.known(values, odd),
            Some(SchemaKind::Object(object)) => Value::Object(self.object(object, depth)),
            Some(SchemaKind::Union(union)) => self.union(union, depth),
            Some(SchemaKind::Scalar(scalar)) => {
                let mut all = limits.to_vec();
                all.extend(scalar.constraints.iter().map(|constraint| &constraint.demands));
                match scalar.ty.shape {
                    Shape::One => self.one(&scalar.ty.name, &all, depth),
                    _ => self.value(&scalar.ty, &scalar.constraints, depth),
                }
            }
        }
    }

    fn primitive(&mut self, name: &str, limits: &[&'d ConstraintKind], odd: bool) -> Value {
        match name {
            "String" => Value::String(text::text(limits, odd, &mut self.random)),
            "Integer" => number::integer(limits, odd, &mut self.random),
            "Number" => number::number(limits, odd, &mut self.random),
            "Boolean" => Value::Bool(self.random.percent(50)),
            "Json" => self.random.pick(&[&json!(null), &json!(1), &json!({ "a": [true] })]).clone(),
            _ => panic!("no type {name}"),
        }
    }

    fn known(&mut self, values: &Enum, odd: bool) -> Value {
        let wire = &values.values[self.random.below(values.values.len())].wire;
        match (values.integer, odd) {
            (true, true) => Value::from(self.random.between(-3, 100)),
            (true, false) => Value::from(wire.parse::<i64>().expect("a whole number")),
            (false, true) => Value::String(text::text(&[], true, &mut self.random)),
            (false, false) => Value::String(wire.clone()),
        }
    }

    fn object(&mut self, object: &'d Object, depth: usize) -> Map<String, Value> {
        self.members(object.fields.iter().collect(), depth + 1)
    }

    fn union(&mut self, union: &'d Union, depth: usize) -> Value {
        let variant = &union.variants[self.random.below(union.variants.len())];
        let Some(SchemaKind::Object(object)) = self.kind(&variant.schema) else {
            panic!("a variant is an object")
        };
        let mut members = self.object(object, depth);
        members.insert(union.tags[0].clone(), Value::String(variant.wire.clone()));
        Value::Object(members)
    }

    fn list(&mut self, name: &str, limits: Limits<'d>, depth: usize) -> Value {
        let count = self.count(&limits.value, depth);
        let mut items: Vec<Value> =
            (0..count).map(|_| self.one(name, &limits.each, depth)).collect();
        if items.len() > 1 && self.random.percent(10) {
            let copy = items[0].clone();
            items.push(copy);
        }
        Value::Array(items)
    }

    fn map(&mut self, name: &str, limits: Limits<'d>, depth: usize) -> Value {
        let mut members = Map::new();
        for _ in 0..self.count(&limits.value, depth) {
            let odd = self.random.percent(self.oddness);
            let key = text::text(&limits.keys, odd, &mut self.random);
            members.insert(key, self.one(name, &limits.each, depth));
        }
        Value::Object(members)
    }

    fn count(&mut self, limits: &[&'d ConstraintKind], depth: usize) -> u64 {
        let items = limits.iter().find_map(|limit| match limit {
            ConstraintKind::Items { min, max } => Some((*min, *max)),
            _ => None,
        });
        let (min, max) = items.unwrap_or((0, None));
        let most = max.unwrap_or(min + 3).min(LONGEST);
        let odd = self.random.percent(self.oddness);
        let counts = match (odd, depth > 1) {
            (true, _) => [min.saturating_sub(1), most + 1, 0],
            (false, true) => [min, min.max(1), min],
            (false, false) => [min, min.max(1), most],
        };
        counts[self.random.below(3)]
    }
}

/// The key of a parameter.
pub fn key(location: ParameterLocation, name: &str) -> String {
    match location {
        ParameterLocation::Path => format!("path {name}"),
        ParameterLocation::Query => format!("query {name}"),
        ParameterLocation::Header => format!("header {name}"),
    }
}

/// A value that the specification spells out, as JSON.
fn plain(literal: &Literal) -> Value {
    serde_json::to_value(literal).expect("JSON")
}
