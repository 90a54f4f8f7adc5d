//! Ids that the service makes, in the form that their type demands.

use serde_json::Value;

use super::super::descriptor::{Constraint, ConstraintKind, Descriptor, SchemaKind, Type};
use super::super::state::Generator;

/// The usual length of an id, where its type permits it.
const USUAL_CHARS: u64 = 32;

/// The form of the ids of one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityForm {
    /// Hexadecimal digits.
    Hex(usize),
    Uuid,
    Integer,
}

impl IdentityForm {
    /// The form of the ids of a type, by the constraints on it.
    pub fn of(descriptor: &Descriptor, ty: &Type, constraints: &[Constraint]) -> Self {
        if ty.name == "Integer" {
            return Self::Integer;
        }
        let mut length = None;
        for constraint in constraints {
            match &constraint.demands {
                ConstraintKind::Format(names) if names.iter().any(|name| name == "uuid") => {
                    return Self::Uuid;
                }
                ConstraintKind::Pattern(pattern) if length.is_none() && permits(pattern) => {
                    length = usize::try_from(USUAL_CHARS).ok();
                }
                ConstraintKind::Chars { min, max } => {
                    let chars = USUAL_CHARS.clamp(*min, max.unwrap_or(u64::MAX).max(*min));
                    length = usize::try_from(chars).ok();
                }
                _ => {}
            }
        }
        let behind = descriptor.schemas.iter().find(|schema| schema.name == ty.name);
        match (length, behind.map(|schema| &schema.is)) {
            (Some(length), _) => Self::Hex(length),
            (None, Some(SchemaKind::Scalar(scalar))) if scalar.ty.name != ty.name => {
                Self::of(descriptor, &scalar.ty, &scalar.constraints)
            }
            // Without a limit, ids are what most services make.
            (None, _) => Self::Uuid,
        }
    }

    /// A new id.
    pub fn make(self, generator: &Generator) -> Value {
        match self {
            Self::Hex(digits) => Value::String(generator.hex(digits)),
            Self::Uuid => Value::String(generator.uuid()),
            // JSON readers keep whole numbers exactly up to 2^53.
            Self::Integer => Value::from(generator.below(1 << 53)),
        }
    }
}

/// Whether a pattern permits ids of the usual length.
fn permits(pattern: &str) -> bool {
    let usual = "0a".repeat(USUAL_CHARS as usize / 2);
    regex_lite::Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|regex| regex.is_match(&usual))
}
