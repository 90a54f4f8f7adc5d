//! Emitted operations: method, path, wrappers, answer, where each argument stands, and what is told
//! of guards, pages and outcomes that come later.

use std::collections::BTreeMap;

use syn::{Block, Expr, ItemImpl};

use crate::code::{Code, block_of, const_of, name_of, type_of};
use crate::expr::{call, calls, field, literal, member, members, path_end, value};
use crate::kind::{Presence, kind_of};
use crate::object::{kinds, sent};
use crate::reader::Facts;
use crate::settings::setting;

/// Method, path, wrappers and answer of an operation, and where each argument stands.
pub fn operation(code: &Code, name: &str, called: &ItemImpl, facts: &mut Facts) {
    let info = literal(const_of(called, "INFO").expect("INFO"));
    let id = value(member(info, "id"));
    let mut said = format!("{} {}", path_end(member(info, "method")), value(member(info, "path")));
    let mut arguments = outside(code, name, called);
    if let Some(body) = block_of(called, "body") {
        let wrapped = call(call_inside(body)).arguments[1];
        said += &format!(", body{}", within(wrapped));
        assert_eq!(within(member(info, "body_in")), within(wrapped), "the wrapper of {id}");
        let encode = code.implementation("Encode", name).expect("`Encode`");
        let sent = sent(code, name, encode).into_iter();
        arguments.extend(sent.map(|(field, (wire, said))| (field, (format!("body {wire}"), said))));
    }
    let output = type_of(called, "Output").expect("an answer");
    if name_of(output).is_some() {
        let (answers, _) = kind_of(code, output);
        said += &format!(", answers {answers}{}", within(member(info, "output_in")));
    }
    let fields = code.structs[name].fields.len();
    assert_eq!(arguments.len(), fields, "arguments of {id} that are not sent");
    for name in ["guard", "pages", "pending"] {
        setting(format!("{id}, {name}"), member(info, name), facts);
    }
    for (placed, said) in arguments.into_values() {
        facts.insert(format!("{id}, {placed}"), said);
    }
    facts.insert(id, said);
}

/// The body inside the `Some` that a request's `body` ends in.
fn call_inside(block: &Block) -> &Expr {
    let calls = calls(block);
    let [some] = calls.as_slice() else { panic!("a body is one call") };
    some.arguments[0]
}

fn within(members_: &Expr) -> String {
    let names = members(members_);
    names.iter().map(|name| format!(" in {}", value(name))).collect()
}

/// The place, wire name and kind of each argument in path, query and headers, by field.
fn outside(code: &Code, name: &str, called: &ItemImpl) -> BTreeMap<String, (String, String)> {
    let kinds = kinds(code, name);
    let target = calls(block_of(called, "target").expect("`target`"));
    let headers = block_of(called, "headers").map(calls).unwrap_or_default();
    let placed = target.iter().chain(&headers).filter(|call| call.name != "path").map(|call| {
        let name = field(call.arguments[2]);
        let (kind, presence) = &kinds[&name];
        let (place, kind) = match call.name.as_str() {
            "parameter" => ("path", kind.clone()),
            "query" | "query_required" => ("query", kind.clone()),
            "query_list" => ("query", kind.replacen("list of", "csv of", 1)),
            "query_repeat" => ("query", kind.replacen("list of", "repeated", 1)),
            "required" | "optional" => ("header", kind.clone()),
            other => panic!("the reader does not know `{other}` in {name}"),
        };
        let required = if *presence == Presence::Required { ", required" } else { "" };
        let wire = value(call.arguments[1]);
        (name, (format!("{place} {wire}"), format!("{kind}{required}")))
    });
    placed.collect()
}
