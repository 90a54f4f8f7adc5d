//! Literals and numbers of the specification.

use super::fault::Fault;
use crate::diagnostic::codes;
use crate::model::{Literal, is_float};
use crate::spec;

/// A literal as the model has it.
pub fn resolve_literal(literal: &spec::Literal) -> Literal {
    match literal {
        spec::Literal::Null => Literal::Null,
        spec::Literal::Bool(value) => Literal::Bool(*value),
        spec::Literal::Number(number) => match number.integer() {
            Some(integer) => Literal::Integer(integer),
            None => Literal::Number(number.get()),
        },
        spec::Literal::Text(text) => Literal::Text(text.clone()),
        spec::Literal::List(values) => Literal::List(values.iter().map(resolve_literal).collect()),
        spec::Literal::Map(members) => Literal::Map(
            members.iter().map(|(name, value)| (name.clone(), resolve_literal(value))).collect(),
        ),
    }
}

/// A number as a float, unless it would be rounded.
pub fn resolve_float(number: &spec::Decimal) -> Result<f64, Fault> {
    match number.integer().is_none_or(is_float) {
        true => Ok(number.get()),
        false => Err(Fault {
            code: codes::BAD_RANGE,
            message: "this number has more digits than a 64-bit float holds",
            help: "write fewer digits, or leave out a limit that no value reaches",
        }),
    }
}
