//! Fields as requests hold them: in which order, whether they are sent, how they are given.

use crate::ir::{Cleared, Presence, RequestField};
use crate::model::{Direction, Field, Literal, Object};

/// A field of the model with the field that it was lowered to.
pub struct LoweredField<'a> {
    pub field: &'a Field,
    pub lowered: RequestField,
}

/// How a field is given in a request.
pub fn presence(field: &Field, update: bool) -> Presence {
    match (&field.clear, field.required) {
        (Some(clear), false) if update => Presence::Update(match clear {
            Literal::Text(_) => Cleared::EmptyText,
            Literal::List(_) => Cleared::EmptyList,
            _ => Cleared::Null,
        }),
        (_, true) => Presence::Required,
        (_, false) => Presence::Optional,
    }
}

/// The fields of an object, required ones first.
pub fn required_first(object: &Object) -> Vec<&Field> {
    let mut fields: Vec<&Field> = object.fields.iter().collect();
    fields.sort_by_key(|field| !field.required);
    fields
}

/// Whether requests carry the field.
pub fn is_sent(field: &Field) -> bool {
    field.direction != Direction::ReadOnly
}
