//! Random JSON that looks like what a descriptor asks for, and mostly is not quite that.

use fastrand::Rng;
use serde_json::{Map, Value, json};
use simulator::Descriptor;
use simulator::descriptor::{Field, Object, SchemaKind, Shape, Type};

/// How deep values are nested before they end in something plain.
const DEPTH: usize = 6;

/// Texts that some format, pattern or reader may stumble over.
pub const TEXTS: [&str; 24] = [
    "",
    " ",
    "a",
    "optimacourier",
    "fedex",
    "1234567890",
    "HKG",
    "USD",
    "kg",
    "a@b.example",
    "2026-02-29",
    "2026-02-28T10:00:00+08:00",
    "2026-02-28",
    "+85212345678",
    "null",
    "true",
    "-1",
    "1e400",
    "\u{0}",
    "\u{202e}\u{200b}",
    "\u{1f600}\u{1f600}",
    "../../..",
    "%00%2f%",
    "00000000-0000-4000-8000-000000000000",
];

/// Draws values of what an API takes.
pub struct Values<'a> {
    pub api: &'a Descriptor,
    /// How many of 256 optional fields are there.
    pub optional: u8,
}

impl Values<'_> {
    /// An object with most of what is required, and some of the rest.
    pub fn of_object(&self, object: &Object, rng: &mut Rng, depth: usize) -> Value {
        let mut members = Map::new();
        for field in &object.fields {
            let share = if field.required { 253 } else { self.optional };
            if rng.u8(..) < share {
                members.insert(field.wire_name.clone(), self.of_field(field, rng, depth));
            }
        }
        if rng.u8(..) < 2 {
            members.insert(text(rng), odd(rng));
        }
        Value::Object(members)
    }

    /// A value of a field: its example, or one of its type.
    pub fn of_field(&self, field: &Field, rng: &mut Rng, depth: usize) -> Value {
        if let Some(example) = field.example.as_ref().filter(|_| rng.u8(0..4) > 0) {
            return serde_json::to_value(example).unwrap_or_default();
        }
        self.of_type(&field.ty, rng, depth)
    }

    fn of_type(&self, ty: &Type, rng: &mut Rng, depth: usize) -> Value {
        if rng.u8(..) < 3 {
            return odd(rng);
        }
        let one = |rng: &mut Rng| self.of_name(&ty.name, rng, depth + 1);
        let count = if rng.u8(0..8) == 0 { 0 } else { rng.usize(1..4) };
        match ty.shape {
            Shape::One => one(rng),
            Shape::List => (0..count).map(|_| one(rng)).collect(),
            Shape::Map => {
                let entries = (0..count).map(|_| (text(rng), one(rng)));
                Value::Object(entries.collect())
            }
        }
    }

    fn of_name(&self, name: &str, rng: &mut Rng, depth: usize) -> Value {
        match name {
            "String" => text(rng).into(),
            "Integer" => integer(rng),
            "Number" => number(rng),
            "Boolean" => rng.bool().into(),
            _ => match self.api.schemas.iter().find(|schema| schema.name == name) {
                Some(schema) if depth < DEPTH => self.of_schema(&schema.is, rng, depth),
                _ => odd(rng),
            },
        }
    }

    fn of_schema(&self, schema: &SchemaKind, rng: &mut Rng, depth: usize) -> Value {
        match schema {
            SchemaKind::Scalar(scalar) => self.of_type(&scalar.ty, rng, depth),
            SchemaKind::Object(object) => self.of_object(object, rng, depth),
            SchemaKind::Enum(it) => match rng.choice(&it.values) {
                Some(value) if it.integer => value.wire.parse::<i64>().unwrap_or_default().into(),
                Some(value) => value.wire.clone().into(),
                None => Value::Null,
            },
            SchemaKind::Union(union) => {
                let Some(variant) = rng.choice(&union.variants) else { return Value::Null };
                let mut value = self.of_name(&variant.schema, rng, depth);
                if let (Value::Object(members), Some(tag)) = (&mut value, union.tags.first()) {
                    members.insert(tag.clone(), variant.wire.clone().into());
                }
                value
            }
        }
    }
}

/// A text, seldom a long one.
pub fn text(rng: &mut Rng) -> String {
    match rng.u8(..) {
        0 => "x".repeat(rng.usize(..5_000)),
        1..4 => (0..rng.usize(..20)).map(|_| rng.char(..)).collect(),
        4..90 => rng.alphanumeric().to_string().repeat(rng.usize(4..12)),
        _ => TEXTS[rng.usize(..TEXTS.len())].to_owned(),
    }
}

fn integer(rng: &mut Rng) -> Value {
    match rng.u8(0..6) {
        0 => rng.i64(..).into(),
        1 => rng.u64(..).into(),
        _ => rng.i64(-2..120).into(),
    }
}

fn number(rng: &mut Rng) -> Value {
    match rng.u8(0..6) {
        0 => f64::from_bits(rng.u64(..)).into(),
        1 => integer(rng),
        _ => (rng.f64() * 100.0).into(),
    }
}

/// A value that fits hardly anywhere.
fn odd(rng: &mut Rng) -> Value {
    match rng.u8(0..7) {
        0 => Value::Null,
        1 => integer(rng),
        2 => number(rng),
        3 => text(rng).into(),
        4 => json!([]),
        5 => (0..rng.usize(1..40)).fold(json!({}), |inner, _| json!([inner])),
        _ => json!({ "": { "a": [1, null, "b"] } }),
    }
}
