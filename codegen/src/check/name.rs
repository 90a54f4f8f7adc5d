//! Names: spelled as the language asks, and apart from each other once Rust has cased them.

use std::collections::HashSet;

use super::claim::{Names, Other};
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{Api, Enum, Field, Schema, SchemaId, SchemaKind};
use crate::name;
use crate::source::Pointer;

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

/// Modules that files of schemas and operations stand beside.
const RESERVED_STEMS: [&str; 3] = ["rules", "runtime", "validate"];

/// Modules that every emitted crate has.
const RESERVED_MODULES: [&str; 7] =
    ["core", "decode", "encode", "lib", "runtime", "std", "validate"];

/// Each emitted version becomes a module of its own.
pub fn versions_differ(apis: &[Api], diagnostics: &mut Diagnostics) {
    for (index, api) in apis.iter().enumerate() {
        let Some(version) = &api.version else { continue };
        let module = name::version(version);
        let at = At::Key(api.at.key("versions"));
        if module.is_none() {
            let shown = crate::diagnostic::excerpt(version);
            diagnostics
                .error(codes::BAD_VERSION, at, format!("`{shown}` can't be a version"))
                .help("a version is written with letters, digits, dots and hyphens");
            continue;
        }
        let same = |other: &&Api| {
            other.name == api.name && other.version.as_deref().and_then(name::version) == module
        };
        if let Some(other) = apis[..index].iter().find(same) {
            let other = other.version.as_deref().unwrap_or_default();
            diagnostics
                .error(
                    codes::NAME_GIVEN_TWICE,
                    at,
                    format!("`{other}` and `{version}` become one module"),
                )
                .help("name each version once, in `versions` and in `emit`");
        }
    }
}

/// Operations and fields are `snake_case`, schemas and errors `PascalCase`.
pub fn names_have_their_case(api: &Api, diagnostics: &mut Diagnostics) {
    let written = api.schemas.iter().enumerate();
    for (_, schema) in written.filter(|(index, _)| !api.is_delivered(SchemaId(*index))) {
        pascal_case("schema", &schema.name, At::Key(schema.at.clone()), diagnostics);
    }
    for error in &api.errors {
        pascal_case("error", &error.name, At::Value(error.at.key("name")), diagnostics);
    }
    for operation in &api.operations {
        if !name::is_snake(&operation.id) {
            let help = match name::snake(&operation.id) {
                Some(cased) if !operation.id.starts_with('/') => format!("call it `{cased}`"),
                _ => "choose a name in small letters with underscores: `create_book`".to_owned(),
            };
            diagnostics
                .error(
                    codes::BAD_CASE,
                    At::Key(operation.at.clone()),
                    format!("the operation `{}` is not in snake case", operation.id),
                )
                .help(help);
        }
    }
    for rule in api.rule_sets().flat_map(|ruled| ruled.rules) {
        if !name::is_snake(&rule.id) {
            diagnostics
                .error(
                    codes::BAD_CASE,
                    At::Key(rule.at.clone()),
                    format!("the rule `{}` is not in snake case", rule.id),
                )
                .help("violations carry it: write small letters with underscores");
        }
    }
    if !name::is_snake(&api.name) || RESERVED_MODULES.contains(&api.name.as_str()) {
        diagnostics
            .error(
                codes::BAD_CASE,
                At::File(api.at.file()),
                format!("`{}` can't be the name of an API's folder", api.name),
            )
            .help(format!(
                "it becomes a module: use small letters and underscores, and none of {}",
                RESERVED_MODULES.join(", ")
            ));
    }
    for stem in stems(api) {
        if !name::is_snake(stem.0) || RESERVED_STEMS.contains(&stem.0) {
            diagnostics
                .error(
                    codes::BAD_CASE,
                    At::File(stem.1.file()),
                    format!("`{}` can't be the name of a file", stem.0),
                )
                .help(format!(
                    "it becomes a module: use small letters and underscores, and none of {}",
                    RESERVED_STEMS.join(", ")
                ));
        }
    }
}

fn stems(api: &Api) -> impl Iterator<Item = (&str, &Pointer)> {
    let schemas = api.schemas.iter().map(|schema| (schema.stem.as_str(), &schema.at));
    let operations = api.operations.iter().map(|one| (one.tag.as_str(), &one.at));
    schemas.chain(operations)
}

fn pascal_case(what: &str, name: &str, at: At, diagnostics: &mut Diagnostics) {
    if !name::is_pascal(name) {
        let help = match name::pascal(name) {
            Some(cased) => format!("call it `{cased}`, here and where it is named"),
            None => "begin each word with a capital, without separators: `OpeningHours`".to_owned(),
        };
        diagnostics
            .error(codes::BAD_CASE, at, format!("the {what} `{name}` is not in Pascal case"))
            .help(help);
    }
}

/// No two names become one name of Rust.
pub fn rust_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    let mut types = Names::new("type", &RESERVED_TYPES);
    let schemas = || api.schemas.iter().enumerate();
    for (_, schema) in schemas().filter(|(index, _)| api.is_delivered(SchemaId(*index))) {
        types.hold(name::pascal(&schema.name), At::Key(schema.at.clone()));
    }
    for (_, schema) in schemas().filter(|(index, _)| !api.is_delivered(SchemaId(*index))) {
        let at = At::Key(schema.at.clone());
        types.claim(name::pascal(&schema.name), &schema.name, at, diagnostics);
    }
    for operation in &api.operations {
        let at = At::Key(operation.at.clone());
        types.claim(name::pascal(&operation.id), &operation.id, at, diagnostics);
    }
    inputs_differ(api, &types, diagnostics);
    required_differ(api, &types, diagnostics);
    let mut methods = Names::new("method", &["new", "builder", "call", "download"]);
    for operation in &api.operations {
        let at = At::Key(operation.at.clone());
        methods.claim(name::snake(&operation.id), &operation.id, at, diagnostics);
    }
    let mut errors = Names::new("constant", &["ALL"]);
    let mut seen = HashSet::new();
    for error in &api.errors {
        if seen.insert(&error.name) {
            let at = At::Value(error.at.key("name"));
            errors.claim(name::shouty(&error.name), &error.name, at, diagnostics);
        }
    }
    for object in api.objects() {
        fields_differ(object.fields.iter(), diagnostics);
    }
    for operation in &api.operations {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.field);
        let body = operation.body.iter().flat_map(|body| &body.object.fields);
        fields_differ(parameters.chain(body), diagnostics);
    }
    for (index, schema) in schemas() {
        variants_differ(schema, api.is_delivered(SchemaId(index)), diagnostics);
    }
}

/// A schema that travels both ways is emitted twice, once with `Input` after its name.
fn inputs_differ(api: &Api, types: &Names<'_>, diagnostics: &mut Diagnostics) {
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
                .related(At::Key(schema.at.clone()), "the other one")
                .help("rename one of them");
        }
    }
}

/// A constructor that takes its arguments by name takes a struct, with `Required` after the name.
fn required_differ(api: &Api, types: &Names<'_>, diagnostics: &mut Diagnostics) {
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
                .related(At::Key(at.clone()), "the other one")
                .help("rename one of them");
        }
    }
}

fn fields_differ<'f>(fields: impl Iterator<Item = &'f Field>, diagnostics: &mut Diagnostics) {
    let mut names = Names::new("field", &RESERVED_FIELDS);
    names.other = Other::Name;
    let fields: Vec<&Field> = fields.collect();
    for field in &fields {
        let ident = name::snake(&field.name);
        names.claim(ident, &field.name, At::Key(field.at.clone()), diagnostics);
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
                .related(At::Key(field.at.clone()), "it clears this field")
                .help("give one of the two another `name`");
        }
    }
}

fn variants_differ(schema: &Schema, is_delivered: bool, diagnostics: &mut Diagnostics) {
    let mut names = Names::new("variant", &["Unknown"]);
    match &schema.kind {
        SchemaKind::Enum(enum_) => {
            let numbers = are_numbers(enum_);
            for value in &enum_.values {
                names.other = match value.name == value.wire {
                    true if numbers => Other::NumberOrName,
                    true => Other::LongForm,
                    false => Other::Again,
                };
                let at = At::Key(value.at.clone());
                names.claim(name::pascal(&value.name), &value.name, at, diagnostics);
            }
            let mut methods = Names::new("column", &RESERVED_COLUMNS);
            for column in &enum_.columns {
                let at = At::Key(schema.at.key("data").key(&column.name));
                methods.claim(name::snake(&column.name), &column.name, at, diagnostics);
            }
        }
        SchemaKind::Union(union) => {
            for variant in &union.variants {
                // An event has a `name`; the tag of a union is what the wire says, and no more.
                names.other = match variant.name == variant.wire {
                    _ if !is_delivered => Other::Rename,
                    true => Other::LongForm,
                    false => Other::Again,
                };
                let at = At::Key(variant.at.clone());
                names.claim(name::pascal(&variant.name), &variant.name, at, diagnostics);
            }
        }
        SchemaKind::Scalar(_) | SchemaKind::Object(_) => {}
    }
}

/// Whether the values of an enum of text are all whole numbers as JSON writes them.
fn are_numbers(enum_: &Enum) -> bool {
    let is_number =
        |wire: &String| wire.parse::<i64>().is_ok_and(|number| number.to_string() == *wire);
    !enum_.integer && enum_.values.iter().all(|value| is_number(&value.wire))
}
