//! Values that a script plans: ready, but for the moment at which they are written.

use serde_json::{Map, Value};

use super::super::descriptor::{self, Reference, Root, Shape};
use super::super::script::ScriptValue;
use super::super::state::{MomentForm, Path, Schemas, Type, to_value};
use super::super::time::Moment;

/// A value, with the form of each moment in it.
#[derive(Clone, Debug)]
pub enum PlannedValue {
    Ready(Value),
    /// The moment at which it is written, plus this many seconds.
    Now(i64, MomentForm),
    Object(Vec<(String, PlannedValue)>),
    List(Vec<PlannedValue>),
}

impl PlannedValue {
    /// A value that is to stand at a path.
    ///
    /// # Errors
    ///
    /// If it names a member that is not there.
    pub fn at(schemas: &Schemas, path: &Path, value: &ScriptValue) -> Result<Self, String> {
        Self::of_type(schemas, path.ty, path.moment, value)
    }

    fn of_type(
        schemas: &Schemas,
        ty: Type,
        form: MomentForm,
        value: &ScriptValue,
    ) -> Result<Self, String> {
        Ok(match value {
            ScriptValue::Literal(literal) => Self::Ready(to_value(literal)),
            ScriptValue::Now(seconds) => Self::Now(*seconds, form),
            ScriptValue::Object(members) => {
                let one = Type { shape: Shape::One, ..schemas.plain(ty) };
                let members = members.iter().map(|member| {
                    let path = Path::from_type(schemas, one, &reference(&member.path))?;
                    Ok((member.path.join("."), Self::at(schemas, &path, &member.is)?))
                });
                Self::Object(members.collect::<Result<_, String>>()?)
            }
            ScriptValue::List(items) => {
                let item = Type { shape: Shape::One, ..schemas.plain(ty) };
                let items = items.iter().map(|value| Self::of_type(schemas, item, form, value));
                Self::List(items.collect::<Result<_, String>>()?)
            }
        })
    }

    /// The value at a moment.
    pub fn write(&self, now: Moment) -> Value {
        match self {
            Self::Ready(value) => value.clone(),
            Self::Now(seconds, form) => form.write(now.shifted(*seconds)),
            Self::Object(members) => {
                let members = members.iter().map(|(name, value)| (name.clone(), value.write(now)));
                Value::Object(members.collect::<Map<_, _>>())
            }
            Self::List(items) => items.iter().map(|item| item.write(now)).collect(),
        }
    }
}

/// The reference of a path of wire names into a record.
pub fn reference(path: &[String]) -> Reference {
    let ty = descriptor::Type::from("Json".to_owned());
    Reference { root: Root::Stored, members: path.to_vec(), ty }
}
