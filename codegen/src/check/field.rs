//! What a field says beyond its type: default, preset, example, `clear`, `accepts`, `follows`,
//! `stamped`.

use super::literal::literal_is_permitted;
use super::type_words::type_words;
use crate::diagnostic::{Diagnostics, codes, nearest};
use crate::model::{Api, Expression, Field, Literal, Primitive, SchemaKind, Shape, Type, TypeName};

const TEXT: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::String) };
const INTEGER: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::Integer) };
const NUMBER: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::Number) };

/// A default, a preset and an example are of the field's type and within its limits.
pub fn values_are_permitted(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.fields() {
        let default = match &field.default {
            Some(Expression::Literal(literal)) => Some(literal),
            _ => None,
        };
        let values = [
            ("default", codes::DEFAULT_IS_PERMITTED, default),
            ("preset", codes::PRESET_IS_PERMITTED, field.preset.as_ref()),
            ("example", codes::EXAMPLE_IS_PERMITTED, field.example.as_ref()),
        ];
        for (key, code, value) in values {
            let Some(value) = value else { continue };
            if key == "preset" && !can_be_preset(api, field.ty) {
                diagnostics
                    .error(
                        code,
                        field.at.key(key),
                        "only plain values and lists of them are preset",
                    )
                    .help("remove the preset, and document what to send");
                continue;
            }
            let permitted = literal_is_permitted(api, field.ty, &field.constraints, value);
            if let Err(reason) = permitted.and_then(|()| stays_apart(field, value)) {
                diagnostics
                    .error(
                        code,
                        field.at.key(key),
                        format!("this {key} is not permitted: {reason}"),
                    )
                    .help("write a value that a request could carry, or correct the constraint");
            }
        }
    }
}

/// Whether no member of a list is read as several where the list is sent as one text.
fn stays_apart(field: &Field, value: &Literal) -> Result<(), String> {
    let (Some(separator), Literal::List(members)) = (field.separator, value) else {
        return Ok(());
    };
    let splits =
        |member: &Literal| matches!(member, Literal::Text(text) if text.contains(separator));
    match members.iter().any(splits) {
        true => Err(format!("a list joined by `{separator}` would split a member of it")),
        false => Ok(()),
    }
}

/// Whether the client can hold a value of that type ready.
fn can_be_preset(api: &Api, ty: Type) -> bool {
    let ty = api.plain(ty);
    match (ty.shape, ty.name) {
        (Shape::Map, _) => false,
        (_, TypeName::Primitive(primitive)) => primitive != Primitive::Json,
        (Shape::List, name) => can_be_preset(api, Type { shape: Shape::One, name }),
        (_, TypeName::Schema(id)) => matches!(api.schema(id).kind, SchemaKind::Enum(_)),
    }
}

/// A field is cleared by the empty value of its type, or by null.
pub fn clearing_suits_type(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.fields() {
        let Some(clear) = &field.clear else { continue };
        let ty = api.plain(field.ty);
        let fits = match clear {
            Literal::Null => true,
            Literal::Text(text) => {
                let text_like = match ty.name {
                    TypeName::Primitive(primitive) => primitive == Primitive::String,
                    TypeName::Schema(id) => matches!(api.schema(id).kind, SchemaKind::Enum(_)),
                };
                text.is_empty() && ty.shape == Shape::One && text_like
            }
            Literal::List(values) => values.is_empty() && ty.shape == Shape::List,
            _ => false,
        };
        if !fits {
            let help = match ty.shape {
                Shape::List => "write `clear: []` or `clear: null`",
                Shape::One | Shape::Map => "write `clear: \"\"` for text, or `clear: null`",
            };
            diagnostics
                .error(
                    codes::CLEAR_SUITS_TYPE,
                    field.at.key("clear"),
                    "this doesn't clear the field",
                )
                .help(help);
        }
        if field.required {
            diagnostics
                .error(
                    codes::CLEAR_SUITS_TYPE,
                    field.at.key("clear"),
                    "a required field can't be cleared",
                )
                .help("remove `clear`, or make the field optional");
        }
    }
}

/// Only a number may come as text.
pub fn accepts_suits_type(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.fields().filter(|field| field.accepts_text) {
        if api.plain(field.ty) != NUMBER {
            diagnostics
                .error(
                    codes::ACCEPTS_SUITS_TYPE,
                    field.at.key("accepts"),
                    format!("this is {}, not a number", type_words(api, api.plain(field.ty))),
                )
                .help("write `type: Number`, or remove `accepts`");
        }
    }
}

/// A field follows a column of an enum's data that stands beside it and has its type.
pub fn followed_data_exists(api: &Api, diagnostics: &mut Diagnostics) {
    for object in api.objects() {
        for field in &object.fields {
            let Some((name, column)) = &field.follows else { continue };
            let at = field.at.key("follows");
            let beside = object.fields.iter().find(|other| other.name == *name);
            let Some(enum_) = beside.and_then(|beside| api.enum_of(beside.ty)) else {
                let enums = object.fields.iter().filter(|other| api.enum_of(other.ty).is_some());
                let help = nearest(name, enums.map(|other| other.name.as_str()));
                diagnostics
                    .error(
                        codes::FOLLOWED_DATA_EXISTS,
                        at,
                        format!("no enum field is called `{name}`"),
                    )
                    .help(help.map_or_else(
                        || "name a field beside it whose enum has `data`".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    ));
                continue;
            };
            let columns = enum_.columns.iter().map(|column| column.name.as_str());
            match enum_.columns.iter().find(|one| one.name == *column) {
                None => {
                    let help =
                        nearest(column, columns).map(|near| format!("did you mean `{near}`?"));
                    diagnostics
                        .error(
                            codes::FOLLOWED_DATA_EXISTS,
                            at,
                            format!("there is no column `{column}`"),
                        )
                        .help(help.unwrap_or_else(|| "name a column of its `data`".to_owned()));
                }
                Some(column) if column.ty != field.ty => {
                    diagnostics
                        .error(codes::FOLLOWED_DATA_EXISTS, at, "the column is of another type")
                        .help("give the field the type of the column");
                }
                Some(_) => {}
            }
        }
    }
}

/// A field that the server's clock sets is text, or a whole number of seconds since 1970.
pub fn stamps_are_moments(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.fields().filter(|field| field.stamped.is_some()) {
        if ![TEXT, INTEGER].contains(&api.plain(field.ty)) {
            diagnostics
                .error(
                    codes::STAMPS_ARE_MOMENTS,
                    field.at.key("stamped"),
                    "this field holds no moment",
                )
                .help("give it a type such as `DateTime`, or `Integer` for seconds since 1970");
        }
    }
}
