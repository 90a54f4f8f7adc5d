//! What the client consists of, read from its emitted code, so that nothing of it is forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, Item, Lit, Meta, Token, braced};

use crate::version::EMITTED;
use declared::{Object, Operation};

#[allow(dead_code)]
#[path = "../emitted/declared.rs"]
mod declared;

const GENERATED: &str = "../../generated/src";

/// How many arguments each operation takes, by its id.
pub fn operations() -> BTreeMap<String, usize> {
    let items = items("operations");
    let arguments = calls::<Object>(&items, "request");
    let arguments: BTreeMap<_, _> =
        arguments.into_iter().map(|object| (object.name, object.fields.len())).collect();
    let operations = calls::<Operation>(&items, "operation").into_iter();
    operations
        .map(|operation| {
            let id = text_of(operation.setting("id").expect("an id"));
            (id, arguments[&operation.name])
        })
        .collect()
}

/// What the method of each operation says about it, by the operation's id.
pub fn documentation() -> BTreeMap<String, String> {
    let methods = calls::<Methods>(&items("operations"), "calls").into_iter().flat_map(|it| it.0);
    methods.map(|(attributes, name)| (name, doc_of(&attributes))).collect()
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
    let records = calls::<Object>(&items("schemas"), "record").into_iter();
    let members = |record: Object| record.fields.into_iter().map(|field| field.wire).collect();
    records.map(|record| (record.name.clone(), members(record))).collect()
}

/// The methods of a client, each with its attributes: `Client { get_leg: GetLeg, }`.
struct Methods(Vec<(Vec<Attribute>, String)>);

impl Parse for Methods {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Ident>()?;
        let inside;
        braced!(inside in input);
        let methods = Punctuated::<Method, Token![,]>::parse_terminated(&inside)?;
        Ok(Self(methods.into_iter().map(|method| (method.0, method.1)).collect()))
    }
}

struct Method(Vec<Attribute>, String);

impl Parse for Method {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = Attribute::parse_outer(input)?;
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        input.parse::<Ident>()?;
        Ok(Self(attributes, name.to_string()))
    }
}

/// What the calls of a macro of the runtime declare.
fn calls<T: Parse>(items: &[Item], wanted: &str) -> Vec<T> {
    let calls = items.iter().filter_map(|item| match item {
        Item::Macro(item) => Some(&item.mac),
        _ => None,
    });
    let called =
        |call: &&syn::Macro| call.path.segments.last().is_some_and(|it| it.ident == wanted);
    calls.filter(called).map(|call| call.parse_body().expect("a declaration")).collect()
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

fn text_of(expr: &Expr) -> String {
    match expr {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => panic!("a text"),
    }
}
