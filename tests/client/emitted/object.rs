//! The fields of emitted objects: their wire names and their types.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Expr, Fields, ItemImpl, ItemStruct};

use crate::code::{Code, block_of};
use crate::expr::{arms, call, calls, field, path_end, texts, value};
use crate::kind::{Presence, kind_of};
use crate::reader::Facts;

/// The fields of an object of answers, by the names that its decoder matches.
pub fn answer(code: &Code, name: &str, read: &ItemImpl, facts: &mut Facts) {
    let kinds = kinds(code, name);
    let mut rest: BTreeSet<&String> = kinds.keys().collect();
    let mut aliases: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut found = Vec::new();
    for arm in arms(block_of(read, "read").expect("`read`")) {
        let reading = call(&arm.body);
        let wires = texts(&arm.pat);
        if reading.name == "unknown" {
            assert!(wires.is_empty(), "{name} passes over {wires:?}");
            continue;
        }
        let into = field(reading.arguments[1]);
        let from = reading.arguments[0];
        let wire = match (from, wires.as_slice()) {
            (Expr::MethodCall(_), _) => value(call(from).arguments[1]),
            (_, [wire]) => wire.clone(),
            _ => panic!("{name} reads {into} from {wires:?}"),
        };
        aliases
            .entry(wire.clone())
            .or_default()
            .extend(wires.into_iter().filter(|one| *one != wire));
        let (kind, _) = &kinds[&into];
        let lenient = if reading.name == "text_number" { ", or text" } else { "" };
        rest.remove(&into);
        found.push((wire, format!("{kind}{lenient}")));
    }
    assert_eq!(rest, BTreeSet::from([&"unknown".to_owned()]), "fields of {name} that are not read");
    assert_eq!(written(code, name), found.iter().map(|(wire, _)| wire.clone()).collect::<Vec<_>>());
    for (wire, said) in found {
        let others = aliases.remove(&wire).unwrap_or_default();
        let others: String = others.iter().map(|other| format!(", or {other}")).collect();
        facts.insert(format!("{name}, answer, {wire}"), said + &others);
    }
}

/// The wire names that an object of answers is stored by.
fn written(code: &Code, name: &str) -> Vec<String> {
    let encode = code.implementation("Encode", name).expect("`Encode`");
    let written = calls(block_of(encode, "encode").expect("`encode`"));
    let written = written.iter().filter(|call| call.name != "unknown");
    written.map(|call| value(call.arguments[1])).collect()
}

/// The fields of an object that requests hold, by what its encoder writes.
pub fn request(code: &Code, name: &str, encode: &ItemImpl, facts: &mut Facts) {
    let sent = sent(code, name, encode);
    assert_eq!(sent.len(), code.structs[name].fields.len(), "fields of {name} that are not sent");
    let name = code.plain_name(name);
    for (wire, said) in sent.into_values() {
        facts.insert(format!("{name}, request, {wire}"), said);
    }
}

/// Wire name and what is said of it, by field.
pub fn sent(code: &Code, name: &str, encode: &ItemImpl) -> BTreeMap<String, (String, String)> {
    let kinds = kinds(code, name);
    let written = calls(block_of(encode, "encode").expect("`encode`"));
    let written = written.iter().filter(|call| call.name != "Ok");
    let written = written.map(|call| {
        // A map that is the body itself.
        if call.name == "members" {
            let name = field(call.arguments[1]);
            let (kind, _) = &kinds[&name];
            let said = format!("{kind}, required");
            return (name, ("itself".to_owned(), said));
        }
        let name = field(call.arguments[2]);
        let (kind, presence) = &kinds[&name];
        let (expected, said) = match call.name.as_str() {
            "required" => (Presence::Required, ", required".to_owned()),
            "optional" => (Presence::Optional, String::new()),
            "update" => (Presence::Update, format!(", clears {}", cleared(call.arguments[3]))),
            other => panic!("the reader does not know `{other}` in {name}"),
        };
        assert_eq!(*presence, expected, "{name}");
        (name, (value(call.arguments[1]), format!("{kind}{said}")))
    });
    written.collect()
}

fn cleared(expr: &Expr) -> &'static str {
    match path_end(expr).as_str() {
        "Null" => "null",
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
