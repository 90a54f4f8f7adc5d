//! Rust types in the words of the lists: their JSON types on the wire, and their names.

use syn::{Fields, GenericArgument, PathArguments, Type};

use crate::code::{Code, last_name};

/// The types of the runtime that are text on the wire.
const MOMENTS: [&str; 6] =
    ["AnyMoment", "CompactDate", "Date", "DateTime", "LocalDateTime", "Time"];

/// Whether a field has to be given, may be left out, or can be cleared too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Presence {
    Required,
    Optional,
    Update,
}

/// The words for a field's type, and whether the field has to be given.
pub fn kind_of(code: &Code, ty: &Type) -> (String, Presence) {
    let (name, inner) = parts(ty);
    match name.as_str() {
        "Option" => (words(code, inner[0]), Presence::Optional),
        "Update" => (words(code, inner[0]), Presence::Update),
        _ => (words(code, ty), Presence::Required),
    }
}

fn words(code: &Code, ty: &Type) -> String {
    let (name, inner) = parts(ty);
    match name.as_str() {
        "String" => "string".to_owned(),
        "i64" => "integer".to_owned(),
        "Number" => "number".to_owned(),
        "bool" => "boolean".to_owned(),
        "Json" => "any".to_owned(),
        name if MOMENTS.contains(&name) => "string".to_owned(),
        "Unknown" => "unknown".to_owned(),
        "Box" => words(code, inner[0]),
        "Vec" => format!("list of {}", words(code, inner[0])),
        "BTreeMap" => format!("map of {}", words(code, inner[1])),
        name => named(code, name),
    }
}

/// A type of the module; a newtype of text is only a text on the wire.
fn named(code: &Code, name: &str) -> String {
    let plain = code.plain_name(name);
    match code.structs.get(name).map(|found| &found.fields) {
        Some(Fields::Named(_)) => return format!("object {plain}"),
        Some(Fields::Unnamed(_)) => return "string".to_owned(),
        _ => {}
    }
    match code.known.get(name) {
        Some(known) => format!("{} {plain}", known.kind),
        None if code.unions.contains_key(name) => format!("union {plain}"),
        None => panic!("no type of the name {name}"),
    }
}

/// The name of a type, and the types between its angles.
fn parts(ty: &Type) -> (String, Vec<&Type>) {
    let Type::Path(ty) = ty else { panic!("a type without a name") };
    let segment = ty.path.segments.last().expect("a name");
    let inner = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => {
            let types = arguments.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            types.collect()
        }
        _ => Vec::new(),
    };
    (last_name(&ty.path), inner)
}
