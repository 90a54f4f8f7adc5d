//! What the client consists of, read from its emitted code, so that nothing of it is forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, FieldValue, ImplItem, Item, ItemImpl, Lit, Member, Meta, Pat, Stmt};

use crate::version::EMITTED;

const GENERATED: &str = "../../generated/src";

/// How many arguments each operation takes, by its id.
pub fn operations() -> BTreeMap<String, usize> {
    let items = items("operations");
    let mut arguments = BTreeMap::new();
    for item in &items {
        if let Item::Struct(item) = item {
            arguments.insert(item.ident.to_string(), item.fields.len());
        }
    }
    let operations = items.iter().filter_map(|item| implementation(item, "Operation"));
    operations.map(|(name, item)| (id_of(item), arguments[&name])).collect()
}

/// What the method of each operation says about it, by the operation's id.
pub fn documentation() -> BTreeMap<String, String> {
    let items = items("operations");
    let inherent = items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    let methods = inherent.flatten().filter_map(|member| match member {
        ImplItem::Fn(method) => Some((method.sig.ident.to_string(), doc_of(&method.attrs))),
        _ => None,
    });
    methods.collect()
}

fn doc_of(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => Some(text_of(&doc.value)),
        _ => None,
    });
    lines.collect()
}

/// The members that each object of an answer declares, by the name of its type.
///
/// Another name of the same field does not count.
pub fn answers() -> BTreeMap<String, BTreeSet<String>> {
    let items = items("schemas");
    let records = items.iter().filter_map(|item| implementation(item, "Record"));
    records.map(|(name, item)| (name, members_of(item))).collect()
}

fn items(folder: &str) -> Vec<Item> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(GENERATED).join(EMITTED).join(folder);
    let entries = fs::read_dir(&folder).expect("the emitted folder");
    let files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    let parse = |file: &PathBuf| {
        let text = fs::read_to_string(file).expect("a file");
        syn::parse_file(&text).expect("Rust").items
    };
    files.iter().flat_map(parse).collect()
}

/// The name of the type, where the item implements a trait of that name.
fn implementation<'i>(item: &'i Item, wanted: &str) -> Option<(String, &'i ItemImpl)> {
    let Item::Impl(item) = item else { return None };
    let implemented = &item.trait_.as_ref()?.0.segments.last()?.ident;
    let syn::Type::Path(ty) = &*item.self_ty else { return None };
    let name = ty.path.segments.last()?.ident.to_string();
    (implemented == wanted).then_some((name, item))
}

/// The text of `id` in the facts of an operation.
fn id_of(item: &ItemImpl) -> String {
    let facts = item.items.iter().find_map(|member| match member {
        ImplItem::Const(member) if member.ident == "INFO" => Some(&member.expr),
        _ => None,
    });
    let Some(Expr::Reference(facts)) = facts else { panic!("an operation has INFO") };
    let Expr::Struct(facts) = &*facts.expr else { panic!("INFO is a struct") };
    let is_id = |field: &&FieldValue| matches!(&field.member, Member::Named(name) if name == "id");
    text_of(&facts.fields.iter().find(is_id).expect("INFO has an id").expr)
}

fn text_of(expr: &Expr) -> String {
    match expr {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => panic!("a text"),
    }
}

/// The wire names that `read` of a record matches.
fn members_of(item: &ItemImpl) -> BTreeSet<String> {
    let read = item.items.iter().find_map(|member| match member {
        ImplItem::Fn(member) if member.sig.ident == "read" => member.block.stmts.last(),
        _ => None,
    });
    let Some(Stmt::Expr(Expr::Match(read), _)) = read else { panic!("a record has `read`") };
    let own = read.arms.iter().flat_map(|arm| match renamed(&arm.body) {
        Some(name) => vec![name],
        None => names(&arm.pat),
    });
    own.collect()
}

fn names(pattern: &Pat) -> Vec<String> {
    match pattern {
        Pat::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => vec![text.value()],
        Pat::Or(pattern) => pattern.cases.iter().flat_map(names).collect(),
        _ => Vec::new(),
    }
}

/// The name that `renamed` sets, if it is one of the chained methods.
fn renamed(body: &Expr) -> Option<String> {
    match body {
        Expr::MethodCall(call) if call.method == "renamed" => Some(text_of(&call.args[0])),
        Expr::MethodCall(call) => renamed(&call.receiver),
        Expr::Block(body) => match body.block.stmts.last() {
            Some(Stmt::Expr(body, _)) => renamed(body),
            _ => None,
        },
        _ => None,
    }
}
