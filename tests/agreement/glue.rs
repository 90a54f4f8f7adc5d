//! How the requests of a module are made of JSON, as calls of macros of the tests.

use syn::Fields;

use crate::code::Code;
use crate::declared::Object;

/// The conversions of one module, as a module of that name.
pub fn module(name: &str, path: &str, code: &Code) -> String {
    let krate = path.split("::").next().expect("the crate");
    let mut text = format!(
        "pub mod {name} {{\n#![allow(deprecated, unused_imports)]\n\
         use crate::from_json::{{integer, object, text, union}};\n\
         use crate::request::{{Made, {krate}::made}};\n\
         use crate::returned::{{Tried, {krate}::tried}};\nuse ::{path} as it;\n"
    );
    for item in code.structs.values().filter(|item| matches!(item.fields, Fields::Unnamed(_))) {
        text.push_str(&format!("text!(it::{});\n", item.ident));
    }
    for (name, known) in &code.known {
        let kind = if known.kind == "integer" { "integer" } else { "text" };
        text.push_str(&format!("{kind}!(it::{name});\n"));
    }
    for object in code.objects.values() {
        text.push_str(&conversion(object));
    }
    for union in code.unions.values().filter(|union| union.side == "request") {
        let variants = union.variants.iter();
        let variants: String =
            variants.map(|variant| format!("{} = {:?}, ", variant.name, variant.wire)).collect();
        text.push_str(&format!(
            "union!(it::{} [{:?}] {{ {variants} }});\n",
            union.name, union.tags[0]
        ));
    }
    text.push_str(&operations(code));
    text.push_str("}\n");
    text
}

fn conversion(object: &Object) -> String {
    let field = |field: &crate::declared::Field| {
        let cleared = match field.argument("cleared") {
            Some(how) => crate::code::last_name(path_of(how)),
            None => "Null".to_owned(),
        };
        format!("{} = {:?} {cleared}, ", field.name, key(field))
    };
    let fields: String = object.fields.iter().map(field).collect();
    format!("object!(it::{} {{ {fields} }});\n", object.name)
}

/// The key of an argument: parameters are told from the fields of the body, as two may share a name.
fn key(field: &crate::declared::Field) -> String {
    let place = field.argument("place").map(|place| crate::code::last_name(path_of(place)));
    match place.as_deref() {
        Some("Path") => format!("path {}", field.wire),
        Some("Query" | "QueryRepeat") => format!("query {}", field.wire),
        Some("Header") => format!("header {}", field.wire),
        _ => field.wire.clone(),
    }
}

fn path_of(expr: &syn::Expr) -> &syn::Path {
    match expr {
        syn::Expr::Path(expr) => &expr.path,
        _ => panic!("a field is cleared as a path says"),
    }
}

/// The id of an operation.
pub fn id(operation: &crate::declared::Operation) -> String {
    match operation.setting("id") {
        Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(id), .. })) => id.value(),
        _ => panic!("{} has no id", operation.name),
    }
}

fn operations(code: &Code) -> String {
    let function = |name: &str, outcome: &str, calls: &str| {
        let arm = |(request, operation): (&String, &crate::declared::Operation)| {
            format!("{:?} => {calls}::<it::{request}>(arguments),\n", id(operation))
        };
        let arms: String = code.operations.iter().map(arm).collect();
        format!(
            "pub fn {name}(id: &str, arguments: &serde_json::Map<String, serde_json::Value>) -> \
             {outcome} {{\nmatch id {{\n{arms}_ => panic!(\"no operation {{id}}\"),\n}}\n}}\n"
        )
    };
    function("request", "Made", "made") + &function("returned", "Tried", "tried")
}
