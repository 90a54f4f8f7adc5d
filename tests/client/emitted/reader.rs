//! Emitted code as facts: each field, value, argument and error that it puts on the wire.
//!
//! A fact is a name and what is said of it, such as `Customer, request, email` and `string`.

use std::collections::BTreeMap;

use crate::code::Code;
use crate::object::{answer, request};
use crate::operation::operation;
use crate::settings::settings;
use crate::values::{union, values};

/// What is said, by what it is said of.
pub type Facts = BTreeMap<String, String>;

/// All facts of a module.
pub fn facts_of(code: &Code) -> Facts {
    let mut facts = Facts::new();
    code.records.values().for_each(|record| answer(code, record, &mut facts));
    for (name, object) in &code.objects {
        if !code.operations.contains_key(name) {
            request(code, object, &mut facts);
        }
    }
    code.unions.values().for_each(|declared| union(code, declared, &mut facts));
    code.known.keys().for_each(|name| values(code, name, &mut facts));
    code.operations.values().for_each(|called| operation(code, called, &mut facts));
    settings(code, &mut facts);
    errors(code, &mut facts);
    facts
}

/// The rows of the table of errors, by code.
fn errors(code: &Code, facts: &mut Facts) {
    for row in &code.errors {
        let retryable = if row.retryable { ", retryable" } else { "" };
        let says = format!("{}, HTTP {}{retryable}", row.name, row.http);
        facts.insert(format!("error {}", row.code), says);
    }
}
