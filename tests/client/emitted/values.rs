//! The known values of emitted enums, and the tags of emitted unions.

use std::collections::BTreeMap;

use syn::{Expr, ImplItemFn, Pat, ReturnType};

use crate::code::{Code, Known, name_of};
use crate::declared::Union;
use crate::expr::{arguments, arms, text_of, value, variant};
use crate::kind::kind_of;
use crate::reader::Facts;

/// The known values of an enum, with the kind of JSON that they are and the data that they carry.
pub fn values(code: &Code, name: &str, facts: &mut Facts) {
    let Known { kind, values } = &code.known[name];
    let columns: Vec<_> = code.functions(name).filter_map(|it| column(code, it)).collect();
    for (variant, wire) in values {
        let data = columns.iter().filter_map(|(column, rows)| {
            let said = rows.get(variant)?;
            Some(format!("; {column} {said}"))
        });
        let said = format!("{kind}{}", data.collect::<String>());
        facts.insert(format!("{name}, value, {}", text_of(wire)), said);
    }
}

/// A column of data: the function that tells it, and what it tells of each variant.
fn column(code: &Code, function: &ImplItemFn) -> Option<(String, BTreeMap<String, String>)> {
    let ReturnType::Type(_, ty) = &function.sig.output else { return None };
    if name_of(ty)? != "Option" {
        return None;
    }
    let known = arms(&function.block).iter().filter(|arm| !matches!(arm.pat, Pat::Wild(_)));
    let rows = known.map(|arm| {
        let [some] = arguments(&arm.body)[..] else { panic!("data stands in `Some`") };
        (variant(&arm.pat), datum(code, some))
    });
    Some((function.sig.ident.to_string(), rows.collect()))
}

/// A text, a number or a truth value, or a value of another enum by its wire name.
fn datum(code: &Code, expr: &Expr) -> String {
    let Expr::Path(found) = expr else { return value(expr) };
    let parts: Vec<String> = found.path.segments.iter().map(|it| it.ident.to_string()).collect();
    let [ty, name] = parts.as_slice() else { panic!("no value of an enum: {parts:?}") };
    let values = &code.known.get(ty).expect("an enum").values;
    let spelled = values.iter().find(|(variant, _)| variant == name);
    text_of(&spelled.expect("a value").1)
}

/// The tags of a union, each with its object.
pub fn union(code: &Code, union: &Union, facts: &mut Facts) {
    let [tag, others @ ..] = union.tags.as_slice() else { panic!("a union without a tag") };
    let others: String = others.iter().map(|other| format!(", or {other}")).collect();
    let name = code.plain_name(&union.name);
    for variant in &union.variants {
        let (kind, _) = kind_of(code, &variant.holds);
        facts.insert(format!("{name}, {}, {tag} {}", union.side, variant.wire), kind + &others);
    }
}
