//! Emitted operations: method, path, wrappers, answer, where each argument stands, and what is told
//! of guards, pages and outcomes that come later.

use syn::Expr;

use crate::code::{Code, name_of};
use crate::declared::{Field, Operation};
use crate::expr::{members, path_end, value};
use crate::kind::kind_of;
use crate::object::sent;
use crate::reader::Facts;
use crate::settings::setting;

/// Method, path, wrappers and answer of an operation, and where each argument stands.
pub fn operation(code: &Code, operation: &Operation, facts: &mut Facts) {
    let set = |name| operation.setting(name).unwrap_or_else(|| panic!("no `{name}`"));
    let id = value(set("id"));
    let mut said = format!("{} {}", path_end(set("method")), value(set("path")));
    if let Some(body_in) = operation.setting("body_in") {
        said += &format!(", body{}", within(Some(body_in)));
    }
    if name_of(&operation.output).is_some() {
        let (answers, _) = kind_of(code, &operation.output);
        said += &format!(", answers {answers}{}", within(operation.setting("output_in")));
    }
    for name in ["guard", "pages", "pending"] {
        if let Some(set) = operation.setting(name) {
            setting(format!("{id}, {name}"), set, facts);
        }
    }
    for (field, wire, said) in sent(code, &code.objects[&operation.name]) {
        let (placed, said) = placed(operation, field, wire, said);
        facts.insert(format!("{id}, {placed}"), said);
    }
    facts.insert(id, said);
}

fn within(names: Option<&Expr>) -> String {
    let names = names.map(members).unwrap_or_default();
    names.iter().map(|name| format!(" in {}", value(name))).collect()
}

/// Where an argument stands, and what is said of it there.
fn placed(operation: &Operation, field: &Field, wire: String, said: String) -> (String, String) {
    let place = field.argument("place").map_or_else(|| "Body".to_owned(), path_end);
    if place.ends_with("Body") {
        assert!(operation.setting("body_in").is_some(), "{} sends no body", operation.name);
    }
    match place.as_str() {
        "Body" => (format!("body {wire}"), said),
        "WholeBody" => ("body itself".to_owned(), said),
        "Path" => (format!("path {wire}"), said),
        "Query" => (format!("query {wire}"), said.replacen("list of", "csv of", 1)),
        "QueryRepeat" => (format!("query {wire}"), said.replacen("list of", "repeated", 1)),
        "Header" => (format!("header {wire}"), said),
        other => panic!("the reader does not know the place `{other}`"),
    }
}
