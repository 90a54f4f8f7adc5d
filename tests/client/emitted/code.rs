//! The emitted files of one module, parsed: its types, and what is implemented for each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use syn::parse::{Nothing, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Ident, ImplItem, ImplItemFn, Item, ItemConst, ItemImpl, ItemStatic, ItemStruct, Lit,
    Token, Type, braced,
};

use crate::declared::{ErrorRow, Object, Operation, Union};

/// Items without facts: the roots of modules, and the data of violations.
const PASSED_OVER: [&str; 2] = ["mod.rs", "rules.rs"];

/// What a module is made of, by name.
#[derive(Default)]
pub struct Code {
    pub structs: BTreeMap<String, ItemStruct>,
    pub consts: BTreeMap<String, ItemConst>,
    pub statics: BTreeMap<String, ItemStatic>,
    /// The known values of enums, by the name of the enum.
    pub known: BTreeMap<String, Known>,
    /// Objects of answers.
    pub records: BTreeMap<String, Object>,
    /// Objects of requests, and the arguments of operations.
    pub objects: BTreeMap<String, Object>,
    pub unions: BTreeMap<String, Union>,
    pub operations: BTreeMap<String, Operation>,
    pub errors: Vec<ErrorRow>,
    /// The trait, or nothing for a type's own functions, with the type.
    implementations: Vec<(Option<String>, String, ItemImpl)>,
}

/// The known values of an enum.
pub struct Known {
    /// The kind of JSON that they are.
    pub kind: &'static str,
    /// Each variant with its value on the wire.
    pub values: Vec<(String, Lit)>,
}

impl Code {
    /// Everything emitted in the folder of a module, by its path from the root of the project.
    pub fn of_module(folder: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
        let mut code = Self::default();
        for file in files(&folder) {
            let text = fs::read_to_string(&file).expect("a file");
            code.add(&text);
        }
        code
    }

    /// The items of one more file.
    pub fn add(&mut self, text: &str) {
        for item in syn::parse_file(text).expect("Rust").items {
            match item {
                Item::Struct(item) => insert(&mut self.structs, item.ident.to_string(), item),
                Item::Const(item) => insert(&mut self.consts, item.ident.to_string(), item),
                Item::Static(item) => insert(&mut self.statics, item.ident.to_string(), item),
                Item::Impl(item) => self.add_implementation(item),
                Item::Macro(item) => self.add_declaration(&item.mac),
                _ => {}
            }
        }
    }

    fn add_implementation(&mut self, item: ItemImpl) {
        let implemented = item.trait_.as_ref().map(|named| last_name(&named.0));
        if let Some(ty) = name_of(&item.self_ty) {
            self.implementations.push((implemented, ty, item));
        }
    }

    /// What a macro of the runtime declares.
    fn add_declaration(&mut self, call: &syn::Macro) {
        match last_name(&call.path).as_str() {
            "text_enum" => self.add_known("string", call),
            "integer_enum" => self.add_known("integer", call),
            "record" => {
                let record: Object = call.parse_body().expect("an object");
                insert(&mut self.records, record.name.clone(), record);
            }
            "request" => {
                let object: Object = call.parse_body().expect("an object");
                insert(&mut self.objects, object.name.clone(), object);
            }
            "union" => {
                let union: Union = call.parse_body().expect("a union");
                insert(&mut self.unions, union.name.clone(), union);
            }
            "errors" => {
                let errors =
                    call.parse_body_with(Punctuated::<ErrorRow, Nothing>::parse_terminated);
                self.errors.extend(errors.expect("errors"));
            }
            "operation" => {
                let operation: Operation = call.parse_body().expect("an operation");
                insert(&mut self.operations, operation.name.clone(), operation);
            }
            _ => {}
        }
    }

    fn add_known(&mut self, kind: &'static str, call: &syn::Macro) {
        let (name, values) = call.parse_body_with(known_values).expect("an enum");
        insert(&mut self.known, name, Known { kind, values });
    }

    /// The functions of the type itself.
    pub fn functions(&self, ty: &str) -> impl Iterator<Item = &ImplItemFn> {
        let own = self.implementations.iter();
        let own = own.filter(move |(implemented, name, _)| implemented.is_none() && name == ty);
        own.flat_map(|(.., item)| &item.items).filter_map(|member| match member {
            ImplItem::Fn(function) => Some(function),
            _ => None,
        })
    }

    /// The name without the `Input` that tells what is sent from what is answered.
    pub fn plain_name<'n>(&self, name: &'n str) -> &'n str {
        match name.strip_suffix("Input") {
            Some(plain) if self.structs.contains_key(plain) => plain,
            Some(plain) if self.unions.contains_key(plain) => plain,
            Some(plain) if self.known.contains_key(plain) => plain,
            _ => name,
        }
    }
}

/// The name of an enum, and its known values in braces.
fn known_values(input: ParseStream<'_>) -> syn::Result<(String, Vec<(String, Lit)>)> {
    Attribute::parse_outer(input)?;
    let name: Ident = input.parse()?;
    let inside;
    braced!(inside in input);
    let value = |input: ParseStream<'_>| {
        Attribute::parse_outer(input)?;
        let variant: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok((variant.to_string(), input.parse()?))
    };
    let values = Punctuated::<_, Token![,]>::parse_terminated_with(&inside, value)?;
    Ok((name.to_string(), values.into_iter().collect()))
}

/// One more item; two of a name would hide each other.
fn insert<T>(items: &mut BTreeMap<String, T>, name: String, item: T) {
    let before = items.insert(name.clone(), item);
    assert!(before.is_none(), "two types of the name {name}");
}

/// The files that hold facts, in a fixed order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the emitted folder");
    let mut entries: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    let read = |path: PathBuf| match path.is_dir() {
        true => files(&path),
        false if PASSED_OVER.iter().any(|name| path.ends_with(name)) => Vec::new(),
        false => vec![path],
    };
    entries.into_iter().flat_map(read).collect()
}

/// The last part of a path, such as `Record` of `runtime::decode::Record`.
pub fn last_name(path: &syn::Path) -> String {
    path.segments.last().expect("a name").ident.to_string()
}

/// The name of a type that is one.
pub fn name_of(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(ty) => Some(last_name(&ty.path)),
        _ => None,
    }
}
