//! The schemas of a descriptor with names looked up, as far as records need them.

use std::collections::HashMap;

use serde_json::{Map, Number, Value};

use super::super::descriptor::{
    self, Constraint, ConstraintKind, Descriptor, Direction, Expression, Literal, SchemaKind,
    Shape, Stamp,
};
use super::super::time::Moment;

/// The schemas of one API, by number.
#[derive(Debug)]
pub struct Schemas {
    kinds: Vec<Kind>,
    numbers: HashMap<String, usize>,
}

/// What a schema is.
#[derive(Debug)]
pub enum Kind {
    /// A name for another type.
    Scalar(Type),
    Object(Vec<Field>),
    Enum(Enum),
    /// The schemas of the variants.
    Union(Vec<usize>),
}

/// A type with its name looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    pub shape: Shape,
    pub of: Of,
}

/// A primitive type or a schema by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Text,
    Integer,
    Number,
    Boolean,
    Json,
    Schema(usize),
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    pub wire_name: String,
    /// The name in JSON, with the colon after it.
    pub key: String,
    pub ty: Type,
    /// How a moment is written in it.
    pub moment: MomentForm,
    pub stamped: Option<Stamp>,
    /// The fields that follow from it, each with the column of its data that determines it.
    pub followers: Vec<Follower>,
    pub direction: Direction,
    pub nullable: bool,
    /// What the service takes for an absent value.
    pub default: Option<Assumed>,
    /// What clients send if they aren't told otherwise, which a new record gets, too.
    pub preset: Option<Value>,
    /// What clears it.
    pub clear: Option<Value>,
}

/// A value that the service takes for an absent one.
#[derive(Clone, Debug)]
pub enum Assumed {
    Value(Value),
    /// The moment of the call, plus this many seconds.
    Now(i64),
}

/// A field whose value follows from that of an enum field beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Follower {
    /// The position of the field that follows.
    pub field: usize,
    pub column: Column,
}

/// A column of an enum's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The number of the enum's schema.
    pub schema: usize,
    pub column: usize,
}

/// The data of an enum's values.
#[derive(Debug)]
pub struct Enum {
    pub columns: Vec<(String, Type)>,
    /// In the order of the descriptor; a whole number stands here as text, too.
    pub values: Vec<(String, Vec<Value>)>,
    numbers: HashMap<String, usize>,
}

impl Enum {
    /// The datum of a value in a column.
    pub fn datum(&self, value: &Value, column: usize) -> Option<&Value> {
        let number = match value {
            Value::String(text) => self.numbers.get(text)?,
            Value::Number(number) => self.numbers.get(&number.to_string())?,
            _ => return None,
        };
        self.values[*number].1.get(column)
    }
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MomentForm {
    /// With an offset.
    #[default]
    DateTime,
    /// Without one.
    Local,
    Date,
    /// Seconds since 1970.
    Epoch,
}

impl MomentForm {
    /// A moment in this form.
    pub fn write(self, moment: Moment) -> Value {
        match self {
            Self::DateTime => Value::String(moment.to_string()),
            Self::Local => Value::String(moment.to_local()),
            Self::Date => Value::String(moment.to_date()),
            Self::Epoch => Value::from(moment.seconds()),
        }
    }
}

impl Schemas {
    /// Looks up every name of a descriptor.
    ///
    /// # Errors
    ///
    /// If a name stands for nothing; the message says which.
    pub fn new(descriptor: &Descriptor) -> Result<Self, String> {
        let names = descriptor.schemas.iter().enumerate();
        let numbers = names.map(|(number, schema)| (schema.name.clone(), number)).collect();
        let mut schemas = Self { kinds: Vec::new(), numbers };
        for schema in &descriptor.schemas {
            let kind = schemas.kind(descriptor, &schema.is);
            let kind = kind.map_err(|error| format!("schema `{}`: {error}", schema.name))?;
            schemas.kinds.push(kind);
        }
        Ok(schemas)
    }

    fn kind(&self, descriptor: &Descriptor, kind: &SchemaKind) -> Result<Kind, String> {
        Ok(match kind {
            SchemaKind::Scalar(scalar) => Kind::Scalar(self.ty(&scalar.ty)?),
            SchemaKind::Object(object) => Kind::Object(self.fields(descriptor, &object.fields)?),
            SchemaKind::Enum(enum_) => Kind::Enum(self.enumeration(enum_)?),
            SchemaKind::Union(union) => {
                let variants = union.variants.iter().map(|variant| self.number(&variant.schema));
                Kind::Union(variants.collect::<Result<_, _>>()?)
            }
        })
    }

    /// The number of a schema.
    ///
    /// # Errors
    ///
    /// If no schema has the name.
    pub fn number(&self, name: &str) -> Result<usize, String> {
        self.numbers.get(name).copied().ok_or_else(|| format!("no schema is called `{name}`"))
    }

    /// A type with its name looked up.
    ///
    /// # Errors
    ///
    /// If no schema has the name.
    pub fn ty(&self, ty: &descriptor::Type) -> Result<Type, String> {
        let of = match ty.name.as_str() {
            "String" => Of::Text,
            "Integer" => Of::Integer,
            "Number" => Of::Number,
            "Boolean" => Of::Boolean,
            "Json" => Of::Json,
            name => Of::Schema(self.number(name)?),
        };
        Ok(Type { shape: ty.shape, of })
    }

    /// The fields of an object or operation.
    ///
    /// # Errors
    ///
    /// If a name in one of them stands for nothing.
    pub fn fields(
        &self,
        descriptor: &Descriptor,
        fields: &[descriptor::Field],
    ) -> Result<Vec<Field>, String> {
        let made = fields.iter().map(|field| {
            let made = self.field(descriptor, field);
            made.map_err(|error| format!("field `{}`: {error}", field.wire_name))
        });
        let mut made: Vec<Field> = made.collect::<Result<_, _>>()?;
        for (position, field) in fields.iter().enumerate() {
            let Some((name, column)) = &field.follows else { continue };
            let followed = fields.iter().position(|one| one.name() == name);
            let followed = followed.ok_or_else(|| format!("no field is called `{name}`"))?;
            let (schema, column) = enum_column(descriptor, &fields[followed].ty.name, column)?;
            let column = Column { schema: self.number(&schema)?, column };
            made[followed].followers.push(Follower { field: position, column });
        }
        Ok(made)
    }

    fn field(&self, descriptor: &Descriptor, field: &descriptor::Field) -> Result<Field, String> {
        Ok(Field {
            wire_name: field.wire_name.clone(),
            key: format!("{}:", Value::from(field.wire_name.as_str())),
            ty: self.ty(&field.ty)?,
            moment: moment_form(descriptor, &field.ty, &field.constraints),
            stamped: field.stamped,
            followers: Vec::new(),
            direction: field.direction,
            nullable: field.nullable,
            default: default(field)?,
            preset: field.preset.as_ref().map(to_value),
            clear: field.clear.as_ref().map(to_value),
        })
    }

    fn enumeration(&self, enum_: &descriptor::Enum) -> Result<Enum, String> {
        let columns = enum_.columns.iter().map(|column| {
            let ty = self.ty(&column.ty)?;
            Ok::<_, String>((column.name.clone(), ty))
        });
        let values = enum_.values.iter();
        let values: Vec<_> = values
            .map(|value| (value.wire.clone(), value.data.iter().map(to_value).collect()))
            .collect();
        let numbers = values.iter().enumerate();
        let numbers = numbers.map(|(number, (wire, _))| (wire.clone(), number)).collect();
        Ok(Enum { columns: columns.collect::<Result<_, _>>()?, values, numbers })
    }

    /// What a schema is.
    pub fn kind_of(&self, schema: usize) -> &Kind {
        &self.kinds[schema]
    }

    /// The fields of a schema, if it is an object.
    pub fn object(&self, schema: usize) -> &[Field] {
        match &self.kinds[schema] {
            Kind::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The enum that a column belongs to, and the datum of one of its values.
    pub fn datum(&self, column: Column, value: &Value) -> Option<&Value> {
        match &self.kinds[column.schema] {
            Kind::Enum(enum_) => enum_.datum(value, column.column),
            _ => None,
        }
    }

    /// The type behind the names of scalars that only stand for another.
    pub fn plain(&self, mut ty: Type) -> Type {
        // A chain of names is no longer than there are schemas.
        for _ in 0..self.kinds.len() {
            let Of::Schema(schema) = ty.of else { break };
            let Kind::Scalar(behind) = self.kinds[schema] else { break };
            let shape = if ty.shape == Shape::One { behind.shape } else { ty.shape };
            ty = Type { shape, of: behind.of };
        }
        ty
    }

    /// The number of the schema of single objects of a type.
    pub fn object_of(&self, ty: Type) -> Option<usize> {
        match self.plain(ty).of {
            Of::Schema(schema) if matches!(self.kinds[schema], Kind::Object(_)) => Some(schema),
            _ => None,
        }
    }

    /// Sets what follows from enum fields, in an object and everything below it.
    pub fn complete(&self, ty: Type, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.complete(ty, item)),
            Value::Object(members) => {
                if let Some(schema) = self.object_of(ty) {
                    self.complete_members(self.object(schema), members);
                }
            }
            _ => {}
        }
    }

    fn complete_members(&self, fields: &[Field], members: &mut Map<String, Value>) {
        for field in fields {
            if let Some(value) = members.get_mut(&field.wire_name) {
                self.complete(field.ty, value);
            }
            let Some(value) = members.get(&field.wire_name) else { continue };
            let data = field.followers.iter().filter_map(|follower| {
                let datum = self.datum(follower.column, value)?.clone();
                Some((fields[follower.field].wire_name.clone(), datum))
            });
            let data: Vec<_> = data.collect();
            members.extend(data);
        }
    }
}

/// The schema of the enum behind a type's name, and the position of one of its columns.
fn enum_column(
    descriptor: &Descriptor,
    name: &str,
    column: &str,
) -> Result<(String, usize), String> {
    let schema = descriptor.schemas.iter().find(|schema| schema.name == *name);
    match schema.map(|schema| &schema.is) {
        Some(SchemaKind::Enum(enum_)) => {
            let position = enum_.columns.iter().position(|one| one.name == *column);
            let position = position.ok_or_else(|| format!("`{name}` has no column `{column}`"))?;
            Ok((name.to_owned(), position))
        }
        Some(SchemaKind::Scalar(scalar)) if scalar.ty.name != *name => {
            enum_column(descriptor, &scalar.ty.name, column)
        }
        _ => Err(format!("`{name}` is no enum")),
    }
}

/// How a moment is written in a value of a type.
fn moment_form(
    descriptor: &Descriptor,
    ty: &descriptor::Type,
    constraints: &[Constraint],
) -> MomentForm {
    let formats = constraints.iter().find_map(|constraint| match &constraint.demands {
        ConstraintKind::Format(names) => Some(names),
        _ => None,
    });
    if let Some(names) = formats {
        let has = |name: &str| names.iter().any(|one| one == name);
        return match () {
            () if has("date_time") => MomentForm::DateTime,
            () if has("local_date_time") => MomentForm::Local,
            () if has("date") => MomentForm::Date,
            () => MomentForm::DateTime,
        };
    }
    match ty.name.as_str() {
        "Integer" | "Number" => MomentForm::Epoch,
        name => match descriptor.schemas.iter().find(|schema| schema.name == *name) {
            Some(descriptor::Schema { is: SchemaKind::Scalar(scalar), .. })
                if scalar.ty.name != *name =>
            {
                moment_form(descriptor, &scalar.ty, &scalar.constraints)
            }
            _ => MomentForm::DateTime,
        },
    }
}

fn default(field: &descriptor::Field) -> Result<Option<Assumed>, String> {
    Ok(match &field.default {
        Some(Expression::Literal(literal)) => Some(Assumed::Value(to_value(literal))),
        Some(Expression::Now(seconds)) => Some(Assumed::Now(*seconds)),
        Some(_) => return Err("its default is neither a literal nor a moment".to_owned()),
        None => None,
    })
}

/// A literal of the descriptor as a JSON value.
pub fn to_value(literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(flag) => Value::Bool(*flag),
        Literal::Integer(integer) => Value::from(*integer),
        Literal::Number(number) => Number::from_f64(*number).map_or(Value::Null, Value::Number),
        Literal::Text(text) => Value::String(text.clone()),
        Literal::List(items) => items.iter().map(to_value).collect(),
        Literal::Map(members) => {
            members.iter().map(|(name, value)| (name.clone(), to_value(value))).collect()
        }
    }
}
