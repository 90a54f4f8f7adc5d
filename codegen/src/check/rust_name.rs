//! Names in Rust: what the specification calls by two names never becomes one.

use std::collections::HashSet;

use super::taken::{Renaming, TakenNames};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, Enum, Field, SchemaId, SchemaKind, Union};
use crate::text::name;

/// Types that the language, Rust's prelude or emitted code have already.
const RESERVED_TYPES: [&str; 44] = [
    "AsMut",
    "AsRef",
    "Boolean",
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Integer",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "None",
    "Number",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// Methods that every request has.
const RESERVED_FIELDS: [&str; 7] =
    ["clone", "encode", "new", "unknown", "validate", "validate_at", "violations"];

/// Methods that every enum has.
const RESERVED_COLUMNS: [&str; 16] = [
    "as_str",
    "clone",
    "cmp",
    "decode",
    "eq",
    "fmt",
    "from",
    "from_str",
    "get",
    "hash",
    "into",
    "is_known",
    "ne",
    "partial_cmp",
    "serialize",
    "to_string",
];

/// Methods of an enum whose values are the states of a record.
const STATE_METHODS: [&str; 3] = ["can_become", "is_terminal", "next_states"];

/// Schemas and operations become types of different names.
pub fn type_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut types = TakenNames::new("type", &RESERVED_TYPES);
    let schemas = || api.schemas.iter().enumerate();
    for (_, schema) in schemas().filter(|(index, _)| api.is_delivered(SchemaId(*index))) {
        types.hold(name::pascal(&schema.name), DiagnosticPlace::Key(schema.at.clone()));
    }
    for (_, schema) in schemas().filter(|(index, _)| !api.is_delivered(SchemaId(*index))) {
        let at = DiagnosticPlace::Key(schema.at.clone());
        types.claim(name::pascal(&schema.name), &schema.name, at, diagnostics);
    }
    for operation in &api.operations {
        let at = DiagnosticPlace::Key(operation.at.clone());
        types.claim(name::pascal(&operation.id), &operation.id, at, diagnostics);
    }
    inputs_differ(api, &types, diagnostics);
    required_differ(api, &types, diagnostics);
}

/// Operations become methods of different names.
pub fn method_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut methods = TakenNames::new("method", &["new", "builder", "call", "download"]);
    for operation in &api.operations {
        let at = DiagnosticPlace::Key(operation.at.clone());
        methods.claim(name::snake(&operation.id), &operation.id, at, diagnostics);
    }
}

/// Errors become constants of different names; one error may have several codes.
pub fn error_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut errors = TakenNames::new("constant", &["ALL"]);
    let mut seen = HashSet::new();
    for error in api.errors.iter().filter(|error| seen.insert(&error.name)) {
        let at = DiagnosticPlace::Value(error.at.key("name"));
        errors.claim(name::shouty(&error.name), &error.name, at, diagnostics);
    }
}

/// The fields of an object, and those of a request, become fields and setters of different names.
pub fn field_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for object in api.objects() {
        fields_differ(object.fields.iter(), diagnostics);
    }
    for operation in &api.operations {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.field);
        let body = operation.body.iter().flat_map(|body| &body.object.fields);
        fields_differ(parameters.chain(body), diagnostics);
    }
}

/// The values of an enum, its columns, and the tags of a union differ.
pub fn variant_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for (index, schema) in api.schemas.iter().enumerate() {
        match &schema.kind {
            SchemaKind::Enum(enum_) => {
                variants_differ(enum_, diagnostics);
                columns_differ(api, SchemaId(index), enum_, diagnostics);
            }
            SchemaKind::Union(union) => {
                union_names_differ(union, api.is_delivered(SchemaId(index)), diagnostics);
            }
            SchemaKind::Scalar(_) | SchemaKind::Object(_) => {}
        }
    }
}

/// A schema that travels both ways is emitted twice, once with `Input` after its name.
fn inputs_differ(api: &Api, types: &TakenNames<'_>, diagnostics: &mut Diagnostics) {
    for schema in &api.schemas {
        let Some(plain) = name::pascal(&schema.name) else { continue };
        let composed = matches!(schema.kind, SchemaKind::Object(_) | SchemaKind::Union(_));
        let input = name::suffixed(&plain, "Input").to_string();
        if let (true, Some(other)) = (composed, types.taken.get(&input)) {
            diagnostics
                .error(
                    codes::RUST_NAMES_DIFFER,
                    other.clone(),
                    format!("`{input}` is what `{}` is called in requests", schema.name),
                )
                .related(DiagnosticPlace::Key(schema.at.clone()), "the other one")
                .help("rename one of them");
        }
    }
}

/// A constructor that takes its arguments by name takes a struct, with `Required` after the name.
fn required_differ(api: &Api, types: &TakenNames<'_>, diagnostics: &mut Diagnostics) {
    let objects = api.schemas.iter().filter_map(|schema| match &schema.kind {
        SchemaKind::Object(object) if api.names_arguments(&object.fields) => {
            Some((&schema.name, &schema.at, &["Required", "InputRequired"][..]))
        }
        _ => None,
    });
    let operations = api.operations.iter().filter(|one| api.names_arguments(one.fields()));
    let operations = operations.map(|one| (&one.id, &one.at, &["Required"][..]));
    for (name, at, suffixes) in objects.chain(operations) {
        let Some(plain) = name::pascal(name) else { continue };
        for required in suffixes.iter().map(|suffix| name::suffixed(&plain, suffix).to_string()) {
            let Some(other) = types.taken.get(&required) else { continue };
            diagnostics
                .error(
                    codes::RUST_NAMES_DIFFER,
                    other.clone(),
                    format!("`{required}` is what the constructor of `{name}` takes"),
                )
                .related(DiagnosticPlace::Key(at.clone()), "the other one")
                .help("rename one of them");
        }
    }
}

fn fields_differ<'f>(fields: impl Iterator<Item = &'f Field>, diagnostics: &mut Diagnostics) {
    let mut names = TakenNames::new("field", &RESERVED_FIELDS);
    names.renaming = Renaming::NameBesideType;
    let fields: Vec<&Field> = fields.collect();
    for field in &fields {
        let ident = name::snake(&field.name);
        names.claim(ident, &field.name, DiagnosticPlace::Key(field.at.clone()), diagnostics);
    }
    for field in fields.iter().filter(|field| field.clear.is_some()) {
        let Some(ident) = name::snake(&field.name) else { continue };
        let setter = name::prefixed("clear", &ident).to_string();
        if let Some(other) = names.taken.get(&setter) {
            diagnostics
                .error(
                    codes::RUST_NAMES_DIFFER,
                    other.clone(),
                    format!("`{setter}` is a setter already"),
                )
                .related(DiagnosticPlace::Key(field.at.clone()), "it clears this field")
                .help("give one of the two another `name`");
        }
    }
}

fn variants_differ(enum_: &Enum, diagnostics: &mut Diagnostics) {
    let mut names = TakenNames::new("variant", &["Unknown"]);
    let numbers = are_numbers(enum_);
    for value in &enum_.values {
        names.renaming = match value.name == value.wire {
            true if numbers => Renaming::NumberOrName,
            true => Renaming::LongForm,
            false => Renaming::OtherName,
        };
        let at = DiagnosticPlace::Key(value.at.clone());
        names.claim(name::pascal(&value.name), &value.name, at, diagnostics);
    }
}

fn columns_differ(api: &Api, id: SchemaId, enum_: &Enum, diagnostics: &mut Diagnostics) {
    let schema = api.schema(id);
    let mut columns = TakenNames::new("column", &RESERVED_COLUMNS);
    for (_, states) in api.state_machines(id) {
        for method in STATE_METHODS {
            columns.hold(name::snake(method), DiagnosticPlace::Key(states.at.clone()));
        }
    }
    for column in &enum_.columns {
        let at = DiagnosticPlace::Key(schema.at.key("data").key(&column.name));
        columns.claim(name::snake(&column.name), &column.name, at, diagnostics);
    }
}

fn union_names_differ(union: &Union, is_delivered: bool, diagnostics: &mut Diagnostics) {
    let mut names = TakenNames::new("variant", &["Unknown"]);
    for variant in &union.variants {
        // An event has a `name`; the tag of a union is what the wire says, and no more.
        names.renaming = match variant.name == variant.wire {
            _ if !is_delivered => Renaming::Rename,
            true => Renaming::LongForm,
            false => Renaming::OtherName,
        };
        let at = DiagnosticPlace::Key(variant.at.clone());
        names.claim(name::pascal(&variant.name), &variant.name, at, diagnostics);
    }
}

/// Whether the values of an enum of text are all whole numbers as JSON writes them.
fn are_numbers(enum_: &Enum) -> bool {
    let is_number =
        |wire: &String| wire.parse::<i64>().is_ok_and(|number| number.to_string() == *wire);
    !enum_.integer && enum_.values.iter().all(|value| is_number(&value.wire))
}
