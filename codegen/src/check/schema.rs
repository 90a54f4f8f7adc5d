//! Schemas: aliases, enums, unions and objects.

use super::literal::literal_is_permitted;
use super::type_words::type_words;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, Primitive, SchemaId, SchemaKind, Shape, Type, TypeName};

/// A scalar that names another ends in something that is none.
pub fn scalars_end(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, schema) in api.schemas.iter().enumerate() {
        let start = SchemaId(index);
        let mut seen = vec![start];
        let mut next = target(api, start);
        while let Some(id) = next {
            if id == start {
                let names: Vec<_> = seen.iter().map(|id| api.schema(*id).name.as_str()).collect();
                diagnostics
                    .error(
                        codes::SCALARS_END,
                        schema.at.key("type"),
                        format!("`{}` is an alias of itself", schema.name),
                    )
                    .help(format!("the chain is {} -> {}", names.join(" -> "), schema.name));
            }
            if seen.contains(&id) {
                break;
            }
            seen.push(id);
            next = target(api, id);
        }
    }
}

fn target(api: &Api, id: SchemaId) -> Option<SchemaId> {
    match &api.schema(id).kind {
        SchemaKind::Scalar(scalar) => match scalar.ty.name {
            TypeName::Schema(id) => Some(id),
            TypeName::Primitive(_) => None,
        },
        _ => None,
    }
}

/// An enum has a value.
pub fn enums_have_values(api: &Api, diagnostics: &mut Diagnostics) {
    for schema in &api.schemas {
        let empty = match &schema.kind {
            SchemaKind::Enum(enum_) => enum_.values.is_empty(),
            SchemaKind::Union(union) => union.variants.is_empty(),
            SchemaKind::Scalar(_) | SchemaKind::Object(_) => false,
        };
        if empty {
            diagnostics
                .error(
                    codes::ENUMS_HAVE_VALUES,
                    DiagnosticPlace::Key(schema.at.clone()),
                    format!("`{}` has nothing to choose from", schema.name),
                )
                .help("name at least one value, or use `String`");
        }
    }
}

/// A row of an enum's data fills its columns from the left, each with a value of its type.
pub fn rows_have_their_data(api: &Api, diagnostics: &mut Diagnostics) {
    for schema in &api.schemas {
        let SchemaKind::Enum(enum_) = &schema.kind else { continue };
        let columns: Vec<&str> = enum_.columns.iter().map(|column| column.name.as_str()).collect();
        for value in &enum_.values {
            if value.data.len() > columns.len() {
                let help = match columns.len() {
                    0 => "declare columns: `data: { weight: Integer }`".to_owned(),
                    _ => format!("the columns are {}", columns.join(", ")),
                };
                diagnostics
                    .error(
                        codes::ROW_HAS_WRONG_LENGTH,
                        DiagnosticPlace::Key(value.at.clone()),
                        format!("`{}` has more data than there are columns", value.wire),
                    )
                    .help(help);
            }
            for (literal, column) in value.data.iter().zip(&enum_.columns) {
                if let Err(reason) = literal_is_permitted(api, column.ty, &[], literal) {
                    diagnostics
                        .error(
                            codes::ROWS_HAVE_THEIR_DATA,
                            DiagnosticPlace::Key(value.at.clone()),
                            format!("the data of `{}` don't fit: {reason}", value.wire),
                        )
                        .help(format!("`{}` is {}", column.name, type_words(api, column.ty)));
                }
            }
        }
    }
}

/// A union is of objects that don't declare its tag themselves.
pub fn unions_hold_objects(api: &Api, diagnostics: &mut Diagnostics) {
    for schema in &api.schemas {
        let SchemaKind::Union(union) = &schema.kind else { continue };
        for variant in &union.variants {
            let member = api.schema(variant.schema);
            let SchemaKind::Object(object) = &member.kind else {
                diagnostics
                    .error(
                        codes::UNIONS_HOLD_OBJECTS,
                        &variant.at,
                        format!("`{}` is not an object, so it can't carry a tag", member.name),
                    )
                    .help("name a schema with `fields`");
                continue;
            };
            let tag = object.fields.iter().find(|field| union.tags.contains(&field.wire_name));
            if let Some(tag) = tag {
                diagnostics
                    .error(
                        codes::UNION_TAG_IS_ONE,
                        DiagnosticPlace::Key(tag.at.clone()),
                        format!("`{}` is the tag of `{}`", tag.wire_name, schema.name),
                    )
                    .related(
                        DiagnosticPlace::Key(schema.at.clone()),
                        "the union writes and reads it",
                    )
                    .help("remove the field");
            }
        }
    }
}

/// An identity is text.
pub fn identities_are_text(api: &Api, diagnostics: &mut Diagnostics) {
    const TEXT: Type = Type { shape: Shape::One, name: TypeName::Primitive(Primitive::String) };
    for schema in &api.schemas {
        let SchemaKind::Scalar(scalar) = &schema.kind else { continue };
        if scalar.identity && scalar.ty != TEXT {
            diagnostics
                .error(
                    codes::IDENTITIES_ARE_TEXT,
                    schema.at.key("identity"),
                    format!("`{}` is {}, not text", schema.name, type_words(api, scalar.ty)),
                )
                .help("write `type: String`, or remove `identity`");
        }
    }
}

/// A column of an enum's data holds text, numbers, booleans or values of an enum.
pub fn columns_are_plain(api: &Api, diagnostics: &mut Diagnostics) {
    for schema in &api.schemas {
        let SchemaKind::Enum(enum_) = &schema.kind else { continue };
        for column in &enum_.columns {
            let ty = api.plain(column.ty);
            let fits = match ty.name {
                TypeName::Primitive(primitive) => primitive != Primitive::Json,
                TypeName::Schema(id) => matches!(api.schema(id).kind, SchemaKind::Enum(_)),
            };
            let identity = matches!(column.ty.name, TypeName::Schema(id) if matches!(
                &api.schema(id).kind,
                SchemaKind::Scalar(scalar) if scalar.identity
            ));
            if !fits || identity || ty.shape != Shape::One {
                diagnostics
                    .error(
                        codes::COLUMNS_ARE_PLAIN,
                        schema.at.key("data").key(&column.name),
                        format!("`{}` can't be a column", type_words(api, column.ty)),
                    )
                    .help("use `String`, `Integer`, `Number`, `Boolean` or an enum");
            }
        }
    }
}

/// An object doesn't require a value of its own type, which would be infinite.
pub fn required_values_end(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, schema) in api.schemas.iter().enumerate() {
        let mut seen = Vec::new();
        if requires(api, SchemaId(index), SchemaId(index), &mut seen) {
            diagnostics
                .error(
                    codes::REQUIRED_VALUES_END,
                    DiagnosticPlace::Key(schema.at.clone()),
                    format!("`{}` requires a value of itself, without end", schema.name),
                )
                .help("make a field on the way optional, or a list");
        }
    }
}

/// Whether `id` can't be made without a `wanted`.
fn requires(api: &Api, id: SchemaId, wanted: SchemaId, seen: &mut Vec<SchemaId>) -> bool {
    let SchemaKind::Object(object) = &api.schema(id).kind else { return false };
    if seen.contains(&id) {
        return false;
    }
    seen.push(id);
    object.fields.iter().filter(|field| field.required).any(|field| match api.plain(field.ty) {
        Type { shape: Shape::One, name: TypeName::Schema(next) } => {
            next == wanted || requires(api, next, wanted, seen)
        }
        _ => false,
    })
}
