//! The known values of emitted enums, and the tags of emitted unions.

use std::collections::BTreeMap;

use syn::{Expr, ImplItemFn, ItemImpl, Pat, ReturnType, Stmt};

use crate::code::{Code, block_of, name_of};
use crate::expr::{arms, bare, call, members, value, variant};
use crate::kind::kind_of;
use crate::reader::Facts;

/// The known values of an enum, with the kind of JSON that they are and the data that they carry.
pub fn values(code: &Code, name: &str, facts: &mut Facts) {
    let (block, kind) = match (code.function(name, "as_str"), code.function(name, "get")) {
        (Some(block), None) => (block, "string"),
        (None, Some(block)) => (block, "integer"),
        (None, None) if code.implementation("Encode", name).is_some() => return,
        _ => panic!("{name} is neither an enum nor a union"),
    };
    let columns: Vec<_> = code.functions(name).filter_map(|it| column(code, it)).collect();
    let mut known = 0;
    for arm in arms(block) {
        let taken = variant(&arm.pat);
        if taken == "Unknown" {
            continue;
        }
        let data = columns.iter().filter_map(|(column, rows)| {
            let said = rows.get(&taken)?;
            Some(format!("; {column} {said}"))
        });
        let said = format!("{kind}{}", data.collect::<String>());
        facts.insert(format!("{name}, value, {}", value(&arm.body)), said);
        known += 1;
    }
    assert_eq!(known + 1, code.enums[name].variants.len(), "variants of {name}");
}

/// A column of data: the function that tells it, and what it tells of each variant.
fn column(code: &Code, function: &ImplItemFn) -> Option<(String, BTreeMap<String, String>)> {
    let ReturnType::Type(_, ty) = &function.sig.output else { return None };
    if name_of(ty)? != "Option" {
        return None;
    }
    let known = arms(&function.block).iter().filter(|arm| !matches!(arm.pat, Pat::Wild(_)));
    let rows = known.map(|arm| {
        let [some] = call(&arm.body).arguments[..] else { panic!("data stands in `Some`") };
        (variant(&arm.pat), datum(code, some))
    });
    Some((function.sig.ident.to_string(), rows.collect()))
}

/// A text, a number or a truth value, or a value of another enum by its wire name.
fn datum(code: &Code, expr: &Expr) -> String {
    let Expr::Path(found) = expr else { return value(expr) };
    let parts: Vec<String> = found.path.segments.iter().map(|it| it.ident.to_string()).collect();
    let [ty, name] = parts.as_slice() else { panic!("no value of an enum: {parts:?}") };
    let spelled = code.function(ty, "as_str").or_else(|| code.function(ty, "get"));
    let spelled = arms(spelled.expect("an enum")).iter().find(|arm| variant(&arm.pat) == *name);
    value(&spelled.expect("a value").body)
}

/// The tags of a union, each with its object.
pub fn union(code: &Code, name: &str, encode: &ItemImpl, facts: &mut Facts) {
    let (way, others) = match code.implementation("Decode", name) {
        Some(decode) => ("answer", other_tags(decode)),
        None => ("request", String::new()),
    };
    let declared = &code.enums[name].variants;
    let mut known = 0;
    for arm in arms(block_of(encode, "encode").expect("`encode`")) {
        let writing = call(&arm.body);
        if writing.name == "raw" {
            continue;
        }
        let (tag, wire) = (value(writing.arguments[1]), value(writing.arguments[2]));
        let taken = variant(&arm.pat);
        let holds = declared.iter().find(|declared| declared.ident == taken);
        let holds = holds.and_then(|holds| holds.fields.iter().next()).expect("an object");
        let (kind, _) = kind_of(code, &holds.ty);
        let name = code.plain_name(name);
        facts.insert(format!("{name}, {way}, {tag} {wire}"), kind + &others);
        known += 1;
    }
    assert_eq!(known + 1, declared.len(), "variants of {name}, one of them for what is unknown");
}

/// The members that may hold the tag in place of the first one.
fn other_tags(decode: &ItemImpl) -> String {
    let block = block_of(decode, "decode").expect("`decode`");
    let [Stmt::Local(tagged), ..] = block.stmts.as_slice() else { panic!("a union reads its tag") };
    let read = call(&tagged.init.as_ref().expect("a value").expr);
    match bare(read.arguments[1]) {
        Expr::Lit(_) => String::new(),
        tags => {
            members(tags).into_iter().skip(1).map(|tag| format!(", or {}", value(tag))).collect()
        }
    }
}
