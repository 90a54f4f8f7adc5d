//! The fields of emitted objects: their wire names and their types.

use std::collections::BTreeMap;

use syn::{Expr, Fields, ItemStruct};

use crate::code::Code;
use crate::declared::{Field, Object};
use crate::expr::{members, path_end, value};
use crate::kind::{Presence, kind_of};
use crate::reader::Facts;

/// The fields of an object of answers, by the names that its decoder knows.
pub fn answer(code: &Code, record: &Object, facts: &mut Facts) {
    let name = &record.name;
    let mut kinds = kinds(code, name);
    for field in &record.fields {
        let (kind, _) = kinds.remove(&field.name).expect("a field");
        let lenient = if field.says("text_number") { ", or text" } else { "" };
        let aliases = field.argument("aliases").map(members).unwrap_or_default();
        let aliases = aliases.into_iter().map(|alias| format!(", or {}", value(alias)));
        let said = format!("{kind}{lenient}{}", aliases.collect::<String>());
        facts.insert(format!("{name}, answer, {}", field.wire), said);
    }
    let rest: Vec<_> = kinds.keys().collect();
    assert_eq!(rest, ["unknown"], "fields of {name} that are not read");
}

/// The fields of an object that requests hold.
pub fn request(code: &Code, object: &Object, facts: &mut Facts) {
    let name = code.plain_name(&object.name);
    for (_, wire, said) in sent(code, object) {
        facts.insert(format!("{name}, request, {wire}"), said);
    }
}

/// Field, wire name and what is said of each field that requests send.
pub fn sent<'o>(code: &Code, object: &'o Object) -> Vec<(&'o Field, String, String)> {
    let mut kinds = kinds(code, &object.name);
    let sent = object.fields.iter().map(|field| {
        let (kind, presence) = kinds.remove(&field.name).expect("a field");
        let said = match presence {
            Presence::Required => format!("{kind}, required"),
            Presence::Optional => kind,
            Presence::Update => format!("{kind}, clears {}", cleared(field.argument("cleared"))),
        };
        (field, field.wire.clone(), said)
    });
    let sent = sent.collect();
    assert!(kinds.is_empty(), "fields of {} that are not sent: {kinds:?}", object.name);
    sent
}

fn cleared(said: Option<&Expr>) -> &'static str {
    let Some(said) = said else { return "null" };
    match path_end(said).as_str() {
        "EmptyText" => "\"\"",
        "EmptyList" => "[]",
        other => panic!("the reader does not know `{other}`"),
    }
}

/// Kind and presence of each field of a struct, by its name in Rust.
pub fn kinds(code: &Code, name: &str) -> BTreeMap<String, (String, Presence)> {
    let ItemStruct { fields: Fields::Named(fields), .. } = &code.structs[name] else {
        panic!("{name} has no named fields");
    };
    let named = fields.named.iter().map(|field| {
        let name = field.ident.as_ref().expect("a name").to_string();
        (name, kind_of(code, &field.ty))
    });
    named.collect()
}
