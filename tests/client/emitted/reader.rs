//! Emitted code as facts: each field, value, argument and error that it puts on the wire.
//!
//! A fact is a name and what is said of it, such as `Customer, request, email` and `string`.

use std::collections::BTreeMap;

use syn::Expr;

use crate::code::Code;
use crate::expr::{literal, member, members, path_end, value};
use crate::object::{answer, request};
use crate::operation::operation;
use crate::settings::settings;
use crate::values::{union, values};

/// What is said, by what it is said of.
pub type Facts = BTreeMap<String, String>;

/// All facts of a module.
pub fn facts_of(code: &Code) -> Facts {
    let mut facts = Facts::new();
    for (name, read) in code.implementing("Record") {
        answer(code, name, read, &mut facts);
    }
    for (name, encode) in code.implementing("Encode") {
        let is_answer = code.implementation("Record", name).is_some();
        let is_operation = code.implementation("Operation", name).is_some();
        match code.enums.contains_key(name) {
            true => union(code, name, encode, &mut facts),
            false if is_answer || is_operation => {}
            false => request(code, name, encode, &mut facts),
        }
    }
    for name in code.enums.keys() {
        values(code, name, &mut facts);
    }
    for (name, called) in code.implementing("Operation") {
        operation(code, name, called, &mut facts);
    }
    settings(code, &mut facts);
    errors(code, &mut facts);
    facts
}

/// The rows of the table of errors, by code.
fn errors(code: &Code, facts: &mut Facts) {
    let Some(all) = code.consts.get("ALL") else { panic!("no table of errors") };
    for row in members(&all.expr) {
        let row = match row {
            Expr::Path(_) => &*code.consts[&path_end(row)].expr,
            _ => row,
        };
        let row = literal(row);
        let said = |name| value(member(row, name));
        let retryable = if said("retryable") == "true" { ", retryable" } else { "" };
        let says = format!("{}, HTTP {}{retryable}", said("name"), said("http"));
        facts.insert(format!("error {}", said("code")), says);
    }
}
